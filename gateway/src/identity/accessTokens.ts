import jwt from 'jsonwebtoken';
import { z } from 'zod';

const ALGORITHM = 'HS256';

const Claims = z.object({ sub: z.string(), exp: z.number() });

/** Who a token speaks for, and until when. */
export interface Bearer {
  readonly name: string;
  /** Seconds since 1970. */
  readonly expires: number;
}

/** Says whom a token speaks for. @throws where it is not good; the reason is nobody's business */
export type VerifyToken = (token: string) => Promise<Bearer>;

/** The gateway's own access tokens: JWT, signed with a secret of this gateway and good for it alone. */
export class AccessTokens {
  readonly #secret: string;
  readonly #issuer: string;
  readonly #audience: string;
  readonly lifetimeSeconds: number;

  constructor(secret: string, mspId: string, lifetimeSeconds: number) {
    this.#secret = secret;
    this.#issuer = `naru:${mspId}`;
    this.#audience = `naru:${mspId}:api`;
    this.lifetimeSeconds = lifetimeSeconds;
  }

  issue(name: string): string {
    return jwt.sign({}, this.#secret, {
      algorithm: ALGORITHM,
      subject: name,
      issuer: this.#issuer,
      audience: this.#audience,
      expiresIn: this.lifetimeSeconds,
    });
  }

  /** Whether a token says that it is one of these; nothing else of it is believed yet. */
  isOwn(token: string): boolean {
    const decoded = jwt.decode(token);
    return typeof decoded === 'object' && decoded?.iss === this.#issuer;
  }

  /** @throws where signature, algorithm, issuer, audience or time is wrong */
  verify(token: string): Bearer {
    const claims = Claims.parse(
      jwt.verify(token, this.#secret, { algorithms: [ALGORITHM], issuer: this.#issuer, audience: this.#audience }),
    );
    return { name: claims.sub, expires: claims.exp };
  }
}
