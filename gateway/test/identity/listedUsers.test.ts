import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { pino } from 'pino';
import type { OpenDatabase } from '../../src/database/openDatabase.js';
import type { CertifiedUser } from '../../src/identity/certificate.js';
import type { CertificateAuthority, Credentials } from '../../src/identity/certificateAuthority.js';
import { Enrolment } from '../../src/identity/enrolment.js';
import { ListedUsers } from '../../src/identity/listedUsers.js';
import { isPassword } from '../../src/identity/passwords.js';
import { Users } from '../../src/identity/users.js';
import { DatabaseWallet } from '../../src/identity/wallet.js';
import { certified } from '../support/certificates.js';
import { anyDatabase, openTemporary } from '../support/eachDatabase.js';
import { failureOf } from '../support/failureOf.js';
import { PARTY, PASSWORD, temporaryDirectory } from '../support/gatewayUnderTest.js';

const MSP = 'BankAMSP';
const OTHER_PARTY = '01KAE5TZ3VF4S6K9BJ1Z3R7WTP';
const OFFICER = { name: 'officer', role: 'bank-officer', party: PARTY };

/** An authority that certifies what a test lets it, and remembers what it was asked. */
class FakeAuthority implements CertificateAuthority {
  readonly asked: string[] = [];
  days: readonly [number, number] = [-1, 365];
  isAway = false;
  /** What it certifies in place of what it is asked. */
  certifies: CertifiedUser | undefined;

  async enrol(user: CertifiedUser): Promise<Credentials> {
    return this.#certify('enrol', user);
  }

  async renew(): Promise<Credentials> {
    return this.#certify('renew', { role: 'bank-officer', party: PARTY });
  }

  revoke(): Promise<string> {
    this.asked.push('revoke');
    return this.isAway ? Promise.reject(new Error('away')) : Promise.resolve('the list');
  }

  #certify(what: string, user: CertifiedUser): Promise<Credentials> {
    this.asked.push(what);
    if (this.isAway) return Promise.reject(new Error('The authority is away.'));
    const { role, party } = this.certifies ?? user;
    return certified({ attributes: { 'naru.role': role, 'naru.party': party }, days: this.days });
  }
}

