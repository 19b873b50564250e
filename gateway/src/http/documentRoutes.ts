import {
  type Action,
  DEFINITIONS,
  type DocumentDefinition,
  type Link,
  parseAs,
  TradeError,
  Ulid,
} from '@naru/chaincode/domain';
import { type Request, Router } from 'express';
import { z } from 'zod';
import type { Acted } from '../fabric/ledger.js';
import { LedgerFailure } from '../fabric/ledgerFailure.js';
import type { User } from '../identity/users.js';
import { bodyOf, queryOf } from './body.js';
import { expectedVersionOf } from './entityTag.js';
import { methodNotAllowed } from './problemHandler.js';
import type { Services } from './services.js';
import { answer, type Reply } from './session.js';

/** What an action takes. What of it is needed, the action says. */
const ActionBody = z.strictObject({
  document: z.unknown().optional(),
  input: z.unknown().optional(),
  details: z.unknown().optional(),
  expectedVersion: z.int().min(1).optional(),
});

const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;
const MAX_CONTAINER_CHARS = 11;

/** What a list of documents can be asked by. */
export const PageParameters = z.strictObject({
  status: z.string().max(64).optional(),
  container: z.string().max(MAX_CONTAINER_CHARS).optional(),
  after: Ulid.optional(),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(DEFAULT_PAGE),
});

/** How long an answer waits for the read model to have what it tells of. */
const READ_YOUR_WRITES_MS = 2_000;

/** The action that makes a document: its PUT. */
export function creationOf({ type, actions }: DocumentDefinition): Action {
  const found = Object.values(actions).find(({ from }) => from.length === 0);
  if (found === undefined) throw new Error(`Documents of type ${type} cannot be created.`);
  return found;
}

/** The same five routes for every type of document. */
export function documentRoutes(services: Services): Router {
  const router = Router();
  for (const definition of Object.values(DEFINITIONS)) {
    const routes = new DocumentRoutes(services, definition);
    const path = `/${definition.path}`;
    router.route(path).get(answer(routes.page)).all(methodNotAllowed('GET'));
    router.route(`${path}/:id`).get(answer(routes.read)).put(answer(routes.create)).all(methodNotAllowed('GET', 'PUT'));
    router.route(`${path}/:id/history`).get(answer(routes.history)).all(methodNotAllowed('GET'));
    for (const action of Object.values(definition.actions)) {
      router
        .route(`${path}/:id/${action.name}`)
        .post(answer(routes.act(action)))
        .all(methodNotAllowed('POST'));
    }
  }
  return router;
}

class DocumentRoutes {
  readonly #services: Services;
  readonly #definition: DocumentDefinition;

  constructor(services: Services, definition: DocumentDefinition) {
    this.#services = services;
    this.#definition = definition;
  }

  readonly page = async (request: Request, { user }: { user: User }): Promise<Reply> => {
    const { status, container, after, limit } = queryOf(request, PageParameters);
    const { type, path } = this.#definition;
    const { block } = this.#services.readModel;
    const rows = await this.#services.documentQueries.page(user, { type, status, container, after, limit });
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    const next = last && nextPage(path, { status, container, limit: String(limit), after: last.record.id });
    return { body: { items, next: next ?? null, block } };
  };

  readonly read = async (request: Request, { user }: { user: User }): Promise<Reply> => {
    const { block } = this.#services.readModel;
    const view = await this.#services.documents.read(user.name, this.#linkOf(request));
    return { headers: { ETag: `"${view.record.version}"` }, body: { ...view, block } };
  };

  readonly history = async (request: Request, { user }: { user: User }): Promise<Reply> => {
    const { block } = this.#services.readModel;
    return { body: { items: await this.#services.documents.history(user.name, this.#linkOf(request)), block } };
  };

  readonly create = async (request: Request, { user }: { user: User }): Promise<Reply> => {
    const id = parseAs(Ulid, request.params['id'], '/id');
    const { acted, body } = await this.#take(user, creationOf(this.#definition), id, request);
    const Location = `/v1/${this.#definition.path}/${id}`;
    return { status: acted.transaction === undefined ? 200 : 201, headers: { ...tagOf(acted), Location }, body };
  };

  readonly act =
    (action: Action) =>
    async (request: Request, { user }: { user: User }): Promise<Reply> => {
      const { acted, body } = await this.#take(user, action, this.#linkOf(request).id, request);
      return { headers: tagOf(acted), body };
    };

  async #take(user: User, action: Action, id: string, request: Request): Promise<{ acted: Acted; body: unknown }> {
    const body = bodyOf(request, ActionBody);
    const expectedVersion = expectedVersionOf(request, body.expectedVersion);
    const acted = await this.#submit(user, action, id, { ...body, expectedVersion });
    const { record, transaction } = acted;
    if (transaction !== undefined) await this.#services.readModel.reached(transaction.block, READ_YOUR_WRITES_MS);
    const view = await this.#viewAfter(user, { type: record.type, id });
    const block = Math.max(this.#services.readModel.block, transaction?.block ?? 0);
    return { acted, body: { ...view, record, transaction: transaction ?? null, block } };
  }

  async #submit(user: User, action: Action, id: string, body: z.infer<typeof ActionBody>): Promise<Acted> {
    const { documents, submissions, metrics } = this.#services;
    const { type } = this.#definition;
    try {
      const acted = await documents.act(user.name, this.#definition, action, id, body);
      metrics.submitted(type, action.name, acted.record.status);
      return acted;
    } catch (error) {
      metrics.submitted(type, action.name, outcomeOf(error));
      if (error instanceof LedgerFailure && error.kind === 'COMMIT_UNKNOWN' && error.transactionId !== undefined) {
        const { transactionId } = error;
        await submissions.remember({ transactionId, user: user.name, type, id, action: action.name });
      }
      throw error;
    }
  }

  /** The transaction is committed whether or not the document can be read now. */
  async #viewAfter(user: User, link: Link): Promise<object> {
    try {
      return await this.#services.documents.read(user.name, link);
    } catch (error) {
      this.#services.log.warn({ err: error, ...link }, 'A document could not be read after its action');
      return {};
    }
  }

  /** An id that cannot be one is unknown like any other. @throws TradeError NOT_FOUND */
  #linkOf(request: Request): Link {
    const id = Ulid.safeParse(request.params['id']);
    if (id.success) return { type: this.#definition.type, id: id.data };
    throw new TradeError({ code: 'NOT_FOUND', message: 'There is no such document.', values: {} });
  }
}

function tagOf({ record }: Acted): Record<string, string> {
  return { ETag: `"${record.version}"` };
}

function nextPage(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) given.set(name, value);
  return `/v1/${path}?${given.toString()}`;
}

/** The outcome of a submission as a metric knows it: a code out of a closed list. */
function outcomeOf(error: unknown): string {
  if (error instanceof TradeError) return error.code;
  return error instanceof LedgerFailure ? error.kind : 'ERROR';
}
