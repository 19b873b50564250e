import { expect } from 'chai';
import fc from 'fast-check';
import { confusableSkeleton, deletionVariants } from '../../../src/domain/fingerprints';

const skeleton = (number: string): string => confusableSkeleton('MAEU', number).value;
const variants = (number: string): Set<string> => new Set(deletionVariants('MAEU', number).map(({ value }) => value));
const meet = (a: string, b: string): boolean => [...variants(a)].some((variant) => variants(b).has(variant));

/** Digits without a leading zero, and without letters that look like digits: its own skeleton. */
const plainNumber = fc.stringMatching(/^[1-9][0-9]{3,11}$/);

describe('confusableSkeleton (F10)', () => {
  it('writes letters as the digits they look like, without leading zeros', () => {
    expect(confusableSkeleton('MAEU', 'OIL-SBZ')).to.deep.equal({ kind: 'F10', value: 'F10|MAEU|11582' });
    expect(skeleton('00123')).to.equal(skeleton('123'));
    expect(skeleton('000')).to.equal('F10|MAEU|0');
  });

  for (const [a, b] of [
    ['HHL7180O000', 'HHL71800000'],
    ['INV-1O1', 'lNV-I0l'],
    ['S0B8Z', '50882'],
  ] as const) {
    it(`is the same for ${a} and ${b}`, () => {
      expect(skeleton(a)).to.equal(skeleton(b));
    });
  }

  it('tells numbers apart that do not look alike, and those of two carriers', () => {
    expect(skeleton('123456')).to.not.equal(skeleton('123457'));
    expect(confusableSkeleton('MSCU', '123456')).to.not.deep.equal(confusableSkeleton('MAEU', '123456'));
  });
});

describe('deletionVariants (F11)', () => {
  it('are the skeleton, and each that one character removed leaves', () => {
    expect([...variants('1223')]).to.have.members(['F11|MAEU|1223', 'F11|MAEU|223', 'F11|MAEU|123', 'F11|MAEU|122']);
    expect(deletionVariants('MAEU', '1223')[0]?.kind).to.equal('F11');
  });

  it('meet for numbers that are one edit apart', () => {
    const digit = fc.integer({ min: 1, max: 9 }).map(String);
    fc.assert(
      fc.property(plainNumber, fc.nat(), digit, fc.constantFrom(0, 1), (number, seed, inserted, removed) => {
        const at = seed % number.length;
        const edited = Array.from(number).toSpliced(at, removed, inserted).join('');
        expect(meet(number, edited)).to.equal(true);
      }),
    );
  });

  it('meet for numbers of which two neighbours are swapped', () => {
    expect(meet('12345678', '12354678')).to.equal(true);
  });

  it('do not meet for numbers that are far apart', () => {
    expect(meet('12345678', '12399678')).to.equal(false);
    expect(meet('12345678', '87654321')).to.equal(false);
  });
});
