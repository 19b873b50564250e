import type { CreditPlace } from '../../papers/creditTerms';
import { hasAllWords, type Likeness, readWords } from './words';

/** Words that say that a place is a port, but not which port. */
const OF_PORTS = new Set(['PORT', 'SEAPORT', 'HARBOUR', 'HARBOR', 'OF', 'THE']);

/** A credit can leave a choice: "any European port", "Busan or Incheon", "Busan/Incheon". A person decides what it covers. */
const CHOICE = /\bANY\b|\bOR\b|\//u;

/** The words of a place up to a comma. The country after it need not be stated (ISBP 745 para. E6, general knowledge). */
function readPlaceWords(name: string): string[] {
  return readWords(name.split(',')[0] ?? '').filter((word) => !OF_PORTS.has(word));
}

function readCountryWords(name: string): string[] {
  return readWords(name.split(',').slice(1).join(' '));
}

/** Compares the place in a document with the credit's: by UN/LOCODE if both have one, or else by name. */
export function comparePlaces(credit: CreditPlace, document: CreditPlace): Likeness {
  if (credit.unLocode !== undefined && document.unLocode !== undefined)
    return credit.unLocode === document.unLocode ? 'SAME' : 'DIFFERENT';
  if (readWords(credit.name).join(' ') === readWords(document.name).join(' ')) return 'SAME';
  if (CHOICE.test(credit.name.toUpperCase())) return 'UNSURE';
  const [a, b] = [readPlaceWords(credit.name), readPlaceWords(document.name)];
  if (!hasAllWords(a, b) && !hasAllWords(b, a)) return 'DIFFERENT';
  return a.length === b.length && agree(readCountryWords(credit.name), readCountryWords(document.name))
    ? 'SAME'
    : 'UNSURE';
}

/** One name of a place may say more about the country than the other, but nothing different. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  return hasAllWords(a, b) || hasAllWords(b, a);
}
