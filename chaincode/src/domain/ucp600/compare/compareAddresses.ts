import { areSameAddressWords } from './abbreviations';
import { chooseBest } from './compareWords';
import { readFoldings } from './foldings';
import { findCountryCode } from './places/readCountry';
import { isTypingError } from './typingErrors';
import type { Likeness } from './words';

/** Lines with how to reach a party. They are no part of the address that is compared (UCP 600 art. 14(j)). */
const CONTACT = /\b(?:TEL|TELEPHONE|PHONE|FAX|TELEFAX|MOBILE|EMAIL|E-MAIL|ATTN|ATTENTION|WEB)\b[.:\s]|@|\bWWW\./u;
const CONTACT_START = /(?:^|[\s,;(])(?:TEL|TELEPHONE|PHONE|FAX|TELEFAX|MOBILE|EMAIL|E-MAIL|ATTN|WEB)\b[.:\s].*$/u;

/** Words that stand before a number and say nothing more. */
const OF_STYLE = new Set(['NO', 'NOS', 'NUMBER', 'NR', 'AND', 'THE', 'OF']);
/** The letter of the country before a code of its post, as in D-20457. */
const COUNTRY_LETTER = /^[A-Z]{1,2}$/u;
const DIGITS = /^\d{4,6}$/u;

function readAddress(words: readonly string[]): string[] {
  return words.filter(
    (word, index) => !OF_STYLE.has(word) && !(COUNTRY_LETTER.test(word) && DIGITS.test(words[index + 1] ?? '')),
  );
}

/** Drops a country at the end, if it is known: one address may state it, the other not. */
function dropCountry(line: string): string {
  const at = Math.max(line.lastIndexOf(','), line.lastIndexOf('-'));
  if (findCountryCode(line) !== undefined) return '';
  return at > 0 && findCountryCode(line.slice(at + 1)) !== undefined ? line.slice(0, at) : line;
}

function joinLines(lines: readonly string[]): string {
  const own = lines.map((line) =>
    CONTACT.test(line.toUpperCase()) ? line.toUpperCase().replace(CONTACT_START, '') : line,
  );
  const last = own.findLastIndex((line) => line.trim() !== '');
  return own.map((line, index) => (index === last ? dropCountry(line) : line)).join(' ');
}

/**
 * Compares two addresses in any order of their words, with any usual abbreviation. SAME: the same words. UNSURE: one has
 * all words of the other, or a typing error. DIFFERENT: anything else.
 */
export function compareAddresses(a: readonly string[], b: readonly string[]): Likeness {
  const [one, other] = [joinLines(a), joinLines(b)];
  return chooseBest(
    readFoldings(one).flatMap((first) =>
      readFoldings(other).map((second) => compareBags(readAddress(first), readAddress(second))),
    ),
  );
}

function compareBags(a: readonly string[], b: readonly string[]): Likeness {
  if (a.join('') === b.join('')) return 'SAME';
  const [missing, added] = [without(a, b), without(b, a)];
  if (missing.length === 0 && added.length === 0) return 'SAME';
  if (a.length === 0 || b.length === 0) return 'UNSURE';
  if (missing.length === 0 || added.length === 0) return 'UNSURE';
  const areTypingErrors = missing.every((word) => added.some((other) => isTypingError(word, other)));
  return missing.length === added.length && areTypingErrors ? 'UNSURE' : 'DIFFERENT';
}

/** The words of a list that another one does not have, each as often as it stands there. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((word) => {
    const at = left.findIndex((each) => areSameAddressWords(word, each));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
