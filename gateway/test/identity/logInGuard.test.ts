import { expect } from 'chai';
import { LogInGuard, type Outcome } from '../../src/identity/logInGuard.js';

describe('the guard of log-ins', () => {
  const waited: number[] = [];
  let guard: LogInGuard;
  beforeEach(() => {
    waited.length = 0;
    guard = new LogInGuard(1_000, (milliseconds) => Promise.resolve(waited.push(milliseconds)));
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
    const strict = new LogInGuard(1, () => Promise.resolve());
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
});
