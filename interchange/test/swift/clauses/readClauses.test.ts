import { expect } from 'chai';
import fc from 'fast-check';
import { type ClauseCondition, CreditTerms, type RequiredDocument } from '@naru/chaincode/domain';
import { readAdditionalConditions } from '../../../src/swift/clauses/readAdditionalConditions.js';
import { readRequiredDocuments } from '../../../src/swift/clauses/readRequiredDocuments.js';

const SEED = 46;
const MAX_TEXT_CHARS = 6_500;

function readDocument(text: string): RequiredDocument {
  const [document] = readRequiredDocuments([text]);
  if (document === undefined) throw new Error('A clause gives no document.');
  return document;
}

const writeCondition = ({ field, operator, value }: Omit<ClauseCondition, 'document'>): string =>
  [field, operator, value].filter((part) => part !== undefined).join(' ');

type Row = readonly [
  text: string,
  kind: string,
  originals: number | 'FULL_SET',
  copies: number,
  ...conditions: string[],
];

// prettier-ignore
const UNDERSTOOD: readonly Row[] = [
  ['COMMERCIAL INVOICE', 'COMMERCIAL_INVOICE', 1, 0],
  ['Signed commercial invoice in 3 originals', 'COMMERCIAL_INVOICE', 3, 0, 'isSigned EQUALS true'],
  ['SIGNED COMMERCIAL INVOICES IN TRIPLICATE', 'COMMERCIAL_INVOICE', 1, 2, 'isSigned EQUALS true'],
  ['COMMERCIAL INVOICE IN THREE FOLD', 'COMMERCIAL_INVOICE', 1, 2],
  ['COMMERCIAL INVOICE IN 3 COPIES', 'COMMERCIAL_INVOICE', 1, 2],
  ['INVOICE IN 1 ORIGINAL AND 2 COPIES', 'COMMERCIAL_INVOICE', 1, 2],
  ['INVOICE IN ONE ORIGINAL PLUS TWO COPIES', 'COMMERCIAL_INVOICE', 1, 2],
  ['TWO COPIES OF INVOICE', 'COMMERCIAL_INVOICE', 0, 2],
  ['COPY OF PACKING LIST', 'PACKING_LIST', 0, 1],
  ['INVOICE SHOWING L/C NUMBER', 'COMMERCIAL_INVOICE', 1, 0, 'creditNumber EQUALS $LC_NUMBER'],
  ['INVOICE QUOTING THIS CREDIT NUMBER', 'COMMERCIAL_INVOICE', 1, 0, 'creditNumber EQUALS $LC_NUMBER'],
  ['PACKING LIST IN DUPLICATE', 'PACKING_LIST', 1, 1],
  ['FULL SET OF CLEAN SHIPPED ON BOARD OCEAN BILLS OF LADING MADE OUT TO ORDER AND NOTIFY APPLICANT',
    'BILL_OF_LADING', 'FULL_SET', 0, 'isToOrder EQUALS true', 'orderParty EQUALS SHIPPER', 'notifyParty EQUALS $LC_APPLICANT'],
  ['3/3 ORIGINAL CLEAN ON BOARD BILLS OF LADING', 'BILL_OF_LADING', 'FULL_SET', 0],
  ['2/3 ORIGINALS OF CLEAN ON BOARD BILLS OF LADING', 'BILL_OF_LADING', 2, 0],
  ['FULL SET OF BILLS OF LADING MARKED FREIGHT PREPAID', 'BILL_OF_LADING', 'FULL_SET', 0, 'freight CONTAINS PREPAID'],
  ['INSURANCE POLICY OR CERTIFICATE FOR 110 PERCENT OF THE INVOICE VALUE', 'INSURANCE_DOCUMENT', 1, 0,
    'insuredPercent GTE 110'],
  ['INSURANCE POLICY FOR 120 PCT OF CIF VALUE, ENDORSED IN BLANK', 'INSURANCE_DOCUMENT', 1, 0,
    'insuredPercent GTE 120', 'endorsement CONTAINS BLANK'],
  ['CERTIFICATE OF ORIGIN ISSUED BY CHAMBER OF COMMERCE', 'CERTIFICATE_OF_ORIGIN', 1, 0,
    'issuer CONTAINS CHAMBER OF COMMERCE'],
];

/** Clauses that are left to a person, with what was not read of them. */
const NOT_UNDERSTOOD: readonly (readonly [text: string, kind: string, ...remainder: string[]])[] = [
  ['COMMERCIAL INVOICE NOT SHOWING ANY DISCOUNT', 'COMMERCIAL_INVOICE', 'NOT SHOWING ANY DISCOUNT'],
  ['INSURANCE POLICY COVERING BREAKAGE', 'INSURANCE_DOCUMENT', 'COVERING BREAKAGE'],
  ['FULL SET OF BILLS OF LADING NOTIFY APPLICANT’S BANK', 'BILL_OF_LADING', 'NOTIFY APPLICANT’S BANK'],
  ['CERTIFICATE STATING THAT THE INVOICE WAS SENT', 'OTHER', 'CERTIFICATE STATING THAT THE INVOICE WAS SENT'],
  ['…', 'OTHER'],
];

