import {
  addToList,
  canonicalJson,
  DEFINITIONS,
  listVouchers,
  hashList,
  implicitCollection,
  listKey,
  listMspIds,
  recordKey,
  sha256Hex,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { buildRecordPolicy } from '@naru/chaincode/recordPolicy';
import { listMembers, loadConsortium } from '@naru/network';
import { transactionEnvelope, type WriteSet } from '../../support/channel/blockBytes.js';
import { CHAINCODE } from '../../support/channel/memoryChannel.js';
import { changeJson } from '../support/hostileJson.js';
import type { Random } from '../support/random.js';
import type { PlayedTransaction } from './trade.js';

const MEMBERS = listMspIds(listMembers(loadConsortium()));
const MADE = new Date('2026-11-20T09:00:00.000Z');
const LONG_KEY = 'k'.repeat(8_000);
const ODD_KEYS = ['', '\u0000', '\u0000token\u0000', LONG_KEY, 'shipment/', 'shipment/a/b', `shipment/${LONG_KEY}`];
const ODD_IDS = ['', '\u0000', 'x'.repeat(8_000), 'A'.repeat(64), '\u{1f6a2}'];

const OWN_TOKENS = 3;

/** A transaction that colluding members made of an honest one, and whether its record counts. */
export interface Forgery {
  readonly bytes: Buffer;
  /** Undefined if that is not known. */
  readonly authentic: boolean | undefined;
}

/** Makes transactions of which Fabric takes everything: colluding members endorse whatever they like. */
export class Forger {
  readonly #trade: readonly PlayedTransaction[];
  readonly #random: Random;
  /** The ids of the forgers' own documents: few, so that they are written again and again. */
  readonly #ids: readonly string[];
  #made = 0;

  constructor(trade: readonly PlayedTransaction[], ids: readonly string[], random: Random) {
    this.#trade = trade.filter(({ records }) => records.length > 0);
    this.#ids = ids;
    this.#random = random;
  }

  /** A record of the trade under a forger's own id, changed or not, with all, some or none of what protects it. */
  forge(): Forgery {
    const random = this.#random;
    const record = this.#ownRecord();
    const isChanged = random.chance(50);
    const text = isChanged ? JSON.stringify(changeJson(record, random)) : canonicalJson(record);
    const write = { key: recordKey(record), value: Buffer.from(text) };
    const [isProven, isKept, isCrowded] = [random.chance(70), random.chance(70), random.chance(30)];
    const proofs = isProven ? this.#proofs(record, text) : [];
    const policies = isKept
      ? [policyOf(record)]
      : random.chance(30)
        ? [{ key: write.key, policy: random.bytes(9) }]
        : [];
    const more = isCrowded ? this.#crowd(write) : [];
    const id = random.chance(5) ? random.pick(ODD_IDS) : this.#nextId();
    const bytes = envelope(id, { writes: [write, ...more], policies, hashedWrites: proofs });
    return { bytes, authentic: isCrowded ? undefined : verdict(record, { isProven, isKept, isChanged }) };
  }

  /** The forgers' lists of the trade's tokens are their own, so that their records hold tokens of their own. */
  #ownRecord(): TradeRecord {
    const random = this.#random;
    const { tokens, ...record } = random.pick(random.pick(this.#trade).records);
    const id = random.pick(this.#ids);
    const own = tokens.map((token) => ({ ...token, token: sha256Hex(`token ${random.below(OWN_TOKENS)} of ${id}`) }));
    return { ...record, id, tokens: random.chance(10) ? [...own, ...own] : own };
  }

  #proofs(record: TradeRecord, text: string): WriteSet['hashedWrites'] {
    const random = this.#random;
    const proof = {
      collection: implicitCollection(record.author.msp),
      keyHash: sha256Hex(`record/${recordKey(record)}/${record.version}`),
      valueHash: sha256Hex(text),
    };
    const lists = DEFINITIONS[record.type].listed(record).map(({ kind, token }) => ({
      collection: implicitCollection(DEFINITIONS[record.type].lister(record)),
      keyHash: sha256Hex(listKey({ type: record.type, kind, token })),
      valueHash: hashList(addToList(random.chance(30) ? [random.pick(this.#ids)] : [], record.id)),
    }));
    return [proof, ...lists, ...(random.chance(20) ? lists : [])];
  }

  /** Further writes: of the same key again, of other keys of the forgers, and of keys that are not a record’s. */
  #crowd({ key, value }: { readonly key: string; readonly value: Buffer }): WriteSet['writes'][number][] {
    const random = this.#random;
    const other = this.#ownRecord();
    return random.pick([
      [{ key, value }],
      [{ key, value: random.bytes(9) }],
      [{ key, value, isDelete: true }],
      [{ key, value: Buffer.of() }],
      [{ key: recordKey(other), value: Buffer.from(canonicalJson(other)) }],
      [{ key: recordKey(other), value }],
      [{ key: random.pick(ODD_KEYS), value }],
    ]);
  }

  #nextId(): string {
    this.#made += 1;
    return sha256Hex(`${this.#made} ${this.#random.below(2 ** 31)}`);
  }
}

function policyOf(record: TradeRecord): { key: string; policy: Uint8Array } {
  return { key: recordKey(record), policy: buildRecordPolicy(record, MEMBERS) };
}

/**
 * A record that nobody changed counts if it has everything, and without its proof none does. What another than its creator
 * wrote counts only if the creator made the document.
 */
function verdict(
  record: TradeRecord,
  { isProven, isKept, isChanged }: Readonly<Record<'isProven' | 'isKept' | 'isChanged', boolean>>,
): boolean | undefined {
  if (!isProven) return false;
  return isKept && !isChanged && listVouchers(record).length === 0 ? true : undefined;
}

function envelope(id: string, writeSet: Omit<WriteSet, 'chaincode'>): Buffer {
  return Buffer.from(transactionEnvelope(id, MADE, { chaincode: CHAINCODE, ...writeSet }));
}
