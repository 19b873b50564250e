import type { Finding } from '../vocabulary/facts';
import { describeHidden, type Evaluation, listActual, type RecordedEvent, type TransportFacts } from './evaluation';
import { latestTodayOf, localDatesOf } from './localDates';
import { compareStated } from './voyages';

/** D21: what the carrier recorded contradicts the on-board date, the vessel, the voyage or the port of the bill. */
export function findFalseShipment(facts: TransportFacts): Evaluation {
  const { shippedOnBoardDate } = facts.bill;
  const byDate =
    shippedOnBoardDate === undefined
      ? []
      : [
          ...findFuture(shippedOnBoardDate, facts),
          ...findEarly(shippedOnBoardDate, facts),
          ...findLate(shippedOnBoardDate, facts),
        ];
  return { rule: 'D21', findings: [...byDate, ...findOtherLoading(facts)], missing: listMissing(facts) };
}

function listMissing({ bill, events, hiddenEvents }: TransportFacts): string[] {
  return [
    ...(bill.shippedOnBoardDate === undefined ? ['The bill states no on-board date.'] : []),
    ...(listActual(events, 'GTIN', 'LOAD', 'DEPA').length === 0
      ? ['No gate-in, loading or departure is recorded for this bill.']
      : []),
    ...describeHidden(hiddenEvents),
  ];
}

const find = (reason: string, evidence: Finding['evidence']): Finding => ({
  rule: 'D21',
  severity: 'HIGH',
  reason,
  evidence,
});

function findFuture(onBoard: string, { now }: TransportFacts): Finding[] {
  if (onBoard <= latestTodayOf(now)) return [];
  return [find(`The on-board date ${onBoard} is in the future.`, { shippedOnBoardDate: onBoard, now })];
}

/** A container cannot be on board before it came to the port. Only the first laden gate-in at the port of loading counts. */
function findEarly(onBoard: string, { bill, events }: TransportFacts): Finding[] {
  const gatedIn = listActual(events, 'GTIN').filter(
    ({ isEmpty, unLocationCode }) => !isEmpty && compareStated(unLocationCode, bill.portOfLoading) !== false,
  );
  return firstPerContainer(gatedIn)
    .filter(({ eventDateTime }) => localDatesOf(eventDateTime).earliest > onBoard)
    .map(({ id, equipmentReference, eventDateTime }) =>
      find(
        `The bill says on board ${onBoard}, but container ${equipmentReference ?? ''} came to the port of loading at ${eventDateTime}.`,
        { shippedOnBoardDate: onBoard, container: equipmentReference, events: [id] },
      ),
    );
}

/** Nothing is loaded on a vessel that has left the port of loading. */
function findLate(onBoard: string, { bill, events }: TransportFacts): Finding[] {
  return listActual(events, 'DEPA')
    .filter((event) => isBySea(event) && isFromPortOfLoading(event, bill))
    .filter(({ eventDateTime }) => localDatesOf(eventDateTime).latest < onBoard)
    .map(({ id, eventDateTime }) =>
      find(`The bill says on board ${onBoard}, but the vessel left the port of loading at ${eventDateTime}.`, {
        shippedOnBoardDate: onBoard,
        events: [id],
      }),
    );
}

/** The bill’s vessel, as far as both name it, at the bill’s port, which the event must name. */
function isFromPortOfLoading(event: RecordedEvent, { vesselName, portOfLoading }: TransportFacts['bill']): boolean {
  return (
    compareStated(event.unLocationCode, portOfLoading) === true && compareStated(event.vesselName, vesselName) !== false
  );
}

/**
 * A container is loaded on the vessel and voyage of the bill, at its port of loading. Feeders and transhipment make more
 * loadings than one, so one that fits is enough.
 */
function findOtherLoading({ bill, events }: TransportFacts): Finding[] {
  return bill.containers.flatMap(({ equipmentReference: container }) => {
    const loads = listActual(events, 'LOAD').filter(
      (event) => event.equipmentReference === container && isBySea(event),
    );
    const differing = loads.map((load) => ({ load, fields: listDifferences(load, bill) }));
    const [first] = differing;
    if (first === undefined || differing.some(({ fields }) => fields.length === 0)) return [];
    const evidence = { container, events: loads.map(({ id }) => id), fields: first.fields };
    return [
      find(`Container ${container} was loaded otherwise than the bill says: ${first.fields.join('; ')}.`, evidence),
    ];
  });
}

function listDifferences(
  { vesselName, voyage, unLocationCode }: RecordedEvent,
  bill: TransportFacts['bill'],
): string[] {
  const stated = [
    { name: 'vessel', loaded: vesselName, ofBill: bill.vesselName },
    { name: 'voyage', loaded: voyage, ofBill: bill.voyage },
    { name: 'port of loading', loaded: unLocationCode, ofBill: bill.portOfLoading },
  ];
  return stated
    .filter(({ loaded, ofBill }) => compareStated(loaded, ofBill) === false)
    .map(({ name, loaded, ofBill }) => `${name} ${loaded ?? ''} instead of ${ofBill ?? ''}`);
}

/** Lorries, trains and barges bring a container to the port; DCSA calls only the ship a VESSEL. */
function isBySea({ modeOfTransport }: RecordedEvent): boolean {
  return modeOfTransport === undefined || modeOfTransport === 'VESSEL';
}

/** The earliest of each container; the events are in the order of time. */
function firstPerContainer(events: readonly RecordedEvent[]): RecordedEvent[] {
  const first = new Map<string | undefined, RecordedEvent>();
  for (const event of events) if (!first.has(event.equipmentReference)) first.set(event.equipmentReference, event);
  return [...first.values()];
}
