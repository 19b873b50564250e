/** How much may be done at the same time for one user or address, and how much may wait for that. */
export interface Share {
  readonly running: number;
  readonly waiting: number;
}

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

  constructor(share: Share) {
    this.#share = share;
  }

  /**
   * Waits for a turn. The returned function ends it, and may be called again.
   * @param signal gives up waiting
   * @returns undefined if too much waits already, or if the signal came first
   */
  async begin(key: string, signal?: AbortSignal): Promise<(() => void) | undefined> {
    const queue = this.#queues.get(key) ?? { running: 0, waiting: [] };
    this.#queues.set(key, queue);
    if (queue.running >= this.#share.running) {
      if (queue.waiting.length >= this.#share.waiting) return undefined;
      if (!(await waitIn(queue, signal))) return undefined;
    } else queue.running += 1;
    let isOver = false;
    return () => {
      if (!isOver) this.#end(key, queue);
      isOver = true;
    };
  }

  /** Hands the turn to who waits longest. */
  #end(key: string, queue: Queue): void {
    const next = queue.waiting.shift();
    if (next !== undefined) {
      next();
      return;
    }
    queue.running -= 1;
    if (queue.running === 0) this.#queues.delete(key);
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
