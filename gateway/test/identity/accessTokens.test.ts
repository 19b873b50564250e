import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { AccessTokens } from '../../src/identity/accessTokens.js';

const SECRET = 'a secret of this gateway alone';

describe('AccessTokens', () => {
  const tokens = new AccessTokens(SECRET, 'BankAMSP', 60);
  const good = { subject: 'officer', issuer: 'naru:BankAMSP', audience: 'naru:BankAMSP:api', expiresIn: 60 } as const;

  it('verifies what it issued', () => {
    const { name, expires } = tokens.verify(tokens.issue('officer'));
    expect(name).to.equal('officer');
    expect(expires).to.be.greaterThan(Date.now() / 1_000);
  });

  const bad: Readonly<Record<string, string>> = {
    'without a signature': jwt.sign({}, null, { ...good, algorithm: 'none' }),
    'with another algorithm': jwt.sign({}, SECRET, { ...good, algorithm: 'HS384' }),
    'of another secret': jwt.sign({}, 'another secret', good),
    'of another issuer': jwt.sign({}, SECRET, { ...good, issuer: 'naru:BankBMSP' }),
    'for another audience': jwt.sign({}, SECRET, { ...good, audience: 'naru:BankBMSP:api' }),
    'that has expired': jwt.sign({}, SECRET, { ...good, expiresIn: -1 }),
    'that never expires': jwt.sign({}, SECRET, { subject: 'officer', issuer: good.issuer, audience: good.audience }),
    'without a user': jwt.sign({}, SECRET, { issuer: good.issuer, audience: good.audience, expiresIn: 60 }),
    'that is not a JWT': 'abc',
  };
  for (const [what, token] of Object.entries(bad)) {
    it(`refuses a token ${what}`, () => {
      expect(() => tokens.verify(token)).to.throw();
    });
  }

  it('accepts the token of which the bad ones are variants', () => {
    expect(tokens.verify(jwt.sign({}, SECRET, good)).name).to.equal('officer');
  });
});
