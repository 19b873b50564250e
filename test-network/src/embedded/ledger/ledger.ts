import type { common, ledger as protos } from '@hyperledger/fabric-protos';
import { headerOf, setValidationCodes } from '../blocks/block.js';
import type { EndorsedAction } from '../blocks/endorsedAction.js';
import type { Identities } from '../msp/identity.js';
import type { PrivateStore } from '../storage/privateStore.js';
import type { StoredWrite } from '../storage/privateWrite.js';
import type { RecordLogOptions } from '../storage/recordLog.js';
import { Tables } from '../storage/tables.js';
import { BlockStore } from './blockStore.js';
import { CommitSignals } from './commitSignals.js';
import type { ChaincodeDefinition } from './chaincodeDefinition.js';
import { seedLifecycle } from './lifecycleKeys.js';
import { isConfirmed, findPrivateWrites, purgePrivateKeys } from './privateWrites.js';
import { applyPublicWrites } from './publicWrites.js';
import { readCommitted, verifyBlock } from './replay.js';
import { Snapshots } from './snapshots.js';
import { TransientStore } from './transientStore.js';
import type { TransactionRecord, ValidTransaction } from './transactionRecord.js';

export interface LedgerOptions {
  readonly channel: string;
  readonly chain: RecordLogOptions;
  readonly definition: ChaincodeDefinition;
  readonly stores: readonly PrivateStore[];
  readonly msps: Identities;
  /** Called before the transactions of a block are acknowledged. */
  readonly onWritten: () => void;
}

/** Runs a write. It may try it again if it fails. */
export type Persist = <T>(write: () => Promise<T>) => Promise<T>;

/** A validated block: its transactions and their codes. */
export interface ValidatedBlock {
  readonly block: common.Block;
  readonly codes: Uint8Array;
  readonly records: readonly TransactionRecord[];
  readonly valid: readonly ValidTransaction[];
}

/** The chain and its state. What is the same for every organisation is stored once. */
export class Ledger {
  readonly channel: string;
  readonly definition: ChaincodeDefinition;
  readonly openedAtMs = Date.now();
  readonly state = new Tables({ keepsHistory: true });
  readonly hashed = new Tables({ keepsHistory: false });
  readonly chain: BlockStore;
  readonly #transient = new TransientStore();
  readonly #signals = new CommitSignals();
  readonly #snapshots = new Snapshots();
  readonly #stores: readonly PrivateStore[];
  readonly #toErase = new Map<PrivateStore, number[]>();
  readonly #onWritten: () => void;

  private constructor(options: LedgerOptions) {
    this.channel = options.channel;
    this.definition = options.definition;
    this.#stores = options.stores;
    this.#onWritten = options.onWritten;
    seedLifecycle(this.state, this.definition.name);
    let number = 0;
    this.chain = new BlockStore(options.chain, (block, previousHash) => {
      verifyBlock(block, number, previousHash, options.msps);
      number += 1;
      return this.#replay(block);
    });
  }

  /**
   * Opens the ledger: verifies the chain, and rebuilds the state from it.
   * @throws Error if a block is damaged.
   */
  static async open(options: LedgerOptions): Promise<Ledger> {
    const ledger = new Ledger(options);
    await ledger.#erasePurged();
    await Promise.all(options.stores.map((store) => store.endRecovery(ledger.chain.height)));
    return ledger;
  }

  /** The number of the last block. Simulations read the state as of this block. */
  get lastBlock(): number {
    return this.chain.height - 1;
  }

  /** Keeps the state as of the last block readable until the snapshot is released. */
  acquireSnapshot(): number {
    this.#snapshots.acquire(this.lastBlock);
    return this.lastBlock;
  }

  releaseSnapshot(block: number): void {
    this.#snapshots.release(block);
  }

  /** Keeps an endorsed transaction's private writes until it is committed. */
  keepPrivate(transactionId: string, set: protos.rwset.TxPvtReadWriteSet): void {
    this.#transient.keep(transactionId, set, this.lastBlock);
  }

