import { setImmediate as turn } from 'node:timers/promises';
import { expect } from 'chai';
import { SignJWT } from 'jose';
import { type GatewayUnderTest, startGatewayUnderTest } from '../support/gatewayUnderTest.js';
import { OidcProvider } from '../support/oidcProvider.js';
import { outcomeOf, send } from '../support/rawRequest.js';

const OFFICER = 'officer';
const REFUSED = '401 UNAUTHENTICATED';
const LONG_AGO_SECONDS = 600;
/** Longer than the gateway leaves between two questions for keys that it does not know. */
const NEXT_QUESTION_MS = 31_000;

const inBase64 = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

const now = (): number => Math.floor(Date.now() / 1_000);

describe('a token of the company’s identity provider', () => {
  let provider: OidcProvider;
  let member: GatewayUnderTest;
  before(async () => {
    provider = await OidcProvider.start();
    member = await startGatewayUnderTest(provider.environment);
    await member.as('bank-officer', OFFICER);
    // Its tokens say the second in which they were issued: one of the second in which the user was made counts as older.
    const made = now();
    while (now() === made) await turn();
  });
  after(async () => {
    await member.close();
    await provider.close();
  });

  const ask = async (token: string): Promise<string> => {
    const headers = { Authorization: `Bearer ${token}` };
    return outcomeOf(await send(member.gateway.port, { method: 'GET', path: '/v1/me', headers }));
  };

  it('lets its user in, and the keys are asked for once', async () => {
    expect([await ask(await provider.token(OFFICER)), await ask(await provider.token(OFFICER))]).to.deep.equal([
      '200',
      '200',
    ]);
    expect(provider.asked).to.equal(1);
  });

  const BAD: Readonly<Record<string, () => Promise<string> | string>> = {
    'of another issuer': () => provider.token(OFFICER, { iss: 'https://id.example' }),
    'for another audience': () => provider.token(OFFICER, { aud: 'another service' }),
    'that has ended': () =>
      provider.token(OFFICER, { iat: now() - LONG_AGO_SECONDS, exp: now() - LONG_AGO_SECONDS / 2 }),
    'for a user whom the gateway does not have': () => provider.token('stranger'),
    'with no signature': () => {
      const { header, claims } = provider.partsFor(OFFICER);
      return `${inBase64({ ...header, alg: 'none' })}.${inBase64(claims)}.`;
    },
    'signed with the public key as a secret': () => {
      const { header, claims } = provider.partsFor(OFFICER);
      const secret = Buffer.from(provider.publicText);
      return new SignJWT(claims).setProtectedHeader({ ...header, alg: 'HS256' }).sign(secret);
    },
  };
  for (const [what, token] of Object.entries(BAD))
    it(`is refused ${what}`, async () => {
      expect(await ask(await token())).to.equal(REFUSED);
    });

  it('is taken under a new key once the keys are asked for again, and not under the old one', async () => {
    const old = await provider.token(OFFICER);
    expect(await ask(old)).to.equal('200');
    await provider.rotate();
    const { now: present } = Date;
    const rotated = await provider.token(OFFICER);
    Date.now = () => present() + NEXT_QUESTION_MS;
    try {
      expect(await ask(rotated)).to.equal('200');
      expect(await ask(old)).to.equal(REFUSED);
    } finally {
      Date.now = present;
    }
  });
});
