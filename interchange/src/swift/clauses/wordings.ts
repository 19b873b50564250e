import type { ClauseCondition, DocumentKind } from '@naru/chaincode/domain';

/** A wording that is common in credits. What another rule checks has no condition here. */
export interface Wording {
  readonly words: readonly string[];
  readonly only?: DocumentKind;
  readonly condition?: Omit<ClauseCondition, 'document'>;
}

type Condition = Omit<ClauseCondition, 'document'>;

const equals = (field: string, value: string): Condition => ({ field, operator: 'EQUALS', value });
const contains = (field: string, value: string): Condition => ({ field, operator: 'CONTAINS', value });
const wording = (text: string, only?: DocumentKind, condition?: Condition): Wording => ({
  words: text.split(' '),
  ...(only && { only }),
  ...(condition && { condition }),
});

const BILL = 'BILL_OF_LADING';
const INSURANCE = 'INSURANCE_DOCUMENT';
const NUMBER_OF_CREDIT = equals('creditNumber', '$LC_NUMBER');
const SAYING = 'INDICATING|SHOWING|QUOTING|BEARING|MENTIONING|STATING|QUOTE|BEAR|SHOW|INDICATE|MENTION|STATE';
const FORMS_OF_NUMBER = ['CREDIT', 'L C', 'LC', 'DC', 'D C', 'DOCUMENTARY CREDIT', 'LETTER OF CREDIT'];

/** The number of the credit in its usual words; the longest of them first, so that none is read in part. */
export const CREDIT_NUMBER_WORDINGS: readonly Wording[] = FORMS_OF_NUMBER.flatMap((credit) => [
  wording(`${SAYING} THIS|THE|OUR ${credit} NUMBER|NO|REFERENCE`, undefined, NUMBER_OF_CREDIT),
  wording(`${SAYING} ${credit} NUMBER|NO|REFERENCE`, undefined, NUMBER_OF_CREDIT),
]);

/** The kinds of documents by their names, the longest first. */
export const KIND_WORDINGS: readonly (Wording & { readonly kind: DocumentKind })[] = [
  { ...wording('BILL|BILLS OF LADING'), kind: BILL },
  { ...wording('B L|LS'), kind: BILL },
  { ...wording('COMMERCIAL INVOICE|INVOICES'), kind: 'COMMERCIAL_INVOICE' },
  { ...wording('INVOICE|INVOICES'), kind: 'COMMERCIAL_INVOICE' },
  { ...wording('PACKING LIST|LISTS'), kind: 'PACKING_LIST' },
  { ...wording('PACKING AND WEIGHT LIST|LISTS'), kind: 'PACKING_LIST' },
  { ...wording('INSURANCE POLICY OR CERTIFICATE'), kind: INSURANCE },
  { ...wording('INSURANCE POLICY CERTIFICATE'), kind: INSURANCE },
  { ...wording('INSURANCE POLICY|CERTIFICATE|DOCUMENT'), kind: INSURANCE },
  { ...wording('CERTIFICATE OF ORIGIN'), kind: 'CERTIFICATE_OF_ORIGIN' },
  { ...wording('DRAFT|DRAFTS'), kind: 'DRAFT' },
];

/** Wordings of field 46A. */
export const DOCUMENT_WORDINGS: readonly Wording[] = [
  ...CREDIT_NUMBER_WORDINGS,
  wording('SIGNED', undefined, equals('isSigned', 'true')),
  // Rules U4, U6, U7 and U9 look at these.
  wording('CLEAN', BILL),
  wording('SHIPPED ON BOARD', BILL),
  wording('ON BOARD', BILL),
  wording('OCEAN|MARINE', BILL),
  wording('ISSUED OR ENDORSED TO ORDER', BILL, equals('isToOrder', 'true')),
  wording('MADE OUT TO ORDER', BILL, equals('isToOrder', 'true')),
  wording('TO ORDER', BILL, equals('isToOrder', 'true')),
  wording('OF SHIPPER', BILL),
  wording('ENDORSED IN BLANK', undefined, contains('endorsement', 'BLANK')),
  wording('BLANK ENDORSED', undefined, contains('endorsement', 'BLANK')),
  wording('MARKED FREIGHT PREPAID', BILL, contains('freight', 'PREPAID')),
  wording('FREIGHT PREPAID', BILL, contains('freight', 'PREPAID')),
  wording('MARKED FREIGHT COLLECT', BILL, contains('freight', 'COLLECT')),
  wording('FREIGHT COLLECT', BILL, contains('freight', 'COLLECT')),
  wording('NOTIFY|NOTIFYING THE APPLICANT', BILL, contains('notifyParty', '$LC_APPLICANT')),
  wording('NOTIFY|NOTIFYING APPLICANT', BILL, contains('notifyParty', '$LC_APPLICANT')),
  wording('CONSIGNED TO APPLICANT', BILL, contains('consignee', '$LC_APPLICANT')),
  wording('COVERING INSTITUTE CARGO CLAUSES A', INSURANCE, contains('coverage', 'INSTITUTE CARGO CLAUSES A')),
  wording('COVERING ALL RISKS', INSURANCE, contains('coverage', 'ALL RISKS')),
  wording('ISSUED BY CHAMBER OF COMMERCE', 'CERTIFICATE_OF_ORIGIN', contains('issuer', 'CHAMBER OF COMMERCE')),
  wording('ISSUED BY THE|A CHAMBER OF COMMERCE', 'CERTIFICATE_OF_ORIGIN', contains('issuer', 'CHAMBER OF COMMERCE')),
];

/** Wordings of field 47A, and the documents that they are of. */
export const CONDITION_WORDINGS: readonly (Wording & { readonly of: readonly DocumentKind[] })[] = [
  { ...wording('THIRD PARTY DOCUMENTS ACCEPTABLE|ALLOWED'), of: [] },
  { ...wording('THIRD PARTY DOCUMENTS ARE ACCEPTABLE|ALLOWED'), of: [] },
  {
    ...wording('CHARTER PARTY BILL|BILLS OF LADING NOT ACCEPTABLE', BILL, equals('isCharterParty', 'false')),
    of: [BILL],
  },
  {
    ...wording('CHARTER PARTY BILL|BILLS OF LADING ARE|IS NOT ACCEPTABLE', BILL, equals('isCharterParty', 'false')),
    of: [BILL],
  },
  {
    ...wording('SHORT FORM BILL|BILLS OF LADING NOT ACCEPTABLE', BILL, { field: 'shortForm', operator: 'NEGATION' }),
    of: [BILL],
  },
  { ...wording('SHIPMENT ON DECK NOT ALLOWED|ACCEPTABLE|PERMITTED', BILL, equals('isOnDeck', 'false')), of: [BILL] },
];

/** Words that say nothing which would need checking. */
export const FILLERS = new Set([
  'A',
  'AN',
  'AND',
  'AT',
  'AS',
  'BE',
  'FOR',
  'IN',
  'OF',
  'ON',
  'OR',
  'PLUS',
  'THE',
  'TO',
  'WITH',
]);

/** Words that may stand before the name of the document that a clause calls for, beside numbers. */
export const BEFORE_KIND = new Set(
  (
    'A THE ONE TWO THREE FOUR FIVE SIX FULL SET SETS OF CLEAN SHIPPED ON BOARD OCEAN MARINE NEGOTIABLE ORIGINAL ORIGINALS ' +
    'COPY COPIES AND DUPLICATE TRIPLICATE FOLD SIGNED MANUALLY DETAILED BENEFICIARY S GSP FORM IN'
  ).split(' '),
);
