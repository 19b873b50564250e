import {
  computeClocks,
  CreditContent,
  type CreditTerms,
  dateOf,
  dayOfMoment,
  DEFINITIONS,
  type HistoryEntry,
  parseAs,
  Presentation,
  type PresentedEvents,
  PresentationState,
  TAKEN_UP,
  Ulid,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Documents } from '../../documents/documents.js';
import { type Answer, answer, components, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import type { User } from '../../identity/users.js';

const CREDIT = DEFINITIONS['letter-of-credit'];
const PRESENTATION = DEFINITIONS.presentation;

const Clock = z
  .strictObject({
    clock: text('EXPIRY'),
    due: text('2027-02-01', 'The last day; absent while the clock is suspended.').optional(),
    basis: text('UCP 600 arts. 6(d)(e), 29(a)', 'The article on which it rests.'),
    state: z.enum(['RUNNING', 'MET', 'MISSED', 'PASSED', 'SUSPENDED']),
    calendar: text('KR 2026-12').optional(),
    isUncertain: z.literal(true).optional().describe('Holidays of the place are not known for that time.'),
  })
  .register(components, { id: 'Clock' });

const Clocks = answer('Clocks', {
  clocks: z.array(Clock),
  presentations: z.array(z.strictObject({ id: Ulid, status: text('PRESENTED'), clocks: z.array(Clock) })),
});

export const clocks = endpoint({
  method: 'get',
  path: `/${CREDIT.path}/{id}/clocks`,
  params: { id: DocumentId },
  tag: PRESENTATION.title,
  summary: 'The clocks of a credit and of the presentations under it',
  answer: Clocks,
  problems: [...ASKING, 'INVALID'],
  handle: async ({ params, user }, { documents }) => {
    const { record, document } = await documents.read(user.name, { type: CREDIT.type, id: params.id });
    const { terms } = parseAs(CreditContent, document, '/document');
    const made = record.links.filter(({ type }) => type === PRESENTATION.type);
    const presentations = await Promise.all(made.map(({ id }) => presentationClocks(documents, user, terms, id)));
    return { clocks: computeClocks(terms, today()), presentations };
  },
});

async function presentationClocks(
  documents: Documents,
  user: User,
  terms: CreditTerms,
  id: string,
): Promise<Answer<typeof Clocks>['presentations'][number]> {
  const link = { type: PRESENTATION.type, id };
  const { record, document } = await documents.read(user.name, link);
  const presentation = parseAs(Presentation, document, '/document');
  const { receivedOn } = PresentationState.parse(record.state);
  const events = { presentation, receivedOn, ...happenedTo(await documents.history(user.name, link)) };
  return { id, status: record.status, clocks: computeClocks(terms, today(), events) };
}

/** What the bank did, by the days on which it stands on the ledger. Its notices there are complete (see `refuse`). */
export function happenedTo(history: readonly HistoryEntry[]): Pick<PresentedEvents, 'notices' | 'acceptedOn'> {
  const oldestFirst = history.toReversed();
  const notices = oldestFirst
    .filter(({ record }) => record.action === 'refuse')
    .map(({ time }) => ({ on: dateOf(time), statesRefusal: true, discrepancies: [ON_LEDGER], disposal: ON_LEDGER }));
  const taken = oldestFirst.find(({ record }) => TAKEN.has(record.status));
  return { notices, ...(taken && { acceptedOn: dateOf(taken.time) }) };
}

/** The words of a notice are details of their version; for the clocks it counts that they are there. */
const ON_LEDGER = 'as stated on the ledger';
const TAKEN: ReadonlySet<string> = new Set(TAKEN_UP);
const today = (): string => dayOfMoment(Date.now());
