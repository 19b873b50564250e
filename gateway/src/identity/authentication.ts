import type { AccessTokens, Bearer, VerifyToken } from './accessTokens.js';
import { hashPassword, isPassword } from './passwords.js';
import type { Refreshable, Sessions } from './sessions.js';
import type { User, Users } from './users.js';

/** A user who has shown who it is, until when. */
export interface Session {
  readonly user: User;
  /** When its token was issued: milliseconds since 1970. */
  readonly issuedMs: number;
  /** When its token ends: seconds since 1970. */
  readonly expires: number;
  /** Undefined for a token of another provider. */
  readonly id: string | undefined;
}

/** What lets a user in. */
export interface SignedIn {
  readonly token: string;
  readonly lifetimeSeconds: number;
  readonly refreshToken: string;
  readonly refreshSeconds: number;
}

/** Who signs in, from where. */
export interface SigningIn {
  readonly name: string;
  readonly password: string;
  readonly address: string;
}

/** Another password for who knows the present one. */
export interface PasswordChange extends Omit<SigningIn, 'name'> {
  readonly newPassword: string;
}

const SECOND_MS = 1_000;

/** Finds out who a request comes from. */
export class Authentication {
  readonly #users: Users;
  readonly #tokens: AccessTokens;
  readonly #sessions: Sessions;
  readonly #oidc: VerifyToken | undefined;

  constructor(users: Users, tokens: AccessTokens, sessions: Sessions, oidc: VerifyToken | undefined) {
    this.#users = users;
    this.#tokens = tokens;
    this.#sessions = sessions;
    this.#oidc = oidc;
  }

  /** Begins a session; undefined if name or password is wrong. Both take the same time. */
  async logIn({ name, password, address }: SigningIn): Promise<SignedIn | undefined> {
    // Read before the password is, so that no token outlives a change of the password that comes between.
    const issuedMs = Date.now();
    const found = await this.#users.findWithPassword(name);
    if (!(await isPassword(password, found?.passwordHash))) return undefined;
    return this.#grant(await this.#sessions.begin(name, address, issuedMs), issuedMs);
  }

  /** Goes on with a session; undefined if its refresh token is not good, or its user may not sign in any more. */
  async refresh(refreshToken: string): Promise<SignedIn | undefined> {
    const issuedMs = Date.now();
    const session = await this.#sessions.refresh(refreshToken, issuedMs);
    if (session === undefined || (await this.#users.findInSession(session.user, session.beganMs)) === undefined)
      return undefined;
    return this.#grant(session, issuedMs);
  }

  /** Gives a user another password, ends its sessions and begins a new one; undefined if the password is wrong. */
  async changePassword(user: User, { password, newPassword, address }: PasswordChange): Promise<SignedIn | undefined> {
    const { name } = user;
    const found = await this.#users.findWithPassword(name);
    if (!(await isPassword(password, found?.passwordHash))) return undefined;
    await this.#users.put(user, await hashPassword(newPassword), { administered: true });
    await this.#users.endSessions(name);
    const issuedMs = Date.now();
    return this.#grant(await this.#sessions.begin(name, address, issuedMs), issuedMs);
  }

  #grant({ id, user, refreshToken, expiresMs }: Refreshable, issuedMs: number): SignedIn {
    const token = this.#tokens.issue(user, issuedMs, id);
    const refreshSeconds = Math.floor((expiresMs - issuedMs) / SECOND_MS);
    return { token, lifetimeSeconds: this.#tokens.lifetimeSeconds, refreshToken, refreshSeconds };
  }

  /** Whether there is a user of a name, for this gateway's own log. */
  async isUser(name: string): Promise<boolean> {
    return (await this.#users.find(name)) !== undefined;
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
  issueTicket({ user: { name }, issuedMs, expires, id: session }: Session): string {
    return this.#tokens.issueTicket({ name, issuedMs, expires, session });
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
   * The session of a token that is good, or undefined if since it was issued the session was ended, or the user was removed
   * or revoked, or got another password.
   */
  async open({ name, issuedMs, expires, session: id }: Bearer): Promise<Session | undefined> {
    const user = await this.#users.findInSession(name, issuedMs, id);
    // As the gateway signs the gateway alone, and nobody who sends it requests.
    return user === undefined || user.role === 'gateway' ? undefined : { user, issuedMs, expires, id };
  }

  /** Whether a session that was good still is. */
  async isGood({ user: { name }, issuedMs, id }: Session): Promise<boolean> {
    return (await this.#users.findInSession(name, issuedMs, id)) !== undefined;
  }
}
