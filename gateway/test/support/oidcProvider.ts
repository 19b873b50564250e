import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

const ALGORITHM = 'ES256';
const SECOND_MS = 1_000;
const LIFETIME_SECONDS = 60;

type Key = Parameters<SignJWT['sign']>[0];

/** What an access token has. */
interface Parts {
  readonly header: { readonly alg: string; readonly typ: string; readonly kid: string };
  readonly claims: Readonly<Record<string, unknown>>;
}

/** A company's identity provider, as far as the gateway knows it: an issuer that publishes its keys, and signs. */
export class OidcProvider {
  readonly audience = 'naru';
  /** How often its keys were asked for. */
  asked = 0;
  readonly #server: Server;
  #key: Key | undefined;
  #published: JWK = {};
  #keys = 0;

  private constructor() {
    this.#server = createServer((_, response) => {
      this.asked += 1;
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys: [this.#published] }));
    });
  }

  static async start(): Promise<OidcProvider> {
    const provider = new OidcProvider();
    await provider.rotate();
    provider.#server.listen(0, '127.0.0.1');
    await once(provider.#server, 'listening');
    return provider;
  }

  get issuer(): string {
    // The type of a server that listens on a port.
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** The environment of a gateway that takes its tokens. */
  get environment(): NodeJS.ProcessEnv {
    const { issuer, audience } = this;
    return {
      ...{ NARU_OIDC_ISSUER: issuer, NARU_OIDC_AUDIENCE: audience, NARU_OIDC_JWKS_URL: `${issuer}/jwks` },
    };
  }

  /** The key that it publishes, as text: whoever signs with it as a secret takes HS256. */
  get publicText(): string {
    return JSON.stringify(this.#published);
  }

  /** Signs with another key from now on, and publishes that alone. */
  async rotate(): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair(ALGORITHM);
    this.#key = privateKey;
    this.#published = { ...(await exportJWK(publicKey)), kid: `key-${(this.#keys += 1)}`, alg: ALGORITHM, use: 'sig' };
  }

  /** What its token for a user has. */
  partsFor(user: string): Parts {
    const iat = Math.floor(Date.now() / SECOND_MS);
    return {
      header: { alg: ALGORITHM, typ: 'at+jwt', kid: this.#published.kid ?? '' },
      claims: { iss: this.issuer, aud: this.audience, sub: user, iat, exp: iat + LIFETIME_SECONDS },
    };
  }

  /** Its token for a user, with claims of another kind if a test says so. */
  token(user: string, more: Parts['claims'] = {}): Promise<string> {
    const { header, claims } = this.partsFor(user);
    if (this.#key === undefined) throw new Error('The provider has no key yet.');
    return new SignJWT({ ...claims, ...more }).setProtectedHeader(header).sign(this.#key);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
