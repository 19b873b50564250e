import { DAY_MS } from '../primitives';
import type { Finding } from '../vocabulary/facts';
import { describeHidden, type Evaluation, listActual, type RecordedEvent, type TransportFacts } from './evaluation';
import { compareVessels, compareVoyages } from './voyages';

/** How long a container is taken to be on board if no discharge is recorded: longer than any liner voyage. */
const LONGEST_VOYAGE_DAYS = 60;

/** A container on board a vessel, from its loading to its discharge. */
interface Stay {
  readonly load: RecordedEvent;
  readonly discharge: RecordedEvent | undefined;
  readonly untilMs: number;
}

/** D6: a container of the bill is on board in two voyages at one time. */
export function findOverlappingVoyages(facts: TransportFacts): Evaluation {
  const evaluations = facts.bill.containers.map(({ equipmentReference }) => judgeContainer(equipmentReference, facts));
  const hidden = describeHidden(facts.hiddenEvents);
  const nothing = facts.sightings.some(({ code }) => code === 'LOAD') ? [] : ['No loading of a container is recorded.'];
  return {
    rule: 'D6',
    findings: evaluations.flatMap(({ findings }) => findings),
    missing: [...evaluations.flatMap(({ missing }) => missing), ...hidden, ...nothing],
  };
}

function judgeContainer(
  container: string,
  { bill, events, sightings }: TransportFacts,
): Pick<Evaluation, 'findings' | 'missing'> {
  const stays = listStays(sightings.filter(({ equipmentReference }) => equipmentReference === container));
  const own = new Set(events.map(({ id }) => id));
  const isOfBill = ({ load }: Stay): boolean => own.has(load.id) || compareVoyages(load, onVoyageOf(bill)) === true;
  const pairs = stays.flatMap((first, index) =>
    stays
      .slice(index + 1)
      .filter((second) => second.load.timeMs < first.untilMs && (isOfBill(first) || isOfBill(second)))
      .map((second) => ({ first, second, isSame: compareVoyages(first.load, second.load) })),
  );
  return {
    findings: pairs
      .filter(({ isSame }) => isSame === false)
      .map(({ first, second }) => describe(container, first, second)),
    missing: pairs
      .filter(({ isSame }) => isSame === undefined)
      .map(() => `Loadings of ${container} do not state vessel and voyage, so that they cannot be compared.`),
  };
}

function onVoyageOf({ vesselName, voyage }: TransportFacts['bill']): {
  vesselName: string | undefined;
  vesselIMONumber: undefined;
  voyage: string | undefined;
} {
  return { vesselName, vesselIMONumber: undefined, voyage };
}

/** A discharge ends the stay on the vessel that it names, or on any if it names none. */
function listStays(events: readonly RecordedEvent[]): Stay[] {
  const discharges = listActual(events, 'DISC');
  return listActual(events, 'LOAD').map((load) => {
    const discharge = discharges.find((each) => each.timeMs > load.timeMs && compareVessels(each, load) !== false);
    return { load, discharge, untilMs: discharge?.timeMs ?? load.timeMs + LONGEST_VOYAGE_DAYS * DAY_MS };
  });
}

function describe(container: string, first: Stay, second: Stay): Finding {
  const until =
    first.discharge === undefined
      ? 'no discharge from the first is recorded'
      : `it was discharged from the first at ${first.discharge.eventDateTime}`;
  const evidence = {
    container,
    events: [first.load, second.load, ...(first.discharge ? [first.discharge] : [])].map(({ id }) => id),
    voyages: [first.load, second.load].map(({ vesselName, vesselIMONumber, voyage }) => ({
      vesselName,
      vesselIMONumber,
      voyage,
    })),
  };
  const reason = `Container ${container} was loaded on two voyages at one time: at ${first.load.eventDateTime} and at ${second.load.eventDateTime}, and ${until}.`;
  return { rule: 'D6', severity: 'HIGH', reason, evidence };
}
