import { addDays } from '../../calendar/dates';
import { CalendarDate } from '../../primitives';
import { fold } from '../compare/foldings';

/*
 * Periods in words. "To", "until", "till", "from" and "between" include the dates for a period of shipment; "before" and
 * "after" exclude them. "On or about" is five days before to five days after, both included. The halves of a month are its
 * days 1 to 15 and 16 to its last; beginning, middle and end are 1 to 10, 11 to 20 and 21 to its last (UCP 600 art. 3).
 */

/** The first and the last day of a period; a side that is not stated is open. */
export interface DatePeriod {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

const ABOUT_DAYS = 5;

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const MONTH = '(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\.?';
const DAY = '(\\d{1,2})(?:ST|ND|RD|TH)?';
const DAY_FIRST = new RegExp(`^${DAY}\\s*(?:OF\\s+)?${MONTH},?\\s*(\\d{4})$`, 'u');
const MONTH_FIRST = new RegExp(`^${MONTH}\\s*${DAY},?\\s*(\\d{4})$`, 'u');
const WHOLE_MONTH = new RegExp(`^${MONTH},?\\s*(\\d{4})$`, 'u');
const NUMBERS = /^\d{4}-\d{2}-\d{2}$/u;

const pad = (number: string): string => number.padStart(2, '0');
const findMonth = (name: string): string => pad(String(MONTHS.indexOf(name.slice(0, 3)) + 1));

/** Reads a date with its year: 1 MARCH 2026, MARCH 1, 2026, 2026-03-01. */
export function readDate(text: string): CalendarDate | undefined {
  const words = text.trim();
  if (NUMBERS.test(words)) return CalendarDate.safeParse(words).data;
  const [, day, month, year] = DAY_FIRST.exec(words) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) return toDate(year, month, day);
  const [, name, second, last] = MONTH_FIRST.exec(words) ?? [];
  return name === undefined || second === undefined || last === undefined ? undefined : toDate(last, name, second);
}

const toDate = (year: string, month: string, day: string): CalendarDate | undefined =>
  CalendarDate.safeParse(`${year}-${findMonth(month)}-${pad(day)}`).data;

/** The days of a month: from its first to its last. */
function readMonth(text: string): Required<DatePeriod> | undefined {
  const [, name, year] = WHOLE_MONTH.exec(text.trim()) ?? [];
  if (name === undefined || year === undefined) return undefined;
  const from = `${year}-${findMonth(name)}-01`;
  // The fourth week after the 28th is in the next month at the latest.
  const next = addDays(from, 31).slice(0, 7);
  return { from, to: addDays(`${next}-01`, -1) };
}

/** The parts of a month: the first and the last day of each; no last day is that of the month. */
const PARTS: ReadonlyMap<string, readonly [number, number?]> = new Map([
  ['FIRST HALF', [1, 15]],
  ['SECOND HALF', [16]],
  ['BEGINNING', [1, 10]],
  ['MIDDLE', [11, 20]],
  ['END', [21]],
]);

function readPart(name: string, month: string): DatePeriod | undefined {
  const [days, whole] = [PARTS.get(name), readMonth(month)];
  if (days === undefined || whole === undefined) return undefined;
  const [first, last] = days;
  const prefix = whole.from.slice(0, 8);
  return {
    from: `${prefix}${pad(String(first))}`,
    to: last === undefined ? whole.to : `${prefix}${pad(String(last))}`,
  };
}

type Read = (first: string, second: string) => DatePeriod | undefined;

const withDate = (text: string, toPeriod: (date: CalendarDate) => DatePeriod): DatePeriod | undefined => {
  const date = readDate(text);
  return date === undefined ? undefined : toPeriod(date);
};

/** The first date can leave out the year, or month and year, of the second: FROM 1 TO 12 MARCH 2026. */
function readFirst(first: string, second: string): CalendarDate | undefined {
  const words = second.trim().split(' ');
  const ends = words.map((_, index) => words.slice(index).join(' '));
  return ['', ...ends.reverse()].map((end) => readDate(`${first} ${end}`)).find((date) => date !== undefined);
}

const readBetween: Read = (first, second) => {
  const [from, to] = [readFirst(first, second), readDate(second)];
  return from === undefined || to === undefined ? undefined : { from, to };
};

