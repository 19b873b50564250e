import { common } from '@hyperledger/fabric-protos';
import { hashHeader } from '../blocks/blockHeader.js';
import { headerOf } from '../blocks/block.js';
import { requireValue } from '../../shared/requireValue.js';
import { RecordLog, type RecordLogOptions } from '../storage/recordLog.js';
import type { TransactionRecord } from './transactionRecord.js';

/** The chain on disk, with an index of its transactions in memory. */
export class BlockStore {
  readonly #log: RecordLog;
  readonly #offsets: number[] = [];
  readonly #records: (readonly TransactionRecord[])[] = [];
  readonly #byTransactionId = new Map<string, TransactionRecord>();
  #lastHash: Buffer = Buffer.alloc(0);

  /**
   * Reads the chain.
   * @param replay checks that a block follows its predecessor, applies it, and returns its transactions.
   * @throws the error of `replay`, and DamagedFile if blocks that were acknowledged are damaged or missing.
   */
  constructor(
    file: RecordLogOptions,
    replay: (block: common.Block, previousHash: Buffer) => readonly TransactionRecord[],
  ) {
    this.#log = RecordLog.open(file, (data, offset) => {
      const block = common.Block.deserializeBinary(data);
      this.#index(block, offset, replay(block, this.#lastHash));
    });
  }

  /** The number of blocks. */
  get height(): number {
    return this.#offsets.length;
  }

  /** The end of the chain in the file. */
  get end(): number {
    return this.#log.end;
  }

  /** The hash of the last block's header. */
  get lastHash(): Buffer {
    return this.#lastHash;
  }

  /**
   * When it resolves, the block is on the disk. It is kept, and readers see it, after the returned function is called.
   * @throws StorageFault if it cannot be written. It can be tried again.
   */
  async write(block: common.Block, records: readonly TransactionRecord[]): Promise<() => void> {
    const [offset] = await this.#log.append([block.serializeBinary()]);
    return () => {
      this.#log.confirm();
      this.#index(block, requireValue(offset, 'the offset of a block'), records);
    };
  }

  block(number: number): common.Block {
    const offset = requireValue(this.#offsets[number], `block ${number}`);
    return common.Block.deserializeBinary(requireValue(this.#log.read(offset), `block ${number}`));
  }

  transaction(transactionId: string): TransactionRecord | undefined {
    return this.#byTransactionId.get(transactionId);
  }

  transactions(block: number): readonly TransactionRecord[] {
    return this.#records[block] ?? [];
  }

  close(): void {
    this.#log.close();
  }

  #index(block: common.Block, offset: number, records: readonly TransactionRecord[]): void {
    this.#offsets.push(offset);
    this.#records.push(records);
    for (const record of records) {
      const { transactionId } = record;
      if (transactionId !== '' && !this.#byTransactionId.has(transactionId))
        this.#byTransactionId.set(transactionId, record);
    }
    this.#lastHash = hashHeader(headerOf(block));
  }
}