describe('the users of a users file', () => {
  const { directory, remove } = temporaryDirectory();
  const file = join(directory, 'users.json');
  let database: OpenDatabase;
  let users: Users;
  let wallet: DatabaseWallet;
  let authority: FakeAuthority;
  let enrolment: Enrolment;
  before(async () => {
    database = await openTemporary(anyDatabase);
    users = new Users(database.db);
    wallet = new DatabaseWallet(database.db, 'a passphrase for tests');
  });
  after(async () => {
    await database.close();
    remove();
  });
  beforeEach(async () => {
    for (const table of ['users', 'revoked_users', 'wallet'] as const) await database.db.deleteFrom(table).execute();
    authority = new FakeAuthority();
    enrolment = new Enrolment(users, wallet, MSP, authority);
  });

  /** Starts a gateway's users on what a file names. */
  async function ensure(listed: unknown, by = enrolment): Promise<void> {
    writeFileSync(file, JSON.stringify(listed));
    await new ListedUsers(users, wallet, by, pino({ level: 'silent' })).ensure(file);
  }

  async function withFiles(more: object = {}, of: Parameters<typeof certified>[0] = {}): Promise<object> {
    const { certificate, privateKey } = await certified(of);
    writeFileSync(join(directory, 'officer.pem'), certificate);
    writeFileSync(join(directory, 'officer.key'), privateKey);
    return { name: 'officer', certificateFile: 'officer.pem', privateKeyFile: 'officer.key', ...more };
  }

  describe('with their certificates', () => {
    it('are added with what their certificates say', async () => {
      await ensure([await withFiles({ password: PASSWORD })]);
      const found = await users.findWithPassword('officer');
      expect(found?.user).to.deep.equal({ ...OFFICER, msp: MSP });
      expect(await isPassword(PASSWORD, found?.passwordHash)).to.equal(true);
    });

    it('are left alone when they are there as the file says', async () => {
      const listed = [await withFiles({ password: PASSWORD })];
      await ensure(listed);
      const before = await users.findWithPassword('officer');
      await ensure(listed);
      expect(await users.findWithPassword('officer')).to.deep.equal(before);
    });

    it('get their new certificate and their new password at the next start', async () => {
      await ensure([await withFiles({ password: PASSWORD })]);
      const listed = await withFiles({ password: 'another long password' }, { attributes: roleOf('auditor') });
      await ensure([listed]);
      const found = await users.findWithPassword('officer');
      expect(found?.user.role).to.equal('auditor');
      expect(await isPassword('another long password', found?.passwordHash)).to.equal(true);
    });
    const roleOf = (role: string): object => ({ 'naru.role': role, 'naru.party': PARTY });

    it('do not need an authority', async () => {
      await ensure([await withFiles()], new Enrolment(users, wallet, MSP));
      expect(await users.find('officer')).to.deep.equal({ ...OFFICER, msp: MSP });
    });
  });

  describe('whom the authority certifies', () => {
    it('are enrolled once', async () => {
      await ensure([OFFICER]);
      await ensure([OFFICER]);
      expect(authority.asked).to.deep.equal(['enrol']);
      expect(await users.find('officer')).to.deep.equal({ ...OFFICER, msp: MSP });
    });

    it('are enrolled again when their certificate has expired', async () => {
      await ensure([OFFICER]);
      await wallet.put('officer', { mspId: MSP, ...(await certified({ days: [-10, -1] })) });
      await ensure([OFFICER]);
      expect(authority.asked).to.deep.equal(['enrol', 'enrol']);
    });

    it('have their certificate renewed when it ends soon, and a new key with it', async () => {
      authority.days = [-1, 10];
      await ensure([OFFICER]);
      const before = await wallet.get('officer');
      authority.days = [-1, 365];
      await ensure([OFFICER]);
      expect(authority.asked).to.deep.equal(['enrol', 'renew']);
      expect((await wallet.get('officer')).privateKey).not.to.equal(before.privateKey);
    });

    it('keep a certificate that still holds when the authority is away', async () => {
      authority.days = [-1, 10];
      await ensure([OFFICER]);
      authority.isAway = true;
      await ensure([OFFICER]);
      expect(authority.asked).to.deep.equal(['enrol', 'renew']);
      expect(await users.find('officer')).not.to.equal(undefined);
    });

    it('stop the start if the authority is away and they are not known yet', async () => {
      authority.isAway = true;
      expect(await failureOf(ensure([OFFICER]))).to.equal('The authority is away.');
      expect(await failureOf(ensure([OFFICER], new Enrolment(users, wallet, MSP)))).to.include('NARU_CA_URL');
    });

    it('get no other role or party than the file says', async () => {
      authority.certifies = { role: 'auditor', party: PARTY };
      expect(await failureOf(ensure([OFFICER]))).to.include('another role or party for officer than asked for');
      expect(await users.find('officer')).to.equal(undefined);
    });

    it('do not change their role or party by the file', async () => {
      await ensure([OFFICER]);
      const changed = { ...OFFICER, party: OTHER_PARTY };
      expect(await failureOf(ensure([changed]))).to.include('gives officer another role or party than its certificate');
    });

    it('have the password that the file says', async () => {
      await ensure([OFFICER]);
      await ensure([{ ...OFFICER, password: PASSWORD }]);
      expect(await isPassword(PASSWORD, (await users.findWithPassword('officer'))?.passwordHash)).to.equal(true);
      expect(authority.asked).to.deep.equal(['enrol']);
    });
  });

  describe('that are revoked', () => {
    beforeEach(() => ensure([OFFICER]));

    it('are gone, once the authority’s list is published', async () => {
      const published: string[] = [];
      await enrolment.revoke('officer', (list) => published.push(list));
      expect(published).to.deep.equal(['the list']);
      expect([await users.find('officer'), await users.isRevoked('officer')]).to.deep.equal([undefined, true]);
      await failureOf(wallet.get('officer'));
    });

    it('are not brought back by the file', async () => {
      await enrolment.revoke('officer', () => undefined);
      await ensure([OFFICER, await withFiles({ name: 'other' })]);
      expect([await users.find('officer'), (await users.find('other'))?.name]).to.deep.equal([undefined, 'other']);
    });

    it('stay while the list cannot be fetched or cannot be published', async () => {
      authority.isAway = true;
      await failureOf(enrolment.revoke('officer', () => undefined));
      authority.isAway = false;
      const full = (): never => {
        throw new Error('The disk is full.');
      };
      expect(await failureOf(enrolment.revoke('officer', full))).to.equal('The disk is full.');
      expect(await users.find('officer')).not.to.equal(undefined);
    });
  });

  const FAULTS: Readonly<Record<string, readonly [unknown, readonly string[]]>> = {
    'is not a list': [{ officer: OFFICER }, ['is not valid']],
    'names a user badly': [
      [{ ...OFFICER, name: 'No Body', password: 'short', more: 1 }],
      ['User 1', 'at name', 'at password', '"more"'],
    ],
    'gives a role without a party': [[{ name: 'officer', role: 'auditor' }], ['User 1', 'at party']],
    'gives a role that does not exist': [
      [OFFICER, { ...OFFICER, role: 'king' }],
      ['User 2', 'at role'],
    ],
    'gives neither files nor a role': [[{ name: 'officer' }], ['at certificateFile']],
  };
  for (const [what, [listed, messages]] of Object.entries(FAULTS)) {
    it(`stop the start if the file ${what}, and are named`, async () => {
      const failure = await failureOf(ensure(listed));
      for (const message of messages) expect(failure).to.include(message);
      expect(failure).not.to.include('short');
    });
  }
});
