import { expect } from 'chai';
import fc from 'fast-check';
import { nearAmounts, nearDates, nearMasses, nearPeriods } from '../../../src/domain/fingerprints/buckets';

const meets = (one: readonly string[], other: readonly string[]): boolean => one.some((piece) => other.includes(piece));
const day = (at: number): string => new Date(Date.UTC(2025, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
const usd = (amountMinor: number): Parameters<typeof nearAmounts>[0] => ({ currency: 'USD', amountMinor });

describe('Near values', () => {
  it('of dates meet within 7 days, and not from 16 days on', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3_000 }), fc.nat({ max: 40 }), (from, days) => {
        const isMet = meets(nearDates(day(from)), nearDates(day(from + days)));
        if (days <= 7) expect(isMet).to.equal(true);
        if (days >= 16) expect(isMet).to.equal(false);
      }),
    );
  });

  it('of amounts meet within 1.2 %, and not from 2.5 % on, nor in two currencies', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000, max: 1e12 }),
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        (amount, more) => {
          const isMet = meets(nearAmounts(usd(amount)), nearAmounts(usd(Math.round(amount * (1 + more)))));
          if (more < 0.012) expect(isMet).to.equal(true);
          if (more > 0.026) expect(isMet).to.equal(false);
          expect(meets(nearAmounts(usd(amount)), nearAmounts({ currency: 'EUR', amountMinor: amount }))).to.equal(
            false,
          );
        },
      ),
    );
  });

  it('of periods meet within 5 months, and not after a year', () => {
    for (let from = 0; from < 400; from += 7) {
      expect(meets(nearPeriods(day(from)), nearPeriods(day(from + 150)))).to.equal(true);
      expect(meets(nearPeriods(day(from)), nearPeriods(day(from + 366)))).to.equal(false);
    }
  });

  it('of weights meet if one is rounded to ten kilograms', () => {
    for (const kg of ['18404.5', '9216', '3355.5']) {
      const rounded = String(Math.round(Number(kg) / 10) * 10);
      expect(meets(nearMasses(kg), nearMasses(rounded)), kg).to.equal(true);
    }
  });
});
