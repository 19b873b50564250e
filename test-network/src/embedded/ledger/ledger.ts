import { mkdirSync } from 'node:fs';
import type { common, ledger as protos } from '@hyperledger/fabric-protos';
import { headerOf, setValidationCodes } from '../blocks/block.js';
import type { EndorsedAction } from '../blocks/endorsedAction.js';
import type { MspManager } from '../msp/mspManager.js';
import type { PrivateStore } from '../storage/privateStore.js';
import type { StoredWrite } from '../storage/privateWrite.js';
import { Tables } from '../storage/tables.js';
import { BlockStore } from './blockStore.js';
import { CommitSignals } from './commitSignals.js';
import type { ChaincodeDefinition } from './chaincodeDefinition.js';
import { seedLifecycle } from './lifecycleKeys.js';
import { isConfirmed, privateWritesFor, purgePrivateKeys } from './privateWrites.js';
import { applyPublicWrites } from './publicWrites.js';
import { readCommitted, verifyBlock } from './replay.js';
import { Snapshots } from './snapshots.js';
import { TransientStore } from './transientStore.js';
import type { TransactionRecord, ValidTransaction } from './transactionRecord.js';

export interface LedgerOptions {
  readonly channel: string;
  readonly directory: string;
  readonly definition: ChaincodeDefinition;
  readonly stores: readonly PrivateStore[];
  readonly msps: MspManager;
}

/** A block's transactions with their codes, as validation left them. */
export interface ValidatedBlock {
  readonly block: common.Block;
  readonly codes: Uint8Array;
  readonly records: readonly TransactionRecord[];
  readonly valid: readonly ValidTransaction[];
}

/** The chain and the state it leads to. What is the same for every organisation is kept once. */
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

  private constructor(options: LedgerOptions) {
    this.channel = options.channel;
    this.definition = options.definition;
    this.#stores = options.stores;
    mkdirSync(options.directory, { recursive: true });
    seedLifecycle(this.state, this.definition.name);
    let number = 0;
    this.chain = new BlockStore(options.directory, (block, previousHash) => {
      verifyBlock(block, number, previousHash, options.msps);
      number += 1;
      return this.#replay(block);
    });
  }

  /**
   * Opens the ledger: verifies the chain and rebuilds the state from it.
   * @throws Error where a block does not hold.
   */
  static async open(options: LedgerOptions): Promise<Ledger> {
    const ledger = new Ledger(options);
    await ledger.#erasePurged();
    await Promise.all(options.stores.map((store) => store.endRecovery(ledger.chain.height)));
    return ledger;
  }

  /** The number of the last block; simulations read the state as of it. */
  get lastBlock(): number {
    return this.chain.height - 1;
  }

  /** Keeps the state as of the last block readable until it is released. */
  acquireSnapshot(): number {
    this.#snapshots.acquire(this.lastBlock);
    return this.lastBlock;
  }

  releaseSnapshot(block: number): void {
    this.#snapshots.release(block);
  }

  /** Keeps an endorsed transaction's private writes until it commits. */
  keepPrivate(transactionId: string, set: protos.rwset.TxPvtReadWriteSet): void {
    this.#transient.keep(transactionId, set, this.lastBlock);
  }

  /** Whether the private writes that a transaction names by their hashes are kept. */
  holdsPrivateData(transactionId: string, action: EndorsedAction): boolean {
    return action.namespaces.every(({ name, collections }) =>
      collections.every(
        (collection) =>
          collection.privateSetHash.length === 0 || this.#transient.find(transactionId, name, collection) !== undefined,
      ),
    );
  }

  /** Applies a valid transaction's public writes and hashes. They show once the block is committed. */
  applyPublic({ action, tx }: ValidTransaction, block: number): void {
    applyPublicWrites(this, action, { block, tx }, this.#snapshots.oldest(this.lastBlock));
  }

  /** Writes a validated block, private data first, and lets readers see it. When it resolves, all is on the disk. */
  async commit({ block, codes, records, valid }: ValidatedBlock): Promise<void> {
    const number = headerOf(block).getNumber();
    setValidationCodes(block, codes);
    const writes = new Map(this.#stores.map((store) => [store, this.#privateWrites(store, valid, number)]));
    await Promise.all([...writes].map(([store, entries]) => store.append(entries.flat())));
    const show = await this.chain.write(block, records);
    // From here to the end of the loop nothing awaits: readers see all of the block or nothing.
    const oldestRead = this.#snapshots.oldest(number - 1);
    for (const [index, transaction] of valid.entries()) {
      for (const [store, entries] of writes) store.apply(entries[index] ?? [], oldestRead);
      this.#purge(transaction, number);
    }
    show();
    await this.#erasePurged();
    this.#transient.settle(
      records.map(({ transactionId }) => transactionId),
      number,
    );
    this.#signals.committed(records);
  }

  /** @throws Error when the signal aborts before the transaction commits. */
  async committed(transactionId: string, signal: AbortSignal): Promise<TransactionRecord> {
    return this.chain.transaction(transactionId) ?? (await this.#signals.transaction(transactionId, signal));
  }

  /** Resolves when the block is there, or with false when the signal aborts. */
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
      privateWritesFor(store.mspId, transaction, number, this.definition, this.#transient),
    );
  }

  #purge(transaction: ValidTransaction, number: number): void {
    for (const [store, offsets] of purgePrivateKeys(transaction, number, this.#stores))
      this.#toErase.set(store, [...(this.#toErase.get(store) ?? []), ...offsets]);
  }

  async #erasePurged(): Promise<void> {
    await Promise.all([...this.#toErase].map(([store, offsets]) => store.erase(offsets)));
    this.#toErase.clear();
  }
}
