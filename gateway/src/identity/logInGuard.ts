import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../database/openDatabase.js';
import { AttemptCounters, type Counter, keyOf } from './attemptCounters.js';

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

/** Who tries to log in as whom. */
export interface Attempt {
  readonly name: string;
  readonly address: string;
}

/** The password is right, and a code is needed that was not sent: it is neither a success nor a failure. */
export const CODE_NEEDED = Symbol('CODE_NEEDED');

/** What a check says of an attempt: undefined if the password or the code is wrong. */
export type Checked<T> = T | typeof CODE_NEEDED | undefined;

/** What became of an attempt; if it was too early, in how many seconds the next may come. */
export type Outcome<T> = { readonly granted: Checked<T> } | { readonly retryAfterSeconds: number };

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
  readonly #counters: AttemptCounters;
  readonly #failuresPerMinute: number;
  readonly #wait: (milliseconds: number) => Promise<unknown>;

  constructor(
    db: Database,
    failuresPerMinute: number,
    wait: (milliseconds: number) => Promise<unknown> = (milliseconds) => delay(milliseconds, undefined, { ref: false }),
  ) {
    this.#counters = new AttemptCounters(db);
    this.#failuresPerMinute = failuresPerMinute;
    this.#wait = wait;
  }

  /** Lets an attempt check its password when it is time. @throws what `check` throws; then it counts as a failure */
  async attempt<T>(attempt: Attempt, check: () => Promise<Checked<T>>): Promise<Outcome<T>> {
    const { address, account, pair, known } = countersOf(attempt);
    const counters = this.#counters;
    const rows = await counters.read([address.key, pair.key, known]);
    const isKnown = rows.has(known);
    const closed = [
      ...(isKnown ? [] : [{ row: rows.get(address.key), limit: this.#failuresPerMinute }]),
      { row: rows.get(pair.key), limit: LOCKING_FAILURES },
    ].find(({ row, limit }) => row !== undefined && row.count >= limit)?.row;
    if (closed !== undefined) return { retryAfterSeconds: Math.ceil((closed.until - Date.now()) / SECOND_MS) };
    // An attempt counts as a failure until it succeeds, so that many at once do not all come before the first delay.
    const ofPair = await counters.count(pair);
    // What others fail at the account does not slow down an address that is known there.
    const atAccount = isKnown ? ofPair : await counters.count(account);
    await counters.count(address);
    const waitMs = delayAfter(atAccount - 1);
    if (waitMs > 0) await this.#wait(waitMs);
    const granted = await check();
    if (granted !== undefined) {
      for (const counter of isKnown ? [address] : [address, account]) await counters.takeBack(counter);
      // Who has the password alone must not clear what codes it has guessed wrong.
      if (granted === CODE_NEEDED) await counters.takeBack(pair);
      else await this.#remember(pair, known);
    }
    await counters.clean();
    return { granted };
  }

  /** The address is known at the account from now on, and what was mistyped there counts no more. */
  async #remember({ key }: Counter, known: string): Promise<void> {
    await this.#counters.forget(key);
    await this.#counters.mark(known, KNOWN_MS);
  }
}

function delayAfter(failures: number): number {
  return failures < FREE_FAILURES ? 0 : Math.min(FIRST_DELAY_MS * 2 ** (failures - FREE_FAILURES), MAX_DELAY_MS);
}
