import { MspId, parseAs, PartyId, UserRole } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database/openDatabase.js';
import { isStorableText } from '../database/storable.js';

/** Who acts: the name under which the gateway knows the user, and what the user's certificate says. */
export const User = z.object({ name: z.string(), msp: MspId, party: PartyId, role: UserRole });
export type User = z.infer<typeof User>;

/** A role that an administrator may give: the gateway's own is for whoever runs it. */
export const PersonRole = UserRole.exclude(['gateway']);
export type PersonRole = z.infer<typeof PersonRole>;

/** What the database has of a user. */
interface Known {
  readonly user: User;
  readonly passwordHash: string | null;
  readonly sessionsFrom: number;
  readonly administered: boolean;
  readonly lacksFactor: boolean;
}

/** A user in a session that is good. */
export interface InSession {
  readonly user: User;
  /** Whether its role needs a second factor that it does not have. */
  readonly lacksFactor: boolean;
}

const LACKS_FACTOR = sql<boolean>`exists (select from second_factor_roles as demanded where demanded.role = users.role)
  and not exists (select from second_factors as factors where factors.user_name = users.name and factors.confirmed)`;

/** How a user is written. */
interface Writing {
  /** Whether an administrator, or the user, says it: then a users file does not say it again. */
  readonly administered?: boolean;
}

const KEPT = sql`select users.name, msp_id, party, role, password_hash, created_at, factors.user_name as factor
  from users left join second_factors as factors on factors.user_name = users.name and factors.confirmed`;

/** What the database has of a user for administrators. */
export interface KeptUser extends User {
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly madeAt: string;
}

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
    const row = await this.#row(name);
    return row && { user: row.user, passwordHash: row.passwordHash };
  }

  /** The user, if its sessions that began then are still good, and so is the one that is named. */
  async findInSession(name: string, issuedMs: number, session?: string): Promise<InSession | undefined> {
    const row = await this.#row(name);
    if (row === undefined || issuedMs < row.sessionsFrom) return undefined;
    return session === undefined || (await this.#hasSession(name, session)) ? row : undefined;
  }

  async #hasSession(name: string, id: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom('sessions')
      .select('id')
      .where('id', '=', id)
      .where('user_name', '=', name)
      .executeTakeFirst();
    return row !== undefined;
  }

  /**
   * Adds the user, or replaces what is known of it. It is not revoked any more. Without a password hash the earlier
   * one stays. Sessions from before the user was added, or had this password, are not good any more.
   */
  async put(
    { name, msp, party, role }: User,
    passwordHash: string | undefined,
    { administered }: Writing = {},
  ): Promise<void> {
    const now = Date.now();
    const values = {
      ...{ msp_id: msp, party, role },
      ...(passwordHash !== undefined && { password_hash: passwordHash }),
      ...(administered === true && { administered }),
    };
    const sessionsFrom =
      passwordHash === undefined
        ? sql<number>`users.sessions_from`
        : sql<number>`case when users.password_hash is distinct from ${passwordHash} then ${now}::bigint
            else users.sessions_from end`;
    await this.#db
      .insertInto('users')
      .values({ name, ...values, sessions_from: now })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ ...values, sessions_from: sessionsFrom }))
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
    await this.#db.transaction().execute(async (transaction) => {
      for (const table of ['sessions', 'second_factors', 'recovery_codes'] as const)
        await transaction.deleteFrom(table).where('user_name', '=', name).execute();
      await transaction.deleteFrom('users').where('name', '=', name).execute();
    });
  }

  /** Ends every session of a user, and lets none begin that began before now. */
  async endSessions(name: string): Promise<void> {
    await this.#db.updateTable('users').set({ sessions_from: Date.now() }).where('name', '=', name).execute();
    await this.#db.deleteFrom('sessions').where('user_name', '=', name).execute();
  }

  /** Whether an administrator, or the user, has changed what a users file says. */
  async isAdministered(name: string): Promise<boolean> {
    return (await this.#row(name))?.administered === true;
  }

  async list(): Promise<User[]> {
    const rows = await this.#db.selectFrom('users').selectAll().orderBy('name').execute();
    return rows.map(({ name, msp_id: msp, party, role }) => parseAs(User, { name, msp, party, role }));
  }

  /** Users in the order of their names, one more than the limit if more follow. */
  async page(after: string, limit: number): Promise<KeptUser[]> {
    const { rows } = await sql`${KEPT} where users.name > ${after} order by users.name limit ${limit + 1}`.execute(
      this.#db,
    );
    return rows.map((row) => KeptRow.parse(row));
  }

  async findKept(name: string): Promise<KeptUser | undefined> {
    if (!isStorableText(name)) return undefined;
    const { rows } = await sql`${KEPT} where users.name = ${name}`.execute(this.#db);
    return rows.map((row) => KeptRow.parse(row))[0];
  }

  async #row(name: string): Promise<Known | undefined> {
    if (!isStorableText(name)) return undefined;
    const row = await this.#db
      .selectFrom('users')
      .selectAll()
      .select(LACKS_FACTOR.as('lacks_factor'))
      .where('name', '=', name)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { msp_id: msp, party, role, password_hash: passwordHash, sessions_from: sessionsFrom, administered } = row;
    const user = parseAs(User, { name, msp, party, role });
    return { user, passwordHash, sessionsFrom, administered, lacksFactor: row.lacks_factor };
  }
}

const KeptRow = z
  .object({
    ...{ name: z.string(), msp_id: MspId, party: PartyId, role: UserRole, password_hash: z.string().nullable() },
    ...{ created_at: z.coerce.date(), factor: z.string().nullable() },
  })
  .transform(({ name, msp_id: msp, party, role, password_hash: hash, created_at: made, factor }): KeptUser => ({
    ...{ name, msp, party, role, hasPassword: hash !== null, hasSecondFactor: factor !== null },
    madeAt: made.toISOString(),
  }));
