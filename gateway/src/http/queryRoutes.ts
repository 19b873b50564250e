import { DEFINITIONS, TradeError, Ulid } from '@naru/chaincode/domain';
import { type Request, Router } from 'express';
import { z } from 'zod';
import { checkFinancing } from '../queries/financingCheck.js';
import { verifyBill } from '../queries/verification.js';
import { bodyOf, queryOf } from './body.js';
import { methodNotAllowed } from './problemHandler.js';
import type { Services } from './services.js';
import { answer } from './session.js';

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
  const { ledger, documents, provenance, readModel, eventQueries, submissions } = services;
  router
    .route('/financing-checks')
    .post(
      answer(async (request, { user }) => {
        const { block } = readModel;
        const check = await checkFinancing(ledger, documents, user, bodyOf(request, FinancingCheckBody));
        return { body: { ...check, block } };
      }),
    )
    .all(methodNotAllowed('POST'));
  get(router, `/${DEFINITIONS['bill-of-lading'].path}/:id/verification`, services, async (request, { user }) =>
    verifyBill(documents, user, idOf(request)),
  );
  get(router, `/${DEFINITIONS.shipment.path}/:id/provenance`, services, async (request, { user }) => ({
    documents: await provenance.of(user, { type: 'shipment', id: idOf(request) }),
  }));
  get(router, '/containers/:number/provenance', services, async (request, { user }) => ({
    documents: await provenance.ofContainer(user, String(request.params['number']).slice(0, MAX_CONTAINER_CHARS + 1)),
  }));
  get(router, '/members', services, async (_request, { user }) => ({ members: await ledger.members(user.name) }));
  get(router, '/alerts', services, async (request, { user }) => {
    const { before, limit } = queryOf(request, AlertParameters);
    const olderThan = before === END ? { block: END, position: LAST_POSITION } : { block: before, position: 0 };
    return { items: await eventQueries.latestAlerts(user, limit, olderThan) };
  });
  get(router, '/transactions/:id', services, async (request, { user }) => {
    const found = await submissions.find(user.name, String(request.params['id']));
    if (found !== undefined) return found;
    throw new TradeError({ code: 'NOT_FOUND', message: 'There is no such transaction of yours.', values: {} });
  });
  return router;
}

type Ask = (...of: Parameters<Parameters<typeof answer>[0]>) => Promise<object>;

/** A GET whose answer says at which block it stands. */
function get(router: Router, path: string, { readModel }: Services, ask: Ask): void {
  const handler = answer(async (request, session) => {
    const { block } = readModel;
    return { body: { block, ...(await ask(request, session)) } };
  });
  router.route(path).get(handler).all(methodNotAllowed('GET'));
}

/** @throws TradeError NOT_FOUND where it cannot be an id */
function idOf(request: Request): string {
  const id = Ulid.safeParse(request.params['id']);
  if (id.success) return id.data;
  throw new TradeError({ code: 'NOT_FOUND', message: 'There is no such document.', values: {} });
}
