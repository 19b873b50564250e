import { readAnswer } from './answers.js';
import type { Clock } from './clock.js';
import type { Connection } from './connection.js';
import type { Token } from './operations.js';

/** A user of the gateway, or where to get an access token of the company's own identity provider (OpenID Connect). */
export type Credentials =
  | Password
  /** Asked before every request: it keeps a token for as long as it is good. */
  | { readonly accessToken: () => string | Promise<string> };

interface Password {
  readonly user: string;
  readonly password: string;
  /** Of the second factor: it is good for one sign-in. */
  readonly code?: string;
}

/** Where tokens come from. */
export interface TokenSource {
  /** A token that is good now. */
  token(): Promise<string>;
  /** Another token than one that the gateway refused; undefined if there is no other. */
  renew(refused: string): Promise<string | undefined>;
}

export function tokenSource(credentials: Credentials, connection: Connection, clock: Clock): TokenSource {
  if ('user' in credentials) return new Session(credentials, connection, clock);
  return {
    token: () => Promise.resolve(credentials.accessToken()),
    renew: () => Promise.resolve(undefined),
  };
}

const UNAUTHENTICATED = 401;

/** Sends with a token, and once more with another if the gateway refuses the first. */
export async function withToken<T extends { readonly status: number }>(
  tokens: TokenSource,
  send: (headers: { readonly authorization: string }) => Promise<T>,
): Promise<T> {
  const token = await tokens.token();
  const answered = await send(bearer(token));
  if (answered.status !== UNAUTHENTICATED) return answered;
  const other = await tokens.renew(token);
  return other === undefined ? answered : send(bearer(other));
}

export function bearer(token: string): { readonly authorization: string } {
  return { authorization: `Bearer ${token}` };
}

interface Granted {
  readonly token: string;
  /** The time from which on another token is asked for. */
  readonly renewAt: number;
}

/** A token is renewed when this part of its life is over: requests that are under way still find it good. */
const USED_SHARE = 0.8;
const MS_IN_SECOND = 1_000;

/** A user with a password, who signs in when it is needed; many requests at once share one sign-in. */
class Session implements TokenSource {
  readonly #credentials: Password;
  readonly #connection: Connection;
  readonly #clock: Clock;
  #granted: Promise<Granted> | undefined;

  constructor(credentials: Password, connection: Connection, clock: Clock) {
    this.#credentials = credentials;
    this.#connection = connection;
    this.#clock = clock;
  }

  async token(): Promise<string> {
    return this.#unless(({ renewAt }) => this.#clock.now() >= renewAt);
  }

  async renew(refused: string): Promise<string> {
    return this.#unless(({ token }) => token === refused);
  }

  /** The token that is there, or a new one if that is of no use. */
  async #unless(isUseless: (granted: Granted) => boolean): Promise<string> {
    const present = (this.#granted ??= this.#signIn());
    const granted = await present;
    if (!isUseless(granted)) return granted.token;
    if (this.#granted === present) this.#granted = this.#signIn();
    return (await this.#granted).token;
  }

  #signIn(): Promise<Granted> {
    const granting = this.#ask();
    // The next request tries again.
    granting.catch(() => {
      if (this.#granted === granting) this.#granted = undefined;
    });
    return granting;
  }

  async #ask(): Promise<Granted> {
    const asked = this.#clock.now();
    const request = { method: 'POST', path: '/v1/tokens', body: JSON.stringify(this.#credentials) };
    const { body } = readAnswer<Token>(request, await this.#connection.exchange(request));
    return { token: body.access_token, renewAt: asked + body.expires_in * MS_IN_SECOND * USED_SHARE };
  }
}
