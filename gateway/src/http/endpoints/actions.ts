import {
  type Action,
  bringsDocument,
  type ContentLimits,
  type DocumentDefinition,
  isCreation,
  type Link,
  TradeError,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import { DocumentView, showView } from '../../documents/documentView.js';
import { requireRole } from '../../documents/requireRole.js';
import type { ActionBody } from '../../documents/validateRequest.js';
import type { Acted } from '../../fabric/ledger.js';
import { LedgerFailure } from '../../fabric/ledgerFailure.js';
import type { User } from '../../identity/users.js';
import { Remaining } from '../actionSequel.js';
import { type Answer, answer } from '../endpoint/components.js';
import { type Authorise, type Description, type Endpoint, endpoint } from '../endpoint/endpoint.js';
import { expectedVersion } from '../endpoint/entityTag.js';
import { contentName } from '../endpoint/jsonSchema.js';
import { DocumentId, NewDocumentId } from '../endpoint/parameters.js';
import { pascalCase } from '../endpoint/pascalCase.js';
import { guardReading } from '../guardReading.js';
import { SENDING } from '../problemCodes.js';
import type { Services } from '../services.js';
import { actionBody, readParts } from './actionBody.js';

/** How long an answer waits for the read model to have what it tells of. */
const READ_YOUR_WRITES_MS = 2_000;

const { record, ...privateParts } = DocumentView.shape;
const Taken = answer('Taken', {
  record,
  // If the document cannot be read after its action, its record alone is answered.
  ...z.strictObject(privateParts).partial().shape,
  transaction: z
    .strictObject({ id: z.string(), block: z.int().min(0) })
    .nullable()
    .describe('null if the same was done before, so that nothing was written.'),
  remaining: z
    .array(Remaining)
    .optional()
    .describe(
      'What is still to be done on other documents before it has its effect, such as `release-goods` on a held bill.',
    ),
});
type Taken = Answer<typeof Taken>;

/** An action on a document as a user asks for it. */
interface Asked {
  readonly user: User;
  readonly definition: DocumentDefinition;
  readonly action: Action;
  readonly id: string;
  readonly body: ActionBody;
}

/** The endpoints that make a document of a type, and those that take each of its other actions. */
export function actionEndpoints(definition: DocumentDefinition): { creations: Endpoint[]; actions: Endpoint[] } {
  const all = Object.values(definition.actions);
  const creation = all.find(isCreation);
  if (creation === undefined) throw new Error(`Documents of type ${definition.type} cannot be created.`);
  return {
    creations: [make(definition, creation), put(definition, creation)],
    actions: all.filter((action) => !isCreation(action)).map((action) => act(definition, action)),
  };
}

/** Makes a document under an id of the gateway's. */
function make(definition: DocumentDefinition, action: Action): Endpoint {
  return endpoint({
    ...partsOf(definition, action),
    ...creationOf(definition),
    method: 'post',
    path: `/${definition.path}`,
    operationId: `create${contentName(definition)}`,
    handle: ({ user, body, newId: id }, services) =>
      take(services, { user, definition, action, id, body: readParts(body) }),
  });
}

/** Makes a document under an id of the caller's, which makes it safe to send the request again. */
function put(definition: DocumentDefinition, action: Action): Endpoint {
  return endpoint({
    ...partsOf(definition, action),
    ...creationOf(definition),
    method: 'put',
    path: `/${definition.path}/{id}`,
    operationId: `put${contentName(definition)}`,
    params: { id: NewDocumentId },
    isConditional: true,
    handle: handlerOf(definition, action),
  });
}

function act(definition: DocumentDefinition, action: Action): Endpoint {
  const words = pascalCase(action.name);
  return endpoint({
    ...partsOf(definition, action),
    method: 'post',
    path: `/${definition.path}/{id}/${action.name}`,
    operationId: `${words.charAt(0).toLowerCase()}${words.slice(1)}${contentName(definition)}`,
    params: { id: DocumentId },
    isConditional: true,
    handle: handlerOf(definition, action),
  });
}

interface ActionRequest {
  readonly params: { readonly id: string };
  readonly user: User;
  readonly body: z.infer<ReturnType<typeof actionBody>>;
  readonly ifMatch: number | undefined;
}

interface CreationParts {
  readonly isNew: (answer: Taken) => boolean;
  readonly location: (answer: Taken) => string;
}

interface ActionParts extends Description {
  readonly body: ReturnType<typeof actionBody>;
  readonly bodyLimits?: ContentLimits;
  readonly answer: typeof Taken;
  readonly version: (answer: Taken) => number;
  readonly authorise: Authorise;
}

const handlerOf =
  (definition: DocumentDefinition, action: Action) =>
  ({ params: { id }, user, body, ifMatch }: ActionRequest, services: Services): Promise<Taken & { block: number }> => {
    const parts = readParts(body);
    const sent = { ...parts, expectedVersion: expectedVersion(ifMatch, parts.expectedVersion) };
    return take(services, { user, definition, action, id, body: sent });
  };

const creationOf = ({ path }: DocumentDefinition): CreationParts => ({
  isNew: ({ transaction }: Taken): boolean => transaction !== null,
  location: ({ record: { id } }: Taken): string => `/v1/${path}/${id}`,
});

/** What is the same of all endpoints of an action. */
const partsOf = (definition: DocumentDefinition, action: Action): ActionParts => ({
  body: actionBody(definition, action),
  ...(bringsDocument(action) && { bodyLimits: definition.content.limits }),
  tag: definition.title,
  summary: action.summary,
  description: descriptionOf(action),
  answer: Taken,
  problems: isTokenised(action) ? ([...SENDING, 'TOKENS_UNAVAILABLE'] as const) : SENDING,
  version: ({ record: { version } }: Taken): number => version,
  authorise: (user: User): void => {
    requireRole(user, action);
  },
});

/** Whether the request may bring tokens, which share-holders make. */
const isTokenised = (action: Action): boolean => bringsDocument(action) || action.numbers !== undefined;

function descriptionOf(action: Action): string {
  const { from, to, roles, requirements } = action;
  const start = isCreation(action) ? 'nothing' : from.join(', ');
  return [
    `Roles: ${roles.join(', ')}. From ${start} to ${to.join(', ')}. Requirements, in the order in which they are checked:`,
    ...requirements.map(({ sentence }) => `- ${sentence}`),
  ].join('\n');
}

async function take(services: Services, asked: Asked): Promise<Taken & { block: number }> {
  const { readModel } = services;
  const { record: written, transaction } = await submit(services, asked);
  if (transaction !== undefined) await readModel.reached(transaction.block, READ_YOUR_WRITES_MS);
  const view = await viewAfter(services, asked.user, { type: written.type, id: asked.id });
  const block = Math.max(readModel.block, transaction?.block ?? 0);
  const remaining = await listRemaining(services, written);
  return {
    ...{ ...view, record: written, transaction: transaction ?? null, block },
    ...(remaining.length > 0 && { remaining }),
  };
}

async function listRemaining({ actionSequels, db }: Services, record: TradeRecord): Promise<Remaining[]> {
  const lists: (readonly Remaining[])[] = [];
  for (const { type, list } of actionSequels) if (type === record.type) lists.push(await list(record, db));
  return lists.flat();
}

async function submit(services: Services, asked: Asked): Promise<Acted> {
  const { documents, submissions, metrics, acts } = services;
  const { user, definition, action, id, body } = asked;
  const { type } = definition;
  try {
    const guarded = { ...body, runGuards: (checked: ActionBody) => runGuards(services, asked, checked) };
    const acted = await documents.act(user, definition, action, id, guarded);
    if (acted.transaction !== undefined) await acts.note(acted.transaction.id, user);
    metrics.submitted(type, action.name, acted.record.status);
    return acted;
  } catch (error) {
    metrics.submitted(type, action.name, outcomeOf(error));
    if (error instanceof LedgerFailure && error.kind === 'COMMIT_UNKNOWN' && error.transactionId !== undefined) {
      const { transactionId } = error;
      await acts.note(transactionId, user);
      await submissions.remember({ transactionId, user: user.name, type, id, action: action.name });
    }
    throw error;
  }
}

/** Runs what the own organisation has against the action. */
async function runGuards(
  services: Services,
  { user, definition: { type }, action, id }: Asked,
  { input, document }: ActionBody,
): Promise<void> {
  const reading = guardReading(services, user);
  for (const guard of services.actionGuards)
    await guard({ user, type, action: action.name, id, input, document }, services.db, reading);
}

/** The transaction is committed even if the document cannot be read now. */
async function viewAfter({ documents, log }: Services, user: User, link: Link): Promise<Partial<DocumentView>> {
  try {
    return showView(await documents.read(user.name, link));
  } catch (error) {
    log.warn({ err: error, type: link.type }, 'A document could not be read after its action');
    return {};
  }
}

/** The outcome of a submission as a metric knows it: a code out of a closed list. */
function outcomeOf(error: unknown): string {
  if (error instanceof TradeError) return error.code;
  return error instanceof LedgerFailure ? error.kind : 'ERROR';
}
