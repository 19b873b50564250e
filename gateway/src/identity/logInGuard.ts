import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
/** How many wrong passwords at one account cost nothing: people mistype. */
const FREE_FAILURES = 5;
const FIRST_DELAY_MS = 250;
const MAX_DELAY_MS = 10_000;
/** After so many, the account is locked for the address from which they came. */
const LOCKING_FAILURES = 20;
/** Failures at an account count until there was none for so long; a lock lasts as long. */
const FORGET_MS = 15 * MINUTE_MS;
/** How long an address is known at an account at which it signed in. */
const KNOWN_MS = 90 * 24 * 60 * MINUTE_MS;
/** How many rows are kept at most, and after how many attempts at one gateway that is looked at. Those that end soonest go. */
const MAX_ROWS = 100_000;
const ATTEMPTS_BETWEEN_CLEANINGS = 100;

/** Who tries to log in as whom. */
export interface Attempt {
  readonly name: string;
  readonly address: string;
}

/** What became of an attempt; if it was too early, in how many seconds the next may come. */
export type Outcome<T> = { readonly granted: T | undefined } | { readonly retryAfterSeconds: number };

/** What is counted: for how long, and whether each failure lengthens that. */
interface Counter {
  readonly key: string;
  readonly windowMs: number;
  readonly isSliding: boolean;
}

interface Counted {
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Names are of any length, and nobody is to read off the table who was tried. */
const keyOf = (...parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** The counters of an attempt, and under which key its address is known. */
interface Counters {
  readonly address: Counter;
  readonly account: Counter;
  readonly pair: Counter;
  readonly known: string;
}

const countersOf = ({ name, address }: Attempt): Counters => ({
  address: { key: keyOf('address', address), windowMs: MINUTE_MS, isSliding: false },
  account: { key: keyOf('account', name), windowMs: FORGET_MS, isSliding: true },
  pair: { key: keyOf('pair', name, address), windowMs: FORGET_MS, isSliding: true },
  known: keyOf('known', name, address),
});

/**
 * Slows down guesses of passwords. Wrong passwords at one account make the next attempts there slower and slower,
 * wherever they come from, but not from an address where the password was right before. Many from one address lock the
 * account for that address, and for no other, until a quarter of an hour has gone: nobody can lock a user out elsewhere.
 * Wrong passwords from one address are also limited per minute. An account that does not exist is treated alike. All of it
 * stands in the database, so that several gateways count together.
 */
export class LogInGuard {
  readonly #db: Database;
  readonly #failuresPerMinute: number;
  readonly #wait: (milliseconds: number) => Promise<unknown>;
  #attempts = 0;

  constructor(
    db: Database,
    failuresPerMinute: number,
    wait: (milliseconds: number) => Promise<unknown> = (milliseconds) => delay(milliseconds, undefined, { ref: false }),
  ) {
    this.#db = db;
    this.#failuresPerMinute = failuresPerMinute;
    this.#wait = wait;
  }

  /** Lets an attempt check its password when it is time. @param check undefined if the password is wrong */
  async attempt<T>(attempt: Attempt, check: () => Promise<T | undefined>): Promise<Outcome<T>> {
    const { address, account, pair, known } = countersOf(attempt);
    const rows = await this.#read([address.key, pair.key, known]);
    const isKnown = rows.has(known);
    const closed = [
      ...(isKnown ? [] : [{ row: rows.get(address.key), limit: this.#failuresPerMinute }]),
      { row: rows.get(pair.key), limit: LOCKING_FAILURES },
    ].find(({ row, limit }) => row !== undefined && row.count >= limit)?.row;
    if (closed !== undefined) return { retryAfterSeconds: Math.ceil((closed.until - Date.now()) / SECOND_MS) };
    // An attempt counts as a failure until it succeeds, so that many at once do not all come before the first delay.
    const ofPair = await this.#count(pair);
    // What others fail at the account does not slow down an address that is known there.
    const atAccount = isKnown ? ofPair : await this.#count(account);
    await this.#count(address);
    const waitMs = delayAfter(atAccount - 1);
    if (waitMs > 0) await this.#wait(waitMs);
    const granted = await check();
    if (granted !== undefined) {
      for (const counter of isKnown ? [address] : [address, account]) await this.#takeBack(counter);
      await this.#remember(pair, known);
    }
    await this.#clean();
    return { granted };
  }

  async #read(keys: readonly string[]): Promise<Map<string, Counted>> {
    const rows = await this.#db
      .selectFrom('sign_in_attempts')
      .selectAll()
      .where('key', 'in', keys)
      .where('until_ms', '>', Date.now())
      .execute();
    return new Map(rows.map(({ key, count, until_ms: until }) => [key, { count, until }]));
  }

  /** Counts one more. @returns how many there are */
  async #count({ key, windowMs, isSliding }: Counter): Promise<number> {
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

  async #takeBack({ key }: Counter): Promise<void> {
    await this.#db
      .updateTable('sign_in_attempts')
      .set({ count: sql<number>`greatest(count - 1, 0)` })
      .where('key', '=', key)
      .execute();
  }

  /** The address is known at the account from now on, and what was mistyped there counts no more. */
  async #remember({ key }: Counter, known: string): Promise<void> {
    await this.#db.deleteFrom('sign_in_attempts').where('key', '=', key).execute();
    const until = Date.now() + KNOWN_MS;
    await this.#db
      .insertInto('sign_in_attempts')
      .values({ key: known, count: 0, until_ms: until })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ until_ms: until }))
      .execute();
  }

  async #clean(): Promise<void> {
    this.#attempts += 1;
    if (this.#attempts % ATTEMPTS_BETWEEN_CLEANINGS !== 0) return;
    await this.#db.deleteFrom('sign_in_attempts').where('until_ms', '<=', Date.now()).execute();
    const tooMany = this.#db.selectFrom('sign_in_attempts').select('key').orderBy('until_ms', 'desc').offset(MAX_ROWS);
    await this.#db.deleteFrom('sign_in_attempts').where('key', 'in', tooMany).execute();
  }
}

function delayAfter(failures: number): number {
  return failures < FREE_FAILURES ? 0 : Math.min(FIRST_DELAY_MS * 2 ** (failures - FREE_FAILURES), MAX_DELAY_MS);
}
