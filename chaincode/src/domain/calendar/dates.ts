import { type CalendarDate, dateOf, DAY_MS } from '../primitives';

/* Calendar dates (YYYY-MM-DD) have no time and no zone. They are computed in days. */

const DAYS_IN_WEEK = 7;
/** 1 January 1970 was a Thursday; weekdays count from Sunday, 0. */
const WEEKDAY_OF_EPOCH = 4;

const countDaysSinceEpoch = (date: CalendarDate): number => Date.parse(`${date}T00:00:00.000Z`) / DAY_MS;

/** The last date that YYYY-MM-DD can write. */
const LAST_DATE = '9999-12-31';

/** The date some calendar days later, or earlier. It stops at the end of the year 9999, so that dates stay in order. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (countDaysSinceEpoch(date) + days >= countDaysSinceEpoch(LAST_DATE)) return LAST_DATE;
  return dateOf(new Date((countDaysSinceEpoch(date) + days) * DAY_MS).toISOString());
}

/** The day of the week: 0 for Sunday, 6 for Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return (((countDaysSinceEpoch(date) + WEEKDAY_OF_EPOCH) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
}
