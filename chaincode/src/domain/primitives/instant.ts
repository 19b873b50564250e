import { z } from 'zod';

/** A calendar date, ISO 8601 (YYYY-MM-DD), that exists. */
export const CalendarDate = z.iso.date('is not a date: YYYY-MM-DD (ISO 8601)').meta({ title: 'date' });
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

/** The fault of a text that is not an instant. */
export const NO_INSTANT = 'is not an instant: YYYY-MM-DDThh:mm:ss and Z or an offset such as +09:00 (RFC 3339)';

/**
 * A point in time, RFC 3339, in UTC with milliseconds (2026-01-31T09:00:00.000Z): the order of texts is the order in time.
 * The ledger takes no other form; a gateway writes it (`canonicalInstant`). So the pattern is not part of descriptions.
 */
export const Instant = z.iso
  .datetime({ precision: MILLISECONDS, error: NO_INSTANT })
  .meta({ title: 'instant', pattern: undefined });
export type Instant = z.infer<typeof Instant>;

const AnyInstant = z.iso.datetime({ offset: true });

/**
 * The instant that a text of RFC 3339 names, whatever its offset and the digits of its seconds. What is finer than a
 * millisecond is cut off. Undefined if it is none, or is not in the years 0 to 9999 in UTC.
 */
export function canonicalInstant(text: string): Instant | undefined {
  // RFC 3339 takes its letters in lower case, too.
  const stated = AnyInstant.safeParse(text.toUpperCase());
  return stated.success ? Instant.safeParse(new Date(stated.data).toISOString()).data : undefined;
}

const DATE_CHARS = 10;

/** The calendar date of an instant, in UTC. */
export function dateOf(instant: Instant): CalendarDate {
  return instant.slice(0, DATE_CHARS);
}

/** The calendar date of a moment, in milliseconds since 1970, in UTC. */
export function dayOfMoment(moment: number): CalendarDate {
  return dateOf(new Date(moment).toISOString());
}
