import { dayOfMoment, TokenKeyKind } from '@naru/chaincode/domain';
import { QuotaExceeded } from './errors.js';
import { nextQuotaDay } from './quotaDay.js';
import type { TokenInput, TokenMaker } from './tokenMaker.js';

/** One user may use so much of what share-holders evaluate for the whole organisation: colleagues go on working. */
const SHARE_OF_ONE = 0.5;

interface Used {
  day: string;
  readonly counts: Map<TokenKeyKind, number>;
  /** The end of what was asked for last. */
  end: Promise<unknown>;
}

/** Divides the making of tokens among the users of a gateway: each has one request made at a time, and a share of each day. */
export class UserTokens {
  readonly #maker: TokenMaker;
  readonly #perDay: number;
  readonly #used = new Map<string, Used>();

  /** @param perDay how many elements share-holders evaluate for this organisation with one kind of key on one day */
  constructor(maker: TokenMaker, perDay: number) {
    this.#maker = maker;
    this.#perDay = Math.floor(perDay * SHARE_OF_ONE);
  }

  /** Makes tokens for a user. It throws QuotaExceeded, too. */
  of(user: string): TokenMaker {
    return {
      make: (inputs, epoch) => {
        const used = this.#usedBy(user);
        const made = used.end.then(() => {
          this.#count(user, used, inputs);
          return this.#maker.make(inputs, epoch);
        });
        used.end = made.catch(() => undefined);
        return made;
      },
    };
  }

  #usedBy(user: string): Used {
    const used = this.#used.get(user) ?? { day: '', counts: new Map(), end: Promise.resolve() };
    this.#used.set(user, used);
    return used;
  }

  /** @throws QuotaExceeded, and then counts nothing */
  #count(user: string, used: Used, inputs: readonly TokenInput[]): void {
    const now = Date.now();
    const today = dayOfMoment(now);
    if (used.day !== today) used.counts.clear();
    used.day = today;
    const counted = TokenKeyKind.options.map((kind) => {
      const more = inputs.filter((input) => input.kind === kind).length;
      return [kind, (used.counts.get(kind) ?? 0) + more] as const;
    });
    if (counted.some(([, count]) => count > this.#perDay))
      throw new QuotaExceeded(
        `${user} has had its share of the day’s evaluations, ${this.#perDay} of each kind, or would have with these.`,
        nextQuotaDay(now),
      );
    for (const [kind, count] of counted) used.counts.set(kind, count);
  }
}
