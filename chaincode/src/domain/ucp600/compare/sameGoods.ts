import { type Likeness, wordsOf } from './words';

/** Words that make the goods something else, or less, than the credit's. */
const OF_ANOTHER_NATURE = [
  'USED',
  'SECONDHAND',
  'REFURBISHED',
  'RECONDITIONED',
  'REBUILT',
  'DEFECTIVE',
  'DAMAGED',
  'SCRAP',
  'WASTE',
  'IMITATION',
  'SAMPLE',
  'SAMPLES',
];

/** Words that describe nothing. */
const FILLERS = new Set([
  'A',
  'AN',
  'AND',
  'AS',
  'AT',
  'BY',
  'FOR',
  'FROM',
  'IN',
  'OF',
  'ON',
  'PER',
  'THE',
  'TO',
  'WITH',
]);

/** A description by its telling words, read once however often it is compared. */
export interface Described {
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

export function goodsWordsOf(text: string): Described {
  const words = wordsOf(text).filter((word) => !FILLERS.has(word));
  return { words, set: new Set(words) };
}

/** Whether goods are said to be of another nature than the credit says. */
function areOthers(credit: Described, stated: Described): boolean {
  return OF_ANOTHER_NATURE.some((word) => stated.set.has(word) && !credit.set.has(word));
}

/**
 * Whether an invoice's description corresponds with the credit's (UCP 600 art. 18(c)): all that the credit says is in
 * it, in any order, and nothing that makes the goods others. Where a part is missing, a person tells: parts of the
 * goods may be invoiced, and a misspelling may be harmless (ISBP 745 paras. A23, C3, general knowledge).
 */
export function correspondingGoods(credit: Described, invoice: Described): Likeness {
  if (areOthers(credit, invoice)) return 'DIFFERENT';
  const found = credit.words.filter((word) => invoice.set.has(word)).length;
  if (found === credit.words.length) return 'SAME';
  return found === 0 ? 'DIFFERENT' : 'UNSURE';
}

/**
 * Whether a description in another document conflicts with the credit's: it may be "in general terms" (UCP 600 art.
 * 14(e)), so a word in common is enough, and none in common is for a person.
 */
export function consistentGoods(credit: Described, document: Described): Likeness {
  if (areOthers(credit, document)) return 'DIFFERENT';
  return document.words.some((word) => credit.set.has(word)) ? 'SAME' : 'UNSURE';
}
