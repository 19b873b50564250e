import { expect } from 'chai';
import { Fairness } from '../../../src/http/load/fairness.js';
import { Pace } from '../../../src/http/load/pace.js';

const HEAVY_MS = 20;

/** Keeps the process busy. */
function work(milliseconds: number): number {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
  return performance.now();
}

describe('the pace of a user', () => {
  it('lets light work come at once, in its order', async () => {
    const pace = new Pace(new Fairness());
    const order: number[] = [];
    const start = performance.now();
    await Promise.all([1, 2, 3].map((number) => pace.run('officer', () => order.push(number))));
    expect(order).to.deep.equal([1, 2, 3]);
    expect(performance.now() - start).to.be.lessThan(HEAVY_MS);
  });

  it('makes work after heavy work wait for nine times as long, and others’ work not at all', async () => {
    const pace = new Pace(new Fairness());
    const ended = await pace.run('officer', () => work(HEAVY_MS));
    const next = pace.run('officer', () => performance.now());
    const other = await pace.run('auditor', () => performance.now());
    expect(other - ended).to.be.lessThan(HEAVY_MS);
    // A timer may come a millisecond early.
    expect((await next) - ended).to.be.greaterThan(9 * HEAVY_MS - 2);
  });

  it('goes on after work that fails', async () => {
    const pace = new Pace(new Fairness());
    const failing = pace.run('officer', () => {
      throw new Error('no');
    });
    const next = pace.run('officer', () => 'yes');
    expect(await failing.catch((error: unknown) => String(error))).to.equal('Error: no');
    expect(await next).to.equal('yes');
  });
});
