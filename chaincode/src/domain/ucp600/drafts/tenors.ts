import { addDays } from '../../calendar/dates';
import type { CalendarDate } from '../../primitives';
import { fold } from '../compare/foldings';
import type { Likeness } from '../compare/words';
import { readDate } from '../time/periodWords';

/** The event after which days count. */
type Event = 'SIGHT' | 'SHIPMENT' | 'DRAFT' | 'INVOICE';

/** When a draft is to be paid. */
type Tenor =
  | { readonly at: 'SIGHT' }
  | { readonly at: 'DATE'; readonly date: CalendarDate }
  | { readonly at: 'DAYS'; readonly days: number; readonly after?: Event };

const AT_SIGHT = /^(?:PAYABLE )?(?:AT )?SIGHT$|^ON DEMAND$|^AT FIRST DEMAND$/u;
const DAYS = /\b(\d{1,3}) ?DAYS?\b/u;
/** The words for events. "From" and "after" mean the same for a maturity (UCP 600 art. 3). */
const EVENTS: readonly (readonly [RegExp, Event])[] = [
  [/\bSIGHT\b|\bACCEPTANCE\b/u, 'SIGHT'],
  [/\bINVOICE\b/u, 'INVOICE'],
  [/\bLADING\b|\bB\/?L\b|\bSHIPMENT\b|\bBOARD\b|\bTRANSPORT\b|\bAWB\b|\bWAYBILL\b/u, 'SHIPMENT'],
  [/\bDATE\b|\bDRAFT\b|\bEXCHANGE\b/u, 'DRAFT'],
];

/** Reads a tenor; undefined if it is not plainly one. */
export function readTenor(words: string): Tenor | undefined {
  const text = fold(words)
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();
  if (AT_SIGHT.test(text)) return { at: 'SIGHT' };
  const date = readDate(text.replace(/^(?:ON|DUE|DUE ON|MATURING|AT) /u, ''));
  if (date !== undefined) return { at: 'DATE', date };
  const days = DAYS.exec(text)?.[1];
  if (days === undefined) return undefined;
  const after = EVENTS.find(([pattern]) => pattern.test(text))?.[1];
  return { at: 'DAYS', days: Number(days), ...(after !== undefined && { after }) };
}

/** What is known of the days from which a maturity counts. */
export interface MaturityDates {
  readonly shippedOn?: CalendarDate | undefined;
  readonly drawnOn?: CalendarDate | undefined;
  readonly invoicedOn?: CalendarDate | undefined;
}

/** The day from which the days of a tenor count. That of sight is not in the data. */
export function findStart(after: Event | undefined, dates: MaturityDates): CalendarDate | undefined {
  if (after === 'SHIPMENT') return dates.shippedOn;
  if (after === 'INVOICE') return dates.invoicedOn;
  return after === 'DRAFT' ? dates.drawnOn : undefined;
}

/** Computes the day of maturity; undefined if it is not in the data. */
export function findMaturity(tenor: Tenor, dates: MaturityDates): CalendarDate | undefined {
  if (tenor.at === 'DATE') return tenor.date;
  if (tenor.at === 'SIGHT') return undefined;
  const start = findStart(tenor.after, dates);
  return start === undefined ? undefined : addDays(start, tenor.days);
}

/** Compares the tenor of a draft with the credit's: the same words, or the same day of maturity (ISBP 745 paras. B2 to B5). */
export function compareTenors(credit: Tenor | undefined, draft: Tenor | undefined, dates: MaturityDates): Likeness {
  if (credit === undefined || draft === undefined) return 'UNSURE';
  if (credit.at === 'DAYS' && draft.at === 'DAYS') return compareDays(credit, draft, dates);
  if (credit.at === 'SIGHT' || draft.at === 'SIGHT') return credit.at === draft.at ? 'SAME' : 'DIFFERENT';
  return compareMaturities(credit, draft, dates);
}

type InDays = Tenor & { at: 'DAYS' };

function compareDays(credit: InDays, draft: InDays, dates: MaturityDates): Likeness {
  if (credit.days !== draft.days) return 'DIFFERENT';
  if (credit.after === draft.after && credit.after !== undefined) return 'SAME';
  if (credit.after === undefined || draft.after === undefined) return 'UNSURE';
  // Sight is when the bank sees the draft, and no date in a document.
  const isOneSight = credit.after === 'SIGHT' || draft.after === 'SIGHT';
  return isOneSight ? 'DIFFERENT' : compareMaturities(credit, draft, dates);
}

function compareMaturities(credit: Tenor, draft: Tenor, dates: MaturityDates): Likeness {
  const [asked, stated] = [findMaturity(credit, dates), findMaturity(draft, dates)];
  if (asked === undefined || stated === undefined) return 'UNSURE';
  return asked === stated ? 'SAME' : 'DIFFERENT';
}
