import { type RequestHandler, Router } from 'express';
import { audited } from '../audited.js';
import { methodNotAllowed } from '../problemHandler.js';
import type { Services } from '../services.js';
import { requireSecondFactor } from '../session.js';
import type { Endpoint } from './endpoint.js';

/** Only the paths that the OpenAPI document has: by default Express ignores case and a slash at the end. */
const EXACT = { caseSensitive: true, strict: true };

/** The routes of endpoints. A path that takes other methods answers 405 and names them. */
export function createRouter(endpoints: readonly Endpoint[], services: Services): Router {
  const router = Router(EXACT);
  for (const path of new Set(endpoints.map((each) => each.path))) {
    const ofPath = endpoints.filter((each) => each.path === path);
    const route = router.route(expressPath(path));
    for (const endpoint of ofPath)
      route[endpoint.method](audited(endpoint, services), ...gates(endpoint), ...endpoint.serve(services));
    route.all(methodNotAllowed(ofPath.map(({ method }) => method.toUpperCase())));
  }
  return router;
}

function gates({ isPublic, isBeforeEnrolment }: Endpoint): RequestHandler[] {
  return isPublic || isBeforeEnrolment === true ? [] : [requireSecondFactor];
}

/** `/shipments/{id}` as Express writes it: `/shipments/:id`. */
function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}
