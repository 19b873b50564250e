import {
  batchIdOf,
  FIRST_VERSION,
  isBatchedId,
  positionOf,
  sha256Hex,
  type TradeRecord,
  unpackDocuments,
} from '@naru/chaincode/domain';

/** Reads the packed documents of a batch that this organisation holds; null if it does not hold them (yet). */
export type ReadBatch = (id: string) => Promise<string | null>;

/** The documents of batches. They are indexed one after the other: the batch that was read last is kept. */
export class BatchContents {
  readonly #read: ReadBatch;
  #last: { readonly id: string; readonly documents: readonly string[] } | undefined;

  constructor(read: ReadBatch) {
    this.#read = read;
  }

  /** The sealed document of a record, if it stands in a batch, and is still that of the batch. */
  async find({ id, content }: TradeRecord): Promise<string | undefined> {
    if (!isBatchedId(id) || content.version !== FIRST_VERSION) return undefined;
    const sealed = (await this.#documents(batchIdOf(id)))[positionOf(id)];
    return sealed !== undefined && sha256Hex(sealed) === content.hash ? sealed : undefined;
  }

  async #documents(id: string): Promise<readonly string[]> {
    if (this.#last?.id === id) return this.#last.documents;
    const pack = await this.#read(id);
    const documents = pack === null ? undefined : unpackDocuments(pack);
    // What is not there yet can come later.
    if (documents !== undefined) this.#last = { id, documents };
    return documents ?? [];
  }
}
