import { generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import { Enrolment } from '../../src/identity/enrolment.js';
import { isPassword } from '../../src/identity/passwords.js';
import { Users } from '../../src/identity/users.js';
import { DatabaseWallet } from '../../src/identity/wallet.js';
import type { OpenDatabase } from '../../src/database/openDatabase.js';
import { certified } from '../support/certificates.js';
import { PARTY, PASSWORD, temporaryDatabase } from '../support/gatewayUnderTest.js';

const PASSPHRASE = 'a passphrase for tests';

describe('Enrolment', () => {
  let database: OpenDatabase;
  let enrolment: Enrolment;
  let users: Users;
  before(async () => {
    database = await temporaryDatabase();
    users = new Users(database.db);
    enrolment = new Enrolment(users, new DatabaseWallet(database.db, PASSPHRASE), 'BankAMSP');
  });
  after(() => database.close());

  it('reads from the certificate what a user may do, and keeps its key encrypted', async () => {
    const identity = await certified();
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
      .add({ name: 'nobody', ...(await certified({ attributes: null })) })
      .catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(Error).with.property('message').that.includes('naru.role and naru.party');
    expect(await users.find('nobody')).to.equal(undefined);
  });

  it('refuses a key that is not the certificate’s', async () => {
    const { certificate } = await certified();
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
