import { expect } from 'chai';
import { DEFINITIONS } from '../../../src/domain/documents/registry';
import type { DocumentType } from '../../../src/domain/vocabulary/record';
import { creditTerms, USD } from '../../support/credit';
import { newId, placeOf, SHIPPER } from '../../support/trade';

const WHOLE = 10_000;
const party = { name: 'Hanbit' };
/** A claim that lends all of what it finances. */
const claim = (amount: object, ...security: object[]): object => ({
  applicant: placeOf(SHIPPER),
  ...{ product: 'NEGOTIATION', amount, advanceRateBasisPoints: WHOLE, security },
  ...(security.some((paper) => 'value' in paper) && { notShipped: { reason: 'PRE_SHIPMENT' } }),
});
const onBill = (amount: object): object => claim(amount, { kind: 'BILL_ON_LEDGER', billOfLading: newId() });
const shared = (value: object, financed: object): object => ({ value, financed });
const invoice = (...parts: [object, object]): object => ({
  ...{ kind: 'INVOICE', seller: party, buyer: party, number: 'INV-7', date: '2026-11-02' },
  ...shared(...parts),
});
const drawing = (...parts: [object, object]): object => ({
  ...{ kind: 'DRAWING', issuingBank: 'BANKKRSE', creditNumber: 'LC-1', presentation: 1 },
  ...shared(...parts),
});
const credit = (more: object): object => ({ terms: creditTerms(more) });
const instalment = (amount: object): object =>
  credit({ shipmentPeriod: { text: ['BY SEA'], instalments: [{ from: '2026-11-02', to: '2026-11-30', amount }] } });
const goods = (unitPrice: object): object =>
  credit({
    goods: { description: ['SHOES'], items: [{ description: 'SHOES', quantity: '1', unit: 'PCS', unitPrice }] },
  });
const drawn = (amount: object): object => ({
  ...credit({}),
  drawings: [{ presentation: newId(), amount, status: 'DRAWN' }],
});

/** What is financed, undertaken or drawn. The document has the amount in its place. */
type Place = readonly [DocumentType, string, (amount: object) => object];
const AMOUNTS: readonly Place[] = [
  ['financing-claim', '/amount', onBill],
  ...[invoice, drawing].flatMap((paper): Place[] => [
    ['financing-claim', '/security/0/value', (value) => claim(USD(1), paper(value, USD(1)))],
    // What is lent is bound to what is financed: one unit of each of two papers.
    [
      'financing-claim',
      '/security/0/financed',
      (part) => claim(USD(2), paper(USD(100), part), paper(USD(100), USD(1))),
    ],
  ]),
  ['letter-of-credit', '/terms/amount', (amount) => credit({ amount })],
  [
    'credit-amendment',
    '/terms/amount',
    (amount) => ({ number: 1, date: '2026-11-20', basis: 0, ...credit({ amount }) }),
  ],
  ['letter-of-credit', '/terms/shipmentPeriod/instalments/0/amount', instalment],
  ['letter-of-credit', '/drawings/0/amount', drawn],
];

describe('An amount of zero', () => {
  const faults = (type: DocumentType, document: object): string[] =>
    DEFINITIONS[type].content.check(document).map(({ pointer }) => pointer);

  for (const [type, place, write] of AMOUNTS) {
    it(`is refused at ${place} of a ${type}, and one minor unit is taken`, () => {
      expect(faults(type, write(USD(0)))).to.include(`${place}/amountMinor`);
      expect(faults(type, write(USD(1)))).to.deep.equal([]);
    });
  }

  it('is the price of goods that are free of charge', () => {
    expect(faults('letter-of-credit', goods(USD(0)))).to.deep.equal([]);
  });
});
