import { defineTable, type Table } from './table.js';

/*
 * Whole sentences of 47A. A condition is written as `KIND field OPERATOR value`; `$1`, `$2`, … are what the slots read. A
 * sentence without a condition demands nothing of a document: it allows what no rule refuses, or another rule looks at it.
 */

type Row = readonly [text: string, ...conditions: string[]];

const CREDIT_NUMBER = 'ANY creditNumber EQUALS $LC_NUMBER';
const NOT_BEFORE_CREDIT = 'ANY issueDate GTE $LC_ISSUE_DATE';
const BILLS = 'BILL|BILLS|BL OF? LADING?';
const BARRED = 'BILL_OF_LADING isCharterParty EQUALS false';
const SHORT_FORM = 'BILL_OF_LADING shortForm';

const ON_ALL_DOCUMENTS: readonly Row[] = [
  ['<all> <must> DATED', 'ANY issueDate EXISTS'],
  ['<all> <must> SHOW|BEAR|INDICATE|STATE|CARRY THE? THEIR? A? DATE|DATES OF ISSUE|ISSUANCE', 'ANY issueDate EXISTS'],
  ['<all> <must> SHOW|BEAR|INDICATE|STATE|CARRY A? DATE|DATES', 'ANY issueDate EXISTS'],
  ['UNDATED DOCUMENTS <notFine>', 'ANY issueDate EXISTS'],
  ['<all> <must> SIGNED', 'ANY isSigned EQUALS true'],
  ['<all> <must> DATED AND SIGNED', 'ANY issueDate EXISTS', 'ANY isSigned EQUALS true'],
  ['<all> <must> SIGNED AND DATED', 'ANY issueDate EXISTS', 'ANY isSigned EQUALS true'],
  ['<all> <must> MANUALLY|HAND SIGNED', 'ANY isSigned EQUALS true', 'ANY isSignedByHand EQUALS true'],
  ['<all> <must> ISSUED|PREPARED|MADE? OUT? IN THE? ENGLISH LANGUAGE? ONLY?', 'ANY language EQUALS ENGLISH'],
  ['<all> <must> ENGLISH', 'ANY language EQUALS ENGLISH'],
  [
    '<all> <must> ISSUED|PREPARED|MADE? OUT? IN THE? ENGLISH LANGUAGE? AND <must>? <say> <credit> <no>',
    'ANY language EQUALS ENGLISH',
    CREDIT_NUMBER,
  ],
  [
    '<all> <must>? <say> <credit> <no> AND <must>? BE? ISSUED|PREPARED|MADE? OUT? IN THE? ENGLISH LANGUAGE?',
    'ANY language EQUALS ENGLISH',
    CREDIT_NUMBER,
  ],
  ['<all> <must>? <say> <credit> <no>', CREDIT_NUMBER],
  ['<all> <must>? <say> THE? <no> OF <credit>', CREDIT_NUMBER],
  ['<all> <must>? <say> OUR REFERENCE|REF NO|NUMBER? <ref>?', CREDIT_NUMBER],
  ['<all> <must>? <say> <credit> <no> <ref>', 'ANY creditNumber EQUALS $last'],
  ['<all> <must>? <say> <credit> <no> AND DATE', CREDIT_NUMBER, 'ANY creditDate EQUALS $LC_ISSUE_DATE'],
  [
    '<all> <must>? <say> <credit> <no> AND ISSUE|ISSUING|ISSUANCE DATE',
    CREDIT_NUMBER,
    'ANY creditDate EQUALS $LC_ISSUE_DATE',
  ],
  ['<credit> <no> <must> APPEAR|QUOTED|MENTIONED|INDICATED|STATED|SHOWN|MARKED|QUOTE IN|ON <all>', CREDIT_NUMBER],
  [
    '<credit> <no> AND DATE <must> APPEAR|QUOTED|MENTIONED|INDICATED|STATED|SHOWN IN|ON <all>',
    CREDIT_NUMBER,
    'ANY creditDate EQUALS $LC_ISSUE_DATE',
  ],
  ['<all> <dated> <before> <creditDate> <notFine>', NOT_BEFORE_CREDIT],
  ['<all> <must> NOT <dated> <before> <creditDate>', NOT_BEFORE_CREDIT],
  ['<all> <must> NOT <before> <creditDate>', NOT_BEFORE_CREDIT],
  ['<all> MAY NOT <dated> <before> <creditDate>', NOT_BEFORE_CREDIT],
  ['<all> <must> <dated> ON OR AFTER <creditDate>', NOT_BEFORE_CREDIT],
  ['<all> <must> <dated> NOT <before> <creditDate>', NOT_BEFORE_CREDIT],
  ['NO DOCUMENT|DOCUMENTS MAY|CAN|SHOULD BE <dated> <before> <creditDate>', NOT_BEFORE_CREDIT],
  ['<all> <dated> <before> <creditDate> <fine>'],
  ['<all> <must> <dated> WITHIN <credit> VALIDITY', NOT_BEFORE_CREDIT],
  [
    '<all> <must> PRESENTED WITHIN <number> DAYS AFTER|FROM|OF THE? DATE? OF? <shipment> <valid>?',
    'ANY presentationPeriodDays LTE $3',
  ],
  [
    '<all> <must> PRESENTED NOT|NO LATER THAN <number> DAYS AFTER|FROM THE? DATE? OF? <shipment> <valid>?',
    'ANY presentationPeriodDays LTE $3',
  ],
];

