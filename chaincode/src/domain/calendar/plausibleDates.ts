import { rejectField, rejectIssues } from '../errors';
import { type CalendarDate, dateOf, type Instant, yearOf } from '../primitives';
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
  const earliest = findEarliest(time);
  const latest = addDays(dateOf(time), DAYS_AFTER);
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

function findEarliest(time: Instant): CalendarDate {
  const today = dateOf(time);
  return `${yearOf(today) - YEARS_BEFORE}${today.slice(String(yearOf(today)).length)}`;
}

/** Somewhere the date is a day later than in UTC. */
const DAYS_AHEAD = 1;

/** A day that was is not yet to come wherever somebody states it. @throws INVALID */
export function requirePast(pointer: string, day: CalendarDate, time: Instant): void {
  if (day > addDays(dateOf(time), DAYS_AHEAD)) rejectField(pointer, 'That day is yet to come.');
}

/** What a document says that has happened at some time, by its pointer within the document. */
type Times = Readonly<Record<string, Instant | undefined>>;

/** What has happened is not in the future, and not long ago. @param at As above. @throws INVALID with each time that cannot be right */
function requireHappened(times: Times, now: Instant, at: string): void {
  const earliest = findEarliest(now);
  const issues = Object.entries(times).flatMap(([pointer, time]) => {
    const message = time === undefined ? undefined : tellImpossible(time, earliest, now);
    return message === undefined ? [] : [{ pointer: `${at}${pointer}`, message }];
  });
  if (issues.length > 0) rejectIssues(issues, { message: 'A time is in the future, or too far from today.' });
}

function tellImpossible(time: Instant, earliest: CalendarDate, now: Instant): string | undefined {
  if (time > now) return `is in the future: it is ${now} now`;
  return dateOf(time) < earliest ? `is before ${earliest}` : undefined;
}

const HAPPENED = `it has happened, at most ${YEARS_BEFORE} years before today`;

/** The requirement of what has happened. @param at The pointer within the request of what is read. */
export const happened = <Facts extends Pick<Dated, 'time'>>(
  read: (facts: Facts) => Times,
  at = '/document',
): { readonly sentence: string; readonly guard: (facts: Facts) => void } => ({
  sentence: HAPPENED,
  guard: (facts) => {
    requireHappened(read(facts), facts.time, at);
  },
});
