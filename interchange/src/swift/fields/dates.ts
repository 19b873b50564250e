import { CalendarDate } from '@naru/chaincode/domain';

/**
 * The year from which on two digits of a year count: 80 to 99 are 1980 to 1999, 00 to 79 are 2000 to 2079.
 * Source: the window that SWIFT states for YYMMDD in FIN – general knowledge.
 */
const FIRST_YEAR = 1980;
const CENTURY = 100;

/** The date of YYMMDD, or nothing if there is no such day. */
export function dateOfMt(text: string): CalendarDate | undefined {
  const inCentury = Number(text.slice(0, 2));
  const year = FIRST_YEAR + ((((inCentury - FIRST_YEAR) % CENTURY) + CENTURY) % CENTURY);
  const date = CalendarDate.safeParse(`${year}-${text.slice(2, 4)}-${text.slice(4)}`);
  return date.success ? date.data : undefined;
}

/** YYMMDD of a date; nothing for one outside of the hundred years that two digits can say. */
export function mtOfDate(date: CalendarDate): string | undefined {
  const text = date.slice(2).replaceAll('-', '');
  return dateOfMt(text) === date ? text : undefined;
}
