import type { CalendarDate } from '../primitives';
import { HOLIDAY_ROWS } from './holidays';

/** The days on which the banks of a place are closed. */
export interface BankCalendar {
  /** The years whose holidays are known. */
  readonly years: readonly number[];
  /** Days of the week on which banks are closed: 0 for Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: ReadonlySet<CalendarDate>;
}

const SUNDAY = 0;
const FRIDAY = 5;
const SATURDAY = 6;
const WEEKEND = [SATURDAY, SUNDAY];
/** Places whose weekend is another one. */
const WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  BD: [FRIDAY, SATURDAY],
  EG: [FRIDAY, SATURDAY],
  SA: [FRIDAY, SATURDAY],
};

/** The version of these data. It goes with every date that was computed from them. */
export const CALENDAR_VERSION = '2026-12';

const MONTH_CHARS = 2;

/** Reads the rows of holidays as calendars by country. */
function readCalendars(rows: string): Record<string, BankCalendar> {
  const calendars: Record<string, BankCalendar> = {};
  for (const row of rows.trim().split('\n')) {
    const [country = '', year = '', ...days] = row.split(' ');
    const dates = days.map((day) => `${year}-${day.slice(0, MONTH_CHARS)}-${day.slice(MONTH_CHARS)}`);
    const { years = [], holidays = [] } = calendars[country] ?? {};
    calendars[country] = {
      years: [...years, Number(year)],
      weekend: WEEKENDS[country] ?? WEEKEND,
      holidays: new Set([...holidays, ...dates]),
    };
  }
  return calendars;
}

/**
 * Calendars by country. The consortium adds what is proclaimed later, such as a day of election or a new year, with the next
 * version.
 */
export const CALENDARS: Readonly<Record<string, BankCalendar>> & { readonly ZZ: BankCalendar } = {
  ...readCalendars(HOLIDAY_ROWS),
  /** A place for which only the weekend is known. */
  ZZ: { years: [], weekend: WEEKEND, holidays: new Set() },
};
