const realNow = Date.now;

/**
 * The time of a simulated world. It stands still until somebody moves it. Chaincode and gateways ask Date.now, which a
 * world replaces while it runs.
 */
export class VirtualClock {
  #nowMs: number;
  #skewMs = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  advance(milliseconds: number): void {
    this.#nowMs += milliseconds;
  }

  /** Replaces Date.now until {@link uninstall}. */
  install(): void {
    Date.now = () => this.#nowMs + this.#skewMs;
  }

  uninstall(): void {
    Date.now = realNow;
  }

  /** Runs something on a machine whose clock differs. One runs after the other, since they share Date.now. */
  async on<T>(skewMs: number, run: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(async () => {
      this.#skewMs = skewMs;
      try {
        return await run();
      } finally {
        this.#skewMs = 0;
      }
    });
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
