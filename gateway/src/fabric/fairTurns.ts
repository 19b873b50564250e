import { LedgerFailure } from './ledgerFailure.js';

/** How much is done at the same time, and how much may wait for that. */
export interface Capacity {
  readonly running: number;
  readonly waiting: number;
}

interface Waiter {
  readonly user: string;
  readonly start: () => void;
}

/**
 * Lets so much run at the same time. Of what waits, that of the user is next of whose calls the fewest run; of several such
 * users, the one who waits longest. So nobody waits for the crowd of another.
 */
export class FairTurns {
  readonly #capacity: Capacity;
  /** How many calls of each user run. */
  readonly #running = new Map<string, number>();
  /** In the order in which they came. */
  readonly #waiting = new Map<string, Waiter[]>();
  #runningCount = 0;
  #waitingCount = 0;

  constructor(capacity: Capacity) {
    this.#capacity = capacity;
  }

  get running(): number {
    return this.#runningCount;
  }

  get waiting(): number {
    return this.#waitingCount;
  }

  /** Does some work when there is room. @throws LedgerFailure BUSY if too much waits already */
  async run<T>(user: string, work: () => Promise<T>): Promise<T> {
    if (this.#waitingCount >= this.#capacity.waiting && this.#runningCount >= this.#capacity.running)
      throw new LedgerFailure(
        'BUSY',
        'So much waits for the peer already that nothing more is taken. Nothing was written.',
      );
    return this.finish(user, work);
  }

  /** Does the rest of what was begun: it waits as well, but is not refused. */
  async finish<T>(user: string, work: () => Promise<T>): Promise<T> {
    if (this.#runningCount >= this.#capacity.running) await this.#wait(user);
    else this.#begin(user);
    try {
      return await work();
    } finally {
      this.#end(user);
    }
  }

  #wait(user: string): Promise<void> {
    const queue = this.#waiting.get(user) ?? [];
    this.#waiting.set(user, queue);
    this.#waitingCount += 1;
    return new Promise((resolve) => {
      queue.push({ user, start: resolve });
    });
  }

  #begin(user: string): void {
    this.#runningCount += 1;
    this.#running.set(user, (this.#running.get(user) ?? 0) + 1);
  }

  #end(user: string): void {
    this.#runningCount -= 1;
    const left = (this.#running.get(user) ?? 0) - 1;
    if (left > 0) this.#running.set(user, left);
    else this.#running.delete(user);
    const next = this.#takeNext();
    if (next === undefined) return;
    this.#begin(next.user);
    next.start();
  }

  #takeNext(): Waiter | undefined {
    let [least, chosen]: [number, string | undefined] = [Infinity, undefined];
    for (const user of this.#waiting.keys()) {
      const running = this.#running.get(user) ?? 0;
      if (running < least) [least, chosen] = [running, user];
    }
    if (chosen === undefined) return undefined;
    const queue = this.#waiting.get(chosen) ?? [];
    const next = queue.shift();
    // Whoever had a turn comes behind the others.
    this.#waiting.delete(chosen);
    if (queue.length > 0) this.#waiting.set(chosen, queue);
    this.#waitingCount -= 1;
    return next;
  }
}
