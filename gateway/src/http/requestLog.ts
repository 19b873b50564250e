import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics.js';
import { requestIdOf } from './requestId.js';

const NANOSECONDS_IN_SECOND = 1e9;

/** Logs and counts each answer by its route, never with ids, query, headers or content of the request. */
export function requestLog(log: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const start = process.hrtime.bigint();
    response.on('close', () => {
      const seconds = Number(process.hrtime.bigint() - start) / NANOSECONDS_IN_SECOND;
      const { method } = request;
      const route = routeOf(request);
      const { statusCode: status } = response;
      metrics.answered(method, route, status, seconds);
      log.info(
        { requestId: requestIdOf(response), method, route, status, milliseconds: Math.round(seconds * 1_000) },
        'answered',
      );
    });
    next();
  };
}

/** The pattern of the path. A path that was not found has none, so that callers cannot make up labels. */
function routeOf(request: Request): string {
  const route: unknown = request.route;
  const path = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined;
  return typeof path === 'string' ? path : 'unknown';
}
