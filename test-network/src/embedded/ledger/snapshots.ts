/** The blocks whose state running simulations read. The versions that they need must be kept. */
export class Snapshots {
  readonly #readers = new Map<number, number>();

  acquire(block: number): void {
    this.#readers.set(block, (this.#readers.get(block) ?? 0) + 1);
  }

  release(block: number): void {
    const left = (this.#readers.get(block) ?? 1) - 1;
    if (left > 0) this.#readers.set(block, left);
    else this.#readers.delete(block);
  }

  oldest(current: number): number {
    return Math.min(current, ...this.#readers.keys());
  }
}
