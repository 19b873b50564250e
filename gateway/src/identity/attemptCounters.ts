import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';

/** How many rows are kept at most, and after how many attempts at one gateway that is looked at. Those that end soonest go. */
const MAX_ROWS = 100_000;
const ATTEMPTS_BETWEEN_CLEANINGS = 100;

/** What is counted: for how long, and whether each one more lengthens that. */
export interface Counter {
  readonly key: string;
  readonly windowMs: number;
  readonly isSliding: boolean;
}

export interface Counted {
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Names are of any length, and nobody is to read off the table who was tried. */
export const keyOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Counts attempts to sign in, in the database: several gateways count together. */
export class AttemptCounters {
  readonly #db: Database;
  #attempts = 0;

  constructor(db: Database) {
    this.#db = db;
  }

  /** What is counted now, by its key. */
  async read(keys: readonly string[]): Promise<Map<string, Counted>> {
    const rows = await this.#db
      .selectFrom('sign_in_attempts')
      .selectAll()
      .where('key', 'in', keys)
      .where('until_ms', '>', Date.now())
      .execute();
    return new Map(rows.map(({ key, count, until_ms: until }) => [key, { count, until }]));
  }

  /** Counts one more. @returns how many there are */
  async count({ key, windowMs, isSliding }: Counter): Promise<number> {
    const now = Date.now();
    const isOver = sql<boolean>`sign_in_attempts.until_ms <= ${now}::bigint`;
    const until = now + windowMs;
    const { count } = await this.#db
      .insertInto('sign_in_attempts')
      .values({ key, count: 1, until_ms: until })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({
          count: sql<number>`case when ${isOver} then 1 else sign_in_attempts.count + 1 end`,
          until_ms: sql<number>`case when ${isOver} or ${isSliding}::boolean then ${until}::bigint
            else sign_in_attempts.until_ms end`,
        }),
      )
      .returning('count')
      .executeTakeFirstOrThrow();
    return count;
  }

  async takeBack({ key }: Counter): Promise<void> {
    await this.#db
      .updateTable('sign_in_attempts')
      .set({ count: sql<number>`greatest(count - 1, 0)` })
      .where('key', '=', key)
      .execute();
  }

  async forget(key: string): Promise<void> {
    await this.#db.deleteFrom('sign_in_attempts').where('key', '=', key).execute();
  }

  /** Keeps a key of which nothing is counted. */
  async mark(key: string, windowMs: number): Promise<void> {
    const until = Date.now() + windowMs;
    await this.#db
      .insertInto('sign_in_attempts')
      .values({ key, count: 0, until_ms: until })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ until_ms: until }))
      .execute();
  }

  /** Now and then removes what has ended, and what is too much. */
  async clean(): Promise<void> {
    this.#attempts += 1;
    if (this.#attempts % ATTEMPTS_BETWEEN_CLEANINGS !== 0) return;
    await this.#db.deleteFrom('sign_in_attempts').where('until_ms', '<=', Date.now()).execute();
    const tooMany = this.#db.selectFrom('sign_in_attempts').select('key').orderBy('until_ms', 'desc').offset(MAX_ROWS);
    await this.#db.deleteFrom('sign_in_attempts').where('key', 'in', tooMany).execute();
  }
}
