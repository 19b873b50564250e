import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { OidcConfig } from '../config/config.js';
import type { VerifyToken } from './accessTokens.js';

/** Only asymmetric algorithms: with HS256 the public key could be taken for the secret. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const FETCH_MS = 5_000;
/** The clocks of two servers differ a little. */
const CLOCK_TOLERANCE_SECONDS = 30;
const SECOND_MS = 1_000;

/**
 * Verifies access tokens of a company's own identity provider (OpenID Connect, RFC 9068) with its published keys.
 * @param keys The provider's keys; by default they are fetched from its JWKS address.
 */
export function oidcVerifier(
  { issuer, audience, jwksUrl, userClaim, tokenType, maxAgeSeconds }: OidcConfig,
  keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: FETCH_MS }),
): VerifyToken {
  const Claims = z.object({ [userClaim]: z.string(), iat: z.number(), exp: z.number() });
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      // An ID token is for the application that the user signed in to, and of another type.
      typ: tokenType,
      maxTokenAge: maxAgeSeconds,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'iat', userClaim],
    });
    const { iat, exp, [userClaim]: name } = Claims.parse(payload);
    const expires = Math.min(Number(exp), Number(iat) + maxAgeSeconds);
    return { name: String(name), issuedMs: Number(iat) * SECOND_MS, expires };
  };
}
