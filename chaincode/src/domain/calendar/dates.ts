import type { CalendarDate } from '../primitives';

/* Calendar dates without times and zones: YYYY-MM-DD, computed in days. */

const DAY_MS = 86_400_000;
const DATE_CHARS = 10;
const DAYS_IN_WEEK = 7;
/** 1 January 1970 was a Thursday; weekdays count from Sunday, 0. */
const WEEKDAY_OF_EPOCH = 4;

const dayOf = (date: CalendarDate): number => Date.parse(`${date}T00:00:00.000Z`) / DAY_MS;

/** The last date that YYYY-MM-DD can write. */
const LAST_DATE = '9999-12-31';

/** The date so many calendar days later, or earlier; no later than the last of the year 9999, so that dates stay in order. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (dayOf(date) + days >= dayOf(LAST_DATE)) return LAST_DATE;
  return new Date((dayOf(date) + days) * DAY_MS).toISOString().slice(0, DATE_CHARS);
}

/** How many calendar days lie from one date to another. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayOf(to) - dayOf(from);
}

/** The day of the week: 0 for Sunday, 6 for Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return (((dayOf(date) + WEEKDAY_OF_EPOCH) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
}
