import { PresentationState, type TradeRecord } from '@naru/chaincode/domain';
import type { User } from '../../identity/users.js';
import type { DocumentQueries } from '../../readModel/documentQueries.js';

const MAX_DEADLINES = 100;
const DAY_MS = 86_400_000;
const DATE_CHARS = 10;
/** How many days before the last one a stream tells of it. */
const WARNING_DAYS = 2;

/** The day by which a notice of refusal is due. */
export interface Deadline {
  readonly document: { readonly type: string; readonly id: string };
  readonly status: string;
  readonly due: string;
  readonly article: string;
}

/** The presentations that wait for the user's bank, the most urgent first. */
export async function deadlinesOf(queries: DocumentQueries, user: User): Promise<Deadline[]> {
  return (await queries.openExaminations(user, MAX_DEADLINES)).map(deadlineOf);
}

function deadlineOf({ type, id, status, state }: TradeRecord): Deadline {
  const { noticeBy } = PresentationState.parse(state);
  return { document: { type, id }, status, due: noticeBy, article: 'UCP 600 art. 16(d)' };
}

/** Tells one listener of each deadline once, before it comes. */
export class DeadlineWatch {
  readonly #queries: DocumentQueries;
  readonly #user: User;
  readonly #told = new Set<string>();

  constructor(queries: DocumentQueries, user: User) {
    this.#queries = queries;
    this.#user = user;
  }

  /** The deadlines that are near and were not told yet. */
  async untold(): Promise<Deadline[]> {
    const horizon = new Date(Date.now() + WARNING_DAYS * DAY_MS).toISOString().slice(0, DATE_CHARS);
    const near = (await deadlinesOf(this.#queries, this.#user)).filter(({ due }) => due <= horizon);
    const untold = near.filter(({ document, due }) => !this.#told.has(`${document.id}/${due}`));
    for (const { document, due } of untold) this.#told.add(`${document.id}/${due}`);
    return untold;
  }
}
