import express, { type Express } from 'express';
import helmet, { type HelmetOptions } from 'helmet';
import { docsRoutes } from './docsRoutes.js';
import type { Endpoint } from './endpoint/endpoint.js';
import { createRouter } from './endpoint/router.js';
import { healthRoutes } from './healthRoutes.js';
import { helpRoutes } from './helpRoutes.js';
import { limitUsers } from './limits.js';
import { memberRoutes, type ServiceOf } from './memberRoutes.js';
import { notFound, problemHandler } from './problemHandler.js';
import { requestId } from './requestId.js';
import { requestLog } from './requestLog.js';
import { endUnfinished } from './server.js';
import type { Services } from './services.js';
import { authenticate } from './session.js';

/** The gateway may speak plain HTTP. To insist on TLS is the part of its proxy, and would break the docs page without one. */
const PLAIN_HTTP: Readonly<HelmetOptions> = {
  strictTransportSecurity: false,
  contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
};

/**
 * The HTTP interface.
 * @param describe makes the OpenAPI document of the endpoints
 * @param forMembers what other members' gateways may ask, beside what belongs to tokens
 */
export function createApp(
  services: Services,
  endpoints: readonly Endpoint[],
  describe: () => object,
  forMembers: readonly ServiceOf[],
): Express {
  const { authentication, draining, limits, load, log, metrics, readiness, tokens, trustedProxies } = services;
  const asked = [...tokens.services, ...forMembers.map((makeService) => makeService(services))];
  const forEverybody = endpoints.filter(({ isPublic }) => isPublic);
  const forUsers = endpoints.filter(({ isPublic }) => !isPublic);
  const stream = forUsers.find(({ events }) => events !== undefined);
  const app = express();
  app.disable('etag');
  app.enable('case sensitive routing');
  app.set('trust proxy', [...trustedProxies]);
  app.use(helmet(PLAIN_HTTP), requestId, requestLog(log, metrics), draining.closeConnections, endUnfinished);
  app.use(healthRoutes(readiness, metrics));
  app.use(docsRoutes(describe), helpRoutes(services.mspId));
  app.use('/v1', memberRoutes({ services: asked, hearing: tokens.hearing }, load));
  app.use('/v1', createRouter(forEverybody, services));
  app.use('/v1', authenticate(authentication, load.fairness, stream?.path), limitUsers(limits.requestsPerMinute));
  app.use('/v1', createRouter(forUsers, services));
  app.use(notFound);
  app.use(problemHandler(log));
  return app;
}
