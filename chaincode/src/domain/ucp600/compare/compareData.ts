import { joinWords, type Likeness, readWords } from './words';

/*
 * Compares two statements of one datum that can be written in several ways. They "need not be identical" (UCP 600 art.
 * 14(d)), so that another way of writing is not a conflict.
 */

const toLikeness = (isSame: boolean): Likeness => (isSame ? 'SAME' : 'DIFFERENT');

/** Compares numbers of documents, which can be written in groups: `LC-2026-001` is `LC2026001`. */
export function compareReferences(a: string, b: string): Likeness {
  return toLikeness(readWords(a).join('') === readWords(b).join(''));
}

/** Kinds of ships that can stand before a name. */
const BEFORE_VESSEL = ['M V ', 'M S ', 'M T ', 'S S ', 'MV ', 'MS ', 'MT ', 'SS '];

function dropShipKind(text: string): string {
  const name = joinWords(text);
  const before = BEFORE_VESSEL.find((words) => name.startsWith(words));
  return before === undefined ? name : name.slice(before.length);
}

export function compareVessels(a: string, b: string): Likeness {
  return toLikeness(dropShipKind(a) === dropShipKind(b));
}

/** Compares terms of trade. A place and a version can follow the term. */
export function compareTradeTerms(a: string, b: string): Likeness {
  return toLikeness(readWords(a)[0] === readWords(b)[0]);
}

const COUNTRY_CODE = /^[A-Z]{2}$/u;

/** Compares countries: codes with codes, equal names. Anything else is left to a person. */
export function compareCountries(a: string, b: string): Likeness {
  const [one, other] = [joinWords(a), joinWords(b)];
  if (one === other) return 'SAME';
  return COUNTRY_CODE.test(one) && COUNTRY_CODE.test(other) ? 'DIFFERENT' : 'UNSURE';
}