/** The wordings of a period, and how their dates count. */
const WORDINGS: readonly (readonly [RegExp, Read])[] = [
  [/^(?:THE )?(FIRST HALF|SECOND HALF|BEGINNING|MIDDLE|END) OF (.+)$/u, readPart],
  [/^(?:FROM|BETWEEN) (.+?) (?:TO|UNTIL|TILL|AND|THROUGH|-) (.+)$/u, readBetween],
  [
    /^(?:NOT BEFORE|NOT EARLIER THAN|ON OR AFTER|EARLIEST|FROM)(?: ON)? (.+)$/u,
    (text) => withDate(text, (from) => ({ from })),
  ],
  [
    /^(?:NOT LATER THAN|NO LATER THAN|LATEST|LATEST BY|NOT AFTER|ON OR BEFORE|BY|UNTIL|TILL|TO|UP TO) (.+)$/u,
    (text) => withDate(text, (to) => ({ to })),
  ],
  [/^BEFORE (.+)$/u, (text) => withDate(text, (date) => ({ to: addDays(date, -1) }))],
  [/^AFTER (.+)$/u, (text) => withDate(text, (date) => ({ from: addDays(date, 1) }))],
  [
    /^ON OR ABOUT (.+)$/u,
    (text) => withDate(text, (date) => ({ from: addDays(date, -ABOUT_DAYS), to: addDays(date, ABOUT_DAYS) })),
  ],
  [/^(.+)$/u, (text) => readMonth(text)],
];

const BEGINNING =
  /^(?:(?:SHIPMENT|DISPATCH|LOADING|PERIOD|TO|MUST|SHALL|SHOULD|BE|IS|EFFECTED|MADE|SHIPPED|TAKE|PLACE|OF|DURING|WITHIN|IN|THE)\s+)*/u;

/** Reads a period of shipment in words; undefined if it is not plainly one, as without a year. */
export function readShipmentPeriod(lines: readonly string[]): DatePeriod | undefined {
  const text = fold(lines.join(' '))
    .replace(/[:.]\s*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const words = text.replace(BEGINNING, '');
  for (const [pattern, read] of WORDINGS) {
    const found = pattern.exec(words);
    const period = found === null ? undefined : read(found[1] ?? '', found[2] ?? '');
    if (period !== undefined) return period;
  }
  return undefined;
}

const VALIDITY =
  /\b(?:BUT\s+)?(?:ALWAYS\s+|IN\s+ANY\s+(?:CASE|EVENT)\s+)?(?:WITHIN|NOT\s+LATER\s+THAN)\s+(?:THE\s+)?(?:VALIDITY|EXPIRY|L\/?C|CREDIT|CR)\b.*$/u;
const NOTHING = /^(?:\s|\d|DAYS?|CALENDAR|AFTER|FROM|THE|DATE|OF|AND|,|\.|\/|-|\(|\))*$/u;
const TRANSPORT = /\b(?:LADING|B\/?LS?|TRANSPORT|AWB|WAYBILL)\b/u;
const ISSUE = /\b(?:ISSUE|ISSUED|ISSUANCE|ISSUING)\b/u;
const SHIPMENT = /\b(?:SHIPMENT|SHIPPED|BOARD|DISPATCH|LADING|B\/?LS?|TRANSPORT)\b/u;
/** Other events, beside which a word of shipment says nothing: AFTER RECEIPT OF THE BILL OF LADING. */
const OTHER_EVENT = /\b(?:RECEIPT|RECEIVED|INVOICE|ARRIVAL|DELIVERY|INSPECTION|CERTIFICATE|DISCHARGE|CUSTOMS)\b/u;

/** The event from which a period for presentation counts; undefined if it is another one. */
export function readPeriodEvent(words: string | undefined): 'SHIPMENT' | 'ISSUE' | undefined {
  const text = fold(words ?? '').replace(VALIDITY, ' ');
  if (NOTHING.test(text)) return 'SHIPMENT';
  if (OTHER_EVENT.test(text)) return undefined;
  if (ISSUE.test(text)) return TRANSPORT.test(text) ? 'ISSUE' : undefined;
  return SHIPMENT.test(text) ? 'SHIPMENT' : undefined;
}
