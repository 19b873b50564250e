/** Choices that are the same for the same seed. What happens still differs: processes and networks have no seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    // The generator stays at zero for ever.
    this.#state = seed % 2 ** 32 || 1;
  }

  /** A whole number from 0 to below `end`: Marsaglia's xorshift of 32 bits. */
  below(end: number): number {
    let next = this.#state;
    next ^= next << 13;
    next ^= next >>> 17;
    next ^= next << 5;
    this.#state = next >>> 0;
    return this.#state % end;
  }

  /** A whole number, both ends included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  /** @throws Error if there is nothing to choose from */
  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('there is nothing to choose from');
    return item;
  }
}
