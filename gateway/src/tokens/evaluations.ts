import { dayOfMoment, type TokenKeyKind } from '@naru/chaincode/domain';
import type { Database } from '../database/openDatabase.js';
import { QuotaExceeded } from './errors.js';
import { nextQuotaDay } from './quotaDay.js';

/** How many elements were evaluated for a member with one kind of key on one day. */
export interface EvaluationCount {
  /** In UTC. */
  readonly day: string;
  readonly msp: string;
  readonly kind: string;
  readonly count: number;
}

/** Counts what this share-holder evaluates, before it is evaluated: what was answered has always been counted. */
export class Evaluations {
  readonly #db: Database;
  readonly #perDay: number;

  /** @param perDay how many elements a member may have evaluated with one kind of key on one day */
  constructor(db: Database, perDay: number) {
    this.#db = db;
    this.#perDay = perDay;
  }

  /** @throws QuotaExceeded, and then counts nothing */
  async count(msp: string, kind: TokenKeyKind, elements: number): Promise<void> {
    const now = Date.now();
    const day = dayOfMoment(now);
    if (elements <= this.#perDay && (await this.#add({ day, msp, kind, count: elements }))) return;
    throw new QuotaExceeded(
      `${msp} has had ${this.#perDay} evaluations of the kind ${kind} today, or would have with these.`,
      nextQuotaDay(now),
    );
  }

  /** The check and the sum are one statement, so that requests at the same time do not pass together. */
  async #add(counted: EvaluationCount): Promise<boolean> {
    const { count } = counted;
    const { numInsertedOrUpdatedRows = 0n } = await this.#db
      .insertInto('token_evaluations')
      .values(counted)
      .onConflict((conflict) =>
        conflict
          .columns(['day', 'msp', 'kind'])
          .doUpdateSet(({ eb }) => ({ count: eb('token_evaluations.count', '+', count) }))
          .where('token_evaluations.count', '<=', this.#perDay - count),
      )
      .executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n;
  }

  /** Whether a member may have half of a day's evaluations still, of each kind: what can wait leaves them to what cannot. */
  async hasHalfLeft(msp: string): Promise<boolean> {
    const today = dayOfMoment(Date.now());
    const counts = (await this.list(today, today)).filter((counted) => counted.msp === msp);
    return counts.every(({ count }) => count < this.#perDay / 2);
  }

  /** What was counted on the days from one to another. */
  async list(from: string, to: string): Promise<EvaluationCount[]> {
    return this.#db
      .selectFrom('token_evaluations')
      .selectAll()
      .where('day', '>=', from)
      .where('day', '<=', to)
      .orderBy('day')
      .orderBy('msp')
      .orderBy('kind')
      .execute();
  }
}
