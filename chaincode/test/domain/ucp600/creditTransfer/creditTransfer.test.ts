import { expect } from 'chai';
import type { CreditTerms } from '../../../../src/domain/papers/creditTerms';
import { findCreditTransferFaults } from '../../../../src/domain/ucp600/creditTransfer/creditTransferFaults';
import { buildExamination, type Case, findResults, usd } from '../../../support/examination';
import { testRule } from '../../../support/ruleTable';

const TRANSFERABLE = { form: 'IRREVOCABLE_TRANSFERABLE' };
const listTerms = (credit: object): CreditTerms => buildExamination({ credit }).credit;
const ORIGINAL = listTerms(TRANSFERABLE);
const transferred = (credit: object, transferredFrom = ORIGINAL): Case => ({
  credit: { ...TRANSFERABLE, ...credit },
  context: { transferredFrom },
});
const goods = (more: object): object => ({ goods: { ...ORIGINAL.goods, ...more } });
const priced = (cents: number): object =>
  goods({ items: ORIGINAL.goods.items.map((item) => ({ ...item, unitPrice: usd(cents) })) });
const insurance = (more: object): object => ({
  documentsRequired: ORIGINAL.documentsRequired.map((clause) =>
    clause.kind === 'INSURANCE_DOCUMENT' ? { ...clause, ...more } : clause,
  ),
});
const percent = (value: string): object => ({
  text: `INSURANCE POLICY FOR ${value} PERCENT`,
  conditions: [{ document: 'INSURANCE_DOCUMENT', field: 'insuredPercent', operator: 'GTE', value }],
});
const insured = (value: string): object => insurance(percent(value));
const CONFIRMED = { confirmation: 'CONFIRM' };
const words = (text: string, instalments: object[] = []): object => ({
  latestShipmentDate: undefined,
  shipmentPeriod: { text: [text], instalments },
});
/** One instalment, and its wording. */
const lots = (from: string, to: string, amountMinor = 5_000): object =>
  words(`${from} TO ${to}`, [{ from, to, amount: usd(amountMinor) }]);
const spring = lots('2026-02-02', '2026-02-28');
const inSpring = listTerms({ ...TRANSFERABLE, ...spring });

