import { expect } from 'chai';
import { buildPapers, type Case, findResults, INVOICE } from '../../../support/examination';
import { findSentences, testRule } from '../../../support/ruleTable';

const called = (kind: string, more: object = {}): object => ({
  kind,
  originals: 1,
  copies: 0,
  text: kind,
  isUnderstood: true,
  ...more,
});
const condition = (field: string, operator: string, value?: string, document = 'BILL_OF_LADING'): object => ({
  document,
  field,
  operator,
  ...(value !== undefined && { value }),
});
const clause = (text: string, ...conditions: object[]): Case => ({
  credit: { additionalConditions: [{ text, conditions, isUnderstood: conditions.length > 0 }] },
});

describe('U19: documents called for (arts. 14(f)(g)(h), 17)', () => {
  const requires = (...documentsRequired: object[]): Case => ({ credit: { documentsRequired } });
  const other = (title: string): object => ({ kind: 'OTHER', title });
  const beneficiarys = called('OTHER', { text: "BENEFICIARY'S CERTIFICATE OF DISPATCH OF SAMPLES" });
  testRule('U19', [
    ['all of them, in their numbers', {}, 'COMPLIES'],
    ['one is missing', { papers: buildPapers({ certificate: null }) }, 'DISCREPANT'],
    ['an original less', { papers: buildPapers({ invoice: { originalsPresented: 2 } }) }, 'DISCREPANT'],
    ['a copy less', { papers: buildPapers({ packingList: { copiesPresented: 0 } }) }, 'DISCREPANT'],
    [
      'an original in place of a copy',
      { papers: buildPapers({ packingList: { originalsPresented: 2, copiesPresented: 0 } }) },
      'COMPLIES',
    ],
    [
      'a copy in place of an original',
      { papers: buildPapers({ packingList: { originalsPresented: 0, copiesPresented: 2 } }) },
      'DISCREPANT',
    ],
    [
      'a document by its title',
      { ...requires(beneficiarys), papers: buildPapers({}, other('Beneficiary’s certificate')) },
      'COMPLIES',
    ],
    [
      'a document by another title',
      { ...requires(beneficiarys), papers: buildPapers({}, other('STATEMENT')) },
      'NEEDS_A_PERSON',
    ],
    ['no document of another kind', requires(beneficiarys), 'DISCREPANT'],
    ['a clause that is not understood', requires(called('BILL_OF_LADING', { isUnderstood: false })), 'NEEDS_A_PERSON'],
    ['a credit that calls for nothing', requires(), 'NEEDS_A_PERSON'],
    ['a condition that is met', clause('X', condition('isToOrder', 'EQUALS', 'true')), 'COMPLIES'],
    ['a condition that is not met', clause('X', condition('isToOrder', 'EQUALS', 'false')), 'DISCREPANT'],
    ['a condition on what the bill does not state', clause('X', condition('placeOfReceipt', 'EXISTS')), 'DISCREPANT'],
    [
      'a condition on what is not kept as data',
      clause('X', condition('language', 'EQUALS', 'ENGLISH')),
      'NEEDS_A_PERSON',
    ],
    [
      'a condition on the credit’s own words',
      clause('X', condition('notifyParty', 'CONTAINS', '$LC_APPLICANT')),
      'COMPLIES',
    ],
    ['a condition on an unknown variable', clause('X', condition('voyage', 'EQUALS', '$LC_NOTHING')), 'NEEDS_A_PERSON'],
    [
      'a condition on a document that is not presented',
      clause('X', condition('amount', 'EXISTS', undefined, 'DRAFT')),
      'COMPLIES',
    ],
    ['a number at its limit', clause('X', condition('packages', 'LTE', '400')), 'COMPLIES'],
    ['a number beyond its limit', clause('X', condition('packages', 'LTE', '399')), 'DISCREPANT'],
    ['a number at its least', clause('X', condition('packages', 'GTE', '400')), 'COMPLIES'],
    ['a number below its least', clause('X', condition('packages', 'GTE', '400.5')), 'DISCREPANT'],
    ['a date at its limit', clause('X', condition('shipmentDate', 'GTE', '2026-03-10')), 'COMPLIES'],
    ['a date before it', clause('X', condition('shipmentDate', 'GTE', '2026-03-11')), 'DISCREPANT'],
    ['something that must not be, and is not', clause('X', condition('isOnDeck', 'NEGATION')), 'COMPLIES'],
    ['something that must not be, and is', clause('X', condition('isToOrder', 'NEGATION')), 'DISCREPANT'],
    ['a clause in words of its own', clause('DOCUMENTS IN ENGLISH'), 'NEEDS_A_PERSON'],
    ['a condition that no document shows', clause('VESSEL MUST BE LESS THAN 20 YEARS OLD'), 'COMPLIES'],
    ['a condition that a document would show', clause('GOODS MUST BE PACKED IN CARTONS'), 'NEEDS_A_PERSON'],
  ]);

  const permits = (field: string, value: string, document: string): object =>
    condition(field, 'PERMITS', value, document);
  const bill = (changes: object): Case => ({ papers: buildPapers({ bill: changes }) });
  const either = (...values: string[]): Case => ({
    ...bill({ fields: { freight: 'FREIGHT PREPAID' } }),
    ...clause('X', ...values.map((value) => ({ ...condition('freight', 'CONTAINS', value), alternative: 1 }))),
  });
  const signed = condition('isSigned', 'EQUALS', 'true', 'COMMERCIAL_INVOICE');
  const orderOf = (party: string): Case => clause('X', condition('orderParty', 'EQUALS', party));
  const notBefore = clause('X', condition('issueDate', 'GTE', '$LC_ISSUE_DATE', 'ANY'));
  const waybill = called('AIR_WAYBILL');
  testRule('U19', [
    ['one of two alternatives', either('PREPAID', 'COLLECT'), 'COMPLIES'],
    ['none of two alternatives', either('COLLECT', 'CHARTER PARTY'), 'DISCREPANT'],
    [
      'a permission, which demands nothing',
      clause('X', permits('isSigned', 'false', 'COMMERCIAL_INVOICE')),
      'COMPLIES',
    ],
    [
      'freight that is to be prepaid',
      {
        ...clause('X', condition('freight', 'CONTAINS', 'PREPAID')),
        ...bill({ fields: { freight: 'FREIGHT TO BE PREPAID' } }),
      },
      'DISCREPANT',
    ],
    [
      'freight that is paid',
      { ...clause('X', condition('freight', 'CONTAINS', 'PREPAID')), ...bill({ fields: { freight: 'FREIGHT PAID' } }) },
      'COMPLIES',
    ],
    [
      'freight in words that are not known',
      { ...clause('X', condition('freight', 'CONTAINS', 'PREPAID')), ...bill({ fields: { freight: 'AS ARRANGED' } }) },
      'NEEDS_A_PERSON',
    ],
    ['to order, where to order of the shipper is called for', orderOf('SHIPPER'), 'COMPLIES'],
    ['to order, where to order of a bank is called for', orderOf('$LC_ISSUING_BANK'), 'DISCREPANT'],
    [
      'to order of another party',
      { ...orderOf('SHIPPER'), ...bill({ consignee: { name: 'ANOTHER BANK AG' } }) },
      'DISCREPANT',
    ],
    [
      'a date before the credit',
      { ...notBefore, papers: buildPapers({ packingList: { issueDate: '2020-01-01' } }) },
      'DISCREPANT',
    ],
    [
      'the invoice not signed',
      { ...clause('X', signed), papers: buildPapers({ invoice: { isSigned: false } }) },
      'DISCREPANT',
    ],
    [
      'a document by its title, which names its kind',
      { ...requires(waybill), papers: buildPapers({}, other('HOUSE AIR WAYBILL')) },
      'COMPLIES',
    ],
    ['a document of another kind', requires(waybill), 'DISCREPANT'],
    [
      'a document with an unknown title',
      { ...requires(waybill), papers: buildPapers({}, other('STATEMENT')) },
      'NEEDS_A_PERSON',
    ],
    [
      'another document that the clause allows',
      requires(called('AIR_WAYBILL', { alternatives: ['BILL_OF_LADING'] })),
      'COMPLIES',
    ],
    [
      'a clause that may leave a choice',
      requires({ ...waybill, isUnderstood: false, remainder: ['OR A RECEIPT'] }),
      'NEEDS_A_PERSON',
    ],
    ['a list of the same function', { ...requires(called('WEIGHT_LIST')) }, 'NEEDS_A_PERSON'],
    [
      'a shorter period than that of the credit',
      clause('X', condition('presentationPeriodDays', 'LTE', '5', 'ANY')),
      'NEEDS_A_PERSON',
    ],
    [
      'an instruction to banks',
      {
        credit: {
          additionalConditions: [
            { text: 'TT REIMBURSEMENT ALLOWED', conditions: [], concerns: 'BANKS', isUnderstood: true },
          ],
        },
      },
      'COMPLIES',
    ],
  ]);

  it('counts the originals of each document of a kind', () => {
    const twice = (originalsPresented: number): Case => ({
      ...requires(called('COMMERCIAL_INVOICE', { originals: 3 })),
      papers: buildPapers({ invoice: { originalsPresented } }, { ...INVOICE, originalsPresented, reference: 'SECOND' }),
    });
    const said = (originals: number): string[] =>
      ['COMPLIES', 'NEEDS_A_PERSON', 'DISCREPANT'].filter((verdict) =>
        findResults('U19', twice(originals)).some(
          (result) => result.verdict === verdict && result.sentence.startsWith('COMMERCIAL INVOICE:'),
        ),
      );
    expect([1, 2, 3].map(said)).to.deep.equal([['DISCREPANT'], ['NEEDS_A_PERSON'], ['COMPLIES']]);
  });

  it('disregards no document while a clause is not read', () => {
    const credit = {
      documentsRequired: [called('COMMERCIAL_INVOICE')],
      additionalConditions: [{ text: 'MORE PAPERS AS USUAL', conditions: [], isUnderstood: false }],
    };
    expect(findSentences('U19', 'NOT_APPLICABLE', { credit })).to.deep.equal([]);
    expect(findSentences('U19', 'NEEDS_A_PERSON', { credit })).to.include(
      'WHETHER A CLAUSE THAT WAS NOT READ CALLS FOR PACKING LIST PL-118 IS TO BE ASCERTAINED',
    );
  });

  it('says which documents and conditions are disregarded', () => {
    const credit = { documentsRequired: [called('COMMERCIAL_INVOICE'), called('BILL_OF_LADING')] };
    const said = findResults('U19', { credit, papers: buildPapers({ packingList: null, insurance: null }) });
    expect(said.filter(({ verdict }) => verdict === 'NOT_APPLICABLE').map(({ sentence }) => sentence)).to.deep.equal([
      'CERTIFICATE OF ORIGIN CO-3391 IS NOT CALLED FOR: DISREGARDED, AND MAY BE RETURNED',
    ]);
    expect(findSentences('U19', 'NOT_APPLICABLE', clause('VESSEL MUST BE LESS THAN 20 YEARS OLD'))).to.deep.equal([
      'NON-DOCUMENTARY CONDITION DISREGARDED: VESSEL MUST BE LESS THAN 20 YEARS OLD',
    ]);
  });

  it('does not judge a disregarded document, but judges one that may be called for', () => {
    const wrong = { packages: 1, grossMassKg: '1', issueDate: '2030-01-01' };
    const known = { documentsRequired: [called('COMMERCIAL_INVOICE'), called('BILL_OF_LADING')] };
    const open = { documentsRequired: [...known.documentsRequired, called('OTHER', { isUnderstood: false })] };
    const conflicts = (credit: object): string[] =>
      ['U18', 'U20'].flatMap((rule) =>
        findSentences(rule, 'DISCREPANT', { credit, papers: buildPapers({ packingList: wrong }) }),
      );
    expect(conflicts(known)).to.deep.equal([]);
    expect(conflicts(open)).to.deep.equal([
      'CONFLICTING DATA, GROSS MASS KG: BILL OF LADING 12000 / COMMERCIAL INVOICE 12000 / PACKING LIST 1',
      'CONFLICTING DATA, PACKAGES: BILL OF LADING 400 / COMMERCIAL INVOICE 400 / PACKING LIST 1',
      'CONFLICTING DATA, PACKING LIST PL-118: NET MASS 11000 KG EXCEEDS GROSS MASS 1 KG',
      'PACKING LIST PL-118 DATED 2030-01-01, LATER THAN PRESENTATION 2026-03-24',
    ]);
  });
});
