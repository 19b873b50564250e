import { expect } from 'chai';
import { buildPapers, type Case, findGravestVerdict, findResults, usd } from '../../../support/examination';
import { testRule } from '../../../support/ruleTable';

/** A credit that states its unit price in words alone, and an invoice for 400 pairs at a price. */
const priced = (words: string, amountMinor: number, line: object = {}): Case => ({
  credit: { goods: { description: ['400 PAIRS BLACK LEATHER SHOES', words, 'CIF HAMBURG'] } },
  papers: buildPapers({
    invoice: {
      items: [
        { description: 'BLACK LEATHER SHOES', quantity: '400', unit: 'PR', unitPrice: usd(amountMinor), ...line },
      ],
    },
  }),
});

const WAYS = [
  'AT USD 250.00 PER PAIR',
  '@ USD250.00/PAIR',
  'UNIT PRICE USD 250.00',
  'UNIT PRICE: 250.00',
  'UNIT PRICE (USD): 250.00',
  'UNIT PRICE CIF HAMBURG: USD 250 PER PAIR',
  'PRICE PER PAIR: USD 250.00',
  'USD/PAIR 250.00',
  'AT THE RATE OF US$ 250.00 A PAIR',
  'AT 250.00 PER PAIR',
  'USD 250,00 EACH',
  '250.00 USD PER PAIR',
  'USD 250.00 USD 100,000.00',
  'UNIT PRICE\nUSD 250.00',
];

describe('U12: a unit price in the words of the credit', () => {
  for (const words of WAYS)
    it(`reads ${JSON.stringify(words)}`, () => {
      const verdicts = [250_00, 251_00, 249_00].map((price) => findGravestVerdict('U12', priced(words, price)));
      expect(verdicts).to.deep.equal(['COMPLIES', 'DISCREPANT', 'DISCREPANT']);
    });

  testRule('U12', [
    ['about: 10 per cent more', priced('AT ABOUT USD 250.00 PER PAIR', 275_00), 'COMPLIES'],
    ['about: a cent more than that', priced('AT ABOUT USD 250.00 PER PAIR', 275_01), 'DISCREPANT'],
    ['in words that are not read', priced('AT TWO HUNDRED FIFTY DOLLARS PER PAIR', 250_00), 'NEEDS_A_PERSON'],
    ['for a number of units', priced('AT USD 2,500.00 PER 10 PAIRS', 250_00), 'NEEDS_A_PERSON'],
    ['an amount that nothing explains', priced('USD 251.00', 250_00), 'NEEDS_A_PERSON'],
    ['the amount of the credit', priced('TOTAL VALUE USD 100,000.00', 250_00), 'NOT_APPLICABLE'],
    ['the amount of the credit, without a word', priced('USD 100,000.00', 250_00), 'NOT_APPLICABLE'],
    ['terms of trade', priced('PRICE TERMS: CIF HAMBURG', 250_00), 'NOT_APPLICABLE'],
    ['none on the invoice', priced('AT USD 250.00 PER PAIR', 0, { unitPrice: undefined }), 'NEEDS_A_PERSON'],
    [
      'in the words of the invoice',
      priced('AT USD 250.00 PER PAIR', 0, { unitPrice: undefined, description: 'LEATHER SHOES AT USD 250.00/PAIR' }),
      'COMPLIES',
    ],
    [
      'another one in the words of the invoice',
      priced('AT USD 250.00 PER PAIR', 0, { unitPrice: undefined, description: 'LEATHER SHOES AT USD 251.00/PAIR' }),
      'DISCREPANT',
    ],
    ['in euros', priced('AT EUR 250.00 PER PAIR', 250_00), 'DISCREPANT'],
  ]);

  /** Two items, each with its price, and an invoice of a line for each. */
  const two = (first: number, second: number, words = 'AT USD 5.00/PC'): Case => ({
    credit: { goods: { description: ['100 PCS OAK CHAIRS AT USD 2.50/PC', `50 PCS PINE TABLES ${words}`] } },
    papers: buildPapers({
      invoice: {
        items: [
          { description: 'OAK CHAIRS', quantity: '100', unit: 'PCE', unitPrice: usd(first) },
          { description: 'PINE TABLES', quantity: '50', unit: 'PCE', unitPrice: usd(second) },
        ],
      },
    }),
  });
  testRule('U12', [
    ['several items, each at its price', two(250, 500), 'COMPLIES'],
    ['several items, prices exchanged', two(500, 250), 'DISCREPANT'],
    ['several items, the second at another price', two(250, 501), 'DISCREPANT'],
    ['an item without a price beside one with a price', two(250, 500, ''), 'NEEDS_A_PERSON'],
  ]);

  it('compares a price per tonne with one per kilogram', () => {
    const tonnes = (amountMinor: number): Case => ({
      credit: { goods: { description: ['500 MT MILLING WHEAT AT USD 720.00 PER METRIC TON'] } },
      papers: buildPapers({
        invoice: {
          items: [{ description: 'MILLING WHEAT', quantity: '500000', unit: 'KGM', unitPrice: usd(amountMinor) }],
        },
      }),
    });
    expect([72, 73].map((price) => findGravestVerdict('U12', tonnes(price)))).to.deep.equal(['COMPLIES', 'DISCREPANT']);
  });

  it('knows a price per tonne of a quantity in kilograms', () => {
    const given: Case = {
      credit: { goods: { description: ['500000 KGS MILLING WHEAT AT USD 720.00 PER MT'] } },
      papers: buildPapers({
        invoice: { items: [{ description: 'MILLING WHEAT', quantity: '500', unit: 'TNE', unitPrice: usd(720_00) }] },
      }),
    };
    expect(findGravestVerdict('U12', given)).to.equal('COMPLIES');
  });

  it('never says that the credit has no unit price while words about one are unread', () => {
    for (const words of ['PRICE AS AGREED', 'AT TEN DOLLARS', '@ 5 LESS DISCOUNT', 'RATE: USD'])
      for (const { verdict } of findResults('U12', priced(words, 250_00)))
        expect(['NEEDS_A_PERSON', 'DISCREPANT'], words).to.include(verdict);
  });
});

