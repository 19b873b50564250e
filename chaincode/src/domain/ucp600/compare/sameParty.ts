import type { CreditParty } from '../../papers/creditTerms';
import { hasWordsOf, type Likeness, wordsOf } from './words';

/** Generally accepted abbreviations stand for the words they abbreviate (ISBP 745 para. A1, general knowledge). */
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

/** The words of a name, with common abbreviations as one. */
function nameWordsOf(name: string): string[] {
  return wordsOf(name)
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .filter((word) => word !== '');
}

/** Whether two documents name the same party. Addresses do not tell: they may differ (UCP 600 art. 14(j)). */
export function sameParty(a: Pick<CreditParty, 'name'>, b: Pick<CreditParty, 'name'>): Likeness {
  const [first, second] = [nameWordsOf(a.name), nameWordsOf(b.name)];
  if (first.join('') === second.join('')) return 'SAME';
  return hasWordsOf(first, second) || hasWordsOf(second, first) ? 'UNSURE' : 'DIFFERENT';
}
