import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { OidcConfig } from '../config/config.js';
import type { VerifyToken } from './accessTokens.js';

/** Only asymmetric algorithms: with HS256 the public key could be taken for the secret. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const FETCH_MS = 5_000;

/**
 * Verifies access tokens of a company's own identity provider (OpenID Connect, RFC 9068) with its published keys.
 * @param keys The provider's keys; by default they are fetched from its JWKS address.
 */
export function oidcVerifier(
  { issuer, audience, jwksUrl, userClaim }: OidcConfig,
  keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: FETCH_MS }),
): VerifyToken {
  const Claims = z.object({ [userClaim]: z.string(), exp: z.number() });
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', userClaim],
    });
    const { exp, [userClaim]: name } = Claims.parse(payload);
    return { name: String(name), expires: Number(exp) };
  };
}
