import type { DocumentKind } from '@naru/chaincode/domain';
import { defineTable } from './table.js';

/*
 * What a clause of 46A can demand of the document that it calls for. A condition is written as
 * `field OPERATOR value`; `$last` is what the last slot read. A wording without a condition is checked by another rule, or says nothing.
 */

/** What a wording demands, and of which kinds; without kinds of every document. */
export interface Demand {
  readonly kinds: ReadonlySet<DocumentKind> | undefined;
  readonly conditions: readonly string[];
}

type Row = readonly [text: string, ...conditions: string[]];

const BILLS: readonly DocumentKind[] = [
  'BILL_OF_LADING',
  'CHARTER_PARTY_BILL_OF_LADING',
  'MULTIMODAL_TRANSPORT_DOCUMENT',
];
const TRANSPORT: readonly DocumentKind[] = [
  ...BILLS,
  'SEA_WAYBILL',
  'AIR_WAYBILL',
  'ROAD_WAYBILL',
  'RAIL_WAYBILL',
  'INLAND_WATERWAY_DOCUMENT',
  'FORWARDER_RECEIPT',
];
const INSURANCE: readonly DocumentKind[] = ['INSURANCE_DOCUMENT'];
const ORIGIN: readonly DocumentKind[] = ['CERTIFICATE_OF_ORIGIN'];
const INVOICE: readonly DocumentKind[] = ['COMMERCIAL_INVOICE'];
const LISTS: readonly DocumentKind[] = ['PACKING_LIST', 'WEIGHT_LIST'];
const DRAFT: readonly DocumentKind[] = ['DRAFT'];

const SHOW = 'SHOWING|INDICATING|STATING|MENTIONING|EVIDENCING|SHOW|INDICATE|STATE|MENTION|EVIDENCE';
const MADE = 'MADE|ISSUED|DRAWN? OUT? TO|UNTO';
const TO_ORDER = ['isToOrder EQUALS true'];
const FREIGHT = `MARKED|BEARING|${SHOW}|AND? MARKED? AS?`;
const VALUE = 'OF? THE? FULL? GROSS? CIF|CIP|INVOICED|COMMERCIAL? OR? INVOICE? VALUE|AMOUNT';

const VAGUE = 'INDEPENDENT|COMPETENT|OFFICIAL|QUALIFIED|LOCAL|RECOGNISED|RECOGNIZED|REPUTABLE';
const ISSUERS = 'SURVEYOR|SURVEYORS|INSPECTOR|INSPECTORS|COMPANY|AUTHORITY|AUTHORITIES|LABORATORY|BODY|AGENCY';

