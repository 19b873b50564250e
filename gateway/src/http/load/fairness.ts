import { setTimeout as delay } from 'node:timers/promises';
import { PRESENT_MS } from './turns.js';

/** What was used counts for less with time: after so long, for half. */
const HALF_LIFE_MS = 1_000;
/** Whoever uses more than the others rests this many times as long as it kept the process busy. */
const REST_FACTOR = 3;
/** What a request costs beside what is counted: to read it, to answer it, to log it. */
const REQUEST_MS = 1;
/** Nobody rests for longer at a time, whatever it cost. */
const MAX_REST_MS = 1_000;

interface Usage {
  askedMs: number;
  /** Milliseconds for which it kept the process busy, as they counted at `countedMs`. */
  busyMs: number;
  countedMs: number;
  /** Its next request does not begin before, while it uses more than the others. */
  restsUntilMs: number;
  /** The end of the gate of its last request. */
  entered: Promise<void>;
}

/**
 * Divides the time of the process, which has one thread, among the users who are there. Whoever uses more than the average
 * of them rests after each request, so that the others find the process free for most of the time: the load of one user
 * makes others' requests take a third longer on average, however dear its own are. Nobody rests who is alone.
 */
export class Fairness {
  readonly #users = new Map<string, Usage>();

  /** Waits until a request of a user may begin; the requests of one user begin one after the other. */
  async enter(user: string): Promise<void> {
    const usage = this.#usageOf(user);
    usage.askedMs = performance.now();
    usage.entered = usage.entered.then(async () => {
      await this.#rest(user, usage);
      this.add(user, REQUEST_MS);
    });
    return usage.entered;
  }

  /** Does a part of a user's request, and counts for how long it kept the process busy. */
  async count<T>(user: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      return await work();
    } finally {
      this.add(user, performance.now() - started);
    }
  }

  /** Counts for how long a user's request kept the process busy. */
  add(user: string, milliseconds: number): void {
    const usage = this.#usageOf(user);
    const now = performance.now();
    usage.busyMs = decayed(usage, now) + milliseconds;
    usage.countedMs = now;
    const rested = Math.max(usage.restsUntilMs, now) + milliseconds * REST_FACTOR;
    usage.restsUntilMs = Math.min(rested, now + MAX_REST_MS);
  }

  async #rest(user: string, usage: Usage): Promise<void> {
    const restMs = usage.restsUntilMs - performance.now();
    if (restMs > 0 && this.#usesMoreThanOthers(user, usage)) await delay(restMs, undefined, { ref: false });
  }

  #usesMoreThanOthers(user: string, usage: Usage): boolean {
    const now = performance.now();
    let [others, busyMs] = [0, 0];
    for (const [name, other] of this.#users) {
      if (name === user) continue;
      if (now - other.askedMs > PRESENT_MS) this.#users.delete(name);
      else {
        others += 1;
        busyMs += decayed(other, now);
      }
    }
    return others > 0 && decayed(usage, now) > busyMs / others;
  }

  #usageOf(user: string): Usage {
    const now = performance.now();
    const usage = this.#users.get(user) ?? {
      askedMs: now,
      busyMs: 0,
      countedMs: now,
      restsUntilMs: now,
      entered: Promise.resolve(),
    };
    this.#users.set(user, usage);
    return usage;
  }
}

function decayed({ busyMs, countedMs }: Usage, now: number): number {
  return busyMs * 0.5 ** ((now - countedMs) / HALF_LIFE_MS);
}
