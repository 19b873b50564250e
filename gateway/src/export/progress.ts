const EVERY_MS = 1_000;

/** Takes one line that is told to a person who waits. */
export type Tell = (line: string) => void;

/** Tells how far something is, once a second at most. */
export class Progress {
  readonly #tell: Tell;
  #toldAt = 0;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  at(line: () => string): void {
    const now = Date.now();
    if (now - this.#toldAt < EVERY_MS) return;
    this.#toldAt = now;
    this.#tell(line());
  }
}
