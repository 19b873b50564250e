import { expect } from 'chai';
import { entered, entry, judge, leaving, UPPERS } from '../../support/bondedGoods';

describe('Tactics that hide behind what is not said', () => {
  describe('an origin that nobody knows', () => {
    const unknown = { countryOfOrigin: 'ZZ' };

    it('is none under which goods leave bond that entered with one, nor one that becomes a better one', () => {
      expect(judge(leaving(unknown), { declarations: [entered()] })).to.deep.equal(['ORIGIN_CHANGED_IN_BOND HIGH']);
      const enteredSo = entered({ lines: [{ ...UPPERS, ...unknown }] });
      expect(judge(leaving({ countryOfOrigin: 'KR' }), { declarations: [enteredSo] })).to.deep.equal([
        'ORIGIN_CHANGED_IN_BOND HIGH',
      ]);
      expect(judge(leaving(unknown), { declarations: [enteredSo] })).to.deep.equal([]);
    });

    it('is asked about when goods enter, wherever they were loaded', () => {
      const lines = [{ ...UPPERS, ...unknown }];
      for (const portOfLoading of ['CNSHA', 'SGSIN'])
        expect(judge(entry({ lines, portOfLoading }))).to.deep.equal(['ORIGIN_AGAINST_ROUTE REVIEW']);
    });
  });

  it('more goods by number are found in whatever unit they are counted, and kilograms are no number', () => {
    const counted = (value: string, unit: string): object => ({ quantity: { value, unit }, unitPrice: undefined });
    const found = (line: object, from: object = {}): string[] =>
      judge(leaving(line), { declarations: [entered({ lines: [{ ...UPPERS, ...from }] })] });
    expect(found(counted('824', 'NMB'))).to.deep.equal([]);
    expect(found(counted('826', 'NMB'))).to.deep.equal(['QUANTITY_OUT_EXCEEDS_IN HIGH']);
    expect(found(counted('1400', 'KGM'), counted('1200.5', 'KGM'))).to.deep.equal([]);
  });
});
