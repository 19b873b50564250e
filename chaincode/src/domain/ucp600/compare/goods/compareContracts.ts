import { readDate } from '../../time/periodWords';
import { compareReferences } from '../compareData';
import { joinWords } from '../words';
import type { Contract } from './cutTerms';

/* The contract to which a description refers, and its date. An invoice need not state them, but states no others. */

/** What differs, in words for an officer. */
interface Difference {
  /** Whether it cannot be the same in other words. */
  readonly isCertain: boolean;
  readonly why: string;
}

/** Compares the contracts of an invoice's description with the credit's, each with those of its kind. */
export function compareContracts(credit: readonly Contract[], invoice: readonly Contract[]): Difference[] {
  return credit.flatMap((asked) => {
    const stated = invoice.filter(({ kind }) => kind === asked.kind);
    const same = stated.filter(({ number }) => compareReferences(asked.number, number) === 'SAME');
    const found = same.length > 0 ? compareContractDates(asked, same) : compareNumbers(asked, stated);
    return found === undefined ? [] : [found];
  });
}

function compareNumbers({ kind, number }: Contract, stated: readonly Contract[]): Difference | undefined {
  const [first] = stated;
  if (first === undefined) return undefined;
  const isCertain = stated.every((other) => compareReferences(number, other.number) === 'DIFFERENT');
  return { isCertain, why: isCertain ? `${kind} ${first.number} INSTEAD OF ${number}` : `WITHOUT ${kind} ${number}` };
}

/** Another date of a contract of the same number. */
function compareContractDates({ kind, number, date }: Contract, same: readonly Contract[]): Difference | undefined {
  const stated = same.flatMap((other) => other.date ?? []);
  const [first] = stated;
  if (date === undefined || first === undefined || stated.some((other) => isSameDate(date, other))) return undefined;
  const isCertain = [date, ...stated].every((text) => readDate(text) !== undefined);
  return { isCertain, why: `${kind} ${number} DATED ${first} INSTEAD OF ${date}` };
}

const isSameDate = (a: string, b: string): boolean =>
  joinWords(a) === joinWords(b) || listDays(a).some((day) => listDays(b).includes(day));

const IN_FIGURES = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/u;

/** The days that a date can be: 12/10/2026 begins with the day or the month. */
function listDays(text: string): string[] {
  const [, first, second, year] = IN_FIGURES.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined || year === undefined)
    return [readDate(text)].filter((day) => day !== undefined);
  const [one, other] = [first.padStart(2, '0'), second.padStart(2, '0')];
  const whole = year.length === 2 ? `20${year}` : year;
  return [`${whole}-${other}-${one}`, `${whole}-${one}-${other}`];
}

/** Dates anywhere in a description: one that the credit does not have, and one of the credit that is missing. */
export function compareDates(credit: readonly string[], invoice: readonly string[]): Difference | undefined {
  const missing = credit.find((date) => !invoice.some((other) => isSameDate(date, other)));
  const other = invoice.find((date) => !credit.some((each) => isSameDate(date, each)));
  return missing === undefined || other === undefined
    ? undefined
    : { isCertain: false, why: `DATED ${other} INSTEAD OF ${missing}` };
}

const MONTH = '(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\.?';
const DATE = new RegExp(
  `\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b|\\b\\d{1,2}(?:ST|ND|RD|TH)? ?(?:OF )?${MONTH},? ?\\d{4}\\b|\\b${MONTH} ?\\d{1,2}(?:ST|ND|RD|TH)?,? ?\\d{4}\\b`,
  'gu',
);
const HAS_YEAR = /\d{4}|\d[./-]\d/u;

/** The dates in a folded text, as they are written. */
export const findDates = (text: string): string[] => (HAS_YEAR.test(text) ? (text.match(DATE) ?? []) : []);
