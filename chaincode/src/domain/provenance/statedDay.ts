import { z } from 'zod';
import { CalendarDate, dateOf, type Instant } from '../primitives';

/** The fields in which documents say when their goods travel or are looked at, the one that counts most first. */
const DAY_FIELDS = ['shippedOnBoardDate', 'eventDateTime', 'arrivalDate', 'date', 'capturedAt', 'issueDate'] as const;
const DATE_CHARS = 10;
/** No calendar that is reckoned with reaches further back. */
const FIRST_DAY = '1900-01-01';
const Stated = z.looseObject({});

/** The day that a document states, and that its times state in their own zone; when it was recorded if it states none. */
export function findStatedDay(document: unknown, recorded: Instant): CalendarDate {
  const stated = Stated.safeParse(document).data ?? {};
  for (const name of DAY_FIELDS) {
    const value = stated[name];
    const day = typeof value === 'string' ? CalendarDate.safeParse(value.slice(0, DATE_CHARS)).data : undefined;
    if (day !== undefined && day >= FIRST_DAY) return day;
  }
  return dateOf(recorded);
}
