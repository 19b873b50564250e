import { X509Certificate } from 'node:crypto';
import { expect } from 'chai';
import { readCertificate } from '../../src/identity/certificate.js';
import { KeptAuthority } from '../../src/identity/keptAuthority.js';
import { certified } from '../support/certificates.js';
import { PARTY } from '../support/gatewayUnderTest.js';

const USER = { role: 'bank-officer', party: PARTY } as const;

describe('an authority whose key the gateway keeps', () => {
  let authority: KeptAuthority;
  let root: X509Certificate;
  before(async () => {
    const { certificate, privateKey } = await certified({ attributes: null, commonName: 'ca.bank-a.trade' });
    root = new X509Certificate(certificate);
    authority = new KeptAuthority({ certificate, key: privateKey });
  });

  it('certifies role and party to a client with an opaque name, under its own name and key', async () => {
    const { certificate, privateKey } = await authority.enrol(USER);
    expect(await readCertificate(certificate, privateKey)).to.deep.equal(USER);
    const made = new X509Certificate(certificate);
    expect(made.verify(root.publicKey)).to.equal(true);
    expect(made.issuer).to.equal(root.subject);
    expect(made.subject).to.match(/^CN=[0-9a-f-]{36}\nOU=client$/);
  });

  it('renews with another key, and with the same role, party and name', async () => {
    const first = await authority.enrol(USER);
    const next = await authority.renew(first);
    expect(next.privateKey).not.to.equal(first.privateKey);
    expect(await readCertificate(next.certificate, next.privateKey)).to.deep.equal(USER);
    expect(new X509Certificate(next.certificate).subject).to.equal(new X509Certificate(first.certificate).subject);
  });
});