describe('U25: a transfer keeps the terms of the credit (art. 38)', () => {
  testRule('U25', [
    ['a credit that is not transferred', {}, 'NOT_APPLICABLE'],
    ['the same terms', transferred({}), 'COMPLIES'],
    ['a credit that is not transferable', transferred({}, listTerms({})), 'DISCREPANT'],
    ['a lower amount', transferred({ amount: usd(99_999_99) }), 'COMPLIES'],
    ['a cent more', transferred({ amount: usd(100_000_01) }), 'DISCREPANT'],
    ['another currency', transferred({ amount: { currency: 'EUR', amountMinor: 1 } }), 'DISCREPANT'],
    ['a lower unit price', transferred(priced(249_99)), 'COMPLIES'],
    ['a higher unit price', transferred(priced(250_01)), 'DISCREPANT'],
    ['an earlier expiry', transferred({ expiryDate: '2026-04-14' }), 'COMPLIES'],
    ['a later expiry', transferred({ expiryDate: '2026-04-16' }), 'DISCREPANT'],
    ['a shorter period', transferred({ presentationPeriodDays: 20 }), 'COMPLIES'],
    ['the period that no number means', transferred({ presentationPeriodDays: 21 }), 'COMPLIES'],
    ['a longer period', transferred({ presentationPeriodDays: 22 }), 'DISCREPANT'],
    ['an earlier latest shipment', transferred({ latestShipmentDate: '2026-03-19' }), 'COMPLIES'],
    ['a later latest shipment', transferred({ latestShipmentDate: '2026-03-21' }), 'DISCREPANT'],
    ['no latest shipment', transferred({ latestShipmentDate: undefined }), 'DISCREPANT'],
    [
      'a higher percentage of insurance',
      transferred(insured('115'), listTerms({ ...TRANSFERABLE, ...insured('110') })),
      'COMPLIES',
    ],
    [
      'a lower percentage of insurance',
      transferred(insured('110'), listTerms({ ...TRANSFERABLE, ...insured('115') })),
      'DISCREPANT',
    ],
    ['a percentage of insurance above 110 if none was stated', transferred(insured('120')), 'COMPLIES'],
    ['a percentage of insurance that is 110 without it', transferred(insured('110')), 'DISCREPANT'],
    [
      'a percentage of insurance taken away',
      transferred({}, listTerms({ ...TRANSFERABLE, ...insured('120') })),
      'DISCREPANT',
    ],
    [
      'half a per cent less of insurance',
      transferred(insured('112'), listTerms({ ...TRANSFERABLE, ...insured('112.5') })),
      'DISCREPANT',
    ],
    ['an insurance clause in other words', transferred(insurance({ text: 'COVER NOTE' })), 'DISCREPANT'],
    [
      'a higher percentage and another number of originals',
      transferred(insurance({ ...percent('120'), originals: 2 })),
      'DISCREPANT',
    ],
    [
      'another applicant: the first beneficiary',
      transferred({ applicant: { name: 'HANBIT FOOTWEAR CO., LTD.' } }),
      'COMPLIES',
    ],
    ['an applicant who is neither', transferred({ applicant: { name: 'SUDWIND HANDELS GMBH' } }), 'DISCREPANT'],
    ['a confirmation kept', transferred(CONFIRMED, listTerms({ ...TRANSFERABLE, ...CONFIRMED })), 'COMPLIES'],
    ['a confirmation dropped', transferred({}, listTerms({ ...TRANSFERABLE, ...CONFIRMED })), 'DISCREPANT'],
    ['instalments as they are', transferred(spring, inSpring), 'COMPLIES'],
    ['instalments that end a day earlier', transferred(lots('2026-02-02', '2026-02-27'), inSpring), 'COMPLIES'],
    ['instalments that end a day later', transferred(lots('2026-02-02', '2026-03-01'), inSpring), 'DISCREPANT'],
    ['instalments that begin a day earlier', transferred(lots('2026-02-01', '2026-02-28'), inSpring), 'DISCREPANT'],
    ['instalments of a smaller amount', transferred(lots('2026-02-02', '2026-02-28', 1), inSpring), 'COMPLIES'],
    ['instalments of a greater amount', transferred(lots('2026-02-02', '2026-02-28', 5_001), inSpring), 'DISCREPANT'],
    [
      'a period in other words',
      transferred(words('IN MAY'), listTerms({ ...TRANSFERABLE, ...words('IN JUNE') })),
      'DISCREPANT',
    ],
    ['other goods', transferred(goods({ description: ['WHITE LEATHER SHOES'] })), 'DISCREPANT'],
    ['a document left out', transferred({ documentsRequired: ORIGINAL.documentsRequired.slice(1) }), 'DISCREPANT'],
    ['partial shipments allowed', transferred({ partialShipments: 'ALLOWED' }), 'DISCREPANT'],
    ['another port', transferred({ portOfLoading: { name: 'INCHEON', unLocode: 'KRINC' } }), 'DISCREPANT'],
  ]);

  it('names every term that was changed, in the order of their names', () => {
    const terms = findCreditTransferFaults(
      ORIGINAL,
      listTerms({ ...TRANSFERABLE, amount: usd(100_000_01), expiryDate: '2026-05-01', transhipment: 'ALLOWED' }),
    );
    expect(terms.map(({ term }) => term)).to.deep.equal(['amount', 'expiryDate', 'transhipment']);
    expect(findResults('U25', transferred({ expiryDate: '2026-05-01' }))[0]?.compared).to.deep.equal({
      term: 'expiryDate',
      original: '"2026-04-15"',
      transferred: '"2026-05-01"',
    });
  });
});
