/** How much may be done at the same time for one user or address, and how much may wait for that. */
export interface Share {
  readonly running: number;
  /** How much is done at the same time while others are there, too; the same by default. */
  readonly runningBesideOthers?: number;
  readonly waiting: number;
}

/** A user, or an address, counts as present until it has asked for nothing for so long. */
export const PRESENT_MS = 1_000;

interface Queue {
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * Gives each user, or each address, a share of its own. Whoever asks for more waits behind itself, and not in front of
 * others.
 */
export class Turns {
  readonly #share: Share;
  readonly #queues = new Map<string, Queue>();
  /** When each asked last, the latest last. */
  readonly #asked = new Map<string, number>();

  constructor(share: Share) {
    this.#share = share;
  }

  /** How much runs and waits now, of all together. */
  get counts(): { readonly running: number; readonly waiting: number } {
    let [running, waiting] = [0, 0];
    for (const queue of this.#queues.values()) {
      running += queue.running;
      waiting += queue.waiting.length;
    }
    return { running, waiting };
  }

  /**
   * Waits for a turn. The returned function ends it, and may be called again.
   * @param signal gives up waiting
   * @returns undefined if too much waits already, or if the signal came first
   */
  async begin(key: string, signal?: AbortSignal): Promise<(() => void) | undefined> {
    const queue = this.#queues.get(key) ?? { running: 0, waiting: [] };
    this.#queues.set(key, queue);
    this.#asked.delete(key);
    this.#asked.set(key, Date.now());
    if (queue.running < this.#most(key)) queue.running += 1;
    else if (queue.waiting.length >= this.#share.waiting || !(await waitIn(queue, signal))) return undefined;
    let isOver = false;
    return () => {
      if (!isOver) this.#end(key, queue);
      isOver = true;
    };
  }

  /** Hands the turn to what waits longest, and more turns if others have left. */
  #end(key: string, queue: Queue): void {
    queue.running -= 1;
    const most = this.#most(key);
    while (queue.running < most) {
      const next = queue.waiting.shift();
      if (next === undefined) break;
      queue.running += 1;
      next();
    }
    if (queue.running === 0) this.#queues.delete(key);
  }

  #most(key: string): number {
    const { running, runningBesideOthers = running } = this.#share;
    const now = Date.now();
    for (const [other, asked] of this.#asked) {
      if (now - asked > PRESENT_MS) this.#asked.delete(other);
      else if (other !== key) return runningBesideOthers;
    }
    return running;
  }
}

/** @returns whether the turn came before the signal */
function waitIn({ waiting }: Queue, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const take = (): void => {
      signal?.removeEventListener('abort', giveUp);
      resolve(true);
    };
    const giveUp = (): void => {
      const at = waiting.indexOf(take);
      if (at >= 0) waiting.splice(at, 1);
      resolve(false);
    };
    waiting.push(take);
    signal?.addEventListener('abort', giveUp, { once: true });
  });
}
