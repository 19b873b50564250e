import { expect } from 'chai';
import type { OpenDatabase } from '../../src/database/openDatabase.js';
import { CODE_NEEDED, LogInGuard, type Outcome } from '../../src/identity/logInGuard.js';
import { temporaryDatabase } from '../support/gatewayUnderTest.js';

describe('the guard of log-ins', () => {
  const waited: number[] = [];
  let guard: LogInGuard;
  let database: OpenDatabase;
  before(async () => {
    database = await temporaryDatabase();
  });
  after(() => database.close());
  beforeEach(async () => {
    await database.db.deleteFrom('sign_in_attempts').execute();
    waited.length = 0;
    guard = new LogInGuard(database.db, 1_000, (milliseconds) => Promise.resolve(waited.push(milliseconds)));
  });
  const attempt = (isRight: boolean, name: string, address: string): Promise<Outcome<string>> =>
    guard.attempt({ name, address }, () => Promise.resolve(isRight ? 'token' : undefined));
  const fail = async (times: number, name = 'officer', address = 'A'): Promise<void> => {
    for (let time = 0; time < times; time++) await attempt(false, name, address);
  };

  it('delays more and more after five failures at an account, up to ten seconds', async () => {
    await fail(15);
    expect(waited).to.deep.equal([250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000, 10_000]);
    waited.length = 0;
    expect(await attempt(true, 'officer', 'B')).to.deep.equal({ granted: 'token' });
    expect(waited).to.deep.equal([10_000]);
  });

  it('counts attempts before their outcome is known, so that many at once are delayed, too', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, count) => attempt(false, 'officer', String(count))));
    expect(waited).to.deep.equal([250, 500, 1_000]);
  });

  it('counts no right password', async () => {
    for (let time = 0; time < 20; time++) await attempt(true, 'officer', 'A');
    await fail(5);
    expect(waited).to.deep.equal([]);
  });

  it('neither counts a right password without its code, nor forgets for it what was wrong before', async () => {
    const half = (): Promise<Outcome<string>> =>
      guard.attempt({ name: 'officer', address: 'A' }, () => Promise.resolve(CODE_NEEDED));
    for (let time = 0; time < 20; time++) expect(await half()).to.deep.equal({ granted: CODE_NEEDED });
    expect(waited).to.deep.equal([]);
    for (let time = 0; time < 20; time++) {
      await fail(1);
      await half();
    }
    expect(await half()).to.have.property('retryAfterSeconds');
    expect(waited.filter((milliseconds) => milliseconds === 250)).to.have.length.at.most(2);
  });

  it('counts failures at an address that is known at an account by themselves', async () => {
    await attempt(true, 'officer', 'home');
    await fail(10);
    waited.length = 0;
    await fail(6, 'officer', 'home');
    expect(waited).to.deep.equal([250]);
    await attempt(true, 'officer', 'home');
    await attempt(true, 'officer', 'home');
    expect(waited).to.deep.equal([250, 500]);
  });

  it('does not check a password that comes too early from an address', async () => {
    const strict = new LogInGuard(database.db, 1, () => Promise.resolve());
    const wrong = { name: 'officer', address: 'A' };
    await strict.attempt(wrong, () => Promise.resolve(undefined));
    let isChecked = false;
    const outcome = await strict.attempt(wrong, () => {
      isChecked = true;
      return Promise.resolve('token');
    });
    expect(isChecked).to.equal(false);
    expect(outcome).to.have.property('retryAfterSeconds').that.is.within(1, 60);
  });

  it('locks an account after twenty failures for the address from which they came, and for no other', async () => {
    await attempt(true, 'officer', 'home');
    await fail(20, 'officer', 'cafe');
    const locked = await attempt(true, 'officer', 'cafe');
    expect(locked)
      .to.have.property('retryAfterSeconds')
      .that.is.within(1, 15 * 60);
    for (const address of ['home', 'elsewhere'])
      expect(await attempt(true, 'officer', address)).to.deep.equal({ granted: 'token' });
    expect(await attempt(true, 'colleague', 'cafe')).to.deep.equal({ granted: 'token' });
  });

  it('ends a lock when its time is over, whatever was tried meanwhile', async () => {
    await fail(30, 'officer', 'home');
    await database.db.updateTable('sign_in_attempts').set({ until_ms: Date.now() }).execute();
    expect(await attempt(true, 'officer', 'home')).to.deep.equal({ granted: 'token' });
  });

  it('treats an account that does not exist like any other', async () => {
    await fail(20, 'nobody', 'cafe');
    expect(waited.slice(0, 3)).to.deep.equal([250, 500, 1_000]);
    expect(await attempt(false, 'nobody', 'cafe')).to.have.property('retryAfterSeconds');
  });

  it('counts together with the other gateways on its database', async () => {
    const other = new LogInGuard(database.db, 1_000, () => Promise.resolve());
    for (let time = 0; time < 20; time++)
      await other.attempt({ name: 'officer', address: 'cafe' }, () => Promise.resolve(undefined));
    expect(await attempt(true, 'officer', 'cafe')).to.have.property('retryAfterSeconds');
  });
});
