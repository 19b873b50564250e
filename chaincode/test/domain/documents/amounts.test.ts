import { expect } from 'chai';
import { DEFINITIONS } from '../../../src/domain/documents/registry';
import type { DocumentType } from '../../../src/domain/vocabulary/record';
import { creditTerms, USD } from '../../support/credit';
import { newId } from '../../support/trade';

const shared = (more: object): object => ({ faceValue: USD(100), financed: USD(100), ...more });
const party = { name: 'Hanbit' };
const claim = (more: object): object => ({ product: 'NEGOTIATION', amount: USD(100), ...more });
const invoice = (more: object): object =>
  claim({ invoices: [{ seller: party, buyer: party, number: 'INV-7', date: '2026-11-02', ...shared(more) }] });
const drawing = (more: object): object =>
  claim({ drawings: [{ issuingBank: 'BANKKRSE', creditNumber: 'LC-1', presentation: 1, ...shared(more) }] });
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
const AMOUNTS: readonly (readonly [DocumentType, string, (amount: object) => object])[] = [
  ['financing-claim', '/amount', (amount) => claim({ billOfLading: newId(), amount })],
  ['financing-claim', '/invoices/0/faceValue', (faceValue) => invoice({ faceValue })],
  ['financing-claim', '/invoices/0/financed', (financed) => invoice({ financed })],
  ['financing-claim', '/drawings/0/faceValue', (faceValue) => drawing({ faceValue })],
  ['financing-claim', '/drawings/0/financed', (financed) => drawing({ financed })],
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
      expect(faults(type, write(USD(0)))).to.deep.equal([`${place}/amountMinor`]);
      expect(faults(type, write(USD(1)))).to.deep.equal([]);
    });
  }

  it('is the price of goods that are free of charge', () => {
    expect(faults('letter-of-credit', goods(USD(0)))).to.deep.equal([]);
  });
});
