import { CalendarDate } from '../../primitives';
import { findCountryCode } from '../compare/places/readCountry';
import { joinWords } from '../compare/words';
import { readSigner } from './capacities';

/*
 * Documents can state a datum in a field of its own, or among the further fields by name. The further fields are read here,
 * and nowhere else: what they say means the same as the field of its own.
 */

type Read = (text: string, kind: string) => unknown;

const readText: Read = (text) => text;
const readPlace: Read = (name) => ({ name });
const readParty = (name: string): { name: string } => ({ name });
const readDate: Read = (text) => CalendarDate.safeParse(text.trim()).data;
const YES = new Set(['TRUE', 'YES', 'Y', '1', 'X', 'INTENDED']);
const readFlag: Read = (text) => YES.has(joinWords(text));
const readList: Read = (text) =>
  text
    .split(/[,;/\n]|\bAND\b/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const DECIMAL = /^\s*([\d,]+(?:\.\d+)?)\s*(?:KGS?|KGM)?\s*$/iu;
const readDecimal: Read = (text) => DECIMAL.exec(text)?.[1]?.replaceAll(',', '');
const readCount: Read = (text) => (/^\d{1,9}$/u.test(text.trim()) ? Number(text.trim()) : undefined);

/** Shipped, or received for shipment. Other documents have forms of other kinds. */
function readForm(text: string): string | undefined {
  const words = joinWords(text);
  if (words.includes('RECEIVED')) return 'RECEIVED_FOR_SHIPMENT';
  return words.includes('SHIPPED') ? 'SHIPPED' : undefined;
}

/** The field of its own, how the text is read, and the names among the further fields. */
const FIELDS: readonly (readonly [field: string, read: Read, ...names: string[]])[] = [
  ['carrierName', readText, 'carrierName', 'carrier', 'carriersName'],
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
  ['flightDate', readDate, 'flightDate'],
  [
    'dispatchDate',
    readDate,
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
  ['grossMassKg', readDecimal, 'grossMassKg', 'grossWeight', 'grossWeightKg'],
  ['netMassKg', readDecimal, 'netMassKg', 'netWeight', 'netWeightKg'],
  ['packages', readCount, 'packages', 'numberOfPackages'],
  ['containerNumbers', readList, 'containerNumber', 'containerNumbers', 'container', 'containers'],
  ['sealNumbers', readList, 'sealNumber', 'sealNumbers', 'seal', 'seals'],
  ['marks', readList, 'marks', 'shippingMarks', 'shippingMark', 'marksAndNumbers'],
  ['endorsements', readList, 'endorsement', 'endorsements', 'endorsedBy'],
  ['countryOfOrigin', findCountryCode, 'countryOfOrigin', 'origin'],
  ['exporter', readParty, 'exporter'],
  ['effectiveFrom', readDate, 'effectiveFrom', 'coverFromDate'],
  ['amountInWords', readText, 'amountInWords'],
  ['tenor', readText, 'tenor'],
  ['drawee', readText, 'drawee'],
  ['payee', readText, 'payee'],
  ['drawer', readParty, 'drawer'],
  ['maturityDate', readDate, 'maturityDate', 'dueDate'],
  ['inspectionDate', readDate, 'inspectionDate', 'dateOfInspection'],
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

/** Reads the further fields of a document as the fields of its own that the form of its kind has. */
export function readFields(
  fields: Readonly<Record<string, string>>,
  kind: string,
  form: readonly string[],
): Record<string, unknown> {
  const known = new Set(form);
  const own = FIELDS.filter(([field]) => known.has(field)).map(([field, read, ...names]) => {
    const name = names.find((each) => Object.hasOwn(fields, each) && fields[each] !== '');
    return [field, name === undefined ? undefined : read(fields[name] ?? '', kind)] as const;
  });
  const stated = [...Object.entries(readConsignee(fields)), ...own];
  return Object.fromEntries(stated.filter(([field, value]) => value !== undefined && known.has(field)));
}
