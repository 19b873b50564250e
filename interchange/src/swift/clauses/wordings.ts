import type { ClauseCondition, DocumentKind } from '@naru/chaincode/domain';

/** A common wording in credits. It has no condition if another rule of the examiner checks it. */
export interface Wording {
  readonly words: readonly string[];
  readonly only?: DocumentKind;
  readonly condition?: Omit<ClauseCondition, 'document'>;
}

type Condition = Omit<ClauseCondition, 'document'>;

const defineEquals = (field: string, value: string): Condition => ({ field, operator: 'EQUALS', value });
const defineContains = (field: string, value: string): Condition => ({ field, operator: 'CONTAINS', value });
const defineWording = (text: string, only?: DocumentKind, condition?: Condition): Wording => ({
  words: text.split(' '),
  ...(only && { only }),
  ...(condition && { condition }),
});

const BILL = 'BILL_OF_LADING';
const INSURANCE = 'INSURANCE_DOCUMENT';
const NUMBER_OF_CREDIT = defineEquals('creditNumber', '$LC_NUMBER');
const SAYING = 'INDICATING|SHOWING|QUOTING|BEARING|MENTIONING|STATING|QUOTE|BEAR|SHOW|INDICATE|MENTION|STATE';
const FORMS_OF_NUMBER = ['CREDIT', 'L C', 'LC', 'DC', 'D C', 'DOCUMENTARY CREDIT', 'LETTER OF CREDIT'];

/** Wordings for the number of the credit. The longest come first, so that none is read in part. */
export const CREDIT_NUMBER_WORDINGS: readonly Wording[] = FORMS_OF_NUMBER.flatMap((credit) => [
  defineWording(`${SAYING} THIS|THE|OUR ${credit} NUMBER|NO|REFERENCE`, undefined, NUMBER_OF_CREDIT),
  defineWording(`${SAYING} ${credit} NUMBER|NO|REFERENCE`, undefined, NUMBER_OF_CREDIT),
]);

/** The names of the kinds of documents, the longest first. */
export const KIND_WORDINGS: readonly (Wording & { readonly kind: DocumentKind })[] = [
  { ...defineWording('BILL|BILLS OF LADING'), kind: BILL },
  { ...defineWording('B L|LS'), kind: BILL },
  { ...defineWording('COMMERCIAL INVOICE|INVOICES'), kind: 'COMMERCIAL_INVOICE' },
  { ...defineWording('INVOICE|INVOICES'), kind: 'COMMERCIAL_INVOICE' },
  { ...defineWording('PACKING LIST|LISTS'), kind: 'PACKING_LIST' },
  { ...defineWording('PACKING AND WEIGHT LIST|LISTS'), kind: 'PACKING_LIST' },
  { ...defineWording('INSURANCE POLICY OR CERTIFICATE'), kind: INSURANCE },
  { ...defineWording('INSURANCE POLICY CERTIFICATE'), kind: INSURANCE },
  { ...defineWording('INSURANCE POLICY|CERTIFICATE|DOCUMENT'), kind: INSURANCE },
  { ...defineWording('CERTIFICATE OF ORIGIN'), kind: 'CERTIFICATE_OF_ORIGIN' },
  { ...defineWording('DRAFT|DRAFTS'), kind: 'DRAFT' },
];

