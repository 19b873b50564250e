/** The words of a clause, and which of them are understood. Words are compared, without patterns, in linear time. */
export class Scanning {
  readonly words: readonly string[];
  readonly #isUnderstood: boolean[];

  constructor(words: readonly string[]) {
    this.words = words;
    this.#isUnderstood = words.map(() => false);
  }

  /** The first place of a phrase that is not understood yet; -1 if there is none. `A|B` stands for either word. */
  find(phrase: readonly string[]): number {
    return this.words.findIndex((_, at) => this.#isAt(phrase, at));
  }

  /** Marks every place of a phrase as understood. Returns whether there was one. */
  take(phrase: readonly string[]): boolean {
    let isFound = false;
    this.words.forEach((_, at) => {
      if (!this.#isAt(phrase, at)) return;
      this.takeFrom(at, phrase.length);
      isFound = true;
    });
    return isFound;
  }

  /** Marks words as understood. */
  takeFrom(at: number, count: number): void {
    this.#isUnderstood.fill(true, at, at + count);
  }

  /** The words that are not understood. */
  listNotUnderstood(): string[] {
    return this.words.filter((_, at) => this.#isUnderstood[at] === false);
  }

  #isAt(phrase: readonly string[], at: number): boolean {
    return phrase.every((word, offset) => {
      const stated = this.words[at + offset];
      return stated !== undefined && this.#isUnderstood[at + offset] === false && word.split('|').includes(stated);
    });
  }
}
