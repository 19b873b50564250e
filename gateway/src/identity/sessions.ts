import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../database/openDatabase.js';

const SECRET_BYTES = 32;
const FAMILY_BYTES = 16;
/** Of a user: another sign-in ends the session that was used longest ago. */
const MAX_SESSIONS = 100;
const REFRESH_TOKEN = /^([\w-]{22})\.([\w-]{43})$/;

/** A session with the token by which it goes on. The token is good once. */
export interface Refreshable {
  readonly id: string;
  readonly user: string;
  readonly refreshToken: string;
  readonly beganMs: number;
  /** When the session ends at last: milliseconds since 1970. */
  readonly expiresMs: number;
}

/** What became of a refresh token. */
export interface Refreshed {
  /** Whose session it is, or was until this token came again; undefined if the token is of none. */
  readonly user?: string | undefined;
  /** Absent if the token is not good, or not any more. */
  readonly session?: Refreshable;
}

/** A session as its user may know it. Times are milliseconds since 1970. */
export interface ShownSession {
  readonly id: string;
  readonly address: string;
  readonly beganMs: number;
  readonly usedMs: number;
  readonly expiresMs: number;
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
const makeSecret = (bytes: number): string => randomBytes(bytes).toString('base64url');

/**
 * Who has signed in, and since when: in the database, so that several gateways agree. A session goes on by refresh tokens,
 * each of which is good once. One that comes again was copied: then the session ends, whoever has the newer token.
 */
export class Sessions {
  readonly #db: Database;
  readonly #lifetimeMs: number;
  readonly #newId: () => string;

  constructor(db: Database, lifetimeMs: number, newId: () => string) {
    this.#db = db;
    this.#lifetimeMs = lifetimeMs;
    this.#newId = newId;
  }

  /** Begins a session. @param nowMs when its password was read, so that no session outlives a change of it */
  async begin(user: string, address: string, nowMs: number): Promise<Refreshable> {
    const [id, family, secret] = [this.#newId(), makeSecret(FAMILY_BYTES), makeSecret(SECRET_BYTES)];
    const expiresMs = nowMs + this.#lifetimeMs;
    await this.#makeRoom(user, nowMs);
    await this.#db
      .insertInto('sessions')
      .values({
        ...{ id, family, user_name: user, refresh_hash: hashOf(secret), address },
        ...{ began_ms: nowMs, used_ms: nowMs, expires_ms: expiresMs },
      })
      .execute();
    return { id, user, refreshToken: `${family}.${secret}`, beganMs: nowMs, expiresMs };
  }

  /** The session with its next refresh token, and whose it is. */
  async refresh(token: string, nowMs: number): Promise<Refreshed> {
    const [, family, secret] = REFRESH_TOKEN.exec(token) ?? [];
    if (family === undefined || secret === undefined) return {};
    const next = makeSecret(SECRET_BYTES);
    const row = await this.#db
      .updateTable('sessions')
      .set({ refresh_hash: hashOf(next), used_ms: nowMs })
      .where('family', '=', family)
      .where('refresh_hash', '=', hashOf(secret))
      .where('expires_ms', '>', nowMs)
      .returning(['id', 'user_name', 'began_ms', 'expires_ms'])
      .executeTakeFirst();
    if (row !== undefined) {
      const { id, user_name: user, began_ms: beganMs, expires_ms: expiresMs } = row;
      return { user, session: { id, user, refreshToken: `${family}.${next}`, beganMs, expiresMs } };
    }
    const ended = await this.#db
      .deleteFrom('sessions')
      .where('family', '=', family)
      .returning('user_name')
      .executeTakeFirst();
    return { user: ended?.user_name };
  }

  /** The sessions of a user, the one that was used last first. */
  async list(user: string, nowMs: number): Promise<ShownSession[]> {
    const rows = await this.#db
      .selectFrom('sessions')
      .selectAll()
      .where('user_name', '=', user)
      .where('expires_ms', '>', nowMs)
      .orderBy('used_ms', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(({ id, address, began_ms: beganMs, used_ms: usedMs, expires_ms: expiresMs }) => ({
      ...{ id, address, beganMs, usedMs, expiresMs },
    }));
  }

  /** Ends a session of a user. @returns whether there was one */
  async end(user: string, id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('sessions')
      .where('user_name', '=', user)
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  /** Removes what has ended, and of what has not the sessions that were used longest ago, until one more has its place. */
  async #makeRoom(user: string, nowMs: number): Promise<void> {
    await this.#db.deleteFrom('sessions').where('expires_ms', '<=', nowMs).execute();
    const kept = this.#db
      .selectFrom('sessions')
      .select('id')
      .where('user_name', '=', user)
      .orderBy('used_ms', 'desc')
      .limit(MAX_SESSIONS - 1);
    await this.#db.deleteFrom('sessions').where('user_name', '=', user).where('id', 'not in', kept).execute();
  }
}
