import { Router } from 'express';
import type { Metrics } from '../metrics.js';

/** One thing that must hold before a gateway serves. */
export interface Condition {
  readonly name: string;
  readonly holds: boolean;
  readonly detail: string;
}

export type Readiness = () => Promise<readonly Condition[]>;

/** `/health/live`, `/health/ready` and `/metrics`. They are for the operator, and not part of the API: keep them inside. */
export function healthRoutes(readiness: Readiness, metrics: Metrics): Router {
  return Router()
    .get('/health/live', (_request, response) => {
      response.json({ status: 'live' });
    })
    .get('/health/ready', async (_request, response) => {
      const conditions = await readiness();
      const isReady = conditions.every(({ holds }) => holds);
      response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready', conditions });
    })
    .get('/metrics', async (_request, response) => {
      const { type, body } = await metrics.text();
      response.type(type).send(body);
    });
}
