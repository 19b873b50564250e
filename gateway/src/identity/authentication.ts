import type { AccessTokens, Bearer, VerifyToken } from './accessTokens.js';
import { isPassword } from './passwords.js';
import type { User, Users } from './users.js';

/** A user who has shown who it is, until when. */
export interface Session {
  readonly user: User;
  /** Seconds since 1970. */
  readonly expires: number;
}

/** Finds out who a request comes from. */
export class Authentication {
  readonly #users: Users;
  readonly #tokens: AccessTokens;
  readonly #oidc: VerifyToken | undefined;

  constructor(users: Users, tokens: AccessTokens, oidc: VerifyToken | undefined) {
    this.#users = users;
    this.#tokens = tokens;
    this.#oidc = oidc;
  }

  /** An access token, or undefined if name or password is wrong. Both take the same time. */
  async logIn(name: string, password: string): Promise<{ token: string; lifetimeSeconds: number } | undefined> {
    const found = await this.#users.findWithPassword(name);
    if (!(await isPassword(password, found?.passwordHash))) return undefined;
    return { token: this.#tokens.issue(name), lifetimeSeconds: this.#tokens.lifetimeSeconds };
  }

  /** The user behind a bearer token, or undefined if the token is not good or the user is not known any more. */
  async authenticate(token: string): Promise<Session | undefined> {
    const bearer = await this.#verify(token);
    if (bearer === undefined) return undefined;
    const user = await this.#users.find(bearer.name);
    return user && { user, expires: bearer.expires };
  }

  async #verify(token: string): Promise<Bearer | undefined> {
    try {
      if (this.#oidc === undefined || this.#tokens.isOwn(token)) return this.#tokens.verify(token);
      return await this.#oidc(token);
    } catch {
      return undefined;
    }
  }
}
