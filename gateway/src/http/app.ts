import express, { type Express, Router } from 'express';
import helmet, { type HelmetOptions } from 'helmet';
import { readBody } from './body.js';
import { creditRoutes } from './creditRoutes.js';
import { docsRoutes } from './docsRoutes.js';
import { documentRoutes } from './documentRoutes.js';
import { eventRoutes } from './eventRoutes.js';
import { healthRoutes } from './healthRoutes.js';
import { limitUsers } from './limits.js';
import { notFound, problemHandler } from './problemHandler.js';
import { queryRoutes } from './queryRoutes.js';
import { requestId } from './requestId.js';
import { requestLog } from './requestLog.js';
import { resolutionRoutes } from './resolutionRoutes.js';
import type { Services } from './services.js';
import { authenticate } from './session.js';
import { tokenRoutes } from './tokenRoutes.js';

/** The gateway itself speaks plain HTTP: to insist on TLS is its proxy's part, and would break the docs page without one. */
const PLAIN_HTTP: Readonly<HelmetOptions> = {
  strictTransportSecurity: false,
  contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
};

/** The HTTP interface. Live streams end with the signal. */
export function createApp(services: Services, ending: AbortSignal): Express {
  const { authentication, limits, log, metrics, readiness, trustedProxies } = services;
  const app = express();
  app.disable('etag');
  app.set('trust proxy', [...trustedProxies]);
  app.use(helmet(PLAIN_HTTP), requestId, requestLog(log, metrics));
  app.use(healthRoutes(readiness, metrics));
  app.use(docsRoutes());
  app.use('/v1', readBody(limits.bodyBytes), tokenRoutes(authentication, limits.tokenAttemptsPerMinute));
  app.use('/v1', authenticate(authentication), limitUsers(limits.requestsPerMinute), resources(services, ending));
  app.use(notFound);
  app.use(problemHandler(log));
  return app;
}

function resources(services: Services, ending: AbortSignal): Router {
  return Router().use(
    documentRoutes(services),
    queryRoutes(services),
    creditRoutes(services),
    resolutionRoutes(services),
    eventRoutes(services, ending),
  );
}
