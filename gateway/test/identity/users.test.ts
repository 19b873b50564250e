import { setImmediate as turn } from 'node:timers/promises';
import { expect } from 'chai';
import type { OpenDatabase } from '../../src/database/openDatabase.js';
import { AccessTokens, type Bearer, type VerifyToken } from '../../src/identity/accessTokens.js';
import { Authentication, type Session } from '../../src/identity/authentication.js';
import { hashPassword } from '../../src/identity/passwords.js';
import { CODE_NEEDED } from '../../src/identity/logInGuard.js';
import { SecondFactors } from '../../src/identity/secondFactors.js';
import { Sessions } from '../../src/identity/sessions.js';
import { type User, Users } from '../../src/identity/users.js';
import { DatabaseWallet } from '../../src/identity/wallet.js';
import { describeOnEachDatabase, openTemporary } from '../support/eachDatabase.js';
import { failureOf } from '../support/failureOf.js';
import { PARTY, PASSWORD } from '../support/gatewayUnderTest.js';
import { newId } from '../support/records.js';

const OFFICER: User = { name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' };
const AUDITOR: User = { ...OFFICER, name: 'auditor', role: 'auditor' };
const SECRET = 'a secret of this gateway alone';

/** Waits until the clock has gone on from a time. */
async function until(pastMs: number): Promise<void> {
  while (Date.now() <= pastMs) await turn();
}

describeOnEachDatabase('the users of a gateway', (kind) => {
  let database: OpenDatabase;
  let users: Users;
  let passwordHash: string;
  before(async () => {
    database = await openTemporary(kind);
    users = new Users(database.db);
    passwordHash = await hashPassword(PASSWORD);
  });
  after(() => database.close());
  beforeEach(async () => {
    for (const table of ['users', 'revoked_users', 'wallet'] as const) await database.db.deleteFrom(table).execute();
  });

  it('are found by their names, and listed in the order of their names', async () => {
    for (const user of [OFFICER, AUDITOR]) await users.put(user, undefined);
    expect(await users.find('officer')).to.deep.equal(OFFICER);
    expect(await users.find('Officer')).to.equal(undefined);
    expect(await users.list()).to.deep.equal([AUDITOR, OFFICER]);
  });

  it('keep their password when they are put again without one, and have the new one when they are put with one', async () => {
    await users.put(OFFICER, passwordHash);
    await users.put({ ...OFFICER, role: 'auditor' }, undefined);
    expect(await users.findWithPassword('officer')).to.deep.equal({
      user: { ...OFFICER, role: 'auditor' },
      passwordHash,
    });
    await users.put(OFFICER, 'another hash');
    expect((await users.findWithPassword('officer'))?.passwordHash).to.equal('another hash');
  });

  it('are gone when they are removed', async () => {
    await users.put(OFFICER, passwordHash);
    await users.remove('officer');
    expect(await users.find('officer')).to.equal(undefined);
    await users.remove('officer');
  });

  it('are known as revoked until they are added again', async () => {
    await users.put(OFFICER, undefined);
    await users.revoke('officer');
    await users.revoke('officer');
    expect([await users.find('officer'), await users.isRevoked('officer')]).to.deep.equal([undefined, true]);
    await users.put(OFFICER, undefined);
    expect(await users.isRevoked('officer')).to.equal(false);
  });

  it('are not believed if somebody wrote nonsense into the table', async () => {
    await database.db
      .insertInto('users')
      .values({ name: 'odd', msp_id: 'BankAMSP', party: PARTY, role: 'king' })
      .execute();
    await failureOf(users.find('odd'));
  });

  describe('in the wallet', () => {
    const identity = { mspId: 'BankAMSP', certificate: '-----BEGIN CERTIFICATE-----', privateKey: 'PRIVATE KEY' };

    it('have their identity, encrypted under a passphrase', async () => {
      await new DatabaseWallet(database.db, 'the passphrase').put('officer', identity);
      expect(await new DatabaseWallet(database.db, 'the passphrase').get('officer')).to.deep.equal(identity);
      const { sealed } = await database.db.selectFrom('wallet').select('sealed').executeTakeFirstOrThrow();
      expect(Buffer.from(sealed).includes('PRIVATE KEY')).to.equal(false);
      expect(await failureOf(new DatabaseWallet(database.db, 'another').get('officer'))).to.include(
        'another passphrase',
      );
    });

    it('have the last identity that was put, and no identity after it is removed', async () => {
      const wallet = new DatabaseWallet(database.db, 'the passphrase');
      await wallet.put('officer', identity);
      await wallet.put('officer', { ...identity, privateKey: 'renewed' });
      expect(await wallet.get('officer')).to.include({ privateKey: 'renewed' });
      await wallet.remove('officer');
      expect(await failureOf(wallet.get('officer'))).to.equal('The wallet has no identity named officer.');
    });

    it('cannot be exchanged for each other by whoever writes to the table', async () => {
      const wallet = new DatabaseWallet(database.db, 'the passphrase');
      for (const name of ['officer', 'auditor']) await wallet.put(name, { ...identity, privateKey: name });
      const { sealed } = await database.db
        .selectFrom('wallet')
        .select('sealed')
        .where('label', '=', 'auditor')
        .executeTakeFirstOrThrow();
      await database.db.updateTable('wallet').set({ sealed }).where('label', '=', 'officer').execute();
      expect(await failureOf(wallet.get('officer'))).to.include('officer cannot be opened');
    });
  });

  describe('are authenticated', () => {
    const tokens = new AccessTokens(SECRET, 'BankAMSP', 60);
    const oidc = (token: string): Promise<Bearer> =>
      token === 'of the provider'
        ? Promise.resolve({ name: 'officer', issuedMs: Date.now(), expires: 7 })
        : Promise.reject(new Error('no'));
    const newAuthentication = (verify?: VerifyToken): Authentication =>
      new Authentication({
        ...{ users, tokens, sessions: new Sessions(database.db, 60_000, newId), oidc: verify },
        secondFactors: new SecondFactors(database.db, SECRET, 'Naru'),
      });
    const sessionOf = async (token: string, by: Authentication): Promise<Session | undefined> => {
      const bearer = await by.identify(token);
      return bearer && by.open(bearer);
    };
    const nameIn = async (token: string, by: Authentication): Promise<string | undefined> =>
      (await sessionOf(token, by))?.user.name;

    beforeEach(() => users.put(OFFICER, passwordHash));

    it('by a password, for a token that opens the rest', async () => {
      const authentication = newAuthentication();
      const granted = await authentication.logIn({ name: 'officer', password: PASSWORD, address: '' });
      if (granted === undefined || granted === CODE_NEEDED) expect.fail('not granted');
      expect(granted.lifetimeSeconds).to.equal(60);
      expect(await nameIn(granted.token, authentication)).to.equal('officer');
      for (const [name, password] of [
        ['officer', 'wrong'],
        ['nobody', PASSWORD],
        ['offi\u0000cer', PASSWORD],
      ] as const)
        expect(await authentication.logIn({ name, password, address: '' })).to.equal(undefined);
    });

    it('by a token of the company’s own provider, if there is one', async () => {
      const [with_, without] = [oidc, undefined].map((verify) => newAuthentication(verify));
      expect(await nameIn('of the provider', with_ ?? expect.fail())).to.equal('officer');
      expect(await nameIn('of the provider', without ?? expect.fail())).to.equal(undefined);
      expect(await nameIn('of another', with_ ?? expect.fail())).to.equal(undefined);
    });

    it('by the gateway’s own tokens, for which the provider is not asked', async () => {
      const refusing = newAuthentication(() => Promise.reject(new Error('asked')));
      expect(await nameIn(tokens.issue('officer'), refusing)).to.equal('officer');
    });

    it('not by a token from before their password was changed, or from before they were revoked', async () => {
      const authentication = newAuthentication();
      const old = tokens.issue('officer', Date.now() - 10_000);
      await users.put({ ...OFFICER, role: 'auditor' }, passwordHash);
      const kept = tokens.issue('officer');
      expect([await nameIn(kept, authentication), await nameIn(old, authentication)]).to.deep.equal([
        'officer',
        undefined,
      ]);
      const session = (await sessionOf(kept, authentication)) ?? expect.fail();
      await until(session.issuedMs);
      await users.put(OFFICER, 'another hash');
      expect([await nameIn(kept, authentication), await authentication.isGood(session)]).to.deep.equal([
        undefined,
        false,
      ]);
      const next = tokens.issue('officer');
      expect(await nameIn(next, authentication)).to.equal('officer');
      await until(Date.now());
      await users.revoke('officer');
      await users.put(OFFICER, undefined);
      expect(await nameIn(next, authentication)).to.equal(undefined);
    });

    it('until their token ends or they are removed', async () => {
      const authentication = newAuthentication(oidc);
      expect((await sessionOf('of the provider', authentication))?.expires).to.equal(7);
      await users.remove('officer');
      expect(await sessionOf(tokens.issue('officer'), authentication)).to.equal(undefined);
    });
  });
});
