import type { PresentedBillOfLading } from '../papers/presentedDocuments';
import type { CalendarDate } from '../primitives';
import { samePlace } from './compare/samePlace';
import { joined } from './compare/words';

/**
 * The date of shipment that a bill states: its on board notation's, or else the date of issue of a bill whose form says
 * "shipped" (UCP 600 art. 20(a)(ii)). Undefined where it states none.
 */
export function shipmentDateOf({
  form,
  onBoardNotation,
  isVesselIntended,
  issueDate,
}: PresentedBillOfLading): CalendarDate | undefined {
  if (onBoardNotation !== undefined) return onBoardNotation.date;
  return form === 'SHIPPED' && !isVesselIntended ? issueDate : undefined;
}

/** The vessel on which the goods are: an on board notation names the actual one. */
function vesselOf({ vesselName, onBoardNotation }: PresentedBillOfLading): string {
  return joined(onBoardNotation?.vesselName ?? vesselName);
}

/** Whether two bills "commence on the same means of conveyance and for the same journey" to one destination. */
function isSameJourney(one: PresentedBillOfLading, other: PresentedBillOfLading): boolean {
  const [first, second] = [one.voyage, other.voyage];
  const isSameVoyage = first === undefined || second === undefined || joined(first) === joined(second);
  return (
    vesselOf(one) === vesselOf(other) &&
    isSameVoyage &&
    samePlace(one.portOfDischarge, other.portOfDischarge) === 'SAME'
  );
}

/**
 * Whether several bills are one shipment: the same vessel, voyage and destination, even with different dates or ports
 * of loading (UCP 600 art. 31(b)).
 */
export function isOneShipment(bills: readonly PresentedBillOfLading[]): boolean {
  return bills.every((bill, index) => bills.slice(index + 1).every((other) => isSameJourney(bill, other)));
}

/**
 * The date from which the period for presentation counts: of one shipment the latest date (UCP 600 art. 31(b)); of
 * several shipments the earliest (ISBP 745 para. E19, general knowledge). Undefined where a bill states none.
 */
export function presentationCountsFrom(bills: readonly PresentedBillOfLading[]): CalendarDate | undefined {
  const dates = bills.map(shipmentDateOf).filter((date) => date !== undefined);
  if (dates.length === 0 || dates.length < bills.length) return undefined;
  const sorted = [...dates].sort();
  return isOneShipment(bills) ? sorted.at(-1) : sorted[0];
}

/** The latest date of shipment that the bills state. */
export function latestShipmentOf(bills: readonly PresentedBillOfLading[]): CalendarDate | undefined {
  return bills
    .map(shipmentDateOf)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
