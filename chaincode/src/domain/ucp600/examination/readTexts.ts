import { CalendarDate } from '../../primitives';
import { convertUnit } from '../amountAndQuantity/convertUnits';
import { findUnit, isPackage, readNumber, splitNumberAndUnit } from '../compare/goods/quantityWords';
import { fold } from '../compare/foldings';
import { readDate } from '../time/periodWords';

/*
 * Data in words, as documents print them: 12 MT, 990 CARTONS, 12 MARCH 2026. What is not plainly one value is not read.
 */

const KILOGRAM = 'KGM';

/** Reads a number and the code of the unit behind it, which may be missing. */
function readAmount(text: string): readonly [value: string, unit: string | undefined] | undefined {
  const words = fold(text).trim().split(/\s+/u);
  const [first = '', word, ...more] = words;
  const joined = words.length === 1 ? splitNumberAndUnit(first) : undefined;
  if (joined !== undefined) return joined;
  const value = readNumber(first);
  if (value === undefined || more.length > 0) return undefined;
  if (word === undefined) return [value, undefined];
  const unit = findUnit(word.replace(/\.$/u, ''));
  return unit === undefined ? undefined : [value, unit];
}

const METRIC: ReadonlySet<string> = new Set(['TNE', KILOGRAM, 'GRM']);

/** Reads a mass in kilograms. A number without a unit is in kilograms; one in pounds was rounded, and is not read. */
export function readMass(text: string): string | undefined {
  const [value, unit = KILOGRAM] = readAmount(text) ?? [];
  return value === undefined || !METRIC.has(unit) ? undefined : convertUnit(value, unit, KILOGRAM);
}

const COUNT = /^\d{1,9}$/u;

/** Reads a number of packages whose kind is not stated. */
export function readCount(text: string): number | undefined {
  const [value, unit] = readAmount(text) ?? [];
  return value !== undefined && unit === undefined && COUNT.test(value) ? Number(value) : undefined;
}

/** Reads a number of packages of one kind. */
export function readPackageKinds(text: string): { count: number; kind: string }[] | undefined {
  const [value = '', unit] = readAmount(text) ?? [];
  if (unit === undefined || !isPackage(unit) || !COUNT.test(value)) return undefined;
  return [{ count: Number(value), kind: text.replace(/[\d,.\s]+/u, '').trim() }];
}

/** Reads a date in figures or words. */
export const readDateInWords = (text: string): CalendarDate | undefined =>
  CalendarDate.safeParse(text.trim()).data ?? readDate(fold(text).trim());

const MONTH = '(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\.?';
const DATES = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:ST|ND|RD|TH)? ?(?:OF )?${MONTH},? ?\\d{4}|${MONTH} ?\\d{1,2}(?:ST|ND|RD|TH)?,? ?\\d{4}`,
  'gu',
);

/** Finds the one date in a text; undefined if there is none, or several. */
export function findDate(text: string): CalendarDate | undefined {
  const [date, ...more] = fold(text).match(DATES) ?? [];
  return date === undefined || more.length > 0 ? undefined : readDate(date);
}

/** Reads an on board notation with its date: SHIPPED ON BOARD 12 MARCH 2026. */
export function readNotation(text: string): { date: CalendarDate } | undefined {
  const date = findDate(text);
  const words = fold(text);
  const isPlain = !/\bNOT\b|\bRECEIVED\b|\bINTENDED\b|\bON OR ABOUT\b/u.test(words);
  return date === undefined || !isPlain ? undefined : { date };
}
