import { expect } from 'chai';
import { precisionOf, recallOf } from '../../bench/customs/report.js';
import { run } from '../../bench/customs/run.js';

/** Enough for each way of each tactic to occur some times. */
const CASES = 800;
const SEED = 'test';

describe('Tactics against customs, among honest business', () => {
  it('are found: at least 95 % of those that papers can show, and 90 % of what is told is one', function () {
    this.timeout(60_000);
    const rows = run(SEED, CASES);
    expect(recallOf(rows)).to.be.at.least(0.95);
    expect(precisionOf(rows)).to.be.at.least(0.9);
    const plain = rows.filter(({ baseline }) => baseline);
    expect(plain.filter(({ of }) => of.isFraud).length / rows.filter(({ of }) => of.isFraud).length).to.be.below(0.5);
  });

  it('are the same for the same seed', () => {
    const told = (): object[] => run(SEED, 60).map(({ of: { kind }, found }) => ({ kind, found }));
    expect(told()).to.deep.equal(told());
  });
});
