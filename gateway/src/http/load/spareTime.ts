import { setTimeout as delay } from 'node:timers/promises';

/** After each piece of work all others wait this many times as long: together they take a tenth of the time. */
const REST_FACTOR = 9;

/** Does work that can wait, one piece after the other, so that it never takes much of the process and its database. */
export class SpareTime {
  #last: Promise<unknown> = Promise.resolve();

  /** Does some work when its turn comes. */
  run<T>(work: () => Promise<T>): Promise<T> {
    let restMs = 0;
    const done = this.#last.then(async () => {
      const started = performance.now();
      try {
        return await work();
      } finally {
        restMs = (performance.now() - started) * REST_FACTOR;
      }
    });
    const rest = (): Promise<void> => delay(restMs, undefined, { ref: false });
    this.#last = done.then(rest, rest);
    return done;
  }
}
