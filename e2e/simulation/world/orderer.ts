import {
  type Identities,
  type Ledger,
  newBlock,
  type Signer,
  StorageFault,
  takeBatch,
  type ValidatedBlock,
  Validator,
} from '@naru/test-network/parts';

/** How an envelope ended: in a block, or lost on its way. */
export type Ordered =
  { readonly kind: 'committed'; readonly code: number; readonly block: number } | { readonly kind: 'lost' };

interface Waiting {
  readonly envelope: Uint8Array;
  readonly transactionId: string;
}

/** What the ordering service and the peers' committers run on. */
export interface OrdererOptions {
  readonly ledger: Ledger;
  readonly msps: Identities;
  readonly signer: Signer;
}

/** Orders envelopes and commits blocks when it is told to, never by itself. */
export class Orderer {
  readonly #options: OrdererOptions;
  readonly #validator: Validator;
  #queue: Waiting[] = [];
  readonly #settle = new Map<string, ((ordered: Ordered) => void)[]>();
  /** A block that was validated and could not be written. It is written before any other. */
  #unwritten: ValidatedBlock | undefined;

  constructor(options: OrdererOptions) {
    this.#options = options;
    this.#validator = new Validator(options.ledger, options.msps);
  }

  get waiting(): number {
    return this.#queue.length;
  }

  /** Takes an envelope. Resolves when it is in a block, or lost. */
  async order(envelope: Uint8Array, transactionId: string): Promise<Ordered> {
    this.send(envelope, transactionId);
    return new Promise((resolve) => {
      this.#settle.set(transactionId, [...(this.#settle.get(transactionId) ?? []), resolve]);
    });
  }

  /** Takes an envelope whose end nobody waits for. */
  send(envelope: Uint8Array, transactionId = ''): void {
    this.#queue.push({ envelope, transactionId });
  }

  /** Loses all that waits, as when the network is restarted. */
  loseAll(): void {
    this.#queue = [];
    this.#unwritten = undefined;
    for (const transactionId of [...this.#settle.keys()]) this.#tell(transactionId, { kind: 'lost' });
  }

  /** Changes the order of what waits: the network delivers as it likes. */
  shuffle(moveTo: (length: number) => number): void {
    for (let at = this.#queue.length - 1; at > 0; at--) {
      const other = moveTo(at + 1);
      const [mine, its] = [this.#queue[at], this.#queue[other]];
      if (mine !== undefined && its !== undefined) [this.#queue[at], this.#queue[other]] = [its, mine];
    }
  }

  /** Loses one envelope. Its sender does not know. */
  lose(at: number): void {
    const [lost] = this.#queue.splice(at, 1);
    if (lost !== undefined) this.#tell(lost.transactionId, { kind: 'lost' });
  }

  /** Delivers one envelope twice. */
  repeat(at: number): void {
    const found = this.#queue[at];
    if (found !== undefined) this.#queue.push(found);
  }

  /**
   * Cuts a block of what waits, at most so many, and commits it.
   * @returns the block; undefined if nothing waits, or the disk does not take it
   */
  async cut(most: number): Promise<ValidatedBlock | undefined> {
    const validated = this.#unwritten ?? this.#validate(most);
    if (validated === undefined) return undefined;
    try {
      await this.#options.ledger.commit(validated);
    } catch (error) {
      if (!(error instanceof StorageFault)) throw error;
      this.#unwritten = validated;
      return undefined;
    }
    this.#unwritten = undefined;
    return validated;
  }

  /** Tells the senders that a block is committed. */
  acknowledge({ records }: ValidatedBlock): void {
    for (const { transactionId, code, block } of records) this.#tell(transactionId, { kind: 'committed', code, block });
  }

  #validate(most: number): ValidatedBlock | undefined {
    if (this.#queue.length === 0) return undefined;
    const { ledger, signer } = this.#options;
    const envelopes = this.#queue.map(({ envelope }) => envelope);
    const taken = takeBatch(envelopes, most);
    this.#queue.splice(0, taken.length);
    const { height, lastHash } = ledger.chain;
    return this.#validator.validate(newBlock({ number: height, previousHash: lastHash, envelopes: taken }, signer));
  }

  #tell(transactionId: string, ordered: Ordered): void {
    const settle = this.#settle.get(transactionId) ?? [];
    this.#settle.delete(transactionId);
    for (const each of settle) each(ordered);
  }
}
