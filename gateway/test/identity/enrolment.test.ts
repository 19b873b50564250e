import { generateKeyPairSync } from 'node:crypto';
import 'reflect-metadata';
import { cryptoProvider, Extension, PemConverter, X509CertificateGenerator } from '@peculiar/x509';
import { expect } from 'chai';
import { Enrolment } from '../../src/identity/enrolment.js';
import { isPassword } from '../../src/identity/passwords.js';
import { Users } from '../../src/identity/users.js';
import { DatabaseWallet } from '../../src/identity/wallet.js';
import type { OpenDatabase } from '../../src/database/openDatabase.js';
import { PARTY, PASSWORD, temporaryDatabase } from '../support/gatewayUnderTest.js';

const ATTRIBUTES_OID = '1.2.3.4.5.6.7.8.1';
const PASSPHRASE = 'a passphrase for tests';

async function certified(attributes: object | undefined): Promise<{ certificate: string; privateKey: string }> {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const extensions =
    attributes === undefined
      ? []
      : [new Extension(ATTRIBUTES_OID, false, Buffer.from(JSON.stringify({ attrs: attributes })))];
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=officer',
    keys,
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    extensions,
  });
  const key = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { certificate: certificate.toString('pem'), privateKey: PemConverter.encode(key, 'PRIVATE KEY') };
}

describe('Enrolment', () => {
  let database: OpenDatabase;
  let enrolment: Enrolment;
  let users: Users;
  before(async () => {
    cryptoProvider.set(crypto);
    database = await temporaryDatabase();
    users = new Users(database.db);
    enrolment = new Enrolment(users, new DatabaseWallet(database.db, PASSPHRASE), 'BankAMSP');
  });
  after(() => database.close());

  it('reads off the certificate what a user may do, and keeps its key encrypted', async () => {
    const identity = await certified({ 'naru.role': 'bank-officer', 'naru.party': PARTY });
    const user = await enrolment.add({ name: 'officer', password: PASSWORD, ...identity });
    expect(user).to.deep.equal({ name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' });
    expect(await isPassword(PASSWORD, (await users.findWithPassword('officer'))?.passwordHash)).to.equal(true);
    const wallet = new DatabaseWallet(database.db, PASSPHRASE);
    expect(await wallet.get('officer')).to.deep.equal({ mspId: 'BankAMSP', ...identity });
    const row = await database.db.selectFrom('wallet').select('sealed').executeTakeFirstOrThrow();
    expect(Buffer.from(row.sealed).includes('PRIVATE KEY')).to.equal(false);
  });

  it('names every field of a user that is wrong, and never a password', async () => {
    const user = { name: 'No Body', password: 'short', certificate: '', privateKey: '' };
    const error = await enrolment.add(user).catch((thrown: unknown) => thrown);
    expect(error)
      .to.be.instanceOf(Error)
      .with.property('message')
      .that.includes('at name')
      .and.includes('at password')
      .and.not.includes('short');
  });

  it('refuses a certificate without role and party', async () => {
    const error = await enrolment
      .add({ name: 'nobody', ...(await certified(undefined)) })
      .catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(Error).with.property('message').that.includes('naru.role and naru.party');
    expect(await users.find('nobody')).to.equal(undefined);
  });

  it('refuses a key that is not the certificate’s', async () => {
    const { certificate } = await certified({ 'naru.role': 'auditor', 'naru.party': PARTY });
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const error = await enrolment
      .add({ name: 'thief', certificate, privateKey: pem })
      .catch((thrown: unknown) => thrown);
    expect(error)
      .to.be.instanceOf(Error)
      .with.property('message', 'The private key does not belong to the certificate.');
  });
});
