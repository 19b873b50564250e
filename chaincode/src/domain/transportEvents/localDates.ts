import { type CalendarDate, dateOf, HOUR_MS } from '../primitives';

/** The farthest that local time is from UTC. */
const MOST_HOURS_BEHIND = 12;
const MOST_HOURS_AHEAD = 14;
const DATE_CHARS = 10;
const IN_UTC = /(?:Z|[+-]00:00)$/i;

const dateOfMs = (milliseconds: number): CalendarDate => dateOf(new Date(milliseconds).toISOString());

/**
 * The calendar dates on which an event may have been at its place. DCSA wants local time. A time that is written in UTC
 * does not tell the local date: it is then any from the date farthest behind to the one farthest ahead.
 */
export function localDatesOf(eventDateTime: string): {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
} {
  const written = eventDateTime.slice(0, DATE_CHARS);
  if (!IN_UTC.test(eventDateTime)) return { earliest: written, latest: written };
  const moment = Date.parse(eventDateTime);
  return {
    earliest: dateOfMs(moment - MOST_HOURS_BEHIND * HOUR_MS),
    latest: dateOfMs(moment + MOST_HOURS_AHEAD * HOUR_MS),
  };
}

/** The latest date that is now the present one anywhere. */
export function latestTodayOf(now: string): CalendarDate {
  return dateOfMs(Date.parse(now) + MOST_HOURS_AHEAD * HOUR_MS);
}
