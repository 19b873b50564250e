import { areSameNameWords } from './abbreviations';
import { chooseBest, compareWordLists } from './compareWords';
import { readFoldings } from './foldings';
import type { Likeness } from './words';

/** A party as credit or document names it. */
export interface NamedParty {
  readonly name: string;
  readonly addressLines?: readonly string[] | undefined;
}

/** Words that say nothing about who it is. */
const OF_STYLE = new Set(['AND', 'THE', 'MESSRS']);
const SINGLE = /^\p{L}$/u;

/** Legal forms in words, and their usual letters. */
const LEGAL_FORMS: readonly (readonly [string, string])[] = [
  ['GESELLSCHAFT MIT BESCHRANKTER HAFTUNG', 'GMBH'],
  ['GESELLSCHAFT MIT BESCHRAENKTER HAFTUNG', 'GMBH'],
  ['G M B H', 'GMBH'],
  ['AKTIENGESELLSCHAFT', 'AG'],
  ['SOCIETE ANONYME', 'SA'],
  ['SOCIEDAD ANONIMA', 'SA'],
  ['SOCIETA PER AZIONI', 'SPA'],
  ['BESLOTEN VENNOOTSCHAP', 'BV'],
  ['LIMITED LIABILITY COMPANY', 'LLC'],
  ['PUBLIC LIMITED COMPANY', 'PLC'],
  ['JOINT STOCK COMPANY', 'JSC'],
];

/** Joins letters that stand alone, such as those of S.A. or P.T., to one word. */
function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const isLetter = SINGLE.test(word);
    if (isLetter && isOpen) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    isOpen = isLetter;
  }
  return joined;
}

/** The words by which a name is compared. */
function readNameWords(words: readonly string[]): string[] {
  const isMessrs = words[0] === 'M' && words[1] === 'S';
  let text = (isMessrs ? words.slice(2) : words).filter((word) => !OF_STYLE.has(word)).join(' ');
  for (const [inWords, letters] of LEGAL_FORMS) text = text.replace(inWords, letters);
  return joinLetters(text.split(' ').filter((word) => word !== ''));
}

/** An apostrophe can stand for letters: INT'L. */
const APOSTROPHE = /['\u2019]/gu;

const compareNames = (a: string, b: string): Likeness =>
  chooseBest(
    readFoldings(a.replace(APOSTROPHE, '')).flatMap((one) =>
      readFoldings(b.replace(APOSTROPHE, '')).map((other) =>
        compareWordLists(readNameWords(one), readNameWords(other), areSameNameWords),
      ),
    ),
  );

/** A name that is too long for a line of field 59 goes on in the first line of the address. */
function listNames({ name, addressLines }: NamedParty): string[] {
  const [first] = addressLines ?? [];
  return first === undefined ? [name] : [name, `${name} ${first}`];
}

/**
 * Compares two parties by their names, in any letters and with any usual abbreviation. Their addresses may differ (UCP 600
 * art. 14(j)). A typing error, or a name that says more, is left to a person.
 */
export function compareParties(a: NamedParty, b: NamedParty): Likeness {
  const likeness = compareNames(a.name, b.name);
  if (likeness === 'SAME') return likeness;
  const isInTwoLines = listNames(a).some((one) => listNames(b).some((other) => compareNames(one, other) === 'SAME'));
  return isInTwoLines ? 'SAME' : likeness;
}
