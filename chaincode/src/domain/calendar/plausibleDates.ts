import { rejectIssues } from '../errors';
import { dateOf, type Instant, yearOf } from '../primitives';
import { addDays } from './dates';

/*
 * A slip of a key makes another year of a date. What is declared, certified, processed or inspected has happened some years ago at
 * most, or is expected within a year.
 */

const YEARS_BEFORE = 10;
const DAYS_AFTER = 366;

/** What a document says that is a date or begins with one, by its pointer within the document. */
export type Dates = Readonly<Record<string, string | undefined>>;

interface Dated {
  readonly document: unknown;
  /** The transaction's time. */
  readonly time: Instant;
}

/** @param at The pointer of the document within the request. @throws INVALID with each date that can only be a slip */
export function requirePlausibleDates(dates: Dates, time: Instant, at: string): void {
  const today = dateOf(time);
  const earliest = `${yearOf(today) - YEARS_BEFORE}${today.slice(String(yearOf(today)).length)}`;
  const latest = addDays(today, DAYS_AFTER);
  const issues = Object.entries(dates).flatMap(([pointer, date]) => {
    const isPlausible = date === undefined || (dateOf(date) >= earliest && dateOf(date) <= latest);
    return isPlausible ? [] : [{ pointer: `${at}${pointer}`, message: `is not between ${earliest} and ${latest}` }];
  });
  if (issues.length > 0) rejectIssues(issues, { message: 'A date is too far from today.' });
}

export const PLAUSIBLE_DATES = `each date is at most ${YEARS_BEFORE} years before today and ${DAYS_AFTER} days after`;

/** The requirement of a new document. */
export const plausible = (
  read: (document: unknown) => Dates,
): { readonly sentence: string; readonly guard: (facts: Dated) => void } => ({
  sentence: PLAUSIBLE_DATES,
  guard: ({ document, time }) => {
    requirePlausibleDates(read(document), time, '/document');
  },
});
