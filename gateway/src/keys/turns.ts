import { TokenFailure } from './tokenFailure.js';

/** So many may wait for their turn. */
const MAX_WAITING = 2_000;

/** Lets so many run at the same time, and the others wait in their order. */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(running: number) {
    this.#free = running;
  }

  /** @throws TokenFailure if too many wait */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#take();
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }

  async #take(): Promise<void> {
    if (this.#free > 0) this.#free--;
    else if (this.#waiting.length >= MAX_WAITING) throw new TokenFailure('Too many signatures wait for the token.');
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}
