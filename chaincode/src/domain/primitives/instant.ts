import { z } from 'zod';

/** A calendar date, ISO 8601 (YYYY-MM-DD), that exists. */
export const CalendarDate = z.iso.date('is not a date: YYYY-MM-DD (ISO 8601)');
export type CalendarDate = z.infer<typeof CalendarDate>;

const YEAR_CHARS = 4;

/** The calendar year of a date. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, YEAR_CHARS));
}

/** Milliseconds, as clocks count. */
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

const MILLISECONDS = 3;

/** A point in time, RFC 3339, in UTC with milliseconds (2026-01-31T09:00:00.000Z): the order of texts is the order in time. */
export const Instant = z.iso.datetime({
  precision: MILLISECONDS,
  error: 'is not an instant: YYYY-MM-DDThh:mm:ss.sssZ (RFC 3339, UTC)',
});
export type Instant = z.infer<typeof Instant>;

const DATE_CHARS = 10;

/** The calendar date of an instant, in UTC. */
export function dateOf(instant: Instant): CalendarDate {
  return instant.slice(0, DATE_CHARS);
}

/** The calendar date of a moment, in milliseconds since 1970, in UTC. */
export function dayOfMoment(moment: number): CalendarDate {
  return dateOf(new Date(moment).toISOString());
}
