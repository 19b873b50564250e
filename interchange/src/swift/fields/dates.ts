import { CalendarDate } from '@naru/chaincode/domain';

/** A date in a field is YYMMDD. */
export const MT_DATE_CHARS = 6;

/**
 * Years of two digits count from here: 80 to 99 are 1980 to 1999, 00 to 79 are 2000 to 2079.
 * Source: the window that SWIFT states for YYMMDD in FIN – general knowledge.
 */
const FIRST_YEAR = 1980;
const CENTURY = 100;

/** Reads YYMMDD; undefined if there is no such day. */
export function readDate(text: string): CalendarDate | undefined {
  const inCentury = Number(text.slice(0, 2));
  const year = FIRST_YEAR + ((((inCentury - FIRST_YEAR) % CENTURY) + CENTURY) % CENTURY);
  const date = CalendarDate.safeParse(`${year}-${text.slice(2, 4)}-${text.slice(4)}`);
  return date.success ? date.data : undefined;
}

/** Writes YYMMDD; undefined for a date outside of the hundred years that two digits can state. */
export function writeDate(date: CalendarDate): string | undefined {
  const text = date.slice(2).replaceAll('-', '');
  return readDate(text) === date ? text : undefined;
}
