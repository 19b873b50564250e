import { type Likeness, readWords } from './words';

/** Words that make goods something else, or less, than what the credit describes. */
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

/** The words of a description that describe something. They are read once and compared often. */
export interface GoodsWords {
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

export function readGoodsWords(text: string): GoodsWords {
  const words = readWords(text).filter((word) => !FILLERS.has(word));
  return { words, set: new Set(words) };
}

/** Whether a description names goods of another nature than the credit. */
function areOfAnotherNature(credit: GoodsWords, stated: GoodsWords): boolean {
  return OF_ANOTHER_NATURE.some((word) => stated.set.has(word) && !credit.set.has(word));
}

/**
 * Compares an invoice's description with the credit's, to which it corresponds (UCP 600 art. 18(c)): it has all words of
 * the credit, in any order, and none that makes the goods others. If words are missing, a person decides: parts of the
 * goods may be invoiced, and a misspelling may be harmless (ISBP 745 paras. A23, C3, general knowledge).
 */
export function compareInvoicedGoods(credit: GoodsWords, invoice: GoodsWords): Likeness {
  if (areOfAnotherNature(credit, invoice)) return 'DIFFERENT';
  const found = credit.words.filter((word) => invoice.set.has(word)).length;
  if (found === credit.words.length) return 'SAME';
  return found === 0 ? 'DIFFERENT' : 'UNSURE';
}

/**
 * Compares a description in another document with the credit's, with which it must not conflict. It may be "in general
 * terms" (UCP 600 art. 14(e)), so that one common word is enough. Without a common word a person decides.
 */
export function compareGoodsInGeneral(credit: GoodsWords, document: GoodsWords): Likeness {
  if (areOfAnotherNature(credit, document)) return 'DIFFERENT';
  return document.words.some((word) => credit.set.has(word)) ? 'SAME' : 'UNSURE';
}
