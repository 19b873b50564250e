import { authorshipKey, canonicalJson, listKey, recordKey, type TradeRecord } from '@naru/chaincode/domain';
import { buildRecordPolicy } from '@naru/chaincode/recordPolicy';
import { loadConsortium } from '@naru/network';
import type { User } from '../cast.js';
import type { Committed } from './ledgerClient.js';
import type { Trade } from './trade.js';

/** A write to a public key; `policy` is base64. */
export interface PublicWrite {
  readonly key?: string;
  readonly composite?: readonly string[];
  readonly value?: string;
  readonly remove?: boolean;
  readonly policy?: string;
}

/** A write to an organisation's own collection. */
export interface PrivateWrite {
  readonly msp: string;
  readonly key: string;
  readonly value?: string;
  readonly remove?: boolean;
  readonly purge?: boolean;
  readonly policy?: string;
}

export interface Writes {
  readonly public?: readonly PublicWrite[];
  readonly private?: readonly PrivateWrite[];
  /** The payload of the transaction's event. */
  readonly event?: string;
  /** What the transaction returns. */
  readonly result?: string;
}

/** Organisations whose chaincode signs anything, and a client of the first of them. */
export class Attacker {
  readonly #trade: Trade;
  readonly #user: User;
  readonly #organizations: readonly string[];

  constructor(trade: Trade, user: User, accomplices: readonly string[] = []) {
    this.#trade = trade;
    this.#user = user;
    this.#organizations = [user.msp, ...accomplices];
  }

  /** Has its organisations endorse these writes, and submits them. */
  async write(writes: Writes): Promise<Committed> {
    const transient = { writes: JSON.stringify(writes) };
    const call = { transaction: 'puppet:write', args: [], transient, endorsers: this.#organizations };
    return this.#trade.as(this.#user).submit(call);
  }

  /** Does what {@link write} does. @returns the validation code */
  async attempt(writes: Writes): Promise<number> {
    return (await this.write(writes)).code;
  }
}

const MEMBERS = loadConsortium().organizations.map(({ mspId }) => mspId);

/** Writes a record's own key with any record, under the policy that honest peers write for it. */
export function recordWrite(record: TradeRecord): PublicWrite {
  const policy = Buffer.from(buildRecordPolicy(record, MEMBERS)).toString('base64');
  return { key: recordKey(record), value: canonicalJson(record), policy };
}

/** Enters a record into lists of its tokens, in an organisation's own collection. */
export function listWrites(
  msp: string,
  { tokens, type, id }: Pick<TradeRecord, 'tokens' | 'type' | 'id'>,
): PrivateWrite[] {
  return tokens.map(({ kind, token }) => ({ msp, key: listKey({ type, kind, token }), value: canonicalJson([id]) }));
}

/** Writes the proof by which an author confirms a record. */
export function proofWrite(record: TradeRecord): PrivateWrite {
  return { msp: record.author.msp, key: authorshipKey(record), value: canonicalJson(record) };
}
