import { expect } from 'chai';
import { buildPapers, type Case, findResults, INVOICE, usd } from '../../../support/examination';
import { rice } from '../../../support/goods';
import { findSentences, testRule } from '../../../support/ruleTable';

const DRAFT = { kind: 'DRAFT', amount: usd(100_000_00), tenor: 'AT SIGHT' };
const DRAWN = { drafts: { tenor: ['AT SIGHT'], drawee: {} } };
const more = (plusPercent: number, minusPercent = 0): object => ({ tolerance: { plusPercent, minusPercent } });

describe('U11: a drawing is not more than the credit (art. 18(b))', () => {
  testRule('U11', [
    ['the whole credit', {}, 'COMPLIES'],
    ['a cent more', rice({ drawnMinor: 100_000_01 }), 'DISCREPANT'],
    [
      'an invoice for a cent more, of which the credit is drawn',
      rice({ invoicedMinor: 100_000_01, drawnMinor: 100_000_00 }),
      'NEEDS_A_PERSON',
    ],
    ['a cent more than the invoice', rice({ invoicedMinor: 99_999_99, drawnMinor: 100_000_00 }), 'DISCREPANT'],
    ['less than the invoice', rice({ invoicedMinor: 100_000_00, drawnMinor: 90_000_00 }), 'COMPLIES'],
    ['39A 10 more: all of it', rice({ credit: more(10), drawnMinor: 110_000_00 }), 'COMPLIES'],
    ['39A 10 more: a cent more', rice({ credit: more(10), drawnMinor: 110_000_01 }), 'DISCREPANT'],
    ['39A 0 more: a cent more', rice({ credit: more(0, 5), drawnMinor: 100_000_01 }), 'DISCREPANT'],
    ['what an earlier drawing left', rice({ context: { drawnMinor: 60_000_00 }, drawnMinor: 40_000_00 }), 'COMPLIES'],
    ['a cent more than it left', rice({ context: { drawnMinor: 60_000_00 }, drawnMinor: 40_000_01 }), 'DISCREPANT'],
    ['what is kept for it', rice({ context: { keptMinor: 40_000_00 }, drawnMinor: 40_000_00 }), 'COMPLIES'],
    [
      'a cent more, which others keep',
      rice({ context: { keptMinor: 40_000_00 }, drawnMinor: 40_000_01 }),
      'NEEDS_A_PERSON',
    ],
    ['nothing is left', rice({ context: { drawnMinor: 100_000_00 }, drawnMinor: 1 }), 'DISCREPANT'],
    ['another currency', { presentation: { amount: { currency: 'EUR', amountMinor: 1 } } }, 'DISCREPANT'],
    ['a draft for the drawing', { papers: buildPapers({}, DRAFT), credit: DRAWN }, 'COMPLIES'],
    [
      'a draft for a cent less',
      { papers: buildPapers({}, { ...DRAFT, amount: usd(99_999_99) }), credit: DRAWN },
      'DISCREPANT',
    ],
  ]);

  it('rounds down the most that can be drawn', () => {
    const odd = (drawnMinor: number): Case => rice({ credit: { amount: usd(99), ...more(1) }, drawnMinor });
    expect(findSentences('U11', 'DISCREPANT', odd(99))).to.deep.equal([]);
    expect(findSentences('U11', 'DISCREPANT', odd(100))).to.deep.equal([
      'CREDIT OVERDRAWN: DRAWING USD 1.00, AVAILABLE USD 0.99',
    ]);
  });

  it('adds up several invoices, beyond what a floating-point number holds', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const half = { amount: usd(most), items: [] };
    const given = {
      credit: { amount: usd(most) },
      presentation: { amount: usd(most) },
      papers: buildPapers({ invoice: half }, { ...INVOICE, ...half, reference: 'HF-2026-119' }),
    };
    const [, result] = findResults('U11', given);
    expect(result?.compared).to.include({ invoiced: 'USD 180143985094819.82' });
  });
});