  /** Whether the private writes whose hashes are in a transaction are kept. */
  holdsPrivateData(transactionId: string, action: EndorsedAction): boolean {
    return action.namespaces.every(({ name, collections }) =>
      collections.every(
        (collection) =>
          collection.privateSetHash.length === 0 || this.#transient.find(transactionId, name, collection) !== undefined,
      ),
    );
  }

  /** Applies a valid transaction's public writes and hashes. Readers see them after the commit of the block. */
  applyPublic({ action, tx }: ValidTransaction, block: number): void {
    applyPublicWrites(this, action, { block, tx }, this.#snapshots.oldest(this.lastBlock));
  }

  /**
   * Writes a validated block, private data first, and shows it to readers. When it resolves, all is on the disk.
   * @param persist runs the writes. A write that failed leaves nothing behind that hinders the next attempt.
   * @throws StorageFault if `persist` gives up. Readers do not see the block then.
   */
  async commit(validated: ValidatedBlock, persist: Persist = (write) => write()): Promise<void> {
    const { block, codes, records, valid } = validated;
    const number = headerOf(block).getNumber();
    setValidationCodes(block, codes);
    const writes = new Map(this.#stores.map((store) => [store, this.#privateWrites(store, valid, number)]));
    const shows = await persist(async () => [
      ...(await allWritten([...writes].map(([store, entries]) => store.write(entries.flat())))),
      await this.chain.write(block, records),
    ]);
    // There is no `await` from here to the end of `shows`: readers see all of the block or nothing.
    const oldestRead = this.#snapshots.oldest(number - 1);
    for (const show of shows) show();
    for (const [index, transaction] of valid.entries()) {
      for (const [store, entries] of writes) store.apply(entries[index] ?? [], oldestRead);
      this.#purge(transaction, number);
    }
    this.#onWritten();
    await persist(() => this.#erasePurged());
    this.#transient.settle(
      records.map(({ transactionId }) => transactionId),
      number,
    );
    this.#signals.committed(records);
  }

  /** Waits until a transaction is committed. @throws Error if the signal aborts first. */
  async committed(transactionId: string, signal: AbortSignal): Promise<TransactionRecord> {
    return this.chain.transaction(transactionId) ?? (await this.#signals.transaction(transactionId, signal));
  }

  /** Waits until a block is there. False if the signal aborts first. */
  async hasBlock(number: number, signal: AbortSignal): Promise<boolean> {
    while (number >= this.chain.height && !signal.aborted) await this.#signals.nextBlock(signal);
    return !signal.aborted;
  }

  close(): void {
    this.chain.close();
    for (const store of this.#stores) store.close();
  }

  #replay(block: common.Block): readonly TransactionRecord[] {
    const number = headerOf(block).getNumber();
    const { records, valid } = readCommitted(block);
    for (const transaction of valid) {
      const { action, tx } = transaction;
      applyPublicWrites(this, action, { block: number, tx }, number);
      for (const store of this.#stores) {
        const recovered = store.recovered({ block: number, tx });
        store.apply(
          recovered.filter((write) => isConfirmed(write, action)),
          number,
        );
      }
      this.#purge(transaction, number);
    }
    return records;
  }

  #privateWrites(store: PrivateStore, valid: readonly ValidTransaction[], number: number): StoredWrite[][] {
    return valid.map((transaction) =>
      findPrivateWrites(store.mspId, transaction, number, this.definition, this.#transient),
    );
  }

  #purge(transaction: ValidTransaction, number: number): void {
    for (const [store, offsets] of purgePrivateKeys(transaction, number, this.#stores))
      this.#toErase.set(store, [...(this.#toErase.get(store) ?? []), ...offsets]);
  }

  async #erasePurged(): Promise<void> {
    await allWritten([...this.#toErase].map(([store, offsets]) => store.erase(offsets)));
    this.#toErase.clear();
  }
}

/** Waits for all writes, also if one fails: an attempt must be over before the next one begins. */
async function allWritten<T>(writes: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(writes);
  return Promise.all(writes);
}
