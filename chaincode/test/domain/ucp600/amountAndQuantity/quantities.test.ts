import { expect } from 'chai';
import { buildPapers, type Case, findGravestVerdict, findResults, usd } from '../../../support/examination';
import { rice, type Shipped } from '../../../support/goods';
import { findSentences, testRule } from '../../../support/ruleTable';

const ALLOWED = { partialShipments: 'ALLOWED' };
const ABOUT = { quantityQualifier: 'ABOUT' };
const shipped = (quantity: string, more: Shipped = {}): Case => rice({ ...more, line: { quantity, ...more.line } });
const unit = (code: string): Shipped => ({ item: { unit: code } });

describe('U12: "about" the quantity (art. 30(a))', () => {
  const about = (quantity: string, credit: object = {}): Case => shipped(quantity, { item: ABOUT, credit });
  testRule('U12', [
    ['the quantity', about('100'), 'COMPLIES'],
    ['10 per cent less', about('90'), 'COMPLIES'],
    ['a gram less than that', about('89.999999'), 'DISCREPANT'],
    ['10 per cent more', about('110'), 'COMPLIES'],
    ['a gram more than that', about('110.000001'), 'DISCREPANT'],
    ['less, parts allowed', about('10', ALLOWED), 'COMPLIES'],
    ['more, parts allowed', about('110.000001', ALLOWED), 'DISCREPANT'],
    ['boxes: 10 per cent more', shipped('110', { item: { ...ABOUT, unit: 'BX' } }), 'COMPLIES'],
    ['boxes: one more', shipped('111', { item: { ...ABOUT, unit: 'BX' } }), 'DISCREPANT'],
    ['no invoice', { papers: buildPapers({ invoice: null }) }, 'NOT_APPLICABLE'],
  ]);
});

describe('U12: the unit price (art. 30(a))', () => {
  const priced = (amountMinor: number, item: object = {}): Case =>
    rice({ item, line: { unitPrice: usd(amountMinor) } });
  const about = { unitPriceQualifier: 'ABOUT' };
  testRule('U12', [
    ['that of the credit', {}, 'COMPLIES'],
    ['a cent more', priced(1_000_01), 'DISCREPANT'],
    ['a cent less', priced(999_99), 'DISCREPANT'],
    ['about: 10 per cent more', priced(1_100_00, about), 'COMPLIES'],
    ['about: a cent more', priced(1_100_01, about), 'DISCREPANT'],
    ['about: 10 per cent less', priced(900_00, about), 'COMPLIES'],
    ['about: a cent less', priced(899_99, about), 'DISCREPANT'],
    ['about the quantity: a cent more', priced(1_000_01, ABOUT), 'DISCREPANT'],
    ['another currency', rice({ line: { unitPrice: { currency: 'EUR', amountMinor: 1_000_00 } } }), 'DISCREPANT'],
    ['none on the invoice', rice({ line: { unitPrice: undefined } }), 'NEEDS_A_PERSON'],
    ['none in the credit', rice({ item: { unitPrice: undefined } }), 'NOT_APPLICABLE'],
  ]);
});

