import { generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import { readCertificate, readEnrolmentId, readExpiry } from '../../src/identity/certificate.js';
import { certified } from '../support/certificates.js';
import { failureOf } from '../support/failureOf.js';
import { PARTY } from '../support/gatewayUnderTest.js';

const read = async (of: Parameters<typeof certified>[0] = {}): Promise<unknown> => {
  const { certificate, privateKey } = await certified(of);
  return readCertificate(certificate, privateKey);
};

describe('a user’s certificate', () => {
  it('says what the user may do, and for which party', async () => {
    expect(await read()).to.deep.equal({ role: 'bank-officer', party: PARTY });
  });

  const REFUSED: Readonly<Record<string, readonly [Parameters<typeof certified>[0], RegExp]>> = {
    'has no attributes': [{ attributes: null }, /naru\.role and naru\.party/],
    'names no party': [{ attributes: { 'naru.role': 'auditor' } }, /naru\.role and naru\.party/],
    'names a role that does not exist': [{ attributes: { 'naru.role': 'king', 'naru.party': PARTY } }, /naru\.role/],
    'names a party that is not a ULID': [{ attributes: { 'naru.role': 'auditor', 'naru.party': 'p' } }, /naru\.party/],
    'has expired': [{ days: [-10, -1] }, /^The certificate expired on /],
    'is not valid yet': [{ days: [1, 10] }, /^The certificate is not valid before /],
  };
  for (const [what, [of, message]] of Object.entries(REFUSED)) {
    it(`is refused if it ${what}`, async () => {
      expect(await failureOf(read(of))).to.match(message);
    });
  }

  it('is refused with a key that is not its own, and if it is not a certificate', async () => {
    const { certificate } = await certified();
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const other = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(await failureOf(readCertificate(certificate, other))).to.match(/does not belong to the certificate/);
    await failureOf(readCertificate('not a certificate', other));
    await failureOf(readCertificate(certificate, 'not a key'));
  });

  it('says when it ends, and under which id its authority knows the user', async () => {
    const { certificate } = await certified({ days: [-1, 10], commonName: 'a1b2c3' });
    const daysLeft = (readExpiry(certificate).getTime() - Date.now()) / 86_400_000;
    expect(daysLeft).to.be.within(9.9, 10);
    expect(readEnrolmentId(certificate)).to.equal('a1b2c3');
  });
});