const ON_PARTIES: readonly Row[] = [
  ['THIRD PARTY DOCUMENTS <fine>', 'ANY issuer PERMITS THIRD PARTY'],
  ['THIRD PARTY DOCUMENTS EXCEPT|EXCLUDING|OTHER THAN? <invoiceOrDraft> <fine>', 'ANY issuer PERMITS THIRD PARTY'],
  ['THIRD PARTY DOCUMENTS <fine> EXCEPT|EXCLUDING|OTHER THAN? <invoiceOrDraft>', 'ANY issuer PERMITS THIRD PARTY'],
  ['THIRD PARTY SHIPPER|CONSIGNOR <fine>'],
  ['THIRD PARTY AS SHIPPER|CONSIGNOR <fine>'],
  ['SHIPPER OTHER THAN <party> <fine>'],
  ['SHIPPER OR CONSIGNOR IN <all> MAY BE OTHER THAN <party>'],
];

const ON_BILLS: readonly Row[] = [
  [`CHARTER|CHARTERED PARTY ${BILLS} <notFine>`, BARRED],
  [`CHARTERPARTY ${BILLS} <notFine>`, BARRED],
  [`${BILLS} SUBJECT TO A? CHARTER PARTY <notFine>`, BARRED],
  [`CHARTER PARTY ${BILLS} <fine>`, 'BILL_OF_LADING isCharterParty PERMITS true'],
  [`CHARTERPARTY ${BILLS} <fine>`, 'BILL_OF_LADING isCharterParty PERMITS true'],
  [`${BILLS} SUBJECT TO A? CHARTER PARTY <fine>`, 'BILL_OF_LADING isCharterParty PERMITS true'],
  [`SHORT FORM BLANK? BACK? ${BILLS} <notFine>`, `${SHORT_FORM} NEGATION`],
  [`SHORT FORM OR? AND/OR? BLANK? BACK? ${BILLS} <notFine>`, `${SHORT_FORM} NEGATION`],
  [`BLANK BACK SHORT? FORM? ${BILLS} <notFine>`, `${SHORT_FORM} NEGATION`],
  [`SHORT FORM BLANK? BACK? ${BILLS} <fine>`, `${SHORT_FORM} PERMITS true`],
  [`<forwarders> ${BILLS} <fine>`, 'BILL_OF_LADING signedAs PERMITS FORWARDER'],
  ['HOUSE AIR WAYBILL|WAYBILLS <fine>', 'AIR_WAYBILL signedAs PERMITS FORWARDER'],
  ['HAWB <fine>', 'AIR_WAYBILL signedAs PERMITS FORWARDER'],
  [`<forwarders> ${BILLS} <notFine>`, 'BILL_OF_LADING isForwarders EQUALS false'],
  ['HOUSE AIR WAYBILL|WAYBILLS <notFine>', 'AIR_WAYBILL isForwarders EQUALS false'],
  [`MULTIMODAL|COMBINED TRANSPORT? ${BILLS} <fine>`, 'BILL_OF_LADING kind PERMITS MULTIMODAL_TRANSPORT_DOCUMENT'],
  ['STALE DOCUMENTS <fine>', 'ANY presentationPeriod PERMITS STALE'],
  [`STALE ${BILLS} <fine>`, 'ANY presentationPeriod PERMITS STALE'],
  ['STALE DOCUMENTS <fine> <valid>', 'ANY presentationPeriod PERMITS STALE'],
  [`STALE ${BILLS} <fine> <valid>`, 'ANY presentationPeriod PERMITS STALE'],
  ['STALE DOCUMENTS <notFine>'],
  [`STALE ${BILLS} <notFine>`],
  ['SHIPMENT|LOADING|CARGO ON DECK <notFine>', 'BILL_OF_LADING isOnDeck EQUALS false'],
  [`${BILLS} EVIDENCING|SHOWING|INDICATING SHIPMENT|LOADING ON DECK <notFine>`, 'BILL_OF_LADING isOnDeck EQUALS false'],
  ['ON DECK SHIPMENT|STOWAGE <notFine>', 'BILL_OF_LADING isOnDeck EQUALS false'],
  ['SHIPMENT|LOADING|CARGO ON DECK <fine>', 'BILL_OF_LADING isOnDeck PERMITS true'],
  ['ON DECK SHIPMENT|STOWAGE <fine>', 'BILL_OF_LADING isOnDeck PERMITS true'],
];

