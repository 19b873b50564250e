import type { CalendarDate } from '../primitives';
import { isCovered, rollForward } from './bankingDays';
import { CALENDAR_VERSION } from './calendars';
import { addDays } from './dates';

/** No place closes its banks for longer on end; where holidays are not known, what is later is late all the same. */
const LONGEST_CLOSURE_DAYS = 14;

/** The last day for an act at a bank. */
export interface Deadline {
  /** The day that was named. */
  readonly named: CalendarDate;
  /** The day itself, or the banking day to which it is extended (UCP 600 art. 29(a)). */
  readonly last: CalendarDate;
  /** Up to here it may be extended for all that is known: beyond `last` where the holidays of the place are not. */
  readonly perhaps: CalendarDate;
  /** The calendar and the version of its data. */
  readonly calendar: string;
}

/** A day that is extended where the banks of a place are closed on it. */
export function deadlineOn(calendar: string, named: CalendarDate): Deadline {
  const last = rollForward(calendar, named);
  const isKnown = isCovered(calendar, named) && isCovered(calendar, last);
  const perhaps = isKnown ? last : addDays(named, LONGEST_CLOSURE_DAYS);
  return { named, last, perhaps: perhaps < last ? last : perhaps, calendar: `${calendar} ${CALENDAR_VERSION}` };
}

/** The earlier of two deadlines. */
export function earlierOf(a: Deadline, b: Deadline): Deadline {
  return b.last < a.last ? b : a;
}
