import type { PresentedDocument } from '../../papers/presentedDocuments';
import { compareReferences } from '../compare/compareData';
import { compareParties } from '../compare/compareParties';
import { comparePlaces } from '../compare/places/comparePlaces';
import { joinWords, type Likeness } from '../compare/words';
import { findDocuments } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';
import { readDateInWords } from '../examination/readTexts';
import { readShipmentDate } from '../examination/shipmentDates';
import { findTransportDocuments } from '../transport/transportDocuments';
import { readStated } from './statedFields';
import type { Compare } from './matrixRows';

/*
 * What a further field of one document repeats of another document or of the credit: the number of the bill on a
 * certificate, the date of the credit on an invoice.
 */

/** A datum that documents repeat. */
interface Counterpart {
  readonly names: readonly string[];
  /** The values that it can have. */
  readonly list: (examination: Examination) => readonly (string | undefined)[];
  readonly compare: Compare;
}

/** What may be another way to write the same, or another thing of the same kind, is for a person. */
const doubt = (isSame: boolean): Likeness => (isSame ? 'SAME' : 'UNSURE');

const compareDates: Compare = (a, b) => {
  const [one, other] = [readDateInWords(a), readDateInWords(b)];
  return one === undefined || other === undefined ? 'UNSURE' : one === other ? 'SAME' : 'DIFFERENT';
};
const compareNamed: Compare = (a, b) => doubt(compareParties({ name: a }, { name: b }) === 'SAME');
const comparePlacesByName: Compare = (a, b) => doubt(comparePlaces({ name: a }, { name: b }) === 'SAME');
export const compareTexts: Compare = (a, b) => doubt(joinWords(a) === joinWords(b));

const ofTransport =
  (field: string) =>
  (examination: Examination): (string | undefined)[] =>
    findTransportDocuments(examination).map((document) => readPlaceOrText(document, field));

/** Without the UN/LOCODE, which is no part of the name. */
function readPlaceOrText(document: PresentedDocument, field: string): string | undefined {
  const own: ReadonlyMap<string, unknown> = new Map(Object.entries(document));
  const value = own.get(field);
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  return readStated(document, field);
}

const COUNTERPARTS: readonly Counterpart[] = [
  {
    // prettier-ignore
    names: ['billOfLadingNumber', 'blNumber', 'billNumber', 'transportDocumentNumber', 'airWaybillNumber', 'awbNumber', 'waybillNumber'],
    list: ofTransport('reference'),
    compare: compareReferences,
  },
  {
    names: ['billOfLadingDate', 'shipmentDate', 'dateOfShipment', 'onBoardDate', 'shippedOn'],
    list: (examination) => findTransportDocuments(examination).map(readShipmentDate),
    compare: compareDates,
  },
  {
    names: ['invoiceDate', 'dateOfInvoice'],
    list: (examination) => findDocuments(examination, 'COMMERCIAL_INVOICE').map(({ issueDate }) => issueDate),
    compare: compareDates,
  },
  {
    names: ['creditDate', 'creditIssueDate', 'lcDate', 'dateOfCredit'],
    list: ({ credit }) => [credit.issueDate],
    compare: compareDates,
  },
  { names: ['portOfLoading'], list: ofTransport('portOfLoading'), compare: comparePlacesByName },
  { names: ['portOfDischarge'], list: ofTransport('portOfDischarge'), compare: comparePlacesByName },
  { names: ['placeOfReceipt'], list: ofTransport('placeOfReceipt'), compare: comparePlacesByName },
  {
    names: ['placeOfDelivery', 'finalDestination'],
    list: ofTransport('placeOfDelivery'),
    compare: comparePlacesByName,
  },
  { names: ['carrier', 'carrierName'], list: ofTransport('carrierName'), compare: compareNamed },
  { names: ['voyage', 'voyageNumber'], list: ofTransport('voyage'), compare: compareTexts },
  { names: ['flight', 'flightNumber'], list: ofTransport('flightNumber'), compare: compareTexts },
  {
    names: ['applicant', 'buyer', 'importer'],
    list: ({ credit }) => [credit.applicant.name],
    compare: compareNamed,
  },
  {
    names: ['beneficiary', 'seller'],
    list: ({ credit }) => [credit.beneficiary.name],
    compare: compareNamed,
  },
];

/** Finds what a further field of a name repeats; undefined if it is not known to repeat anything. */
export const findCounterpart = (name: string): Counterpart | undefined =>
  COUNTERPARTS.find(({ names }) => names.includes(name));
