import type { AccessTokens, Bearer, VerifyToken } from './accessTokens.js';
import { type Checked, CODE_NEEDED } from './logInGuard.js';
import { hashPassword, isPassword } from './passwords.js';
import type { SecondFactors } from './secondFactors.js';
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
  /** Whether its user has to enrol a second factor before anything else. Another provider asks for one itself. */
  readonly lacksFactor: boolean;
}

/** What lets a user in. */
export interface SignedIn {
  readonly token: string;
  readonly lifetimeSeconds: number;
  readonly refreshToken: string;
  readonly refreshSeconds: number;
}

/** What became of a refresh token: whose it is, if it is somebody's, and what it lets in. */
interface Renewal {
  readonly user: string | undefined;
  readonly granted?: SignedIn;
}

/** Who signs in, from where. */
export interface SigningIn {
  readonly name: string;
  readonly password: string;
  /** Of the second factor. */
  readonly code?: string | undefined;
  readonly address: string;
}

/** Another password for who knows the present one. */
export interface PasswordChange extends Pick<SigningIn, 'password' | 'address'> {
  readonly newPassword: string;
}

const SECOND_MS = 1_000;

interface Parts {
  readonly users: Users;
  readonly tokens: AccessTokens;
  readonly sessions: Sessions;
  readonly secondFactors: SecondFactors;
  readonly oidc: VerifyToken | undefined;
}

/** Finds out who a request comes from. */
export class Authentication {
  readonly #users: Users;
  readonly #tokens: AccessTokens;
  readonly #sessions: Sessions;
  readonly #secondFactors: SecondFactors;
  readonly #oidc: VerifyToken | undefined;

  constructor({ users, tokens, sessions, secondFactors, oidc }: Parts) {
    this.#users = users;
    this.#tokens = tokens;
    this.#sessions = sessions;
    this.#secondFactors = secondFactors;
    this.#oidc = oidc;
  }

  /** Begins a session; undefined if name, password or code is wrong. The first two take the same time. @throws CodesLocked */
  async logIn({ name, password, code, address }: SigningIn): Promise<Checked<SignedIn>> {
    // Read before the password is, so that no token outlives a change of the password that comes between.
    const issuedMs = Date.now();
    if (!(await this.hasPassword(name, password))) return undefined;
    if ((await this.#secondFactors.find(name)).isOn) {
      if (code === undefined) return CODE_NEEDED;
      if (!(await this.#secondFactors.take(name, code))) return undefined;
    }
    return this.#grant(await this.#sessions.begin(name, address, issuedMs), issuedMs);
  }

  /** Whether a password is the one of a user. For an unknown user it takes as long. */
  async hasPassword(name: string, password: string): Promise<boolean> {
    return isPassword(password, (await this.#users.findWithPassword(name))?.passwordHash);
  }

  /** Goes on with a session, unless its refresh token is not good, or its user may not sign in any more. */
  async refresh(refreshToken: string): Promise<Renewal> {
    const issuedMs = Date.now();
    const { user, session } = await this.#sessions.refresh(refreshToken, issuedMs);
    if (session === undefined || (await this.#users.findInSession(session.user, session.beganMs)) === undefined)
      return { user };
    return { user, granted: this.#grant(session, issuedMs) };
  }

  /** Gives a user another password, ends its sessions and begins a new one; undefined if the password is wrong. */
  async changePassword(user: User, { password, newPassword, address }: PasswordChange): Promise<SignedIn | undefined> {
    const { name } = user;
    if (!(await this.hasPassword(name, password))) return undefined;
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

  async findUser(name: string): Promise<User | undefined> {
    return this.#users.find(name);
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
    const found = await this.#users.findInSession(name, issuedMs, id);
    // As the gateway signs the gateway alone, and nobody who sends it requests.
    if (found === undefined || found.user.role === 'gateway') return undefined;
    return { user: found.user, issuedMs, expires, id, lacksFactor: id !== undefined && found.lacksFactor };
  }

  /** Whether a session that was good still is. */
  async isGood({ user: { name }, issuedMs, id }: Session): Promise<boolean> {
    const found = await this.#users.findInSession(name, issuedMs, id);
    return found !== undefined && !(id !== undefined && found.lacksFactor);
  }
}
