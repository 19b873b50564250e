import { expect } from 'chai';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { oidcVerifier } from '../../src/identity/oidcTokens.js';

const CONFIG = {
  issuer: 'https://id.example',
  audience: 'naru',
  jwksUrl: 'https://id.example/jwks',
  userClaim: 'preferred_username',
};

describe('oidcVerifier', () => {
  const sign = async (
    key: Parameters<SignJWT['sign']>[0],
    algorithm: string,
    issuer: string,
    audience: string,
  ): Promise<string> =>
    new SignJWT({ preferred_username: 'officer' })
      .setProtectedHeader({ alg: algorithm })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('1m')
      .sign(key);

  it('takes a token of the provider for the user that the claim names, and no other token', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const { privateKey: foreign } = await generateKeyPair('ES256');
    const jwk = await exportJWK(publicKey);
    const verify = oidcVerifier(CONFIG, createLocalJWKSet({ keys: [jwk] }));
    expect((await verify(await sign(privateKey, 'ES256', CONFIG.issuer, CONFIG.audience))).name).to.equal('officer');
    const secret = Buffer.from(JSON.stringify(jwk));
    const bad = [
      await sign(foreign, 'ES256', CONFIG.issuer, CONFIG.audience),
      await sign(privateKey, 'ES256', 'https://other.example', CONFIG.audience),
      await sign(privateKey, 'ES256', CONFIG.issuer, 'another service'),
      await sign(secret, 'HS256', CONFIG.issuer, CONFIG.audience),
    ];
    const outcomes = await Promise.allSettled(bad.map(verify));
    expect(outcomes.map(({ status }) => status)).to.deep.equal(bad.map(() => 'rejected'));
  });
});