/** Of any document. */
const ON_ANY: readonly Row[] = [
  ['DULY? SIGNED', 'isSigned EQUALS true'],
  ['MANUALLY|HAND SIGNED', 'isSigned EQUALS true', 'isSignedByHand EQUALS true'],
  ['DULY? SIGNED MANUALLY', 'isSigned EQUALS true', 'isSignedByHand EQUALS true'],
  ['DULY? SIGNED BY THE? BENEFICIARY|BENEFICIARIES', 'isSigned EQUALS true', 'signedBy EQUALS $LC_BENEFICIARY'],
  ['DULY? SIGNED BY THE? APPLICANT', 'isSigned EQUALS true', 'signedBy EQUALS $LC_APPLICANT'],
  ['NEED NOT BE? SIGNED', 'isSigned PERMITS false'],
  ['SIGNATURE IS? NOT REQUIRED|NECESSARY', 'isSigned PERMITS false'],
  ['NOT NECESSARILY SIGNED', 'isSigned PERMITS false'],
  ['UNSIGNED IS? ACCEPTABLE', 'isSigned PERMITS false'],
  ['<say> <credit> <no>', 'creditNumber EQUALS $LC_NUMBER'],
  ['<say> <no> OF <credit>', 'creditNumber EQUALS $LC_NUMBER'],
  ['<say> <credit> <no> AND DATE', 'creditNumber EQUALS $LC_NUMBER', 'creditDate EQUALS $LC_ISSUE_DATE'],
  [
    '<say> <credit> <no> AND ISSUING|ISSUANCE DATE',
    'creditNumber EQUALS $LC_NUMBER',
    'creditDate EQUALS $LC_ISSUE_DATE',
  ],
  ['DATED NOT|NO LATER THAN <date>', 'issueDate LTE $last'],
  ['DATED ON OR BEFORE <date>', 'issueDate LTE $last'],
  ['DATED NOT EARLIER THAN <date>', 'issueDate GTE $last'],
  ['DATED', 'issueDate EXISTS'],
  ['ISSUED BY THE? BENEFICIARY|BENEFICIARIES|SELLER|EXPORTER|SUPPLIER', 'issuer EQUALS $LC_BENEFICIARY'],
  ['ISSUED BY THE? APPLICANT', 'issuer EQUALS $LC_APPLICANT'],
  ['ISSUED AND SIGNED BY THE? BENEFICIARY', 'issuer EQUALS $LC_BENEFICIARY', 'isSigned EQUALS true'],
  ['ISSUED AND SIGNED BY THE? APPLICANT', 'issuer EQUALS $LC_APPLICANT', 'isSigned EQUALS true'],
  // Such words allow any issuer but the beneficiary (UCP 600 art. 3).
  [`ISSUED BY A|AN|ANY|THE? ${VAGUE} ${ISSUERS}`, 'issuer NEGATION $LC_BENEFICIARY'],
  [`ISSUED BY A|AN|ANY|THE? ${VAGUE} INSPECTION|SURVEY|GOVERNMENT ${ISSUERS}`, 'issuer NEGATION $LC_BENEFICIARY'],
  ['ISSUED BY <inspector>', 'issuer CONTAINS $last'],
  ['ISSUED AND SIGNED BY <inspector>', 'issuer CONTAINS $last', 'isSigned EQUALS true'],
  [
    'CERTIFIED|LEGALIZED|LEGALISED|ATTESTED BY A|THE|LOCAL? CHAMBER OF COMMERCE',
    'certifiedBy CONTAINS CHAMBER OF COMMERCE',
  ],
  ['IN ENGLISH LANGUAGE?', 'language EQUALS ENGLISH'],
  ['IN THE? ENGLISH LANGUAGE', 'language EQUALS ENGLISH'],
  [
    '<say> <credit> <no> AND? THE? CONTRACT NO|NUMBER <name>',
    'creditNumber EQUALS $LC_NUMBER',
    'contractNumber CONTAINS $last',
  ],
  ['<say> <say>? CONTRACT NO|NUMBER <name>', 'contractNumber CONTAINS $last'],
  ['<say> HS CODE|CODES <name>', 'hsCode CONTAINS $last'],
];

