import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConsortium, type ConsortiumUser } from '@naru/network';
import { expect } from 'chai';
import { CertificateAuthority } from '../../src/identity/certificateAuthority.js';
import { prepareConsortium } from '../../src/identity/consortiumMaterial.js';
import {
  enrollUser,
  prepareOrdererOrganization,
  preparePeerOrganization,
} from '../../src/identity/organizationMaterial.js';
import { openRevocationList, revokeCertificate, revokedSerialNumbers } from '../../src/identity/revocation.js';
import { x509 } from '../../src/identity/x509.js';
import { MspManager } from '../../src/embedded/msp/mspManager.js';
import { serializeIdentity } from '../../src/embedded/msp/serializedIdentity.js';
import { catchRejection } from '../support/catchRejection.js';
import { temporaryDirectory } from '../support/temporaryDirectory.js';

const DOMAIN = 'bank-a.trade';
const OFFICER: ConsortiumUser = { name: 'officer', role: 'bank-officer', party: '01KAE5TZ3TC7H3N5QG8Y0E2XVM' };
const certificateIn = (file: string): X509Certificate => new X509Certificate(readFileSync(file));

describe('the certificates of an organisation', () => {
  let directory: ReturnType<typeof temporaryDirectory>;

  beforeEach(() => {
    directory = temporaryDirectory();
  });

  afterEach(() => {
    directory.remove();
  });

  it('are in the folders that cryptogen uses', async () => {
    const organization = await preparePeerOrganization(directory.path, DOMAIN);
    await enrollUser(organization, OFFICER);
    const root = join(directory.path, 'peerOrganizations', DOMAIN);
    for (const file of [
      'msp/cacerts/ca.bank-a.trade-cert.pem',
      'msp/tlscacerts/tlsca.bank-a.trade-cert.pem',
      'msp/config.yaml',
      'peers/peer0.bank-a.trade/msp/signcerts/peer0.bank-a.trade-cert.pem',
      'peers/peer0.bank-a.trade/msp/keystore/priv_sk',
      'peers/peer0.bank-a.trade/msp/config.yaml',
      'peers/peer0.bank-a.trade/tls/server.crt',
      'peers/peer0.bank-a.trade/tls/server.key',
      'peers/peer0.bank-a.trade/tls/ca.crt',
      'users/Admin@bank-a.trade/msp/signcerts/Admin@bank-a.trade-cert.pem',
      'users/officer@bank-a.trade/msp/signcerts/officer@bank-a.trade-cert.pem',
      'users/officer@bank-a.trade/msp/keystore/priv_sk',
    ])
      expect(existsSync(join(root, file)), file).to.equal(true);
  });

  it('are issued by its two authorities, and have the role as their unit', async () => {
    const organization = await prepareOrdererOrganization(directory.path, 'orderer.trade', ['orderer1', 'orderer2']);
    expect(organization.nodes.map(({ host }) => host)).to.deep.equal([
      'orderer1.orderer.trade',
      'orderer2.orderer.trade',
    ]);
    const authority = certificateIn(organization.caCertificate);
    const tlsAuthority = certificateIn(organization.tlsCaCertificate);
    expect(authority.ca).to.equal(true);
    for (const { host, identity, tls } of organization.nodes) {
      expect(certificateIn(identity.certificate).verify(authority.publicKey)).to.equal(true);
      expect(certificateIn(identity.certificate).subject).to.equal(`CN=${host}\nOU=orderer`);
      expect(certificateIn(tls.certificate).verify(tlsAuthority.publicKey)).to.equal(true);
      for (const name of [host, 'localhost']) expect(certificateIn(tls.certificate).checkHost(name)).to.equal(name);
      expect(certificateIn(tls.certificate).checkIP('127.0.0.1')).to.equal('127.0.0.1');
    }
    expect(certificateIn(organization.admin.certificate).subject).to.contain('OU=admin');
  });

  it('belong to their keys, which only the owner can read', async () => {
    const files = await enrollUser(await preparePeerOrganization(directory.path, DOMAIN), OFFICER);
    const key = createPrivateKey(readFileSync(files.privateKey));
    expect(certificateIn(files.certificate).checkPrivateKey(key)).to.equal(true);
    expect(statSync(files.privateKey).mode & 0o777).to.equal(0o600);
  });

  it('carry role and party of a user in the extension that Fabric CA uses, as bare JSON', async () => {
    const files = await enrollUser(await preparePeerOrganization(directory.path, DOMAIN), OFFICER);
    const certificate = new x509.X509Certificate(readFileSync(files.certificate, 'utf8'));
    const extension = certificate.getExtension('1.2.3.4.5.6.7.8.1');
    expect(JSON.parse(Buffer.from(extension?.value ?? new ArrayBuffer()).toString())).to.deep.equal({
      attrs: { 'naru.role': 'bank-officer', 'naru.party': OFFICER.party },
    });
    expect(certificate.subject).to.equal(`CN=${OFFICER.party}, OU=client`);
  });

  it('are made once: a second preparation keeps them, and adds what is missing', async () => {
    const first = await preparePeerOrganization(directory.path, DOMAIN);
    const before = readFileSync(first.caCertificate, 'utf8');
    const user = await enrollUser(first, OFFICER);
    const userBefore = readFileSync(user.certificate, 'utf8');
    rmSync(first.admin.certificate);
    const second = await preparePeerOrganization(directory.path, DOMAIN);
    await enrollUser(second, OFFICER);
    expect(readFileSync(second.caCertificate, 'utf8')).to.equal(before);
    expect(readFileSync(user.certificate, 'utf8')).to.equal(userBefore);
    expect(certificateIn(second.admin.certificate).verify(certificateIn(second.caCertificate).publicKey)).to.equal(
      true,
    );
  });

  it('are made for every member of the consortium, its users and the ordering nodes asked for', async () => {
    const consortium = loadConsortium();
    const { members, orderer, byMsp } = await prepareConsortium(directory.path, consortium, 4);
    expect(orderer.nodes).to.have.length(4);
    expect([...byMsp.keys()]).to.deep.equal([...consortium.organizations.map(({ mspId }) => mspId), 'OrdererMSP']);
    for (const { organization, users } of members)
      expect(Object.keys(users)).to.deep.equal(organization.users.map(({ name }) => name));
  });

  describe('that are revoked', () => {
    it('are all on the list of their authority', async () => {
      const organization = await preparePeerOrganization(directory.path, DOMAIN);
      const users = [OFFICER, { ...OFFICER, name: 'deputy' }];
      const files = await Promise.all(users.map((user) => enrollUser(organization, user)));
      for (const { certificate } of files) await revokeCertificate(organization, certificate);
      await revokeCertificate(organization, files[0]?.certificate ?? '');
      const list = new x509.X509Crl(readFileSync(organization.revocationList, 'utf8'));
      const serials = files.map(({ certificate }) =>
        certificateIn(certificate).serialNumber.toLowerCase().replace(/^0+/, ''),
      );
      expect(revokedSerialNumbers(list)).to.have.members(serials);
    });

    it('are not on a list that another authority signed, or on something that is not a list', async () => {
      const organization = await preparePeerOrganization(directory.path, DOMAIN);
      const authority = readFileSync(organization.caCertificate, 'utf8');
      const forger = await CertificateAuthority.create(`ca.${DOMAIN}`, DOMAIN);
      const forged = await catchRejection(openRevocationList(await forger.revocationList(['01']), authority));
      expect(forged.message).to.equal('The revocation list is not signed by the authority of this organisation.');
      const none = await catchRejection(openRevocationList(authority, authority));
      expect(none.message).to.equal('This is not a revocation list in PEM.');
    });

    it('are only revoked if their authority signed the list', async () => {
      const organization = await preparePeerOrganization(directory.path, DOMAIN);
      const { certificate } = await enrollUser(organization, OFFICER);
      await revokeCertificate(organization, certificate);
      const forger = await CertificateAuthority.create(`ca.${DOMAIN}`, DOMAIN);
      writeFileSync(organization.revocationList, await forger.revocationList([]));
      const msps = new MspManager();
      msps.add('BankAMSP', organization);
      const error = await catchRejection(msps.loadRevocationLists());
      expect(error.message).to.equal('The revocation list of BankAMSP is not signed by its authority.');
    });

    it('are not identities any more', async () => {
      const organization = await preparePeerOrganization(directory.path, DOMAIN);
      const { certificate } = await enrollUser(organization, OFFICER);
      const serialized = serializeIdentity('BankAMSP', readFileSync(certificate, 'utf8'));
      const msps = new MspManager();
      msps.add('BankAMSP', organization);
      expect(msps.identify(serialized).role).to.equal('client');
      await revokeCertificate(organization, certificate);
      await msps.loadRevocationLists();
      expect(() => msps.identify(serialized)).to.throw('The certificate has been revoked');
    });
  });
});
