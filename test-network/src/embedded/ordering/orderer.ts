import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import { newBlock } from '../blocks/block.js';
import type { Ledger } from '../ledger/ledger.js';
import type { SigningIdentity } from '../msp/signingIdentity.js';
import { messageOf } from '../../shared/messageOf.js';
import type { Validator } from '../validation/validator.js';
import { StorageFault } from '../storage/storageFault.js';
import { takeBatch } from './takeBatch.js';

/** How long to wait before a block that could not be written is written again. */
const RETRY_AFTER_MS = 500;

export interface OrdererOptions {
  readonly ledger: Ledger;
  readonly validator: Validator;
  readonly identity: SigningIdentity;
  /** How long a block waits for more transactions. */
  readonly batchTimeoutMs: number;
  readonly maxMessageCount: number;
  /** Called when a block cannot be written, and when it can again. */
  readonly onReport: (line: string) => void;
}

/**
 * The only ordering node: orders envelopes, cuts blocks, and has them validated and committed one by one. While the disk
 * does not take a block, it accepts nothing and tries to write that block again.
 */
export class Orderer {
  readonly #options: OrdererOptions;
  readonly #closing = new AbortController();
  #waiting: Uint8Array[] = [];
  #working: Promise<void> | undefined;
  #fault: string | undefined;

  constructor(options: OrdererOptions) {
    this.#options = options;
  }

  /** Why nothing can be written now; undefined if it can. */
  get fault(): string | undefined {
    return this.#fault;
  }

  /** @throws Error while a block cannot be written. */
  submit(envelope: Uint8Array): void {
    if (this.#fault !== undefined) throw new Error(this.#fault);
    this.#waiting.push(envelope);
    this.#working ??= this.#work();
  }

  /** Resolves when all that was submitted is committed. What cannot be written now is given up. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#working;
  }

  async #work(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        if (this.#waiting.length < this.#options.maxMessageCount) await this.#pause();
        await this.#commit(takeBatch(this.#waiting, this.#options.maxMessageCount));
      }
    } catch (error) {
      this.#fault = `the ledger stopped: ${messageOf(error)}`;
      this.#options.onReport(
        `The ledger stopped: ${messageOf(error)} What was submitted and not reported as committed may be lost.`,
      );
    } finally {
      this.#working = undefined;
    }
  }

  async #pause(): Promise<void> {
    if (this.#options.batchTimeoutMs > 0) await delay(this.#options.batchTimeoutMs);
    else await nextTurn();
  }

  async #commit(envelopes: readonly Uint8Array[]): Promise<void> {
    const { ledger, validator, identity } = this.#options;
    const { height, lastHash } = ledger.chain;
    const block = newBlock({ number: height, previousHash: lastHash, envelopes }, identity);
    await ledger.commit(validator.validate(block), (write) => this.#persist(write));
  }

  /** Tries a write until the disk takes it. */
  async #persist<T>(write: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        const written = await write();
        this.#noteSuccess();
        return written;
      } catch (error) {
        if (!(error instanceof StorageFault) || this.#closing.signal.aborted) throw error;
        this.#noteFault(error);
        await delay(RETRY_AFTER_MS, undefined, { signal: this.#closing.signal }).catch(() => {
          throw error;
        });
      }
    }
  }

  #noteFault({ message }: StorageFault): void {
    if (this.#fault === undefined)
      this.#options.onReport(`${message} Every call is refused until it can be written; it is tried again by itself.`);
    this.#fault = message;
  }

  #noteSuccess(): void {
    if (this.#fault === undefined) return;
    this.#fault = undefined;
    this.#options.onReport('The ledger can be written again. Nothing that was submitted is lost.');
  }
}
