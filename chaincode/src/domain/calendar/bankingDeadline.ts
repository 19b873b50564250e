import type { CalendarDate } from '../primitives';
import { isCovered, rollForward } from './bankingDays';
import { CALENDAR_VERSION } from './calendars';
import { addDays } from './dates';

/** No place closes its banks for longer. If holidays are not known, what is later than this is late in any case. */
const LONGEST_CLOSURE_DAYS = 14;

/** The last day for an act at a bank. */
export interface BankingDeadline {
  /** The day that the credit or the rules name. */
  readonly named: CalendarDate;
  /** That day, or the banking day to which it is extended (UCP 600 art. 29(a)). */
  readonly last: CalendarDate;
  /** The latest day to which it may be extended: later than `last` if the holidays of the place are not known. */
  readonly latestPossible: CalendarDate;
  /** The calendar and the version of its data. */
  readonly calendar: string;
}

/** Extends a day over the days on which the banks of a place are closed. */
export function extendOverClosedDays(calendar: string, named: CalendarDate): BankingDeadline {
  const last = rollForward(calendar, named);
  const isKnown = isCovered(calendar, named) && isCovered(calendar, last);
  const perhaps = isKnown ? last : addDays(named, LONGEST_CLOSURE_DAYS);
  return { named, last, latestPossible: perhaps < last ? last : perhaps, calendar: `${calendar} ${CALENDAR_VERSION}` };
}

/** Chooses the earlier of two deadlines. */
export function chooseEarlier(a: BankingDeadline, b: BankingDeadline): BankingDeadline {
  return b.last < a.last ? b : a;
}