/** Of transport documents. */
const ON_TRANSPORT: readonly Row[] = [
  // Rules U4, U6, U7 and U9 look at these.
  ['CLEAN'],
  ['SHIPPED? ON BOARD'],
  ['OCEAN|MARINE|LINER'],
  ['NEGOTIABLE'],
  ['COVERING PORT TO PORT SHIPMENT?'],
  [`${FREIGHT} FREIGHT IS? PREPAID|PAID`, 'freight CONTAINS PREPAID'],
  [`${FREIGHT} FREIGHT CHARGES? PREPAID|PAID`, 'freight CONTAINS PREPAID'],
  [`${FREIGHT} FREIGHT IS? COLLECT`, 'freight CONTAINS COLLECT'],
  [`${FREIGHT} FREIGHT PAYABLE AT DESTINATION`, 'freight CONTAINS COLLECT'],
  [`${FREIGHT} FREIGHT TO COLLECT`, 'freight CONTAINS COLLECT'],
  [`${FREIGHT} FREIGHT PAYABLE AS PER CHARTER PARTY`, 'freight CONTAINS CHARTER PARTY'],
  ['AND? NOTIFY|NOTIFYING PARTY? <party> WITH? FULL? NAME? AND? FULL? ADDRESS?', 'notifyParty EQUALS $last'],
  [`${SHOW}|WITH|AND <party> AS THE? NOTIFY PARTY`, 'notifyParty EQUALS $last'],
  ['AND? NOTIFY|NOTIFYING PARTY? <name>', 'notifyParty EQUALS $last'],
  ['CONSIGNED TO <party>', 'consignee EQUALS $last'],
  ['CONSIGNED TO <name>', 'consignee EQUALS $last'],
  [`${SHOW} <party> AS CONSIGNEE`, 'consignee EQUALS $last'],
  ['MADE OUT IN THE NAME OF <party>', 'consignee EQUALS $last'],
  [`${SHOW} CONTAINER AND? SEAL? NO|NUMBER|NUMBERS|NOS`, 'containerNumber EXISTS'],
  [
    `${SHOW} THE? NAME AND? ADDRESS? OF THE? CARRIER|CARRIERS AGENT? AT? THE? PORT? OF? DISCHARGE|DESTINATION`,
    'dischargeAgent EXISTS',
  ],
  [
    `${SHOW} THE? NAME ADDRESS? AND? TELEPHONE? NO|NUMBER? OF THE? CARRIERS|CARRIER AGENT AT DESTINATION`,
    'dischargeAgent EXISTS',
  ],
  ['DATED NOT|NO LATER THAN <date>', 'shipmentDate LTE $last'],
  ['EVIDENCING|SHOWING SHIPMENT NOT|NO LATER THAN <date>', 'shipmentDate LTE $last'],
  ['SIGNED BY THE? CARRIER', 'isSigned EQUALS true', 'signedAs EQUALS CARRIER'],
  ['SHORT FORM NOT ACCEPTABLE|ALLOWED', 'shortForm NEGATION'],
];

/** Of bills of lading and multimodal transport documents, which can be to order. */
const ON_BILLS: readonly Row[] = [
  [`${MADE} THE? ORDER !OF`, ...TO_ORDER, 'orderParty EQUALS SHIPPER'],
  ['CONSIGNED TO THE? ORDER OF <party>', ...TO_ORDER, 'orderParty EQUALS $last'],
  ['CONSIGNED TO THE? ORDER OF <name>', ...TO_ORDER, 'orderParty EQUALS $last'],
  ['CONSIGNED TO ORDER !OF', ...TO_ORDER, 'orderParty EQUALS SHIPPER'],
  ['ISSUED OR ENDORSED TO ORDER', ...TO_ORDER],
  [`${MADE} THE? ORDER OF <party>`, ...TO_ORDER, 'orderParty EQUALS $last'],
  [`${MADE} THE? ORDER OF <name>`, ...TO_ORDER, 'orderParty EQUALS $last'],
  [`${MADE} OUR ORDER`, ...TO_ORDER, 'orderParty EQUALS $LC_ISSUING_BANK'],
  [`${MADE} SHIPPERS|SHIPPER ORDER`, ...TO_ORDER, 'orderParty EQUALS SHIPPER'],
  ['CONSIGNED TO <party>', 'isToOrder EQUALS false', 'consignee EQUALS $last'],
  ['CONSIGNED TO <name>', 'isToOrder EQUALS false', 'consignee EQUALS $last'],
  [`${SHOW} <party> AS CONSIGNEE`, 'isToOrder EQUALS false', 'consignee EQUALS $last'],
  ['MADE OUT IN THE NAME OF <party>', 'isToOrder EQUALS false', 'consignee EQUALS $last'],
  ['ENDORSED|INDORSED IN BLANK', 'endorsement CONTAINS BLANK'],
  ['BLANK ENDORSED|INDORSED', 'endorsement CONTAINS BLANK'],
  ['BLANK ENDORSEMENT', 'endorsement CONTAINS BLANK'],
  ['ENDORSED TO THE? ORDER OF <party>', 'endorsedTo EQUALS $last'],
  ['ENDORSED TO <party>', 'endorsedTo EQUALS $last'],
];