const PERMITTED = [
  'COMMERCIAL_INVOICE quantityPlusPercent PERMITS',
  'COMMERCIAL_INVOICE quantityMinusPercent PERMITS',
  'COMMERCIAL_INVOICE amountPlusPercent PERMITS',
  'COMMERCIAL_INVOICE amountMinusPercent PERMITS',
] as const;

/** What a tolerance is of, and the conditions that it becomes. */
const TOLERANCES: readonly (readonly [of: string, conditions: readonly string[]])[] = [
  ['<both>', PERMITTED],
  ['<quantity>', PERMITTED.slice(0, 2)],
  ['<amount>', PERMITTED.slice(2)],
];

const IN = 'IN|ON|OF|FOR';
/** Wordings of a tolerance, with `#` for what it is of, and the place of the percentage among the slots. */
const TOLERANCE_WORDINGS: readonly (readonly [text: string, percentAt: number])[] = [
  ['# <percent> <moreLess> <fine>?', 2],
  ['# <moreLess> <percent> <fine>?', 3],
  [`<percent> <moreLess> ${IN}? # <fine>?`, 1],
  [`<moreLess> <percent> ${IN}? # <fine>?`, 2],
  [`A? TOLERANCE OF? <percent> <moreLess>? ${IN}? # <fine>?`, 1],
  [`A? TOLERANCE OF? <moreLess> <percent> ${IN}? # <fine>?`, 2],
  [`A? <percent> <moreLess>? TOLERANCE ${IN}? # <fine>?`, 1],
  [`A? <moreLess> <percent> TOLERANCE ${IN}? # <fine>?`, 2],
  ['# TOLERANCE OF? <moreLess> <percent> <fine>?', 3],
  ['# TOLERANCE OF? <percent> <moreLess>? <fine>?', 2],
  ['# MAY VARY BY? <percent> <moreLess>?', 2],
  ['# MAY VARY BY? <moreLess> <percent>', 3],
];

function listTolerances(): Row[] {
  return TOLERANCES.flatMap(([of, conditions]) =>
    TOLERANCE_WORDINGS.map(([text, percentAt]): Row => [
      text.replace('#', of),
      ...conditions.map((condition) => `${condition} $${percentAt}`),
    ]),
  );
}

/** Sentences that say all that a clause of 47A says. */
export const SENTENCES: Table<readonly string[]> = defineTable(
  [...ON_ALL_DOCUMENTS, ...ON_PARTIES, ...ON_BILLS, ...listTolerances()].map(([text, ...conditions]) => [
    text,
    conditions,
  ]),
);
