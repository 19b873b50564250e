import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import { newBlock } from '../blocks/block.js';
import type { Ledger } from '../ledger/ledger.js';
import type { SigningIdentity } from '../msp/signingIdentity.js';
import { messageOf } from '../../shared/messageOf.js';
import type { Validator } from '../validation/validator.js';
import { takeBatch } from './takeBatch.js';

export interface OrdererOptions {
  readonly ledger: Ledger;
  readonly validator: Validator;
  readonly identity: SigningIdentity;
  /** How long a block waits for more transactions. */
  readonly batchTimeoutMs: number;
  readonly maxMessageCount: number;
  /** Called once, when a block cannot be written. After that the orderer accepts nothing. */
  readonly onFailure: (message: string) => void;
}

/** The only ordering node: orders envelopes, cuts blocks, and has them validated and committed one by one. */
export class Orderer {
  readonly #options: OrdererOptions;
  #waiting: Uint8Array[] = [];
  #working: Promise<void> | undefined;
  #failure: Error | undefined;

  constructor(options: OrdererOptions) {
    this.#options = options;
  }

  /** @throws Error if an earlier block could not be written. */
  submit(envelope: Uint8Array): void {
    if (this.#failure) throw this.#failure;
    this.#waiting.push(envelope);
    this.#working ??= this.#work();
  }

  /** Resolves when all that was submitted is committed. */
  async drain(): Promise<void> {
    await this.#working;
  }

  async #work(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        if (this.#waiting.length < this.#options.maxMessageCount) await this.#pause();
        await this.#commit(takeBatch(this.#waiting, this.#options.maxMessageCount));
      }
    } catch (error) {
      this.#failure = new Error(`The ledger stopped: ${messageOf(error)}`, { cause: error });
      this.#options.onFailure(this.#failure.message);
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
    await ledger.commit(validator.validate(block));
  }
}
