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

const telling = (text: string): string[] => wordsOf(text).filter((word) => !FILLERS.has(word));

/**
 * Whether an invoice's description corresponds with the credit's (UCP 600 art. 18(c)): all that the credit says is in
 * it, in any order, and nothing that makes the goods others. Where a part is missing, a person tells: parts of the
 * goods may be invoiced, and a misspelling may be harmless (ISBP 745 paras. A23, C3, general knowledge).
 */
export function correspondingGoods(credit: string, invoice: string): Likeness {
  const [asked, stated] = [telling(credit), new Set(telling(invoice))];
  const askedWords = new Set(asked);
  if (OF_ANOTHER_NATURE.some((word) => stated.has(word) && !askedWords.has(word))) return 'DIFFERENT';
  const found = asked.filter((word) => stated.has(word)).length;
  if (found === asked.length) return 'SAME';
  return found === 0 ? 'DIFFERENT' : 'UNSURE';
}

/**
 * Whether a description in another document conflicts with the credit's: it may be "in general terms" (UCP 600 art.
 * 14(e)), so a word in common is enough, and none in common is for a person.
 */
export function consistentGoods(credit: string, document: string): Likeness {
  const [asked, stated] = [new Set(telling(credit)), telling(document)];
  if (OF_ANOTHER_NATURE.some((word) => stated.includes(word) && !asked.has(word))) return 'DIFFERENT';
  return stated.some((word) => asked.has(word)) ? 'SAME' : 'UNSURE';
}
