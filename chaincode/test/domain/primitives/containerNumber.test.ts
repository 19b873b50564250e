import { expect } from 'chai';
import fc from 'fast-check';
import { checkContainerNumber, ContainerNumber } from '../../../src/domain/primitives';

describe('checkContainerNumber', () => {
  const cases = [
    ['CSQU3054383', 'VALID'],
    ['CBHU3202732', 'VALID'],
    ['NARU3472484', 'VALID'],
    ['GESU6710278', 'VALID'],
    ['MSKU1000090', 'REMAINDER_TEN'],
    ['CSQU3054384', 'WRONG_CHECK_DIGIT'],
    ['CSQR3054383', 'NOT_ISO_6346'],
    ['csqu3054383', 'NOT_ISO_6346'],
    ['CSQU305438', 'NOT_ISO_6346'],
    ['', 'NOT_ISO_6346'],
  ] as const;
  for (const [reference, outcome] of cases) {
    it(`finds ${reference || 'an empty text'} ${outcome}`, () => {
      expect(checkContainerNumber(reference)).to.equal(outcome);
    });
  }

  it('finds every single wrong digit, except if the remainder is ten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 10 }), fc.integer({ min: 1, max: 9 }), (position, shift) => {
        const digits = Array.from('CSQU3054383');
        digits[position] = String((Number(digits[position]) + shift) % 10);
        expect(checkContainerNumber(digits.join(''))).to.be.oneOf(['WRONG_CHECK_DIGIT', 'REMAINDER_TEN']);
      }),
    );
  });
});

describe('ContainerNumber', () => {
  it('accepts a right number, also one with the remainder ten', () => {
    expect(ContainerNumber.parse('NARU3472484')).to.equal('NARU3472484');
    expect(ContainerNumber.parse('MSKU1000090')).to.equal('MSKU1000090');
  });

  it('says which rule a wrong number breaks', () => {
    const messages = (value: string): string[] | undefined =>
      ContainerNumber.safeParse(value).error?.issues.map(({ message }) => message);
    expect(messages('NARU3472485')).to.deep.equal(['has a wrong check digit (ISO 6346 annex A)']);
    expect(messages('NARX3472484')?.[0]).to.contain('is not a container number');
  });
});
