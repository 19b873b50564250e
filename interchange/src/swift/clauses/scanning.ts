/** The words of a clause, and which of them have been understood. Words are compared, no patterns: reading is linear. */
export class Scanning {
  readonly words: readonly string[];
  readonly #isUnderstood: boolean[];

  constructor(words: readonly string[]) {
    this.words = words;
    this.#isUnderstood = words.map(() => false);
  }

  /** Where a phrase first stands that is not understood yet; `A|B` stands for either word. -1 where it does not. */
  find(phrase: readonly string[]): number {
    return this.words.findIndex((_, at) => this.#isAt(phrase, at));
  }

  /** Takes every place of a phrase as understood. Returns whether there was one. */
  take(phrase: readonly string[]): boolean {
    let isFound = false;
    this.words.forEach((_, at) => {
      if (!this.#isAt(phrase, at)) return;
      this.takeFrom(at, phrase.length);
      isFound = true;
    });
    return isFound;
  }

  takeFrom(at: number, count: number): void {
    this.#isUnderstood.fill(true, at, at + count);
  }

  /** The words that nothing has understood. */
  rest(): string[] {
    return this.words.filter((_, at) => this.#isUnderstood[at] === false);
  }

  #isAt(phrase: readonly string[], at: number): boolean {
    return phrase.every((word, offset) => {
      const stated = this.words[at + offset];
      return stated !== undefined && this.#isUnderstood[at + offset] === false && word.split('|').includes(stated);
    });
  }
}
