import type { CreditPlace } from '../../../papers/creditTerms';
import { chooseBest, compareWordLists } from '../compareWords';
import { fold } from '../foldings';
import { hasAllWords, type Likeness, readWords } from '../words';
import { isCountryOnly, type NamedPlace, readPlace, readRange, type Range, splitChoice } from './readPlace';

/** A place by its name, and by its UN/LOCODE if it is stated. */
type Place = Pick<CreditPlace, 'name' | 'unLocode'>;

const joinFolded = (text: string): string => readWords(fold(text)).join(' ');

/**
 * Compares the actual place in a document with the credit's: by UN/LOCODE if both have one, or else by name, old or new. A
 * credit can leave a choice, as in BUSAN OR INCHEON, or a range, as in ANY CHINESE PORT: the document names one actual
 * place of it, and not the words of the choice (ISBP 745 paras. E7, E8, general knowledge). The country behind a place need
 * not be stated (E6, general knowledge).
 */
export function comparePlaces(credit: Place, document: Place): Likeness {
  const range = readRange(credit.name);
  if (range !== undefined) return compareWithRange(range, document);
  const choice = splitChoice(credit.name);
  if (choice.length === 1) return compareNames(credit, document);
  if (joinFolded(credit.name) === joinFolded(document.name)) return 'DIFFERENT';
  const likeness = chooseBest(choice.map((name) => compareNames({ name }, document)));
  // What stands between the places of a choice may be more than their names.
  return likeness === 'DIFFERENT' && choice.some(isUnknown) ? 'UNSURE' : likeness;
}

/** Whether a place is covered: the words of a choice or a range are those of the credit, or the place is one of them. */
export function compareCover(credit: Place, document: Place): Likeness {
  return joinFolded(credit.name) === joinFolded(document.name) ? 'SAME' : comparePlaces(credit, document);
}

const isUnknown = (name: string): boolean => readPlace(name).locode === undefined;

function compareWithRange(range: Range, { name, unLocode }: Place): Likeness {
  if (readRange(name) !== undefined || isCountryOnly(name)) return 'DIFFERENT';
  const place = readPlace(name);
  const country = unLocode?.slice(0, 2) ?? place.country;
  if (range === 'ANYWHERE') return country === undefined ? 'UNSURE' : 'SAME';
  if (country === undefined) return 'UNSURE';
  return range.includes(country) ? 'SAME' : 'DIFFERENT';
}

function compareNames(credit: Place, document: Place): Likeness {
  const { unLocode } = document;
  if (credit.unLocode !== undefined && unLocode !== undefined)
    return credit.unLocode === unLocode ? 'SAME' : 'DIFFERENT';
  if (joinFolded(credit.name) === joinFolded(document.name)) return 'SAME';
  // A country is no port. The document may say elsewhere which one it is.
  if (isCountryOnly(document.name) || isCountryOnly(credit.name)) return compareCountry(credit, document);
  return compareNamed(readPlace(credit.name), readPlace(document.name));
}

function compareCountry(credit: Place, document: Place): Likeness {
  const [asked, stated] = [readPlace(credit.name), readPlace(document.name)];
  return asked.locode === undefined && stated.locode === undefined ? 'DIFFERENT' : 'UNSURE';
}

function compareNamed(credit: NamedPlace, document: NamedPlace): Likeness {
  if (credit.country !== undefined && document.country !== undefined && credit.country !== document.country)
    return 'DIFFERENT';
  if (credit.locode !== undefined && document.locode !== undefined)
    return credit.locode === document.locode ? 'SAME' : 'DIFFERENT';
  const likeness = compareWordLists(credit.words, document.words);
  if (likeness !== 'SAME') return likeness;
  return agree(credit, document) ? 'SAME' : 'UNSURE';
}

/** One name of a place may say more about where it is than the other, but nothing different. */
function agree(a: NamedPlace, b: NamedPlace): boolean {
  const isSameCountry = a.country !== undefined && a.country === b.country;
  return isSameCountry || hasAllWords(a.within, b.within) || hasAllWords(b.within, a.within);
}
