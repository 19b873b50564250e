import {
  authorshipKey,
  DEFINITIONS,
  implicitCollection,
  listProvers,
  type Members,
  recordKey,
  sha256Hex,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { BlockTransaction } from '@naru/gateway';
import { Violation } from './violation.js';

/** How honest code judges a record. */
export type JudgeRecord = (record: TradeRecord) => Promise<boolean>;

/** A transaction with the organisations that endorsed it. */
export interface EndorsedBy {
  readonly transaction: BlockTransaction;
  readonly endorsers: ReadonlySet<string>;
}

interface Believed {
  readonly record: TradeRecord;
  readonly watched: readonly string[];
}

/**
 * What honest members believe stays true. A record that an honest member relies on changes only with the endorsement of
 * each honest organisation that it names, or of two thirds of the members; and its proofs do not go away.
 */
export class Protection {
  readonly #isHonest: (mspId: string) => boolean;
  readonly #members: Members;
  readonly #judge: JudgeRecord;
  readonly #believed = new Map<string, Believed>();
  /** The keys of believed records by the hashes of the private keys that prove them. */
  readonly #watched = new Map<string, string>();

  constructor(isHonest: (mspId: string) => boolean, members: Members, judge: JudgeRecord) {
    this.#isHonest = isHonest;
    this.#members = members;
    this.#judge = judge;
  }

  /** Whether an honest member relies on a record. */
  relies(key: string): boolean {
    return this.#believed.has(key);
  }

  /** Checks the transactions of a block, and judges again what they touched. @throws Violation */
  async note(valid: readonly EndorsedBy[], recordOf: (key: string) => TradeRecord | undefined): Promise<void> {
    const written = new Set<string>();
    const shaken = new Set<string>();
    for (const each of valid) {
      for (const { key } of each.transaction.writes) {
        this.#requireEndorsed(key, each.endorsers);
        written.add(key);
      }
      for (const { collection, keyHash } of each.transaction.hashedWrites) {
        const key = this.#watched.get(`${collection}/${keyHash}`);
        if (key !== undefined) shaken.add(key);
      }
    }
    for (const key of shaken) if (!written.has(key)) await this.#requireStill(key);
    for (const key of written) await this.#judgeAgain(key, recordOf(key));
  }

  #requireEndorsed(key: string, endorsers: ReadonlySet<string>): void {
    const believed = this.#believed.get(key)?.record;
    if (believed === undefined || endorsers.size >= countTwoThirds(this.#members)) return;
    const missing = DEFINITIONS[believed.type]
      .named(believed)
      .filter((msp) => this.#isHonest(msp) && !endorsers.has(msp));
    if (missing.length > 0)
      throw new Violation(
        'possession passes by its possessor alone',
        `${key} names ${missing.join(' and ')} and was changed by ${[...endorsers].join(' and ')}.`,
      );
  }

  async #requireStill(key: string): Promise<void> {
    const believed = this.#believed.get(key)?.record;
    if (believed !== undefined && !(await this.#judge(believed)))
      throw new Violation('a genuine bill stays genuine', `What proved ${key} was taken away.`);
  }

  async #judgeAgain(key: string, record: TradeRecord | undefined): Promise<void> {
    for (const hash of this.#believed.get(key)?.watched ?? []) this.#watched.delete(hash);
    this.#believed.delete(key);
    if (record === undefined || !(await this.#judge(record))) return;
    const watched = listProofs(record, this.#members);
    this.#believed.set(key, { record, watched });
    for (const hash of watched) this.#watched.set(hash, key);
  }
}

/** Two thirds of the members, rounded up. One of them may have been excluded when the record was written. */
function countTwoThirds({ length }: Members): number {
  return Math.ceil((2 * (length - 1)) / 3);
}

/** The private keys on which the standing of a record rests. */
function listProofs(record: TradeRecord, members: Members): string[] {
  const name = (msp: string, key: string): string => `${implicitCollection(msp)}/${sha256Hex(key)}`;
  const issuer = DEFINITIONS[record.type].issuer(record);
  const statement = issuer === undefined ? [] : [name(issuer, `issue/${recordKey(record)}/${record.content.version}`)];
  return [...listProvers(record, members).provers.map((msp) => name(msp, authorshipKey(record))), ...statement];
}
