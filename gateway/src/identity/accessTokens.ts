import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { z } from 'zod';

const ALGORITHM = 'HS256';

const Claims = z.object({ sub: z.string(), iat: z.number(), exp: z.number(), sid: z.string().optional() });

const TicketClaims = Claims.extend({ session: z.number() });

const SECOND_MS = 1_000;
/** How long a ticket opens streams. */
export const TICKET_SECONDS = 60;

/** Whom a token speaks for, since when, and until when. */
export interface Bearer {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly issuedMs: number;
  /** Seconds since 1970. */
  readonly expires: number;
  /** The session that has to be there still; undefined for a token of another provider. */
  readonly session?: string | undefined;
}

/** Verifies a token and says whom it speaks for. @throws Error if the token is not good; the caller must not pass the reason on */
export type VerifyToken = (token: string) => Promise<Bearer>;

/** The gateway's own access tokens: JWTs that this gateway signs with its secret, and that are good at no other. */
export class AccessTokens {
  /** A text would be tried as a public key with every token, which takes forty times as long as to verify it. */
  readonly #secret: KeyObject;
  readonly #issuer: string;
  readonly #audience: string;
  readonly #ticketAudience: string;
  readonly lifetimeSeconds: number;

  constructor(secret: string, mspId: string, lifetimeSeconds: number) {
    this.#secret = createSecretKey(Buffer.from(secret));
    this.#issuer = `naru:${mspId}`;
    this.#audience = `naru:${mspId}:api`;
    this.#ticketAudience = `naru:${mspId}:stream`;
    this.lifetimeSeconds = lifetimeSeconds;
  }

  /** @param issuedMs milliseconds since 1970, kept exactly: RFC 7519 permits fractions of a second */
  issue(name: string, issuedMs = Date.now(), session?: string): string {
    const iat = issuedMs / SECOND_MS;
    return jwt.sign(
      { ...(session !== undefined && { sid: session }), iat, exp: Math.floor(iat) + this.lifetimeSeconds },
      this.#secret,
      {
        algorithm: ALGORITHM,
        subject: name,
        issuer: this.#issuer,
        audience: this.#audience,
      },
    );
  }

  /** A ticket opens streams for a minute, for whoever cannot send a header. It is no access token. */
  issueTicket({ name, issuedMs, expires, session }: Bearer): string {
    const claims = { iat: issuedMs / SECOND_MS, session: expires, ...(session !== undefined && { sid: session }) };
    const exp = Math.min(expires, Math.floor(Date.now() / SECOND_MS) + TICKET_SECONDS);
    return jwt.sign({ ...claims, exp }, this.#secret, {
      algorithm: ALGORITHM,
      subject: name,
      issuer: this.#issuer,
      audience: this.#ticketAudience,
    });
  }

  /** Whom a ticket speaks for, until the session ends in which it was issued. @throws Error as `verify` */
  verifyTicket(ticket: string): Bearer {
    const {
      sub: name,
      iat,
      session: expires,
      sid: session,
    } = TicketClaims.parse(
      jwt.verify(ticket, this.#secret, {
        algorithms: [ALGORITHM],
        issuer: this.#issuer,
        audience: this.#ticketAudience,
      }),
    );
    return { name, issuedMs: Math.round(iat * SECOND_MS), expires, session };
  }

  /** Whether a token says that it is one of these. Nothing else in it is believed yet. */
  isOwn(token: string): boolean {
    const decoded = jwt.decode(token);
    return typeof decoded === 'object' && decoded?.iss === this.#issuer;
  }

  /** @throws Error if signature, algorithm, issuer, audience or time is wrong */
  verify(token: string): Bearer {
    const claims = Claims.parse(
      jwt.verify(token, this.#secret, { algorithms: [ALGORITHM], issuer: this.#issuer, audience: this.#audience }),
    );
    const { sub: name, iat, exp: expires, sid: session } = claims;
    return { name, issuedMs: Math.round(iat * SECOND_MS), expires, session };
  }
}
