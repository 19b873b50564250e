import { expect } from 'chai';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { OidcConfig } from '../../src/config/config.js';
import { oidcVerifier } from '../../src/identity/oidcTokens.js';
import { failureOf } from '../support/failureOf.js';

type Key = Parameters<SignJWT['sign']>[0];

const CONFIG: OidcConfig = {
  issuer: 'https://id.example',
  audience: 'naru',
  jwksUrl: 'https://id.example/jwks',
  userClaim: 'sub',
  tokenType: 'at+jwt',
  maxAgeSeconds: 3_600,
};
const YEAR_SECONDS = 31_536_000;
const TYPE = 'at+jwt';

describe('oidcVerifier', () => {
  let privateKey: Key;
  let foreign: Key;
  let jwk: Awaited<ReturnType<typeof exportJWK>>;
  before(async () => {
    const own = await generateKeyPair('ES256');
    ({ privateKey } = own);
    foreign = (await generateKeyPair('ES256')).privateKey;
    jwk = await exportJWK(own.publicKey);
  });

  const now = (): number => Math.floor(Date.now() / 1_000);
  const claims = (): Record<string, unknown> => ({
    sub: 'officer',
    iss: CONFIG.issuer,
    aud: CONFIG.audience,
    iat: now(),
    exp: now() + 60,
  });
  /** A token of the provider; what a test gives is different. */
  const sign = (payload: Record<string, unknown> = {}, typ = TYPE, key = privateKey, alg = 'ES256'): Promise<string> =>
    new SignJWT({ ...claims(), ...payload }).setProtectedHeader({ alg, ...(typ !== '' && { typ }) }).sign(key);
  const verify = (token: string, config: Partial<OidcConfig> = {}): ReturnType<ReturnType<typeof oidcVerifier>> =>
    oidcVerifier({ ...CONFIG, ...config }, createLocalJWKSet({ keys: [jwk] }))(token);

  it('takes an access token of the provider for the user that is its subject', async () => {
    const { name, issuedMs, expires } = await verify(await sign());
    expect(name).to.equal('officer');
    expect(expires * 1_000 - issuedMs).to.equal(60_000);
  });

  const BAD: Readonly<Record<string, () => Promise<string>>> = {
    'of another key': () => sign({}, TYPE, foreign),
    'of another issuer': () => sign({ iss: 'https://other.example' }),
    'for another audience': () => sign({ aud: 'another service' }),
    'whose public key is taken for a secret': () => sign({}, TYPE, Buffer.from(JSON.stringify(jwk)), 'HS256'),
    'that is an ID token': () => sign({}, 'JWT'),
    'without a type': () => sign({}, ''),
    'that was issued longer ago than is allowed': () => sign({ iat: now() - 7_200, exp: now() + 10 * YEAR_SECONDS }),
    'that does not say when it was issued': () => sign({ iat: undefined }),
    'that was issued in the future': () => sign({ iat: now() + 600, exp: now() + 1_200 }),
    'that never ends': () => sign({ exp: undefined }),
    'of nobody': () => sign({ sub: undefined }),
  };
  for (const [what, token] of Object.entries(BAD)) {
    it(`refuses a token ${what}`, async () => {
      await failureOf(verify(await token()));
    });
  }

  it('does not take another subject for a user whose name it gives itself', async () => {
    const { name } = await verify(await sign({ sub: 'somebody-else', preferred_username: 'officer' }));
    expect(name).to.equal('somebody-else');
  });

  it('ends a session when the token is as old as is allowed, though the token holds longer', async () => {
    const { issuedMs, expires } = await verify(await sign({ exp: now() + YEAR_SECONDS }));
    expect(expires * 1_000 - issuedMs).to.equal(3_600_000);
  });

  it('takes the type and the claim that the configuration names', async () => {
    const token = await sign({ preferred_username: 'clerk' }, 'JWT');
    expect((await verify(token, { tokenType: 'JWT', userClaim: 'preferred_username' })).name).to.equal('clerk');
  });
});