/** Wordings of field 46A. */
export const DOCUMENT_WORDINGS: readonly Wording[] = [
  ...CREDIT_NUMBER_WORDINGS,
  defineWording('SIGNED', undefined, defineEquals('isSigned', 'true')),
  // Rules U4, U6, U7 and U9 look at these.
  defineWording('CLEAN', BILL),
  defineWording('SHIPPED ON BOARD', BILL),
  defineWording('ON BOARD', BILL),
  defineWording('OCEAN|MARINE', BILL),
  defineWording('ISSUED OR ENDORSED TO ORDER', BILL, defineEquals('isToOrder', 'true')),
  defineWording('MADE OUT TO ORDER', BILL, defineEquals('isToOrder', 'true')),
  defineWording('TO ORDER', BILL, defineEquals('isToOrder', 'true')),
  defineWording('OF SHIPPER', BILL),
  defineWording('ENDORSED IN BLANK', undefined, defineContains('endorsement', 'BLANK')),
  defineWording('BLANK ENDORSED', undefined, defineContains('endorsement', 'BLANK')),
  defineWording('MARKED FREIGHT PREPAID', BILL, defineContains('freight', 'PREPAID')),
  defineWording('FREIGHT PREPAID', BILL, defineContains('freight', 'PREPAID')),
  defineWording('MARKED FREIGHT COLLECT', BILL, defineContains('freight', 'COLLECT')),
  defineWording('FREIGHT COLLECT', BILL, defineContains('freight', 'COLLECT')),
  defineWording('NOTIFY|NOTIFYING THE APPLICANT', BILL, defineContains('notifyParty', '$LC_APPLICANT')),
  defineWording('NOTIFY|NOTIFYING APPLICANT', BILL, defineContains('notifyParty', '$LC_APPLICANT')),
  defineWording('CONSIGNED TO APPLICANT', BILL, defineContains('consignee', '$LC_APPLICANT')),
  defineWording(
    'COVERING INSTITUTE CARGO CLAUSES A',
    INSURANCE,
    defineContains('coverage', 'INSTITUTE CARGO CLAUSES A'),
  ),
  defineWording('COVERING ALL RISKS', INSURANCE, defineContains('coverage', 'ALL RISKS')),
  defineWording(
    'ISSUED BY CHAMBER OF COMMERCE',
    'CERTIFICATE_OF_ORIGIN',
    defineContains('issuer', 'CHAMBER OF COMMERCE'),
  ),
  defineWording(
    'ISSUED BY THE|A CHAMBER OF COMMERCE',
    'CERTIFICATE_OF_ORIGIN',
    defineContains('issuer', 'CHAMBER OF COMMERCE'),
  ),
];

/** Wordings of field 47A, and the documents to which they apply. */
export const CONDITION_WORDINGS: readonly (Wording & { readonly of: readonly DocumentKind[] })[] = [
  { ...defineWording('THIRD PARTY DOCUMENTS ACCEPTABLE|ALLOWED'), of: [] },
  { ...defineWording('THIRD PARTY DOCUMENTS ARE ACCEPTABLE|ALLOWED'), of: [] },
  {
    ...defineWording(
      'CHARTER PARTY BILL|BILLS OF LADING NOT ACCEPTABLE',
      BILL,
      defineEquals('isCharterParty', 'false'),
    ),
    of: [BILL],
  },
  {
    ...defineWording(
      'CHARTER PARTY BILL|BILLS OF LADING ARE|IS NOT ACCEPTABLE',
      BILL,
      defineEquals('isCharterParty', 'false'),
    ),
    of: [BILL],
  },
  {
    ...defineWording('SHORT FORM BILL|BILLS OF LADING NOT ACCEPTABLE', BILL, {
      field: 'shortForm',
      operator: 'NEGATION',
    }),
    of: [BILL],
  },
  {
    ...defineWording('SHIPMENT ON DECK NOT ALLOWED|ACCEPTABLE|PERMITTED', BILL, defineEquals('isOnDeck', 'false')),
    of: [BILL],
  },
];

/** Words that need no check. */
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

/** Words that, like numbers, may stand before the name of the document that a clause calls for. */
export const BEFORE_KIND = new Set(
  (
    'A THE ONE TWO THREE FOUR FIVE SIX FULL SET SETS OF CLEAN SHIPPED ON BOARD OCEAN MARINE NEGOTIABLE ORIGINAL ORIGINALS ' +
    'COPY COPIES AND DUPLICATE TRIPLICATE FOLD SIGNED MANUALLY DETAILED BENEFICIARY S GSP FORM IN'
  ).split(' '),
);
