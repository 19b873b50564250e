import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { Fairness } from '../../../src/http/load/fairness.js';

const COST_MS = 30;
/** Three times what it cost. A timer may come a millisecond early: the one of the work and the one of the rest. */
const REST_MS = 3 * (COST_MS - 1) - 1;
/** Nobody is there any more who has asked for nothing for a second. */
const GONE_MS = 1_100;

describe('fairness between users', () => {
  /** How long a user's request waits. */
  async function waitOf(fairness: Fairness, user: string): Promise<number> {
    const started = performance.now();
    await fairness.enter(user);
    return performance.now() - started;
  }

  it('lets nobody rest who is alone', async () => {
    const fairness = new Fairness();
    fairness.add('officer', COST_MS);
    expect(await waitOf(fairness, 'officer')).to.be.lessThan(COST_MS);
  });

  it('lets who uses more than the others rest for three times as long, and the others not', async () => {
    const fairness = new Fairness();
    await fairness.enter('auditor');
    fairness.add('officer', COST_MS);
    const [more, less] = await Promise.all([waitOf(fairness, 'officer'), waitOf(fairness, 'auditor')]);
    expect(more).to.be.greaterThan(REST_MS);
    expect(less).to.be.lessThan(COST_MS);
  });

  it('lets the requests of one user begin one after the other, each after the rest of the one before', async () => {
    const fairness = new Fairness();
    await fairness.enter('auditor');
    fairness.add('officer', COST_MS);
    const first = waitOf(fairness, 'officer').then(() => fairness.count('officer', () => delay(COST_MS)));
    const second = waitOf(fairness, 'officer');
    await first;
    expect(await second).to.be.greaterThan(REST_MS);
    expect(await waitOf(fairness, 'officer')).to.be.greaterThan(REST_MS);
  });

  it('lets nobody rest once the others have left', async () => {
    const fairness = new Fairness();
    await fairness.enter('auditor');
    await delay(GONE_MS);
    fairness.add('officer', COST_MS);
    expect(await waitOf(fairness, 'officer')).to.be.lessThan(COST_MS);
  });

  it('counts work that fails', async () => {
    const fairness = new Fairness();
    await fairness.enter('auditor');
    const failing = fairness.count('officer', async () => {
      await delay(COST_MS);
      throw new Error('no');
    });
    expect(await failing.catch(String)).to.equal('Error: no');
    expect(await waitOf(fairness, 'officer')).to.be.greaterThan(REST_MS);
  });
});
