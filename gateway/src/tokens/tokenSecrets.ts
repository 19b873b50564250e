import { Sha256, TokenKeyKind } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Database } from '../database/openDatabase.js';
import type { Sealing } from '../identity/sealing.js';

/** How long after a ceremony its keys can be recorded. */
const PENDING_MS = 3_600_000;

/** The shares of each key, in hexadecimal. */
const Shares = z.record(TokenKeyKind, Sha256);
export type Shares = z.infer<typeof Shares>;

/** Keeps this organisation's shares, encrypted, by the hash of the keys that they are of. */
export class TokenSecrets {
  readonly #db: Database;
  readonly #sealing: Sealing;
  readonly #known = new Map<string, Shares>();

  constructor(db: Database, sealing: Sealing) {
    this.#db = db;
    this.#sealing = sealing;
  }

  /** @returns undefined if this organisation holds no shares of these keys */
  async find(keys: string): Promise<Shares | undefined> {
    const known = this.#known.get(keys);
    if (known !== undefined) return known;
    const label = labelOf(keys);
    const row = await this.#db
      .selectFrom('token_secrets')
      .select('sealed')
      .where('name', '=', label)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const shares = Shares.parse(JSON.parse(this.#sealing.open(label, Buffer.from(row.sealed)).toString('utf8')));
    this.#known.set(keys, shares);
    return shares;
  }

  async keep(keys: string, shares: Shares): Promise<void> {
    const label = labelOf(keys);
    const row = { sealed: this.#sealing.seal(label, Buffer.from(JSON.stringify(shares))), kept_at: Date.now() };
    await this.#db
      .insertInto('token_secrets')
      .values({ name: label, ...row })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
      .execute();
  }

  /**
   * Forgets the shares of all keys but those that there are: those of earlier sharings, which together still give the key, of
   * epochs that are over, and of ceremonies that came to nothing. Those of a ceremony that may still be recorded are kept.
   */
  async forgetOthers(present: readonly string[]): Promise<void> {
    this.#known.clear();
    await this.#db
      .deleteFrom('token_secrets')
      .where('name', 'not in', present.map(labelOf))
      .where('kept_at', '<', Date.now() - PENDING_MS)
      .execute();
  }
}

const labelOf = (keys: string): string => `token-shares/${keys}`;