const ON_INSURANCE: readonly Row[] = [
  [`FOR|COVERING? AT? LEAST? <percent> ${VALUE}`, 'insuredPercent GTE $last'],
  ['FOR? <percent> OF THE? FULL? CIF|CIP|INVOICE OR|AND/OR INVOICE|CIF|CIP VALUE', 'insuredPercent GTE $last'],
  ['FOR? A? MINIMUM OF? <percent> OF THE? CIF|CIP|INVOICE VALUE', 'insuredPercent GTE $last'],
  ['FOR? AT LEAST <percent> OF THE? CIF|CIP|INVOICE VALUE', 'insuredPercent GTE $last'],
  ['FOR? NOT LESS THAN <percent> OF THE? CIF|CIP|INVOICE VALUE', 'insuredPercent GTE $last'],
  ['FOR? THE? FULL? CIF|CIP|INVOICE VALUE PLUS <percent>', 'insuredPercent GTE 100+$last'],
  ['FOR? THE? CIF|CIP|INVOICE VALUE OF THE? GOODS PLUS <percent>', 'insuredPercent GTE 100+$last'],
  ['FOR <percent> MORE|ABOVE|OVER THAN? THE? CIF|CIP|INVOICE VALUE', 'insuredPercent GTE 100+$last'],
  ['ENDORSED|INDORSED IN BLANK', 'endorsement CONTAINS BLANK'],
  ['BLANK ENDORSED|INDORSED', 'endorsement CONTAINS BLANK'],
  ['COVERING? ALL RISKS', 'coverage CONTAINS ALL RISKS'],
  ['COVERING? ALL RISKS AND WAR RISKS|RISK', 'coverage CONTAINS ALL RISKS', 'coverage CONTAINS WAR'],
  ['COVERING? ALL AND WAR RISKS|RISK', 'coverage CONTAINS ALL RISKS', 'coverage CONTAINS WAR'],
  ['AND? COVERING? WAR RISKS|RISK', 'coverage CONTAINS WAR'],
  ['COVERING? INSTITUTE? WAR CLAUSES|CLAUSE CARGO?', 'coverage CONTAINS WAR'],
  ['COVERING? INSTITUTE? STRIKES|STRIKE CLAUSES|CLAUSE CARGO?', 'coverage CONTAINS STRIKES'],
  ['COVERING? SRCC', 'coverage CONTAINS STRIKES'],
  ['COVERING? IWC', 'coverage CONTAINS WAR'],
  ['COVERING? ISC', 'coverage CONTAINS STRIKES'],
  ['COVERING? INSTITUTE? CARGO CLAUSES|CLAUSE A', 'coverage CONTAINS INSTITUTE CARGO CLAUSES A'],
  ['COVERING? ICC A', 'coverage CONTAINS INSTITUTE CARGO CLAUSES A'],
  ['COVERING? INSTITUTE? CARGO CLAUSES|CLAUSE B', 'coverage CONTAINS INSTITUTE CARGO CLAUSES B'],
  ['COVERING? INSTITUTE? CARGO CLAUSES|CLAUSE C', 'coverage CONTAINS INSTITUTE CARGO CLAUSES C'],
  ['CLAIMS|CLAIM IF? ANY? PAYABLE AT|IN DESTINATION', 'claimsPayableAt EXISTS'],
  ['CLAIMS|CLAIM IF? ANY? PAYABLE AT|IN <name>', 'claimsPayableAt CONTAINS $last'],
  [`${SHOW} CLAIMS|CLAIM IF? ANY? PAYABLE AT|IN <name>`, 'claimsPayableAt CONTAINS $last'],
  ['IN THE? SAME? CURRENCY OF|AS <credit>'],
  ['IN THE? CURRENCY OF <credit>'],
  ['ISSUED TO ORDER AND? BLANK? ENDORSED?', 'endorsement CONTAINS BLANK'],
];

