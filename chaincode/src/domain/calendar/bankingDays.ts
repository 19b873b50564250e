import { type CalendarDate, yearOf } from '../primitives';
import { CALENDARS } from './calendars';
import { addDays, weekdayOf } from './dates';

/**
 * A banking day is "a day on which a bank is regularly open at the place at which an act subject to these rules is to
 * be performed" (UCP 600 art. 2).
 */

/** The longest run of closed days that a calendar may have; a longer one is a fault in its data. */
const MAX_CLOSED_DAYS = 30;

/** Whether banks of a place are open. A place without a calendar has weekends (Saturday, Sunday) and no holidays. */
export function isBankingDay(calendar: string, date: CalendarDate): boolean {
  const { weekend, holidays } = CALENDARS[calendar] ?? CALENDARS['ZZ'];
  return !weekend.includes(weekdayOf(date)) && !holidays.has(date);
}

/**
 * The date itself, or the next banking day after it (UCP 600 art. 29(a)).
 *
 * @throws Error if the calendar has no banking day within 30 days, which is a fault in its data
 */
export function rollForward(calendar: string, date: CalendarDate): CalendarDate {
  for (let days = 0; days <= MAX_CLOSED_DAYS; days++) {
    const candidate = addDays(date, days);
    if (isBankingDay(calendar, candidate)) return candidate;
  }
  throw new Error(`The calendar ${calendar} has no banking day within ${MAX_CLOSED_DAYS} days of ${date}.`);
}

/** The date of the nth banking day after a date (UCP 600 art. 14(b): five following the day of presentation). */
export function addBankingDays(calendar: string, date: CalendarDate, count: number): CalendarDate {
  let day = date;
  for (let counted = 0; counted < count; counted++) day = rollForward(calendar, addDays(day, 1));
  return day;
}

/** Whether the holidays of the place are known in the year of a date. If not, only weekends are known. */
export function isCovered(calendar: string, date: CalendarDate): boolean {
  return CALENDARS[calendar]?.years.includes(yearOf(date)) ?? false;
}
