import { joined, type Likeness, wordsOf } from './words';

/*
 * How two statements of one datum are compared, where they may be written in more than one way: "need not be identical"
 * (UCP 600 art. 14(d)). What is written otherwise is no conflict.
 */

const likenessOf = (isSame: boolean): Likeness => (isSame ? 'SAME' : 'DIFFERENT');

/** Numbers of documents, which may be written in groups: `LC-2026-001` is `LC2026001`. */
export function sameReference(a: string, b: string): Likeness {
  return likenessOf(wordsOf(a).join('') === wordsOf(b).join(''));
}

/** Kinds of ships that may stand before a name. */
const BEFORE_VESSEL = ['M V ', 'M S ', 'M T ', 'S S ', 'MV ', 'MS ', 'MT ', 'SS '];

function vesselOf(text: string): string {
  const name = joined(text);
  const before = BEFORE_VESSEL.find((words) => name.startsWith(words));
  return before === undefined ? name : name.slice(before.length);
}

export function sameVessel(a: string, b: string): Likeness {
  return likenessOf(vesselOf(a) === vesselOf(b));
}

/** Terms of trade, after which place and version may stand. */
export function sameTerm(a: string, b: string): Likeness {
  return likenessOf(wordsOf(a)[0] === wordsOf(b)[0]);
}

const COUNTRY_CODE = /^[A-Z]{2}$/u;

/** Countries: codes can be compared with codes, names with names; other names are for a person. */
export function sameCountry(a: string, b: string): Likeness {
  const [one, other] = [joined(a), joined(b)];
  if (one === other) return 'SAME';
  return COUNTRY_CODE.test(one) && COUNTRY_CODE.test(other) ? 'DIFFERENT' : 'UNSURE';
}