const ON_ORIGIN: readonly Row[] = [
  ['ISSUED BY A|THE|LOCAL|ANY? CHAMBER OF COMMERCE', 'issuer CONTAINS CHAMBER OF COMMERCE'],
  ['ISSUED BY A|THE|LOCAL|ANY? CHAMBER OF COMMERCE AND|OR INDUSTRY', 'issuer CONTAINS CHAMBER OF COMMERCE'],
  ['ISSUED OR|AND CERTIFIED BY A|THE? CHAMBER OF COMMERCE', 'issuer CONTAINS CHAMBER OF COMMERCE'],
  ['GSP? FORM A', 'form CONTAINS FORM A'],
];

const ON_INVOICE: readonly Row[] = [
  ['BENEFICIARY'],
  ['DETAILED'],
  ['ADDRESSED TO THE? APPLICANT'],
  ['IN THE NAME OF THE? APPLICANT'],
  ['MADE OUT IN THE NAME OF THE? APPLICANT'],
  ['ISSUED IN THE NAME OF THE? APPLICANT'],
  ['FOR? THE? FULL INVOICE VALUE'],
];

const ON_LISTS: readonly Row[] = [
  ['DETAILED'],
  ['BENEFICIARY'],
  [`${SHOW} GROSS AND NET WEIGHT|WEIGHTS|MASS`, 'grossMassKg EXISTS', 'netMassKg EXISTS'],
  [`${SHOW} NET AND GROSS WEIGHT|WEIGHTS|MASS`, 'grossMassKg EXISTS', 'netMassKg EXISTS'],
  [`${SHOW} TOTAL? NW AND GW`, 'grossMassKg EXISTS', 'netMassKg EXISTS'],
  [`${SHOW} TOTAL? GW AND NW`, 'grossMassKg EXISTS', 'netMassKg EXISTS'],
  [`${SHOW} GROSS WEIGHT|MASS`, 'grossMassKg EXISTS'],
  [`${SHOW} THE? NO|NUMBER OF PACKAGES|CARTONS|BAGS|CASES`, 'packages EXISTS'],
];

/** The duplicate is the original of a consignment note by rail (UCP 600 art. 24(b)(ii)). */
const ON_RAIL: readonly Row[] = [['DUPLICATE']];

/** The only original for the shipper is a full set (UCP 600 art. 23(a)(v)). */
const ON_AIR: readonly Row[] = [['ORIGINAL 3? FOR THE? SHIPPER|CONSIGNOR']];

const ON_DRAFTS: readonly Row[] = [
  // The rules of drafts look at tenor and drawee, of fields 42C and 42a.
  ['AT SIGHT'],
  ['DRAWN ON THE? ISSUING BANK', 'drawee EQUALS $LC_ISSUING_BANK'],
  ['DRAWN ON US', 'drawee EQUALS $LC_ISSUING_BANK'],
];

function defineRows(
  rows: readonly Row[],
  kinds?: readonly DocumentKind[],
): (readonly [text: string, demand: Demand])[] {
  const demanded = kinds && new Set(kinds);
  return rows.map(([text, ...conditions]) => [text, { kinds: demanded, conditions }]);
}

/** All wordings of 46A. Of two that are as long, the first counts: the one of fewer kinds. */
export const DEMANDS = defineTable<Demand>([
  ...defineRows(ON_BILLS, BILLS),
  ...defineRows(ON_TRANSPORT, TRANSPORT),
  ...defineRows(ON_INSURANCE, INSURANCE),
  ...defineRows(ON_ORIGIN, ORIGIN),
  ...defineRows(ON_INVOICE, INVOICE),
  ...defineRows(ON_LISTS, LISTS),
  ...defineRows(ON_DRAFTS, DRAFT),
  ...defineRows(ON_RAIL, ['RAIL_WAYBILL']),
  ...defineRows(ON_AIR, ['AIR_WAYBILL']),
  ...defineRows(ON_ANY),
]);
