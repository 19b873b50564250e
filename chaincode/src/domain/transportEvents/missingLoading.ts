import { addDays } from '../calendar/dates';
import type { CalendarDate } from '../primitives';
import { localDatesOf } from './localDates';
import { describeHidden, type Evaluation, listActual, type TransportFacts } from './evaluation';

/** How many days after the on-board date the carrier has to record that a container was gated in or loaded. */
const DAYS_TO_RECORD = 2;

/** The latest on-board date whose loading is due at a moment: its second day after is over in every time zone. */
export function findLatestDue(now: string): CalendarDate {
  return addDays(localDatesOf(now).earliest, -(DAYS_TO_RECORD + 1));
}

/**
 * D20: the carrier has recorded neither loading nor gate-in of a container that the bill says is on board. It is due at
 * the end of the second day after the on-board date, in every time zone.
 */
export function findMissingLoading({ bill, events, hiddenEvents, now }: TransportFacts): Evaluation {
  const { shippedOnBoardDate, containers } = bill;
  if (shippedOnBoardDate === undefined)
    return { rule: 'D20', findings: [], missing: ['The bill states no on-board date.'] };
  const seen = new Set(listActual(events, 'GTIN', 'LOAD').map(({ equipmentReference }) => equipmentReference));
  const unseen = containers.map(({ equipmentReference }) => equipmentReference).filter((each) => !seen.has(each));
  if (unseen.length === 0 || shippedOnBoardDate > findLatestDue(now)) return { rule: 'D20', findings: [], missing: [] };
  if (hiddenEvents > 0) return { rule: 'D20', findings: [], missing: describeHidden(hiddenEvents) };
  const reason = `The carrier has recorded neither gate-in nor loading of ${unseen.join(', ')}, which the bill says to be on board since ${shippedOnBoardDate}.`;
  const evidence = { containers: unseen, shippedOnBoardDate, due: addDays(shippedOnBoardDate, DAYS_TO_RECORD) };
  return { rule: 'D20', findings: [{ rule: 'D20', severity: 'HIGH', reason, evidence }], missing: [] };
}
