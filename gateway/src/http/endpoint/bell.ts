/** Wakes one who waits. A ring that comes before is not lost. */
export class Bell {
  #hasRung = false;
  #wake: () => void = () => undefined;

  readonly ring = (): void => {
    this.#hasRung = true;
    this.#wake();
  };

  /** Waits until it rings, for at most the given time. @returns whether it did */
  async rings(milliseconds: number): Promise<boolean> {
    if (!this.#hasRung) await this.#wait(milliseconds);
    const hasRung = this.#hasRung;
    this.#hasRung = false;
    return hasRung;
  }

  #wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
