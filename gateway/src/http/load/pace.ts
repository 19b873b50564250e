import { setTimeout as delay } from 'node:timers/promises';
import type { Fairness } from './fairness.js';

/** Work that keeps the process busy for less than this is not counted: it is what a request usually costs. */
const LIGHT_MS = 10;
/** After heavy work its user's next work waits this many times as long: one user has a tenth of the process at most. */
const REST_FACTOR = 9;

/** Runs work that keeps the whole process busy, such as validation, so that one user's does not hold up the others'. */
export class Pace {
  /** The end of each user's last work and of the rest after it. */
  readonly #ends = new Map<string, Promise<void>>();
  readonly #fairness: Fairness;

  constructor(fairness: Fairness) {
    this.#fairness = fairness;
  }

  /** Begins work that goes on by itself: only what it does at once is paced. */
  async begin<T>(user: string, work: () => T | Promise<T>): Promise<T> {
    const { going } = await this.run(user, () => ({ going: work() }));
    return going;
  }

  /** Runs work when all earlier work of the user is done and rested from. */
  run<T>(user: string, work: () => T): Promise<T> {
    let restMs = 0;
    const done = (this.#ends.get(user) ?? Promise.resolve()).then(() => {
      const start = performance.now();
      try {
        return work();
      } finally {
        const spentMs = performance.now() - start;
        this.#fairness.add(user, spentMs);
        if (spentMs > LIGHT_MS) restMs = spentMs * REST_FACTOR;
      }
    });
    const rest = (): Promise<void> | undefined => (restMs === 0 ? undefined : delay(restMs, undefined, { ref: false }));
    const end = done.then(rest, rest).then(() => {
      if (this.#ends.get(user) === end) this.#ends.delete(user);
    });
    this.#ends.set(user, end);
    return done;
  }
}
