import { expect } from 'chai';
import { addAmounts, convertToBase, MASS, measureOf } from '../../../src/domain/primitives';

describe('An amount in a unit', () => {
  const amounts: readonly (readonly [string, string, string, string])[] = [
    ['1.5', 'TNE', MASS, '1500'],
    ['400', 'NPR', 'NMB', '800'],
    ['2', 'DZN', 'NMB', '24'],
    ['1', 'MTQ', 'LTR', '1000'],
    ['7', 'BG', 'BG', '7'],
  ];
  for (const [value, unit, measure, base] of amounts)
    it(`of ${value} ${unit} is ${base} ${measure}`, () => {
      expect([measureOf({ unit }), convertToBase({ value, unit })]).to.deep.equal([measure, base]);
    });

  it('is added to others of its measure, and to no others', () => {
    const some = [
      { value: '1', unit: 'NPR' },
      { value: '3', unit: 'PCE' },
    ];
    expect(addAmounts(some, 'NMB')).to.equal('5');
    expect(addAmounts([...some, { value: '1', unit: 'KGM' }], 'NMB')).to.equal(undefined);
    expect(addAmounts([], MASS)).to.equal('0');
  });
});
