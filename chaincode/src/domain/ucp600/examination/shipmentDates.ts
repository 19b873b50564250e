import type { CalendarDate } from '../../primitives';
import { compareVessels } from '../compare/compareData';
import { comparePlaces } from '../compare/places/comparePlaces';
import { joinWords, type Likeness } from '../compare/words';
import { isSeaTransport, type SeaTransport, type TransportDocument } from '../transport/transportDocuments';

/**
 * Reads the date of shipment. By sea: that of the on board notation, or else the date of issue if the form says "shipped"
 * (UCP 600 art. 20(a)(ii)). Of other modes: that of dispatch, taking in charge, receipt or pick-up that a notation states,
 * or else the date of issue (arts. 19(a)(ii), 23(a)(iii), 24(a)(ii), 25(a)(iii)). Undefined if the document states neither.
 */
export function readShipmentDate(document: TransportDocument): CalendarDate | undefined {
  if (document.kind === 'MULTIMODAL_TRANSPORT_DOCUMENT')
    return document.dispatchDate ?? document.onBoardNotation?.date ?? document.issueDate;
  if (isSeaTransport(document)) return readOnBoardDate(document);
  return document.dispatchDate ?? document.issueDate;
}

function readOnBoardDate({
  form,
  onBoardNotation,
  isVesselIntended,
  issueDate,
}: SeaTransport): CalendarDate | undefined {
  if (onBoardNotation !== undefined) return onBoardNotation.date;
  return form === 'SHIPPED' && !isVesselIntended ? issueDate : undefined;
}

/** The vessel with the goods. An on board notation names the actual vessel. */
export function readVessel(document: TransportDocument): string | undefined {
  if (!isSeaTransport(document)) return 'vesselName' in document ? document.vesselName : undefined;
  const { vesselName, onBoardNotation } = document;
  return onBoardNotation?.vesselName ?? vesselName;
}

/** Where the carriage ends. */
function readDestination(document: TransportDocument): { readonly name: string } | undefined {
  if (isSeaTransport(document)) return document.portOfDischarge ?? document.placeOfDelivery;
  if ('airportOfDestination' in document) return document.airportOfDestination;
  return 'placeOfDestination' in document ? document.placeOfDestination : document.placeOfDelivery;
}

const compareStated = <Value>(
  a: Value | undefined,
  b: Value | undefined,
  compare: (a: Value, b: Value) => Likeness,
): Likeness => (a === undefined || b === undefined ? 'UNSURE' : compare(a, b));

const compareVoyages = (a: string, b: string): Likeness => (joinWords(a) === joinWords(b) ? 'SAME' : 'DIFFERENT');

function readVoyage(document: TransportDocument): string | undefined {
  if (isSeaTransport(document)) return document.voyage;
  return 'flightNumber' in document ? document.flightNumber : undefined;
}

/** Whether two documents "commence on the same means of conveyance and for the same journey" to the same destination. */
function compareJourneys(one: TransportDocument, other: TransportDocument): Likeness {
  if (one.kind !== other.kind) return 'DIFFERENT';
  const bySea = isSeaTransport(one);
  const voyage = compareStated(readVoyage(one), readVoyage(other), compareVoyages);
  const likenesses: Likeness[] = [
    compareStated(readDestination(one), readDestination(other), comparePlaces),
    // A bill need not state a voyage. A flight is the means of conveyance itself.
    bySea && voyage === 'UNSURE' ? 'SAME' : voyage,
    ...(bySea ? [compareStated(readVessel(one), readVessel(other), compareVessels)] : []),
  ];
  if (likenesses.includes('DIFFERENT')) return 'DIFFERENT';
  return likenesses.includes('UNSURE') ? 'UNSURE' : 'SAME';
}

/**
 * Whether documents are one shipment: they have the same vessel, voyage and destination. Dates and ports of loading may
 * differ (UCP 600 art. 31(b)). UNSURE if the documents do not tell.
 */
export function compareShipments(documents: readonly TransportDocument[]): Likeness {
  const likenesses = documents.flatMap((document, index) =>
    documents.slice(index + 1).map((other) => compareJourneys(document, other)),
  );
  if (likenesses.includes('DIFFERENT')) return 'DIFFERENT';
  return likenesses.includes('UNSURE') ? 'UNSURE' : 'SAME';
}

/**
 * Finds the date from which the period for presentation counts: the latest date of one shipment (UCP 600 art. 31(b)), the
 * earliest of several shipments (ISBP 745 para. E19, general knowledge). Undefined if a document states no date.
 */
export function findPeriodStart(documents: readonly TransportDocument[]): CalendarDate | undefined {
  const dates = documents.map(readShipmentDate).filter((date) => date !== undefined);
  if (dates.length === 0 || dates.length < documents.length) return undefined;
  const sorted = [...dates].sort();
  return compareShipments(documents) === 'SAME' ? sorted.at(-1) : sorted[0];
}

/** Finds the latest date of shipment that the documents state. */
export function findLatestShipment(documents: readonly TransportDocument[]): CalendarDate | undefined {
  return documents
    .map(readShipmentDate)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
