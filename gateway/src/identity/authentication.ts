import type { AccessTokens, Bearer, VerifyToken } from './accessTokens.js';
import { isPassword } from './passwords.js';
import type { User, Users } from './users.js';

/** A user who has shown who it is, until when. */
export interface Session {
  readonly user: User;
  /** When its token was issued: milliseconds since 1970. */
  readonly issuedMs: number;
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
    // Read before the password is, so that no token outlives a change of the password that comes between.
    const issuedMs = Date.now();
    const found = await this.#users.findWithPassword(name);
    if (!(await isPassword(password, found?.passwordHash))) return undefined;
    return { token: this.#tokens.issue(name, issuedMs), lifetimeSeconds: this.#tokens.lifetimeSeconds };
  }

  /** Whom a token speaks for, or undefined if the token is not good. The user may be gone, or have another password. */
  async identify(token: string): Promise<Bearer | undefined> {
    try {
      if (this.#oidc === undefined || this.#tokens.isOwn(token)) return this.#tokens.verify(token);
      return await this.#oidc(token);
    } catch {
      return undefined;
    }
  }

  /** A ticket for streams, good for as long as the session at most. */
  issueTicket({ user: { name }, issuedMs, expires }: Session): string {
    return this.#tokens.issueTicket({ name, issuedMs, expires });
  }

  /** Whom a ticket speaks for, or undefined if it is not good. */
  identifyTicket(ticket: string): Bearer | undefined {
    try {
      return this.#tokens.verifyTicket(ticket);
    } catch {
      return undefined;
    }
  }

  /**
   * The session of a token that is good, or undefined if since it was issued the user was removed or revoked, or got
   * another password.
   */
  async open({ name, issuedMs, expires }: Bearer): Promise<Session | undefined> {
    const user = await this.#users.findInSession(name, issuedMs);
    // As the gateway signs the gateway alone, and nobody who sends it requests.
    return user === undefined || user.role === 'gateway' ? undefined : { user, issuedMs, expires };
  }

  /** Whether a session that was good still is. */
  async isGood({ user: { name }, issuedMs }: Session): Promise<boolean> {
    return (await this.#users.findInSession(name, issuedMs)) !== undefined;
  }
}
