import { expect } from 'chai';
import fc from 'fast-check';
import { TradeError } from '../../../src/domain/errors';
import { BASIS_POINTS_IN_WHOLE, BasisPoints, computeShare } from '../../../src/domain/primitives';
import { accepts } from './accepts';

describe('BasisPoints', () => {
  accepts(BasisPoints, { valid: [0, 1, 10_000], invalid: [-1, 10_001, 0.5, '1'] });
});

describe('computeShare', () => {
  it('rounds up', () => {
    expect([computeShare(1, 3), computeShare(1, 2), computeShare(1, 1_000_000)]).to.deep.equal([3334, 5000, 1]);
    expect(computeShare(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)).to.equal(BASIS_POINTS_IN_WHOLE);
    expect(computeShare(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER)).to.equal(BASIS_POINTS_IN_WHOLE);
  });

  it('never gives shares within the whole for parts beyond it', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1_000_000, max: 2_000_000 }), (amounts, whole) => {
        const shares = amounts.reduce((sum, amount) => sum + computeShare(amount, whole), 0);
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(shares > BASIS_POINTS_IN_WHOLE || total <= whole).to.equal(true);
        expect(shares * whole).to.be.at.least(total * BASIS_POINTS_IN_WHOLE);
      }),
    );
  });

  for (const [part, whole] of [
    [0, 1],
    [2, 1],
    [-1, 1],
    [1.5, 2],
    [1, 0],
    [1, 2 ** 53],
    [Number.NaN, 1],
  ] as const) {
    it(`refuses ${part} of ${whole}`, () => {
      expect(() => computeShare(part, whole))
        .to.throw(TradeError, 'is not a part of')
        .with.property('code', 'INVALID');
    });
  }
});
