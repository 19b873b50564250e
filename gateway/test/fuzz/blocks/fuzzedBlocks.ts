import { sha256Hex, Ulid } from '@naru/chaincode/domain';
import { changeBytes, changeMessage } from './changeBytes.js';
import { Forger } from './forge.js';
import type { Random } from '../support/random.js';
import { listOwnedKeys, listTouched, type PlayedTransaction, readAlone } from './trade.js';

const VALID = 0;
const INVALID_CODES = [1, 2, 4, 8, 10, 11, 12, 25, 254, 255];
const FORGED_IDS = 40;
const ID_CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A transaction of a fuzzed block, and what must become of it. */
export interface FuzzedTransaction {
  readonly bytes: Uint8Array;
  readonly validationCode: number;
  /** Whether its record counts; undefined if that is not known. */
  readonly authentic?: boolean | undefined;
}

/** Blocks in which a played trade stands among transactions that nobody honest has made. */
export class FuzzedBlocks {
  readonly #trade: readonly PlayedTransaction[];
  readonly #random: Random;
  readonly #forger: Forger;
  readonly #owned: ReadonlySet<string>;
  #next = 0;

  constructor(trade: readonly PlayedTransaction[], random: Random) {
    this.#trade = trade;
    this.#random = random;
    this.#owned = listOwnedKeys(trade);
    this.#forger = new Forger(
      trade,
      Array.from({ length: FORGED_IDS }, () => newUlid(random)),
      random,
    );
  }

  /** The transactions of a block. @param honest how many are the next of the trade */
  next(size: number, honest: number): FuzzedTransaction[] {
    const own = this.#trade.slice(this.#next, this.#next + honest);
    this.#next += own.length;
    const transactions = Array.from({ length: size - own.length }, () => this.#hostile());
    // The trade keeps its order.
    const places = own.map(() => this.#random.below(transactions.length + 1)).sort((one, other) => one - other);
    for (const [index, { bytes, records }] of own.entries())
      transactions.splice((places[index] ?? 0) + index, 0, {
        bytes,
        validationCode: VALID,
        ...(records.length > 0 && { authentic: true }),
      });
    return transactions;
  }

  #hostile(): FuzzedTransaction {
    const random = this.#random;
    const { bytes, authentic } = this.#make();
    if (random.chance(20)) return { bytes, validationCode: random.pick(INVALID_CODES) };
    // What others own they cannot write: peers find such a transaction invalid.
    const touchesOthers = listTouched(readAlone(bytes)).some((key) => this.#isOwned(key));
    return touchesOthers ? { bytes, validationCode: 10 } : { bytes, validationCode: VALID, authentic };
  }

  #isOwned(key: string): boolean {
    return this.#owned.has(key) || key.startsWith('register/');
  }

  #make(): { readonly bytes: Buffer; readonly authentic?: boolean | undefined } {
    const random = this.#random;
    const forgery = this.#forger.forge();
    const kind = random.below(10);
    if (kind < 5) return forgery;
    const base = random.chance(50) ? forgery.bytes : random.pick(this.#trade).bytes;
    if (kind === 5) return { bytes: changeBytes(base, random) };
    let bytes = base;
    for (let times = 1 + random.below(3); times > 0; times--)
      bytes = changeMessage(bytes, random.pick(this.#trade).bytes, random);
    return { bytes };
  }
}

function newUlid(random: Random): string {
  const characters = Array.from({ length: 25 }, () => ID_CHARACTERS[random.below(ID_CHARACTERS.length)]);
  return Ulid.parse(`0${characters.join('')}`);
}

/** What tells one fuzzed block from another, in a message. */
export function nameOf({ bytes, validationCode }: FuzzedTransaction): string {
  return `${sha256Hex(bytes)} with code ${validationCode}: ${Buffer.from(bytes).toString('base64')}`;
}
