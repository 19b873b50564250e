import type { CalendarDate } from '../primitives';

/** The bank holidays of a place, as data of a version. */
export interface BankCalendar {
  /** The years whose holidays are known. */
  readonly years: readonly number[];
  /** Days of the week on which banks are closed: 0 for Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: ReadonlySet<CalendarDate>;
}

const SUNDAY = 0;
const SATURDAY = 6;
const WEEKEND = [SATURDAY, SUNDAY];

/** The version of these data; it is told with every date that was computed by them. */
export const CALENDAR_VERSION = '2026-11';

const YEAR_DIGITS = 4;

/** A calendar knows the years in which it has a holiday. */
function calendar(holidays: readonly CalendarDate[]): BankCalendar {
  const years = new Set(holidays.map((date) => Number(date.slice(0, YEAR_DIGITS))));
  return { years: [...years], weekend: WEEKEND, holidays: new Set(holidays) };
}

/*
 * Holidays on which banks are closed, by country. Sources: KR, Public Holidays Act and Labour Day (banks close by
 * agreement); US, Federal Reserve holiday schedule; SG, Ministry of Manpower's list of public holidays; GB, bank
 * holidays in England and Wales; DE, nationwide holidays. What is proclaimed later, such as a day of election, is
 * maintained by the consortium with the next version.
 */
export const CALENDARS: Readonly<Record<string, BankCalendar>> & { readonly ZZ: BankCalendar } = {
  /** A place of which nothing is known but its weekend. */
  ZZ: { years: [], weekend: WEEKEND, holidays: new Set() },
  // prettier-ignore
  KR: calendar([
    '2025-01-01', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-03-03', '2025-05-01', '2025-05-05',
    '2025-05-06', '2025-06-03', '2025-06-06', '2025-08-15', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08',
    '2025-10-09', '2025-12-25',
    '2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-03-02', '2026-05-01', '2026-05-05', '2026-05-25',
    '2026-06-03', '2026-08-17', '2026-09-24', '2026-09-25', '2026-10-05', '2026-10-09', '2026-12-25',
    '2027-01-01', '2027-02-08', '2027-02-09', '2027-03-01', '2027-05-05', '2027-05-13', '2027-08-16', '2027-09-14',
    '2027-09-15', '2027-09-16', '2027-10-04', '2027-10-11', '2027-12-27',
  ]),
  // prettier-ignore
  US: calendar([
    '2025-01-01', '2025-01-20', '2025-02-17', '2025-05-26', '2025-06-19', '2025-07-04', '2025-09-01', '2025-10-13',
    '2025-11-11', '2025-11-27', '2025-12-25',
    '2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-09-07', '2026-10-12', '2026-11-11',
    '2026-11-26', '2026-12-25',
    '2027-01-01', '2027-01-18', '2027-02-15', '2027-05-31', '2027-07-05', '2027-09-06', '2027-10-11', '2027-11-11',
    '2027-11-25',
  ]),
  // prettier-ignore
  SG: calendar([
    '2025-01-01', '2025-01-29', '2025-01-30', '2025-03-31', '2025-04-18', '2025-05-01', '2025-05-12',
    '2025-10-20', '2025-12-25',
    '2026-01-01', '2026-02-17', '2026-02-18', '2026-04-03', '2026-05-01', '2026-05-27', '2026-06-01', '2026-08-10',
    '2026-11-09', '2026-12-25',
  ]),
  // prettier-ignore
  GB: calendar([
    '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26',
    '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28',
    '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28',
  ]),
  // prettier-ignore
  DE: calendar([
    '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-01', '2025-05-29', '2025-06-09', '2025-10-03', '2025-12-25',
    '2025-12-26',
    '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-12-25',
    '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17',
  ]),
};