describe('U13: the quantity (art. 30(b))', () => {
  testRule('U13', [
    ['the quantity', {}, 'COMPLIES'],
    ['tonnes: 5 per cent less', shipped('95'), 'COMPLIES'],
    ['tonnes: a gram less than that', shipped('94.999999'), 'DISCREPANT'],
    ['tonnes: 5 per cent more', shipped('105'), 'COMPLIES'],
    ['tonnes: a gram more than that', shipped('105.000001'), 'DISCREPANT'],
    ['100 written with zeros', shipped('100.000', unit('BX')), 'COMPLIES'],
    ['boxes: one more', shipped('101', unit('BX')), 'DISCREPANT'],
    ['boxes: one less', shipped('99', unit('BX')), 'DISCREPANT'],
    ['pieces: one more', shipped('101', unit('H87')), 'DISCREPANT'],
    ['packages of Recommendation 20: one more', shipped('101', unit('XBX')), 'DISCREPANT'],
    ['an unknown unit: the quantity', shipped('100', unit('QQQ')), 'COMPLIES'],
    ['an unknown unit: one more', shipped('101', unit('QQQ')), 'NEEDS_A_PERSON'],
    ['a package code that is also used for tonnes: one more', shipped('101', unit('MT')), 'NEEDS_A_PERSON'],
    ['less, parts allowed', shipped('10', { credit: ALLOWED }), 'COMPLIES'],
    ['less, parts under conditions', shipped('10', { credit: { partialShipments: 'CONDITIONAL' } }), 'NEEDS_A_PERSON'],
    ['beside earlier shipments', shipped('50', { credit: ALLOWED, context: { drawnMinor: 1 } }), 'COMPLIES'],
    ['a quantity in full beside earlier shipments', shipped('100', { context: { drawnMinor: 1 } }), 'NEEDS_A_PERSON'],
    ['another unit of mass', rice({ line: { unit: 'KGM', quantity: '100000' } }), 'COMPLIES'],
    ['another unit of mass, too much', rice({ line: { unit: 'KGM', quantity: '105001' } }), 'DISCREPANT'],
    ['a unit of another measure', rice({ line: { unit: 'LTR' } }), 'NEEDS_A_PERSON'],
    ['other goods', rice({ line: { description: 'BARLEY' } }), 'NEEDS_A_PERSON'],
    [
      'a credit that plainly states it in words',
      rice({ credit: { goods: { description: ['100 MT RICE'] } } }),
      'COMPLIES',
    ],
    [
      'a credit that states it in words for a part of the goods',
      rice({ credit: { goods: { description: ['100 MT RICE', 'AND SACKS'] } } }),
      'NEEDS_A_PERSON',
    ],
    ['no invoice', { papers: buildPapers({ invoice: null }) }, 'NOT_APPLICABLE'],
  ]);

  for (const text of [
    'QUANTITY 10 PCT MORE OR LESS ALLOWED',
    'NO TOLERANCE IS ALLOWED',
    'THE QUANTITY IS NOT TO BE EXCEEDED OR REDUCED',
    'SHIP THE EXACT QUANTITY',
  ])
    it(`leaves a quantity that is not exact to a person if the credit says: ${text} (ISBP 745 C13)`, () => {
      const credit = { additionalConditions: [{ text, isUnderstood: false }] };
      const verdictsOf = (quantities: readonly string[]): string[] =>
        quantities.map((quantity) => findGravestVerdict('U13', shipped(quantity, { credit })));
      expect(verdictsOf(['110', '105', '98'])).to.deep.equal(Array(3).fill('NEEDS_A_PERSON'));
      expect(verdictsOf(['100'])).to.deep.equal(['COMPLIES']);
    });

  it('reads "about" before a quantity that the description counts (30(a))', () => {
    const verdictsOf = (text: string, quantity: string): string[] => {
      const given = shipped(quantity, { credit: { goods: { description: [text] } }, drawnMinor: 95_000_00 });
      return ['U12', 'U13', 'U14'].map((rule) => findGravestVerdict(rule, given));
    };
    for (const about of ['ABOUT', 'APPROXIMATELY', 'APPROX.', 'ABT'])
      expect(verdictsOf(`${about} 100 MT RICE`, '91')).to.deep.equal(['COMPLIES', 'NOT_APPLICABLE', 'NEEDS_A_PERSON']);
    expect(verdictsOf('ABOUT 100 MT RICE', '89')[0]).to.equal('DISCREPANT');
    expect(verdictsOf('100 MT RICE', '91')[1]).to.equal('DISCREPANT');
    expect(verdictsOf('CIRCA 100 MT RICE', '91').slice(1)).to.deep.equal(['NEEDS_A_PERSON', 'NEEDS_A_PERSON']);
  });

  it('has nothing to compare if the credit certainly states no quantity', () => {
    const verdictOf = (...description: string[]): string =>
      findGravestVerdict('U13', rice({ credit: { goods: { description } } }));
    expect(verdictOf('RICE', 'CIF HAMBURG INCOTERMS 2020, PROFORMA INVOICE NO. 17')).to.equal('NOT_APPLICABLE');
    for (const description of ['BARLEY', 'RICE AND BARLEY', 'RICE COOKERS', 'SK-40'])
      expect(
        findGravestVerdict('U13', rice({ credit: { goods: { description: ['RICE'] } }, line: { description } })),
        description,
      ).to.equal('NEEDS_A_PERSON');
    for (const text of ['RICE, TWENTY BAGS', 'RICE IN BAGS', 'RICE 5 PERCENT BROKEN', 'RICE LOT 7'])
      expect(verdictOf(text), text).to.equal('NEEDS_A_PERSON');
  });

  describe('by a tolerance that a clause states, and that was read', () => {
    const permit = (field: string, value: string): object => ({
      document: 'COMMERCIAL_INVOICE',
      field,
      operator: 'PERMITS',
      value,
    });
    const clause = {
      text: 'QUANTITY 10 PCT MORE OR LESS ALLOWED',
      isUnderstood: true,
      conditions: [permit('quantityPlusPercent', '10'), permit('quantityMinusPercent', '10')],
    };
    const credit = { additionalConditions: [clause] };
    const verdictOf = (quantity: string, more: object = credit): string | undefined =>
      findGravestVerdict('U13', shipped(quantity, { credit: more }));

    it('judges what is within and beyond it', () => {
      expect(['110', '90', '110.01', '89.99'].map((quantity) => verdictOf(quantity))).to.deep.equal([
        'COMPLIES',
        'COMPLIES',
        'DISCREPANT',
        'DISCREPANT',
      ]);
    });

    it('judges more and less apart', () => {
      const conditions = [permit('quantityPlusPercent', '2'), permit('quantityMinusPercent', '10')];
      const uneven = { additionalConditions: [{ ...clause, conditions }] };
      expect(['102', '103', '90'].map((quantity) => verdictOf(quantity, uneven))).to.deep.equal([
        'COMPLIES',
        'DISCREPANT',
        'COMPLIES',
      ]);
    });

    it('leaves to a person what a second text may change', () => {
      const other = { text: 'A TOLERANCE OF 5 PCT APPLIES TO EACH ITEM', isUnderstood: false };
      expect(verdictOf('110', { additionalConditions: [clause, other] })).to.equal('NEEDS_A_PERSON');
    });

    it('leaves to a person what is stated of the amount alone', () => {
      const ofAmount = [permit('amountPlusPercent', '10'), permit('amountMinusPercent', '10')];
      const amountAlone = { additionalConditions: [{ ...clause, conditions: ofAmount }] };
      expect(verdictOf('110', amountAlone)).to.equal('NEEDS_A_PERSON');
    });
  });

  it('adds up the lines of an item', () => {
    const line = { description: 'LONG GRAIN RICE', quantity: '52.5', unit: 'TNE', unitPrice: usd(1_000_00) };
    const given = (quantity: string): Case => ({
      ...rice(),
      papers: buildPapers({ invoice: { items: [line, { ...line, quantity }] } }),
    });
    expect(findSentences('U13', 'DISCREPANT', given('52.5'))).to.deep.equal([]);
    expect(findSentences('U13', 'DISCREPANT', given('52.500001'))).to.deep.equal([
      'QUANTITY EXCEEDED: LONG GRAIN RICE 105.000001 TNE, CREDIT 100 TNE (TOLERANCE 5 PERCENT)',
    ]);
  });
});

