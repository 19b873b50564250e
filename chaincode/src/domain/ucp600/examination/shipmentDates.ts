import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import type { CalendarDate } from '../../primitives';
import { comparePlaces } from '../compare/comparePlaces';
import { joinWords } from '../compare/words';

/**
 * Reads the date of shipment: that of the on board notation, or else the date of issue if the bill's form says "shipped"
 * (UCP 600 art. 20(a)(ii)). Undefined if the bill states neither.
 */
export function readShipmentDate({
  form,
  onBoardNotation,
  isVesselIntended,
  issueDate,
}: PresentedBillOfLading): CalendarDate | undefined {
  if (onBoardNotation !== undefined) return onBoardNotation.date;
  return form === 'SHIPPED' && !isVesselIntended ? issueDate : undefined;
}

/** The vessel with the goods. An on board notation names the actual vessel. */
function readVessel({ vesselName, onBoardNotation }: PresentedBillOfLading): string {
  return joinWords(onBoardNotation?.vesselName ?? vesselName);
}

/** Whether two bills "commence on the same means of conveyance and for the same journey" to the same destination. */
function isSameJourney(one: PresentedBillOfLading, other: PresentedBillOfLading): boolean {
  const [first, second] = [one.voyage, other.voyage];
  const isSameVoyage = first === undefined || second === undefined || joinWords(first) === joinWords(second);
  return (
    readVessel(one) === readVessel(other) &&
    isSameVoyage &&
    comparePlaces(one.portOfDischarge, other.portOfDischarge) === 'SAME'
  );
}

/**
 * Whether bills are one shipment: they have the same vessel, voyage and destination. Dates and ports of loading may differ
 * (UCP 600 art. 31(b)).
 */
export function isOneShipment(bills: readonly PresentedBillOfLading[]): boolean {
  return bills.every((bill, index) => bills.slice(index + 1).every((other) => isSameJourney(bill, other)));
}

/**
 * Finds the date from which the period for presentation counts: the latest date of one shipment (UCP 600 art. 31(b)), the
 * earliest of several shipments (ISBP 745 para. E19, general knowledge). Undefined if a bill states no date.
 */
export function findPeriodStart(bills: readonly PresentedBillOfLading[]): CalendarDate | undefined {
  const dates = bills.map(readShipmentDate).filter((date) => date !== undefined);
  if (dates.length === 0 || dates.length < bills.length) return undefined;
  const sorted = [...dates].sort();
  return isOneShipment(bills) ? sorted.at(-1) : sorted[0];
}

/** Finds the latest date of shipment that the bills state. */
export function findLatestShipment(bills: readonly PresentedBillOfLading[]): CalendarDate | undefined {
  return bills
    .map(readShipmentDate)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
