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

/** How many batches are kept: what is read again is most often of the last ones. */
const MAX_KEPT = 16;

/** The documents of batches. To read one is to read its whole batch: those that were read last are kept. */
export class BatchContents {
  readonly #read: ReadBatch;
  readonly #kept = new Map<string, readonly string[]>();

  constructor(read: ReadBatch) {
    this.#read = read;
  }

  /** The sealed document of a record, if it stands in a batch, and is still that of the batch. */
  async find({ id, content }: Pick<TradeRecord, 'id' | 'content'>): Promise<string | undefined> {
    if (!isBatchedId(id) || content.version !== FIRST_VERSION) return undefined;
    const sealed = (await this.#documents(batchIdOf(id)))[positionOf(id)];
    return sealed !== undefined && sha256Hex(sealed) === content.hash ? sealed : undefined;
  }

  async #documents(id: string): Promise<readonly string[]> {
    const kept = this.#kept.get(id);
    if (kept !== undefined) return kept;
    const pack = await this.#read(id);
    const documents = pack === null ? undefined : unpackDocuments(pack);
    // What is not there yet can come later.
    if (documents === undefined) return [];
    const [oldest = ''] = this.#kept.keys();
    if (this.#kept.size >= MAX_KEPT) this.#kept.delete(oldest);
    this.#kept.set(id, documents);
    return documents;
  }
}