describe('30(a), 30(b), 30(c) and 39A together', () => {
  const verdicts = (given: Case): string[] =>
    ['U11', 'U12', 'U13', 'U14'].map((rule) => findGravestVerdict(rule, given));

  it('"about" one item does not apply to another', () => {
    const [red, blue] = ['RED SHOES', 'BLUE SHOES'].map((description) => ({
      description,
      quantity: '100',
      unit: 'BX',
    }));
    const given = (reds: string, blues: string): Case => ({
      credit: { goods: { description: ['SHOES'], items: [{ ...red, ...ABOUT }, blue] } },
      papers: buildPapers({
        invoice: {
          items: [
            { ...red, quantity: reds },
            { ...blue, quantity: blues },
          ],
        },
      }),
    });
    expect(verdicts(given('110', '100')).slice(1, 3)).to.deep.equal(['COMPLIES', 'COMPLIES']);
    expect(verdicts(given('110', '101')).slice(1, 3)).to.deep.equal(['COMPLIES', 'DISCREPANT']);
    expect(verdicts(given('111', '100')).slice(1, 3)).to.deep.equal(['DISCREPANT', 'COMPLIES']);
  });

  it('"about" the quantity does not apply to the amount', () => {
    const given = shipped('110', { item: ABOUT, drawnMinor: 110_000_00 });
    expect(verdicts(given)).to.deep.equal(['DISCREPANT', 'COMPLIES', 'NOT_APPLICABLE', 'NOT_APPLICABLE']);
  });

  it('39A on the amount does not apply to a number of boxes', () => {
    const credit = { tolerance: { plusPercent: 10, minusPercent: 10 } };
    const given = shipped('110', { item: { unit: 'BX' }, credit, drawnMinor: 110_000_00 });
    expect(verdicts(given)).to.deep.equal(['COMPLIES', 'COMPLIES', 'DISCREPANT', 'NOT_APPLICABLE']);
  });

  it('5 per cent more of the quantity complies while no more than the credit is drawn', () => {
    const within = shipped('105', { invoicedMinor: 105_000_00, drawnMinor: 100_000_00 });
    expect(verdicts(within)).to.deep.equal(['NEEDS_A_PERSON', 'COMPLIES', 'COMPLIES', 'NOT_APPLICABLE']);
    const beyond = shipped('105', { drawnMinor: 105_000_00 });
    expect(verdicts(beyond)).to.deep.equal(['DISCREPANT', 'COMPLIES', 'COMPLIES', 'NOT_APPLICABLE']);
  });

  it('5 per cent less of the quantity makes 5 per cent less of the amount comply', () => {
    const given = shipped('95', { drawnMinor: 95_000_00 });
    expect(verdicts(given)).to.deep.equal(['COMPLIES', 'COMPLIES', 'COMPLIES', 'COMPLIES']);
  });

  it('30(c) does not allow a reduced price', () => {
    const given = rice({ drawnMinor: 95_000_00, line: { unitPrice: usd(950_00) } });
    expect(verdicts(given)).to.deep.equal(['COMPLIES', 'DISCREPANT', 'COMPLIES', 'DISCREPANT']);
  });

  it('names what was compared, and the tolerance', () => {
    const [result] = findResults('U13', shipped('106'));
    expect(result?.compared).to.deep.equal({
      item: 'LONG GRAIN RICE',
      quantity: '100 TNE',
      invoiced: '106 TNE',
      tolerancePercent: '5',
      partialShipments: 'NOT_ALLOWED',
    });
    expect(result?.article).to.equal('UCP 600 art. 30(b)');
  });
});
