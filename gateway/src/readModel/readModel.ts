import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database } from '../database/openDatabase.js';
import { LEDGER_TABLES } from '../database/schema.js';
import type { TransactionBlock } from '../fabric/parseBlock.js';
import { BatchContents, type ReadBatch } from './batchContents.js';
import { applyBlock, type Perspective } from './applyBlock.js';
import { writeMissingAwaited } from './awaited.js';
import { type Checkpoint, OtherChain, putIndexed, readCheckpoint } from './checkpoint.js';
import { type HiddenParties, readHiddenParties } from './hiddenParties.js';
import { writeMissingReaders } from './readers.js';
import type { Leadership } from './leadership.js';
import { indexContent, type Indexing, type ReadContent } from './indexContent.js';

const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 10_000;
/** A block whose transactions are younger than this is near the last one. */
const RECENT_MS = 10_000;
/** A stream that was silent for longer than this has no more blocks for now. */
const QUIET_MS = 250;
/** For how many blocks a content that is not there is looked for: private data can come after its block. */
const INDEX_BLOCKS = 20;

/** How often a gateway looks what another one has read, and after how long it tries to take over from that. */
const WATCH_MS = 50;
const TAKE_OVER_MS = 500;

/** Blocks from a number on. */
export type Blocks = (from: number, signal: AbortSignal) => AsyncIterable<TransactionBlock>;

/**
 * Follows the ledger: keeps the tables up to the latest block, and connects again when the connection breaks. Of several
 * gateways on one database one does so, and the others see in the database how far it is.
 */
export class ReadModel {
  readonly #db: Database;
  readonly #view: Perspective;
  readonly #blocks: Blocks;
  readonly #indexing: Indexing;
  readonly #leadership: Leadership;
  readonly #log: Logger;
  readonly #stop = new AbortController();
  readonly #listeners = new Set<() => void>();
  #running: Promise<void> = Promise.resolve();
  #next = 0;
  #indexed = -1;
  #heardAt = 0;
  #timeMs = 0;
  #isConnected = false;

