import type { Clock } from '../../src/index.js';

/** A clock on which every pause is over at once, but for those that a test holds. */
export class FakeClock implements Clock {
  /** How long each pause was to take, in milliseconds. */
  readonly pauses: number[] = [];
  readonly #isHeld: (milliseconds: number) => boolean;
  #time = Date.UTC(2026, 10, 2);

  constructor(isHeld: (milliseconds: number) => boolean = () => false) {
    this.#isHeld = isHeld;
  }

  now(): number {
    return this.#time;
  }

  pass(milliseconds: number): void {
    this.#time += milliseconds;
  }

  pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (this.#isHeld(milliseconds))
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
        });
      });
    this.pauses.push(milliseconds);
    this.pass(milliseconds);
    return Promise.resolve();
  }
}
