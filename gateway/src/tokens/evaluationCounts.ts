import { CalendarDate, DAY_MS, listKeys, reject } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { MemberRequests } from '../exchange/memberRequests.js';
import { type MemberService, memberService } from '../exchange/memberService.js';
import type { EvaluationCount, Evaluations } from './evaluations.js';
import type { KeySource } from './keySource.js';

const COUNTS_PATH = '/token-keys/evaluation-counts';
const MAX_REQUEST_BYTES = 32_768;
const WITHIN_MS = 10_000;
const MAX_ANSWER_BYTES = 4 * 1_048_576;
const MAX_DAYS = 92;

/** Some days, the first and the last included. */
export const Days = z
  .strictObject({ from: CalendarDate.describe('The first day (UTC).'), to: CalendarDate.describe('The last one.') })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= MAX_DAYS * DAY_MS, `is more than ${MAX_DAYS} days`);
type Days = z.infer<typeof Days>;

/** How many elements a share-holder evaluated for a member with one kind of key on one day. */
export const Count = z.strictObject({
  day: CalendarDate,
  msp: z.string(),
  kind: z.string(),
  count: z.int().min(0),
});
const Counts = z.strictObject({ counts: z.array(Count) });

/** What share-holders evaluated: each tells every member that asks. */
export class EvaluationCounts {
  readonly #mspId: string;
  readonly #source: Pick<KeySource, 'register'>;
  readonly #evaluations: Pick<Evaluations, 'list'>;
  readonly #requests: Pick<MemberRequests, 'ask'>;

  constructor(
    mspId: string,
    source: Pick<KeySource, 'register'>,
    evaluations: Pick<Evaluations, 'list'>,
    requests: Pick<MemberRequests, 'ask'>,
  ) {
    this.#mspId = mspId;
    this.#source = source;
    this.#evaluations = evaluations;
    this.#requests = requests;
  }

  get service(): MemberService {
    return memberService({
      ...{ path: COUNTS_PATH, maxBytes: MAX_REQUEST_BYTES, request: Days },
      serve: async (_from, { from, to }) => ({ counts: await this.#evaluations.list(from, to) }),
    });
  }

  /** What a share-holder says that it evaluated. @throws TradeError NOT_FOUND if it is none; MemberFailure, LedgerFailure */
  async of(holder: string, days: Days): Promise<EvaluationCount[]> {
    const keys = listKeys(await this.#source.register());
    if (!keys.some(({ holders }) => holders.some(({ msp }) => msp === holder)))
      reject('NOT_FOUND', 'There is no such share-holder.', { holder });
    if (holder === this.#mspId) return this.#evaluations.list(days.from, days.to);
    const asking = { to: holder, path: COUNTS_PATH, request: days, answer: Counts };
    return (await this.#requests.ask({ ...asking, withinMs: WITHIN_MS, maxBytes: MAX_ANSWER_BYTES })).counts;
  }
}
