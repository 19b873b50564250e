import { isRecordKey, Link, recordKey, sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { buildRecordPolicy } from '@naru/chaincode/recordPolicy';
import { sql, type Transaction } from 'kysely';
import { isOneOf } from '../database/documentKeys.js';
import type { Schema } from '../database/schema.js';
import type { BlockTransaction } from '../fabric/parseBlock.js';

/** A key that is there and has no policy of its own. */
const NO_POLICY = '';

/** The documents whose records a transaction wrote, or whose policies it wrote. */
export function listTouchedLinks({ writes, policies }: Pick<BlockTransaction, 'writes' | 'policies'>): Link[] {
  return listLinks([...writes, ...policies].map(({ key }) => key));
}

/** The documents to which keys belong. Other keys are left out. */
export function listLinks(keys: readonly string[]): Link[] {
  return keys.flatMap((key) => readLink(key) ?? []);
}

/** The document to which a key belongs; undefined if it is not the key of a record. */
function readLink(key: string): Link | undefined {
  if (!isRecordKey(key)) return undefined;
  const [type, ...id] = key.split('/');
  return Link.safeParse({ type, id: id.join('/') }).data;
}

/**
 * The endorsement policies of records' keys, as peers have them while they go through the transactions of a block. A
 * policy stays with its key until it is replaced or the key is deleted.
 */
export class KeyPolicies {
  /** SHA-256 of the policy by key; undefined if the key is not there. */
  readonly #policies: Map<string, string | undefined>;
  readonly #changed = new Set<string>();

  private constructor(policies: Map<string, string | undefined>) {
    this.#policies = policies;
  }

  /** The policies of the keys that a block touches. */
  static async load(db: Transaction<Schema>, links: readonly Link[]): Promise<KeyPolicies> {
    if (links.length === 0) return new KeyPolicies(new Map());
    const rows = await db.selectFrom('key_policies').selectAll().where(isOneOf(links)).execute();
    return new KeyPolicies(new Map(rows.map(({ type, id, policy }) => [`${type}/${id}`, policy])));
  }

  /** Takes in what a transaction wrote. @returns the keys that only got another policy */
  apply({ writes, policies }: Pick<BlockTransaction, 'writes' | 'policies'>): string[] {
    const written = new Set<string>();
    for (const { key, value } of writes) {
      if (readLink(key) === undefined) continue;
      written.add(key);
      this.#set(key, value.length === 0 ? undefined : (this.#policies.get(key) ?? NO_POLICY));
    }
    // Peers ignore the policy of a key that is not there.
    const kept = policies.filter(({ key }) => this.#policies.get(key) !== undefined);
    for (const { key, policy } of kept) this.#set(key, policy.length === 0 ? NO_POLICY : sha256Hex(policy));
    return kept.map(({ key }) => key).filter((key) => !written.has(key));
  }

  /** Whether the key of a record has the policy that honest peers write for it, for one of these sets of members. */
  isKept(record: TradeRecord, sets: readonly (readonly string[])[]): boolean {
    const policy = this.#policies.get(recordKey(record));
    return sets.some((members) => sha256Hex(buildRecordPolicy(record, members)) === policy);
  }

  async save(db: Transaction<Schema>): Promise<void> {
    const links = listLinks([...this.#changed]);
    if (links.length === 0) return;
    await db.deleteFrom('key_policies').where(isOneOf(links)).execute();
    const there = links.filter((link) => this.#policies.get(recordKey(link)) !== undefined);
    const policies = there.map((link) => this.#policies.get(recordKey(link)));
    await sql`insert into key_policies (type, id, policy) select * from unnest(
      ${there.map(({ type }) => type)}::text[], ${there.map(({ id }) => id)}::text[], ${policies}::text[])`.execute(db);
  }

  #set(key: string, policy: string | undefined): void {
    if (this.#policies.has(key) && this.#policies.get(key) === policy) return;
    this.#policies.set(key, policy);
    this.#changed.add(key);
  }
}
