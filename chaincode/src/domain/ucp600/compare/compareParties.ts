import type { CreditParty } from '../../papers/creditTerms';
import { hasAllWords, type Likeness, readWords } from './words';

/** An accepted abbreviation is the same as its word (ISBP 745 para. A1, general knowledge). */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['LIMITED', 'LTD'],
  ['COMPANY', 'CO'],
  ['CORPORATION', 'CORP'],
  ['INCORPORATED', 'INC'],
  ['INTERNATIONAL', 'INTL'],
  ['MANUFACTURING', 'MFG'],
  ['MANUFACTURERS', 'MFRS'],
  ['AND', ''],
]);

function readNameWords(name: string): string[] {
  return readWords(name)
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .filter((word) => word !== '');
}

/** Compares two parties by their names. Their addresses may differ (UCP 600 art. 14(j)). */
export function compareParties(a: Pick<CreditParty, 'name'>, b: Pick<CreditParty, 'name'>): Likeness {
  const [first, second] = [readNameWords(a.name), readNameWords(b.name)];
  if (first.join('') === second.join('')) return 'SAME';
  return hasAllWords(first, second) || hasAllWords(second, first) ? 'UNSURE' : 'DIFFERENT';
}
