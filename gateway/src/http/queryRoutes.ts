import { DEFINITIONS, TradeError } from '@naru/chaincode/domain';
import { Router } from 'express';
import { z } from 'zod';
import { checkFinancing } from '../areas/financing/financingCheck.js';
import { verifyBill } from '../areas/title/verification.js';
import { idOf, route } from './asking.js';
import { bodyOf, queryOf } from './body.js';
import type { Services } from './services.js';

const MAX_CONTAINER_CHARS = 11;
const MAX_ALERTS = 100;
const END = Number.MAX_SAFE_INTEGER;
const LAST_POSITION = 2_147_483_647;

/** What `POST /v1/financing-checks` takes: what a financing claim would. */
const FinancingCheckBody = z.strictObject({ document: z.unknown(), input: z.unknown() });

/** What `GET /v1/alerts` can be asked by. */
export const AlertParameters = z.strictObject({
  /** The block before which the page ends. */
  before: z.coerce.number().int().min(0).default(END),
  limit: z.coerce.number().int().min(1).max(MAX_ALERTS).default(MAX_ALERTS),
});

/** The questions that are more than one document. */
export function queryRoutes(services: Services): Router {
  const router = Router();
  const { ledger, documents, provenance, eventQueries, submissions } = services;
  route(router, 'post', '/financing-checks', services, (request, { user }) =>
    checkFinancing(ledger, documents, user, bodyOf(request, FinancingCheckBody)),
  );
  route(router, 'get', `/${DEFINITIONS['bill-of-lading'].path}/:id/verification`, services, async (request, { user }) =>
    verifyBill(documents, user, idOf(request)),
  );
  route(router, 'get', `/${DEFINITIONS.shipment.path}/:id/provenance`, services, async (request, { user }) => ({
    documents: await provenance.of(user, { type: 'shipment', id: idOf(request) }),
  }));
  route(router, 'get', '/containers/:number/provenance', services, async (request, { user }) => ({
    documents: await provenance.ofContainer(user, String(request.params['number']).slice(0, MAX_CONTAINER_CHARS + 1)),
  }));
  route(router, 'get', '/members', services, async (_request, { user }) => ({
    members: await ledger.members(user.name),
  }));
  route(router, 'get', '/alerts', services, async (request, { user }) => {
    const { before, limit } = queryOf(request, AlertParameters);
    const olderThan = before === END ? { block: END, position: LAST_POSITION } : { block: before, position: 0 };
    return { items: await eventQueries.latestAlerts(user, limit, olderThan) };
  });
  route(router, 'get', '/transactions/:id', services, async (request, { user }) => {
    const found = await submissions.find(user.name, String(request.params['id']));
    if (found !== undefined) return found;
    throw new TradeError({ code: 'NOT_FOUND', message: 'There is no such transaction of yours.', values: {} });
  });
  return router;
}
