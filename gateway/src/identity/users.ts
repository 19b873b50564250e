import { MspId, parseAs, PartyId, UserRole } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Database } from '../database/openDatabase.js';
import { isStorableText } from '../database/storable.js';

/** Who acts: the name under which the gateway knows the user, and what the user's certificate says. */
export const User = z.object({ name: z.string(), msp: MspId, party: PartyId, role: UserRole });
export type User = z.infer<typeof User>;

/** The users of this gateway, in its database. */
export class Users {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async find(name: string): Promise<User | undefined> {
    return (await this.#row(name))?.user;
  }

  /** The user, and the hash of its password; null if it signs in with OpenID Connect. */
  async findWithPassword(name: string): Promise<{ user: User; passwordHash: string | null } | undefined> {
    return this.#row(name);
  }

  /**
   * Adds the user, or replaces what is known of it. It is not revoked any more. Without a password hash the earlier
   * one stays.
   */
  async put({ name, msp, party, role }: User, passwordHash: string | undefined): Promise<void> {
    const values = { msp_id: msp, party, role, ...(passwordHash !== undefined && { password_hash: passwordHash }) };
    await this.#db
      .insertInto('users')
      .values({ name, ...values })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(values))
      .execute();
    await this.#db.deleteFrom('revoked_users').where('name', '=', name).execute();
  }

  /** Removes the user, and remembers that it was revoked. */
  async revoke(name: string): Promise<void> {
    await this.#db
      .insertInto('revoked_users')
      .values({ name })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await this.remove(name);
  }

  /** Whether a user was revoked and not added again since. */
  async isRevoked(name: string): Promise<boolean> {
    const row = await this.#db.selectFrom('revoked_users').where('name', '=', name).select('name').executeTakeFirst();
    return row !== undefined;
  }

  async remove(name: string): Promise<void> {
    await this.#db.deleteFrom('users').where('name', '=', name).execute();
  }

  async list(): Promise<User[]> {
    const rows = await this.#db.selectFrom('users').selectAll().orderBy('name').execute();
    return rows.map(({ name, msp_id: msp, party, role }) => parseAs(User, { name, msp, party, role }));
  }

  async #row(name: string): Promise<{ user: User; passwordHash: string | null } | undefined> {
    if (!isStorableText(name)) return undefined;
    const row = await this.#db.selectFrom('users').selectAll().where('name', '=', name).executeTakeFirst();
    if (row === undefined) return undefined;
    const { msp_id: msp, party, role, password_hash: passwordHash } = row;
    return { user: parseAs(User, { name, msp, party, role }), passwordHash };
  }
}
