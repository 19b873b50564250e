import type { CreditPlace } from '../../papers/creditTerms';
import { hasWordsOf, type Likeness, wordsOf } from './words';

/** Words that say that a place is a port, not which. */
const OF_PORTS = new Set(['PORT', 'SEAPORT', 'HARBOUR', 'HARBOR', 'OF', 'THE']);

/** A credit may leave a choice: "any European port", "Busan or Incheon", "Busan/Incheon". Which it covers, a person tells. */
const CHOICE = /\bANY\b|\bOR\b|\//u;

/** The place itself, without what follows a comma: a country need not be stated (ISBP 745 para. E6, general knowledge). */
function headOf(name: string): string[] {
  return wordsOf(name.split(',')[0] ?? '').filter((word) => !OF_PORTS.has(word));
}

function tailOf(name: string): string[] {
  return wordsOf(name.split(',').slice(1).join(' '));
}

/** Whether a document's place is the one of the credit: by UN/LOCODE where both have one, or else by name. */
export function samePlace(credit: CreditPlace, document: CreditPlace): Likeness {
  if (credit.unLocode !== undefined && document.unLocode !== undefined)
    return credit.unLocode === document.unLocode ? 'SAME' : 'DIFFERENT';
  if (wordsOf(credit.name).join(' ') === wordsOf(document.name).join(' ')) return 'SAME';
  if (CHOICE.test(credit.name.toUpperCase())) return 'UNSURE';
  const [a, b] = [headOf(credit.name), headOf(document.name)];
  if (!hasWordsOf(a, b) && !hasWordsOf(b, a)) return 'DIFFERENT';
  return a.length === b.length && tailsAgree(tailOf(credit.name), tailOf(document.name)) ? 'SAME' : 'UNSURE';
}

/** One name of a place may say more of the country than the other, but not something else. */
function tailsAgree(a: readonly string[], b: readonly string[]): boolean {
  return hasWordsOf(a, b) || hasWordsOf(b, a);
}
