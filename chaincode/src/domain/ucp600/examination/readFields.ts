import { findCountryCode } from '../compare/places/readCountry';
import { joinWords } from '../compare/words';
import { readCarrierOfSigner, readSigner } from './capacities';
import { readCount, readDateInWords, readMass, readNotation, readPackageKinds } from './readTexts';

/*
 * Documents can state a datum in a field of its own, or among the further fields by name. The further fields are read here,
 * and nowhere else: what they say means the same as the field of its own.
 */

type Read = (text: string, kind: string) => unknown;

const readText: Read = (text) => text;
const readPlace: Read = (name) => ({ name });
const readParty = (name: string): { name: string } => ({ name });
const YES = new Set(['TRUE', 'YES', 'Y', '1', 'X', 'INTENDED']);
const NO = new Set(['FALSE', 'NO', 'N', '0', 'NONE', 'NOT']);
/** Other words than yes and no, such as AT COLOMBO, are left to a person. */
const readFlag: Read = (text) => YES.has(joinWords(text)) || (NO.has(joinWords(text)) ? false : undefined);
const readList: Read = (text) =>
  text
    .split(/[,;/\n]|\bAND\b/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
/** Clauses and stamps keep their commas. */
const readClauses: Read = (text) => [text];

/** Shipped, or received for shipment. Other documents have forms of other kinds. */
function readForm(text: string): string | undefined {
  const words = joinWords(text);
  if (words.includes('RECEIVED')) return 'RECEIVED_FOR_SHIPMENT';
  return words.includes('SHIPPED') ? 'SHIPPED' : undefined;
}

/** The field of its own, how the text is read, and the names among the further fields. */
const FIELDS: readonly (readonly [field: string, read: Read, ...names: string[]])[] = [
  ['issueDate', readDateInWords, 'issueDate', 'date', 'dateOfIssue', 'dated'],
  ['carrierName', readText, 'carrierName', 'carrier', 'carriersName'],
  ['carrierName', readCarrierOfSigner, 'signedAs', 'signatory', 'capacity'],
  ['signedAs', readSigner, 'signedAs', 'signatory', 'capacity'],
  ['form', readForm, 'form'],
  ['shipper', readParty, 'shipper', 'consignor'],
  ['notifyParty', readParty, 'notifyParty', 'notify'],
  ['vesselName', readText, 'vesselName', 'vessel'],
  ['voyage', readText, 'voyage', 'voyageNumber'],
  ['preCarriageBy', readText, 'preCarriageBy', 'preCarriage', 'preCarriageVessel'],
  ['isVesselIntended', readFlag, 'vesselIsIntended', 'isVesselIntended'],
  ['isPortOfLoadingIntended', readFlag, 'portOfLoadingIsIntended', 'isPortOfLoadingIntended'],
  ['isPortOfDischargeIntended', readFlag, 'portOfDischargeIsIntended', 'isPortOfDischargeIntended'],
  ['isTranshipped', readFlag, 'isTranshipped', 'transhipped'],
  ['isContainerised', readFlag, 'isContainerised'],
  ['isOnDeck', readFlag, 'isOnDeck', 'onDeck', 'loadedOnDeck'],
  ['isShippersOriginal', readFlag, 'isShippersOriginal', 'originalForShipper'],
  ['placeOfReceipt', readPlace, 'placeOfReceipt', 'placeOfDispatch', 'placeOfTakingInCharge'],
  [
    'placeOfDelivery',
    readPlace,
    'placeOfDelivery',
    'placeOfFinalDestination',
    'finalDestination',
    'placeOfDestination',
  ],
  ['portOfLoading', readPlace, 'portOfLoading'],
  ['portOfDischarge', readPlace, 'portOfDischarge'],
  ['airportOfDeparture', readPlace, 'airportOfDeparture', 'departureAirport', 'portOfLoading'],
  ['airportOfDestination', readPlace, 'airportOfDestination', 'destinationAirport', 'portOfDischarge'],
  [
    'placeOfShipment',
    readPlace,
    'placeOfShipment',
    'placeOfDispatch',
    'placeOfReceipt',
    'placeOfTakingOver',
    'stationOfDeparture',
  ],
  [
    'placeOfDestination',
    readPlace,
    'placeOfDestination',
    'placeOfDelivery',
    'finalDestination',
    'stationOfDestination',
  ],
  ['flightNumber', readText, 'flightNumber', 'flight'],
  ['flightDate', readDateInWords, 'flightDate'],
  [
    'dispatchDate',
    readDateInWords,
    'dispatchDate',
    'dateOfDispatch',
    'shipmentDate',
    'dateOfShipment',
    'takingInChargeDate',
    'receiptDate',
    'acceptanceDate',
    'pickupDate',
    'pickUpDate',
    'onBoardDate',
    'postingDate',
    'actualDateOfShipment',
  ],
  ['grossMassKg', readMass, 'grossMassKg', 'grossWeight', 'grossWeightKg'],
  ['netMassKg', readMass, 'netMassKg', 'netWeight', 'netWeightKg'],
  ['packages', readCount, 'packages', 'numberOfPackages'],
  ['packageKinds', readPackageKinds, 'packages', 'numberOfPackages'],
  ['onBoardNotation', readNotation, 'onBoardNotation', 'onBoard', 'shippedOnBoard', 'onBoardDate'],
  [
    'defectClauses',
    readClauses,
    'defectClauses',
    'clauses',
    'clause',
    'remarks',
    'remark',
    'notation',
    'notations',
    'stamp',
    'stamps',
    'superimposedClause',
  ],
  ['containerNumbers', readList, 'containerNumber', 'containerNumbers', 'container', 'containers'],
  ['sealNumbers', readList, 'sealNumber', 'sealNumbers', 'seal', 'seals'],
  ['marks', readList, 'marks', 'shippingMarks', 'shippingMark', 'marksAndNumbers'],
  ['endorsements', readList, 'endorsement', 'endorsements', 'endorsedBy'],
  ['countryOfOrigin', findCountryCode, 'countryOfOrigin', 'origin'],
  ['exporter', readParty, 'exporter'],
  ['effectiveFrom', readDateInWords, 'effectiveFrom', 'coverFromDate'],
  ['amountInWords', readText, 'amountInWords'],
  ['tenor', readText, 'tenor'],
  ['drawee', readText, 'drawee'],
  ['payee', readText, 'payee'],
  ['drawer', readParty, 'drawer'],
  ['maturityDate', readDateInWords, 'maturityDate', 'dueDate'],
  ['inspectionDate', readDateInWords, 'inspectionDate', 'dateOfInspection'],
  ['statement', readText, 'statement', 'text', 'certifies'],
];

const TO_ORDER = /^\s*(?:UN)?TO\s+(?:THE\s+)?ORDER(?:\s+OF\s+(\S.*))?\s*$/iu;

/** Reads to whom a document is made out: to a party, to order, or to the order of a party. */
function readConsignee({ consignee, orderParty, toOrderOf }: Record<string, string | undefined>): object {
  const order = orderParty ?? toOrderOf;
  if (order !== undefined && order !== '') return { isToOrder: true, orderParty: readParty(order) };
  if (consignee === undefined || consignee === '') return {};
  const found = TO_ORDER.exec(consignee);
  if (found === null) return { consignee: readParty(consignee), isToOrder: false };
  return { isToOrder: true, ...(found[1] !== undefined && { orderParty: readParty(found[1]) }) };
}

/** What a further field says of a field of its own. */
export interface FurtherReading {
  readonly name: string;
  readonly text: string;
  readonly field: string;
  /** Undefined if the text is not plainly a value of the field. */
  readonly value: unknown;
}

/** Lists what each further field says of the fields that a form has. */
export function listReadings(
  fields: Readonly<Record<string, string>>,
  kind: string,
  form: readonly string[],
): FurtherReading[] {
  const known = new Set(form);
  return FIELDS.filter(([field]) => known.has(field)).flatMap(([field, read, ...names]) =>
    names.flatMap((name) => {
      const text = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return text === undefined || text === '' ? [] : [{ name, text, field, value: read(text, kind) }];
    }),
  );
}

/** Reads the further fields of a document as the fields of its own that the form of its kind has. */
export function readFields(
  fields: Readonly<Record<string, string>>,
  kind: string,
  form: readonly string[],
): Record<string, unknown> {
  const known = new Set(form);
  // The first of several names that say something of one field counts.
  const own = listReadings(fields, kind, form).reverse();
  const stated = [
    ...Object.entries(readConsignee(fields)),
    ...own.map(({ field, value }): [string, unknown] => [field, value]),
  ];
  return Object.fromEntries(stated.filter(([field, value]) => value !== undefined && known.has(field)));
}
