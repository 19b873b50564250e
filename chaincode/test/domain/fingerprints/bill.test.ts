import { expect } from 'chai';
import fc from 'fast-check';
import { TradeError } from '../../../src/domain/errors';
import { type BillNumber, fingerprintBill } from '../../../src/domain/fingerprints';

const bill: BillNumber = { carrierCode: 'MAEU', transportDocumentReference: '123456789' };

const name = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);

describe('fingerprintBill (F1)', () => {
  it('is carrier and number', () => {
    expect(fingerprintBill(bill)).to.deep.equal({ kind: 'F1', value: 'F1|MAEU|123456789' });
  });

  for (const variant of [
    'maeu123456789',
    'MAEU 123 456 789',
    'MAEU-123456789',
    ' 123.456.789 ',
    '１２３４５６７８９',
    'MAEUMAEU123456789',
  ]) {
    it(`is the same for the number written ${JSON.stringify(variant)}`, () => {
      expect(fingerprintBill({ ...bill, transportDocumentReference: variant })).to.deep.equal(fingerprintBill(bill));
    });
  }

  it('is the same however spaces, hyphens, case and the SCAC prefix are written', () => {
    const spelling = fc.tuple(fc.boolean(), fc.boolean(), fc.constantFrom('', ' ', '-', '/', '\u00a0'));
    fc.assert(
      fc.property(name, spelling, (number, [prefixed, lower, gap]) => {
        const written = Array.from(prefixed ? `MAEU${number}` : number).join(gap);
        const variant = lower ? written.toLowerCase() : written;
        expect(fingerprintBill({ ...bill, transportDocumentReference: variant })).to.deep.equal(
          fingerprintBill({ ...bill, transportDocumentReference: number }),
        );
      }),
    );
  });

  it('differs for other carriers and numbers', () => {
    const others = [{ carrierCode: 'MSCU' }, { transportDocumentReference: '123456780' }];
    for (const other of others) expect(fingerprintBill({ ...bill, ...other })).to.not.deep.equal(fingerprintBill(bill));
  });

  it('is the same whatever year is written: a second original under another date is the same bill', () => {
    const view = { ...bill, issueDate: '2021-01-01', year: 2021 };
    expect(fingerprintBill(view)).to.deep.equal(fingerprintBill(bill));
  });

  it('keeps a number that is only the prefix', () => {
    expect(fingerprintBill({ ...bill, transportDocumentReference: 'MAEU' }).value).to.equal('F1|MAEU|MAEU');
  });

  it('is never the same for different carriers and numbers', () => {
    const number = fc.record({
      carrierCode: fc.stringMatching(/^[A-Z]{2,4}$/),
      transportDocumentReference: fc.stringMatching(/^[0-9]{1,4}$/),
    });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const same = a.carrierCode === b.carrierCode && a.transportDocumentReference === b.transportDocumentReference;
        expect(fingerprintBill(a).value === fingerprintBill(b).value).to.equal(same);
      }),
    );
  });

  it('refuses a number without a letter or digit', () => {
    expect(() => fingerprintBill({ ...bill, transportDocumentReference: '---' })).to.throw(
      TradeError,
      'transport document reference',
    );
  });
});
