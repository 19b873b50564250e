import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics.js';
import { requestIdOf } from './requestId.js';
import { saidOf } from './saidForAudit.js';
import { findSession } from './session.js';

const NANOSECONDS_IN_SECOND = 1e9;

/** Logs and counts each answer by its route and user, never with ids, query, headers, tokens or content of the request. */
export function requestLog(log: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const start = process.hrtime.bigint();
    response.on('close', () => {
      const seconds = Number(process.hrtime.bigint() - start) / NANOSECONDS_IN_SECOND;
      const { method } = request;
      const route = routeOf(request);
      const { statusCode: status } = response;
      metrics.answered(method, route, status, seconds);
      const user = userOf(request, response);
      log.info(
        { requestId: requestIdOf(response), method, route, status, milliseconds: Math.round(seconds * 1_000), user },
        'answered',
      );
    });
    next();
  };
}

/** Who asked; of a sign-in, the user of that name, if there is one: people type passwords there. */
const userOf = (request: Request, response: Response): string | undefined =>
  findSession(request)?.user.name ?? saidOf(response).signIn?.user;

/** The pattern of the path. A path that was not found has none, so that callers cannot make up labels. */
function routeOf(request: Request): string {
  const route: unknown = request.route;
  const path = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined;
  return typeof path === 'string' ? path : 'unknown';
}
