import {
  type Clock,
  clocksOf,
  CreditContent,
  type CreditTerms,
  type HistoryEntry,
  parseAs,
  Presentation,
  type PresentedEvents,
  PresentationState,
} from '@naru/chaincode/domain';
import type { Documents } from '../../documents/documents.js';
import type { User } from '../../identity/users.js';

const DATE_CHARS = 10;
/** The statuses in which the bank no longer has to give a notice. */
const TAKEN_UP = ['COMPLYING', 'WAIVED', 'PAID', 'ACCEPTED', 'DEFERRED_UNDERTAKEN'];

/** The clocks of a credit, and of each presentation under it. */
export interface CreditClocks {
  readonly clocks: readonly Clock[];
  readonly presentations: readonly {
    readonly id: string;
    readonly status: string;
    readonly clocks: readonly Clock[];
  }[];
}

/** @throws TradeError NOT_FOUND, LedgerFailure */
export async function creditClocks(documents: Documents, user: User, id: string): Promise<CreditClocks> {
  const { record, document } = await documents.read(user.name, { type: 'letter-of-credit', id });
  const { terms } = parseAs(CreditContent, document, '/document');
  const made = record.links.filter(({ type }) => type === 'presentation');
  return {
    clocks: clocksOf(terms, today()),
    presentations: await Promise.all(made.map((link) => presentationClocks(documents, user, terms, link.id))),
  };
}

async function presentationClocks(
  documents: Documents,
  user: User,
  terms: CreditTerms,
  id: string,
): Promise<CreditClocks['presentations'][number]> {
  const link = { type: 'presentation', id } as const;
  const { record, document } = await documents.read(user.name, link);
  const presentation = parseAs(Presentation, document, '/document');
  const { receivedOn } = PresentationState.parse(record.state);
  const events = { presentation, receivedOn, ...happenedTo(await documents.history(user.name, link)) };
  return { id, status: record.status, clocks: clocksOf(terms, today(), events) };
}

/** What the bank did, by the days on which it stands on the ledger; its notices there are complete (see `refuse`). */
function happenedTo(history: readonly HistoryEntry[]): Pick<PresentedEvents, 'notices' | 'acceptedOn'> {
  const oldestFirst = history.toReversed();
  const notices = oldestFirst
    .filter(({ record }) => record.action === 'refuse')
    .map(({ time }) => ({ on: dayOf(time), statesRefusal: true, discrepancies: [ON_LEDGER], disposal: ON_LEDGER }));
  const taken = oldestFirst.find(({ record }) => TAKEN_UP.includes(record.status));
  return { notices, ...(taken && { acceptedOn: dayOf(taken.time) }) };
}

/** The words of a notice are details of their version; for the clocks it counts that they are there. */
const ON_LEDGER = 'as stated on the ledger';
const dayOf = (time: string): string => time.slice(0, DATE_CHARS);
const today = (): string => dayOf(new Date().toISOString());