describe('U10: the contract of the description', () => {
  const CONTRACT = 'AS PER CONTRACT NO. HB-118/26 DATED 12 OCTOBER 2025';
  const under = (words: string, credit = CONTRACT): Case => ({
    credit: { goods: { description: ['BLACK LEATHER SHOES', credit] } },
    papers: buildPapers({ invoice: { items: [], goodsDescription: `BLACK LEATHER SHOES ${words}` } }),
  });
  testRule('U10', [
    ['that of the credit', under(CONTRACT), 'COMPLIES'],
    ['its date in figures', under('AS PER CONTRACT NO. HB-118/26 DATED 12.10.2025'), 'COMPLIES'],
    ['its date with the month first', under('CONTRACT NO. HB-118/26 DATED OCTOBER 12, 2025'), 'COMPLIES'],
    ['without its date', under('AS PER CONTRACT NO. HB-118/26'), 'COMPLIES'],
    ['none', under(''), 'COMPLIES'],
    ['another date', under('AS PER CONTRACT NO. HB-118/26 DATED 13 OCTOBER 2025'), 'DISCREPANT'],
    ['another date of the same day', under('AS PER CONTRACT NO. HB-118/26 DATED 12 OCTOBER 2024'), 'DISCREPANT'],
    ['another number', under('AS PER CONTRACT NO. HB-119/26 DATED 12 OCTOBER 2025'), 'DISCREPANT'],
    [
      'another date of a contract without a number',
      under('UNDER CONTRACT OF 13 OCTOBER 2025', 'UNDER CONTRACT OF 12 OCTOBER 2025'),
      'NEEDS_A_PERSON',
    ],
    [
      'another number of a confirmation',
      under('SALES CONFIRMATION NO. 4712', 'SALES CONFIRMATION NO. 4711'),
      'DISCREPANT',
    ],
  ]);
});