describe('field 46A', () => {
  for (const [text, kind, originals, copies, ...conditions] of UNDERSTOOD) {
    it(`understands "${text}"`, () => {
      const document = readDocument(text);
      expect(document).to.include({ kind, originals, copies, text, isUnderstood: true });
      expect(document.conditions.map(writeCondition)).to.have.members(conditions);
      expect(document.conditions.every((condition) => condition.document === kind)).to.equal(true);
    });
  }

  for (const [text, kind, ...remainder] of NOT_UNDERSTOOD) {
    it(`leaves "${text}" to a person`, () => {
      const document = readDocument(text);
      expect(document).to.include({ kind, text, isUnderstood: false });
      expect(document.remainder ?? []).to.deep.equal(remainder);
    });
  }

  it('reads several documents of one clause, and the words of each condition', () => {
    const text = 'SIGNED COMMERCIAL INVOICE AND PACKING LIST IN 3 ORIGINALS EACH';
    const [invoice, list] = readRequiredDocuments([text]);
    expect(invoice).to.deep.include({ kind: 'COMMERCIAL_INVOICE', originals: 3, part: 1, text });
    expect(invoice?.conditions.map(({ words }) => words)).to.deep.equal(['SIGNED']);
    expect(list).to.deep.include({ kind: 'PACKING_LIST', originals: 3, part: 2, text, conditions: [] });
  });

  it('holds no condition of a clause that has a word of choice or denial which was not read', () => {
    for (const text of ['SIGNED INVOICE IF REQUESTED', 'SIGNED INVOICE UNLESS FREE', 'INVOICE NOT SIGNED BY HAND'])
      expect(readDocument(text), text).to.deep.include({ conditions: [], isUnderstood: false });
  });

  it('gives one document per clause, with its text unchanged', () => {
    const texts = ['  invoice ', 'PACKING LIST', 'packing\nlist'];
    expect(readRequiredDocuments(texts).map(({ text }) => text)).to.deep.equal(texts);
  });

  it('leaves a clause to a person if it has an unknown word, at any place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNDERSTOOD), fc.nat(), ([text], at) => {
        const words = text.split(' ');
        const clause = words.toSpliced(at % (words.length + 1), 0, 'UNHEARDOF').join(' ');
        expect(readDocument(clause).isUnderstood, clause).to.equal(false);
      }),
      { seed: SEED },
    );
  });

  it('reads any text in linear time, also the longest', () => {
    const words = ['FULL', 'SET', 'SIGNED', '1', '3', 'COPIES', 'OF', 'INSURANCE', 'POLICY', 'TO', 'ORDER', '110'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 1_000 }), (some) => {
        const { originals, copies } = readDocument(some.join(' '));
        expect(originals === 'FULL_SET' || Number.isInteger(originals)).to.equal(true);
        expect(copies).to.be.within(0, 99);
      }),
      { seed: SEED },
    );
    expect(readDocument('A '.repeat(MAX_TEXT_CHARS / 2)).kind).to.equal('OTHER');
    expect(readDocument(`INVOICE ${'SIGNED '.repeat(900)}`).isUnderstood).to.equal(true);
  });
});

describe('field 47A', () => {
  const readCondition = (text: string): readonly [boolean, string[]] => {
    const [condition] = readAdditionalConditions([text]);
    return [condition?.isUnderstood ?? false, (condition?.conditions ?? []).map(writeCondition)];
  };

  it('requires the number of the credit on every document', () => {
    for (const text of ['ALL DOCUMENTS MUST BEAR THIS CREDIT NUMBER', 'All documents to quote L/C No.']) {
      const [isUnderstood, conditions] = readCondition(text);
      expect(isUnderstood, text).to.equal(true);
      expect(conditions, text).to.deep.equal(['creditNumber EQUALS $LC_NUMBER']);
    }
  });

  it('requires that a bill is not of a kind that is not acceptable', () => {
    expect(readCondition('CHARTER PARTY BILLS OF LADING ARE NOT ACCEPTABLE')).to.deep.equal([
      true,
      ['isCharterParty EQUALS false'],
    ]);
    expect(readCondition('SHORT FORM BILLS OF LADING NOT ACCEPTABLE')).to.deep.equal([true, ['shortForm NEGATION']]);
  });

  it('permits what is acceptable', () => {
    expect(readCondition('THIRD PARTY DOCUMENTS ARE ACCEPTABLE')).to.deep.equal([true, ['issuer PERMITS THIRD PARTY']]);
  });

  it('knows instructions to banks, but not what they demand of the beneficiary', () => {
    const concerns = (text: string): string | undefined => readAdditionalConditions([text])[0]?.concerns;
    expect(concerns('A DISCREPANCY FEE OF USD 80 WILL BE DEDUCTED')).to.equal('BANKS');
    expect(concerns('DOCUMENTS MUST BE SENT TO APPLICANT BY COURIER')).to.equal(undefined);
    expect(concerns('UPON RECEIPT OF PAYMENT FROM APPLICANT WE SHALL PAY')).to.equal(undefined);
  });

  it('leaves unknown clauses to a person', () => {
    for (const text of [
      'ALL DOCUMENTS MUST BE IN ENGLISH EXCEPT INVOICE',
      'ALL DOCUMENTS MUST BEAR THIS CREDIT NUMBER AND THE NAME OF THE VESSEL',
      'BILL OF LADING MADE OUT TO ORDER NOT ACCEPTABLE',
      'PAYMENT ONLY AFTER APPROVAL BY APPLICANT',
      '',
    ])
      expect(readCondition(text)[0], text).to.equal(false);
  });

  it('has no more choices than terms can hold', () => {
    const text = 'INVOICE SHOWING HS CODE 8481 OR 8482 '.repeat(30);
    const { success } = CreditTerms.shape.documentsRequired.safeParse(readRequiredDocuments([text]));
    expect(success).to.equal(true);
  });
});
