import { setTimeout as delay } from 'node:timers/promises';

const MINUTE_MS = 60_000;
/** How many wrong passwords at one account cost nothing: people mistype. */
const FREE_FAILURES = 5;
const FIRST_DELAY_MS = 250;
const MAX_DELAY_MS = 10_000;
/** Failures at an account count until there was none for so long. */
const FORGET_MS = 15 * MINUTE_MS;
/** How many accounts and addresses are remembered, each; the oldest are forgotten first. */
const MAX_REMEMBERED = 10_000;

/** Who tries to log in as whom. */
export interface Attempt {
  readonly name: string;
  readonly address: string;
}

/** What became of an attempt; if it was too early, in how many seconds the next may come. */
export type Outcome<T> = { readonly granted: T | undefined } | { readonly retryAfterSeconds: number };

interface Failures {
  count: number;
  /** When they are forgotten, in milliseconds since 1970. */
  until: number;
}

/**
 * Slows down guesses of passwords. Wrong passwords at one account make the next attempts there slower and slower,
 * wherever they come from. The account is never closed: the right password still works, and at once from an address
 * where it worked before. Wrong passwords from one address are also limited per minute.
 */
export class LogInGuard {
  readonly #failuresPerMinute: number;
  readonly #wait: (milliseconds: number) => Promise<unknown>;
  readonly #ofAddress = new Remembered<Failures>();
  readonly #atAccount = new Remembered<Failures>();
  /** The addresses from which the password of an account was right, as pairs of both. */
  readonly #known = new Remembered<true>();

  constructor(
    failuresPerMinute: number,
    wait: (milliseconds: number) => Promise<unknown> = (milliseconds) => delay(milliseconds, undefined, { ref: false }),
  ) {
    this.#failuresPerMinute = failuresPerMinute;
    this.#wait = wait;
  }

  /** Lets an attempt check its password when it is time. @param check undefined if the password is wrong */
  async attempt<T>({ name, address }: Attempt, check: () => Promise<T | undefined>): Promise<Outcome<T>> {
    const pair = JSON.stringify([name, address]);
    const isKnown = this.#known.get(pair) === true;
    const fromAddress = current(this.#ofAddress.get(address)) ?? { count: 0, until: Date.now() + MINUTE_MS };
    if (!isKnown && fromAddress.count >= this.#failuresPerMinute)
      return { retryAfterSeconds: Math.ceil((fromAddress.until - Date.now()) / 1_000) };
    // What others fail at the account does not slow down an address that is known there.
    const account = isKnown ? pair : JSON.stringify([name]);
    const atAccount = current(this.#atAccount.get(account)) ?? { count: 0, until: 0 };
    const waitMs = delayAfter(atAccount.count);
    // An attempt counts as a failure until it succeeds, so that many at once do not all come before the first delay.
    for (const failures of [fromAddress, atAccount]) failures.count += 1;
    atAccount.until = Date.now() + FORGET_MS;
    this.#ofAddress.put(address, fromAddress);
    this.#atAccount.put(account, atAccount);
    if (waitMs > 0) await this.#wait(waitMs);
    const granted = await check();
    if (granted !== undefined) {
      fromAddress.count -= 1;
      atAccount.count = isKnown ? 0 : atAccount.count - 1;
      this.#known.put(pair, true);
    }
    return { granted };
  }
}

function current(failures: Failures | undefined): Failures | undefined {
  return failures !== undefined && failures.until > Date.now() ? failures : undefined;
}

function delayAfter(failures: number): number {
  return failures < FREE_FAILURES ? 0 : Math.min(FIRST_DELAY_MS * 2 ** (failures - FREE_FAILURES), MAX_DELAY_MS);
}

/** The values of the keys that were put last, as many as are remembered. */
class Remembered<T> {
  readonly #values = new Map<string, T>();

  get(key: string): T | undefined {
    return this.#values.get(key);
  }

  put(key: string, value: T): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > MAX_REMEMBERED && oldest !== undefined) this.#values.delete(oldest);
  }
}
