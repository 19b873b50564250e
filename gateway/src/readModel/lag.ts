import type { ReadModel } from './readModel.js';

/** How far the read model is behind the own peer. */
export interface Behind {
  /** The number of the peer's last block. */
  readonly last: number;
  readonly blocks: number;
  /** For how long it is known that the peer has the first block that is not read yet; 0 if all are read. */
  readonly seconds: number;
}

/** More blocks than the peer was seen at are not remembered: the first of them says for how long. */
const MAX_SEEN = 1_000;
/** Whoever asks again so soon gets the same answer. */
const FRESH_MS = 500;

/** Compares the read model with the peer, each time that somebody asks. */
export class Lag {
  readonly #readModel: Pick<ReadModel, 'block'>;
  readonly #height: () => Promise<number>;
  /** The last blocks of the peer that were seen and are not read, with when each was seen first. */
  #seen: { readonly block: number; readonly atMs: number }[] = [];
  #asked: { readonly atMs: number; readonly last: Promise<number> } | undefined;

  constructor(readModel: Pick<ReadModel, 'block'>, height: () => Promise<number>) {
    this.#readModel = readModel;
    this.#height = height;
  }

  /** @throws LedgerFailure if the peer cannot be asked */
  async measure(): Promise<Behind> {
    const last = await this.#lastBlock();
    const now = performance.now();
    const { block } = this.#readModel;
    this.#seen = this.#seen.filter((each) => each.block > block);
    const isNew = last > block && this.#seen.at(-1)?.block !== last;
    if (isNew && this.#seen.length < MAX_SEEN) this.#seen.push({ block: last, atMs: now });
    const since = this.#seen[0]?.atMs ?? now;
    return { last, blocks: Math.max(0, last - block), seconds: (now - since) / 1_000 };
  }

  #lastBlock(): Promise<number> {
    const now = performance.now();
    if (this.#asked === undefined || now - this.#asked.atMs > FRESH_MS)
      this.#asked = { atMs: now, last: this.#height().then((height) => height - 1) };
    return this.#asked.last;
  }
}
