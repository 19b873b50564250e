import { reject } from '../../errors';
import { COUNTERS, PREFIXES, SUFFIXES } from './affixes';
import { foldCharacters } from './foldCharacters';

/** The forms under which one number is found, however it was written. */
export interface NumberForms {
  /** Letters and digits, without words before it and without zeros at the start. */
  readonly core: string;
  /** The core without a copy's or revision's mark after it; absent if there is none. */
  readonly stem: string | undefined;
  /** As the core, with a hyphen where two groups of digits are apart, and no group begins with a zero: `1-12`, not `11-2`. */
  readonly grouped: string;
}

const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]+/u;
const HAS_DIGIT = /\d/;
const DIGIT_AT_START = /^\d/;
const DIGIT_AT_END = /\d$/;
const LEADING_ZEROS = /(?<!\d)0+(?=\d)/;
const LEADING_ZEROS_OF_EACH = /(?<!\d)0+(?=\d)/g;
const ONE_LETTER = /^\p{L}$/u;

/** The letters that are read as digits: O as 0; I and L as 1. */
const foldDigits = (text: string): string => text.replaceAll('O', '0').replaceAll(/[IL]/g, '1');

const byLength = (words: readonly string[]): readonly string[] =>
  words.map(foldCharacters).sort((a, b) => b.length - a.length);
const PREFIX_WORDS = byLength(PREFIXES);
const SUFFIX_WORDS = byLength(SUFFIXES).map(foldDigits);
const SUFFIX_PART = new RegExp(`^(?:${SUFFIX_WORDS.join('|')})\\d{0,2}$`, 'u');
const SUFFIX_GLUED = new RegExp(
  `(?<=\\d)(?:${SUFFIX_WORDS.filter(({ length }) => length > 2).join('|')})\\d{0,2}$`,
  'u',
);

/**
 * Folds the number of a document.
 * @param prefixes Further words that may stand before the number, such as the codes of a carrier.
 * @throws TradeError INVALID if the text has no letter or digit: all such texts would be the same
 */
export function foldNumber(field: string, text: string, prefixes: readonly string[] = []): NumberForms {
  const parts = split(text);
  if (parts.length === 0) reject('INVALID', `The ${field} has no letter or digit.`, { field });
  const codes = byLength(prefixes).filter((prefix) => prefix.length === SCAC_CHARS);
  const named = dropPrefixes(parts, [...byLength(prefixes), ...PREFIX_WORDS], codes).map(foldDigits);
  const stem = join(dropSuffixes(named));
  const core = join(named);
  return { core, stem: stem === core ? undefined : stem, grouped: group(named) };
}

/** The groups of letters and digits. B/L and P.O. are one word each. */
function split(text: string): readonly string[] {
  return foldCharacters(text.replaceAll(NUMBER_SIGN, ' NO '))
    .replace(INITIALS, '$1$2 ')
    .split(NOT_ALPHANUMERIC)
    .map((part) => part.replace(COUNTERS, ''))
    .filter((part) => part !== '');
}

/** The sign for "number" as French and Spanish write it. */
const NUMBER_SIGN = /\bn\s?°/giu;
const INITIALS = /^\P{L}*(\p{L})[/.](\p{L})(?![\p{L}\p{N}])\.?/u;

const join = (parts: readonly string[]): string => parts.join('').replace(LEADING_ZEROS, '');

/** Words before a number go as long as a number is left. */
function dropPrefixes(
  [first = '', ...rest]: readonly string[],
  words: readonly string[],
  codes: readonly string[],
): readonly string[] {
  const word = words.find((prefix) => isBefore(prefix, first, rest, codes.includes(prefix)));
  if (word === undefined) return [first, ...rest];
  const left = first.slice(word.length);
  return dropPrefixes(left === '' ? rest : [left, ...rest], words, codes);
}

/**
 * A word may be misread as the number may, but for its last letter: HB1 is not HBL. A letter after it goes on: INVEST7 is
 * not INV and EST7. Only a carrier's code of four letters is followed by whatever the carrier writes.
 */
function isBefore(prefix: string, first: string, rest: readonly string[], isCode: boolean): boolean {
  const isWord =
    prefix !== '' && foldDigits(first).startsWith(foldDigits(prefix)) && first[prefix.length - 1] === prefix.at(-1);
  if (!isWord) return false;
  const left = first.slice(prefix.length);
  if (isCode) return left !== '' || rest.length > 0;
  if (left === '') return rest.some((part) => HAS_DIGIT.test(foldDigits(part)));
  return DIGIT_AT_START.test(left) || DIGITS.test(foldDigits(left));
}

const DIGITS = /^\d+$/;
/** Which copy or revision it is. */
const COUNT = /^\d{1,2}$/;
const SCAC_CHARS = 4;

function dropSuffixes(parts: readonly string[]): readonly string[] {
  const isCounted = COUNT.test(parts.at(-1) ?? '') && SUFFIX_WORDS.includes(parts.at(-2) ?? '');
  if (isCounted) return dropSuffixes(parts.slice(0, -1));
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  const isSuffix = SUFFIX_PART.test(last) || ONE_LETTER.test(last);
  if (isSuffix && before.some((part) => HAS_DIGIT.test(part))) return dropSuffixes(before);
  const left = last.replace(SUFFIX_GLUED, '');
  return left === last ? parts : [...before, left];
}

/** Groups of digits stay apart; a letter keeps them apart anyway. */
function group(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const isApart = DIGIT_AT_END.test(text) && DIGIT_AT_START.test(part);
    return `${text}${isApart ? '-' : ''}${part.replaceAll(LEADING_ZEROS_OF_EACH, '')}`;
  }, '');
}