  constructor(
    db: Database,
    view: Perspective & Omit<Indexing, 'read' | 'batches'>,
    blocks: Blocks,
    { read, readBatch }: { readonly read: ReadContent; readonly readBatch: ReadBatch },
    leadership: Leadership,
    log: Logger,
  ) {
    this.#db = db;
    this.#view = view;
    this.#blocks = blocks;
    const { mspId, searches, summaries, contentRules, contentIndexes = [] } = view;
    this.#indexing = {
      mspId,
      searches,
      summaries,
      contentRules,
      contentIndexes,
      read,
      batches: new BatchContents(readBatch),
    };
    this.#leadership = leadership;
    this.#log = log;
  }

  /** Starts to follow, from the block after the last one that was read. */
  async start(): Promise<void> {
    await writeMissingReaders(this.#db, this.#view.mspId);
    await writeMissingAwaited(this.#db, this.#view.mspId);
    this.#next = (await readCheckpoint(this.#db)).next;
    this.#running = this.#follow();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  /** The number of the last block that was read; -1 if there is none. */
  get block(): number {
    return this.#next - 1;
  }

  /** The number of the last block that was read with the documents that it changed; -1 if there is none. */
  get indexed(): number {
    return this.#indexed;
  }

  /** Whether the last block that was read is near the peer's last: it is recent, or the peer has sent no other. */
  get isCurrent(): boolean {
    const now = Date.now();
    return this.#isConnected && (Math.abs(now - this.#timeMs) < RECENT_MS || now - this.#heardAt > QUIET_MS);
  }

  /** Whether this gateway, of those on its database, reads the blocks. */
  get leads(): boolean {
    return this.#leadership.isHeld;
  }

  /** Calls back when a block was read, and when the documents that it changed were. @returns a function that ends it */
  onBlock(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Waits until a block was read with the documents that it changed, for at most the given time. @returns whether it was */
  async reached(block: number, milliseconds: number): Promise<boolean> {
    const isThere = (): boolean => this.#indexed >= block;
    if (isThere()) return true;
    const enough = new AbortController();
    const end = this.onBlock(() => {
      if (isThere()) enough.abort();
    });
    await delay(milliseconds, undefined, { signal: enough.signal }).catch(() => undefined);
    end();
    return isThere();
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const leads = await this.#leadership.take().catch(() => false);
      if (leads) await this.#leadership.whileHeld(signal, (held) => this.#lead(held));
      else await this.#watch(signal).catch((error: unknown) => this.#recover(error));
    }
    await this.#leadership.giveBack();
  }

  /** Reads blocks. */
  async #lead(signal: AbortSignal): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    await this.#index(0, this.block);
    while (!signal.aborted) {
      const before = this.#next;
      await this.#takeIn(signal).catch((error: unknown) => this.#recover(error));
      this.#isConnected = false;
      pauseMs = this.#next > before ? FIRST_PAUSE_MS : Math.min(pauseMs * 2, MAX_PAUSE_MS);
      await delay(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Sees for a while what another gateway reads. */
  async #watch(signal: AbortSignal): Promise<void> {
    for (let waitedMs = 0; waitedMs < TAKE_OVER_MS && !signal.aborted; waitedMs += WATCH_MS) {
      const { next, indexed } = await readCheckpoint(this.#db);
      this.#isConnected = true;
      this.#standAt(next);
      if (indexed !== this.#indexed) this.#indexedTo(indexed);
      await delay(WATCH_MS, undefined, { signal }).catch(() => undefined);
    }
    this.#isConnected &&= !signal.aborted;
  }

  async #recover(error: unknown): Promise<void> {
    if (this.#stop.signal.aborted) return;
    if (!(error instanceof OtherChain)) {
      this.#log.warn({ err: error, block: this.block }, 'The blocks stopped coming');
      return;
    }
    this.#log.error({ err: error }, 'The peer and this gateway have read different chains: all of it is read again');
    await emptyReadModel(this.#db).catch((failure: unknown) => {
      this.#log.warn({ err: failure }, 'The read model could not be emptied');
    });
  }

  async #takeIn(signal: AbortSignal): Promise<void> {
    // The database decides: it may have been emptied, or another gateway may have read blocks into it.
    const read = await readCheckpoint(this.#db);
    this.#standAt(read.next);
    // It was emptied if it stands at an earlier block.
    this.#indexed = Math.min(this.#indexed, this.block);
    // The last block is asked for again: it comes at once, which shows that the connection stands.
    for await (const block of this.#blocks(Math.max(0, this.#next - 1), signal)) {
      this.#isConnected = true;
      this.#heardAt = Date.now();
      this.#timeMs = block.timeMs;
      requireSameChain(block, read);
      if (block.number < this.#next) continue;
      if (block.number > this.#next) throw new Error(`Block ${block.number} came instead of ${this.#next}.`);
      const hidden = await this.#readHidden(block);
      await this.#db.transaction().execute((transaction) => applyBlock(transaction, block, this.#view, hidden));
      this.#standAt(block.number + 1);
      await this.#index(block.number - INDEX_BLOCKS, block.number);
    }
  }

  #standAt(next: number): void {
    if (next === this.#next) return;
    this.#next = next;
    this.#tell();
  }

  #indexedTo(block: number): void {
    this.#indexed = block;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Those that cannot be read now are found with the other content of their documents. */
  async #readHidden(block: TransactionBlock): Promise<HiddenParties> {
    try {
      return await readHiddenParties(block, this.#indexing);
    } catch (error) {
      this.#log.warn({ err: error, block: block.number }, 'Hidden parties could not be read');
      return new Map();
    }
  }

  /** A document that cannot be read yet is tried again with the next blocks, and at the next start. */
  async #index(since: number, block: number): Promise<void> {
    try {
      await indexContent(this.#db, since, this.#indexing, this.#stop.signal);
    } catch (error) {
      this.#log.warn({ err: error }, 'A document could not be indexed');
    }
    await putIndexed(this.#db, block).catch((error: unknown) => {
      this.#log.warn({ err: error, block }, 'How far documents are read could not be written');
    });
    this.#indexedTo(block);
  }
}

/** @throws OtherChain if it is the block that was read last, and is another now */
function requireSameChain({ number, hash }: TransactionBlock, read: Checkpoint): void {
  if (number === read.next - 1 && hash !== read.hash) throw new OtherChain(number);
}

/** Empties everything that was read from the ledger. The next start reads it again. */
export async function emptyReadModel(db: Database): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const table of LEDGER_TABLES) await transaction.deleteFrom(table).execute();
  });
}