describe('U14: drawn short without partial shipments (art. 30(c))', () => {
  const drawn = (drawnMinor: number, credit: object = {}): Case => rice({ drawnMinor, credit });
  testRule('U14', [
    ['the whole credit', {}, 'NOT_APPLICABLE'],
    ['5 per cent less', drawn(95_000_00), 'COMPLIES'],
    ['a cent less than that', drawn(94_999_99), 'DISCREPANT'],
    ['parts allowed', drawn(1, { partialShipments: 'ALLOWED' }), 'NOT_APPLICABLE'],
    ['parts under conditions', drawn(95_000_00, { partialShipments: 'CONDITIONAL' }), 'NEEDS_A_PERSON'],
    ['a quantity that is in words alone', drawn(95_000_00, described('TWENTY LOADS OF RICE')), 'NEEDS_A_PERSON'],
    ['no quantity (ISBP 745 C14)', drawn(95_000_00, described('RICE')), 'COMPLIES'],
    ['no quantity: a cent less than that', drawn(94_999_99, described('RICE')), 'DISCREPANT'],
    ['no quantity, but a price', drawn(95_000_00, described('RICE AT USD 1.00 PER KG')), 'NEEDS_A_PERSON'],
    [
      'no quantity in the goods, one in a clause',
      drawn(95_000_00, {
        ...described('RICE'),
        additionalConditions: [{ text: 'QUANTITY 5 TONS', isUnderstood: false }],
      }),
      'NEEDS_A_PERSON',
    ],
    ['a tolerance in words', drawn(90_000_00, inWords()), 'NEEDS_A_PERSON'],
    ['with an earlier drawing, full', { context: { drawnMinor: 50_000_00 }, ...half() }, 'NOT_APPLICABLE'],
  ]);

  describe('with 39A, which applies instead', () => {
    testRule('U14', [
      ['39A 10 less: 10 less', drawn(90_000_00, more(0, 10)), 'COMPLIES'],
      ['39A 10 less: a cent less', drawn(89_999_99, more(0, 10)), 'DISCREPANT'],
      ['39A 0 less: a cent less', drawn(99_999_99, more(5, 0)), 'DISCREPANT'],
      ['39A 2 less: 5 less', drawn(95_000_00, more(2, 2)), 'DISCREPANT'],
      [
        '39A 2 less: 5 less with the quantity, by 30(b)',
        rice({ credit: more(2, 2), drawnMinor: 95_000_00, line: { quantity: '95' } }),
        'NEEDS_A_PERSON',
      ],
    ]);
  });

  describe('with the quantity', () => {
    testRule('U14', [
      ['95 of 100 tonnes, by 30(b)', rice({ drawnMinor: 95_000_00, line: { quantity: '95' } }), 'COMPLIES'],
      ['94.9 of 100 tonnes', rice({ drawnMinor: 95_000_00, line: { quantity: '94.9' } }), 'DISCREPANT'],
      [
        '99 of 100 boxes',
        rice({ drawnMinor: 99_000_00, item: { unit: 'BX' }, line: { quantity: '99' } }),
        'DISCREPANT',
      ],
      ['100 of 100 boxes', rice({ drawnMinor: 99_000_00, item: { unit: 'BX' } }), 'COMPLIES'],
    ]);
  });

  describe('with the unit price', () => {
    testRule('U14', [
      ['reduced', rice({ drawnMinor: 95_000_00, line: { unitPrice: usd(950_00) } }), 'DISCREPANT'],
      ['by a cent', rice({ drawnMinor: 99_999_00, line: { unitPrice: usd(999_99) } }), 'DISCREPANT'],
      ['none in the credit', rice({ drawnMinor: 95_000_00, item: { unitPrice: undefined } }), 'COMPLIES'],
      ['none on the invoice', rice({ drawnMinor: 95_000_00, line: { unitPrice: undefined } }), 'NEEDS_A_PERSON'],
      [
        'in words alone',
        rice({
          drawnMinor: 95_000_00,
          item: { unitPrice: undefined },
          credit: { goods: { description: ['100 MT RICE AT USD 1000.00 PER MT'] } },
        }),
        'NEEDS_A_PERSON',
      ],
    ]);
  });

  describe('with "about", which applies instead (30(a))', () => {
    const about = (item: object, drawnMinor: number): Case => rice({ item, drawnMinor });
    const [quantity, price] = [{ quantityQualifier: 'ABOUT' }, { unitPriceQualifier: 'ABOUT' }];
    testRule('U14', [
      ['quantity: 10 less', about(quantity, 90_000_00), 'NEEDS_A_PERSON'],
      ['quantity: a cent less', about(quantity, 89_999_99), 'DISCREPANT'],
      ['price, and 5 less of tonnes: 14.5 less', about(price, 85_500_00), 'NEEDS_A_PERSON'],
      ['price, and 5 less of tonnes: a cent less', about(price, 85_499_99), 'DISCREPANT'],
      ['price of boxes: a cent less than 10', about({ ...price, unit: 'BX' }, 89_999_99), 'DISCREPANT'],
      ['both: 19 less', about({ ...quantity, ...price }, 81_000_00), 'NEEDS_A_PERSON'],
      ['both: a cent less', about({ ...quantity, ...price }, 80_999_99), 'DISCREPANT'],
    ]);
  });

  function described(text: string): object {
    return { goods: { description: [text] } };
  }

  function inWords(): object {
    return { additionalConditions: [{ text: '10 PCT MORE OR LESS IN AMOUNT AND QUANTITY', isUnderstood: false }] };
  }

  function half(): Case {
    return { presentation: { amount: usd(50_000_00) } };
  }
});
