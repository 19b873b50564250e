import { type Action, type DocumentDefinition, type Link, TradeError, type TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import { DocumentView, showView } from '../../documents/documentView.js';
import type { ActionBody } from '../../documents/validateRequest.js';
import type { Acted } from '../../fabric/ledger.js';
import { LedgerFailure } from '../../fabric/ledgerFailure.js';
import type { User } from '../../identity/users.js';
import { Remaining } from '../actionSequel.js';
import { type Answer, answer } from '../endpoint/components.js';
import { guardReading } from '../guardReading.js';
import type { Services } from '../services.js';

/** How long an answer waits for the read model to have what it tells of. */
const READ_YOUR_WRITES_MS = 2_000;

const { record, ...privateParts } = DocumentView.shape;
export const Taken = answer('Taken', {
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
export type Taken = Answer<typeof Taken>;

/** An action on a document as a user asks for it. */
export interface Asked {
  readonly user: User;
  readonly definition: DocumentDefinition;
  readonly action: Action;
  readonly id: string;
  readonly body: ActionBody;
}

/** Takes an action in the name of a user, and answers how the document is then. @throws TradeError, LedgerFailure */
export async function take(services: Services, asked: Asked): Promise<Taken & { block: number }> {
  const { readModel } = services;
  const { record: written, transaction } = await submitAction(services, asked);
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

/** Takes an action and counts it. @throws as `Documents.act` */
export async function submitAction(services: Services, asked: Asked): Promise<Acted> {
  const { documents, submissions, metrics, acts, load } = services;
  const { user, definition, action, id, body } = asked;
  const { type } = definition;
  try {
    const guarded = { ...body, runGuards: (checked: ActionBody) => runGuards(services, asked, checked) };
    // It begins with the check of the whole body, whatever was asked of the database before.
    const acted = await load.pace.begin(user.name, () => documents.act(user, definition, action, id, guarded));
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

/** Runs what the own organisation has against the action. @throws TradeError */
export async function runGuards(
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
