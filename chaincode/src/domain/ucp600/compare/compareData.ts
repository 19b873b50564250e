import { compareWordLists } from './compareWords';
import { fold } from './foldings';
import { findCountryCode } from './places/readCountry';
import { isTransposed } from './typingErrors';
import { type Likeness, readWords } from './words';

/*
 * Compares two statements of one datum that can be written in several ways. They "need not be identical" (UCP 600 art.
 * 14(d)), so that another way of writing is not a conflict.
 */

const toLikeness = (isSame: boolean): Likeness => (isSame ? 'SAME' : 'DIFFERENT');

const readFolded = (text: string): string[] => readWords(fold(text));

/** Words that stand before a number and name what it numbers. */
// prettier-ignore
const LABELS = new Set([
  'LC', 'L', 'C', 'DC', 'CREDIT', 'LETTER', 'OF', 'DOCUMENTARY', 'IRREVOCABLE', 'NO', 'NOS', 'NR', 'NUMBER', 'NUM', 'REF',
  'REFERENCE', 'OUR', 'YOUR', 'INVOICE', 'INV', 'COMMERCIAL', 'BL', 'B', 'BILL', 'LADING', 'POLICY', 'CERTIFICATE', 'CONTAINER',
  'CNTR', 'SEAL', 'THE', 'ISSUED', 'UNDER', 'DRAWN',
]);
const DIGIT = /\d/u;
/** What stands behind a number: DATED 12 JAN 2026. */
const DATE_AFTER = /\b(?:DATED?|DD|DTD)\b[^\d]*\d.*$/u;

/** The number itself, with each of the labels before it left out in turn: LC: 123 is 123, and LC123 stays LC123. */
function listForms(text: string): string[] {
  const folded = fold(text);
  const words = readWords(folded.replace(DATE_AFTER, ''));
  const first = words.findIndex((word) => !LABELS.has(word));
  const labels = first === -1 ? 0 : first;
  return Array.from({ length: labels + 1 }, (_, from) => words.slice(from).join('')).filter((form) => DIGIT.test(form));
}

/**
 * Compares numbers of documents, which can be written in groups and behind a word: `LC: LC-2026-001` is `LC2026001`. Two
 * digits that are exchanged may be a typing error, which a person judges.
 */
export function compareReferences(a: string, b: string): Likeness {
  const [one, other] = [readFolded(a).join(''), readFolded(b).join('')];
  if (one === other) return 'SAME';
  const [forms, others] = [listForms(a), listForms(b)];
  if (forms.some((form) => others.includes(form))) return 'SAME';
  return forms.some((form) => others.some((each) => isTransposed(form, each))) ? 'UNSURE' : 'DIFFERENT';
}

/** Kinds of ships that can stand before a name. */
// prettier-ignore
const SHIP_KINDS = new Set(['MV', 'MS', 'MT', 'SS', 'V', 'VSL', 'VESSEL', 'MOTOR', 'SHIP', 'TANKER', 'MSV', 'STEAMER', 'OCEAN VESSEL', 'NAME', 'PER']);
const VOYAGE_AFTER = /\b(?:V|VOY|VOYAGE)\b\.?\s*(?:NO\b\.?)?\s*:?\s*[A-Z]?\d\w*$/u;
const SPLIT_KIND = /^(?:M\s*[/.]?\s*[VST]|S\s*[/.]?\s*S|V)[.\s]+(?=\S)/u;

function readVessel(text: string): string[] {
  const name = fold(text).trim().replace(/["']/gu, '').replace(VOYAGE_AFTER, '').replace(SPLIT_KIND, '');
  const words = readWords(name);
  const first = words.findIndex((word) => !SHIP_KINDS.has(word));
  return first === -1 ? words : words.slice(first);
}

/** Compares names of vessels: M/V, MV and V. may stand before them, and a voyage behind. */
export function compareVessels(a: string, b: string): Likeness {
  const likeness = compareWordLists(readVessel(a), readVessel(b));
  const isPart = readVessel(a).length !== readVessel(b).length;
  return likeness === 'UNSURE' && isPart ? 'DIFFERENT' : likeness;
}

/** Other ways to write a term of trade. */
const TERMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:C\s*&\s*F|C\s*\+\s*F|CNF|C\s+AND\s+F|CANDF|C\s+N\s+F)\b/u, 'CFR'],
  [/^(?:C\s*\.\s*I\s*\.\s*F)\b\.?/u, 'CIF'],
  [/^(?:F\s*\.\s*O\s*\.\s*B)\b\.?/u, 'FOB'],
  [/^(?:C\s*\.\s*F\s*\.\s*R)\b\.?/u, 'CFR'],
  [/^COST\s+AND\s+FREIGHT\b/u, 'CFR'],
  [/^COST\s*,?\s+INSURANCE\s+AND\s+FREIGHT\b/u, 'CIF'],
  [/^FREE\s+ON\s+BOARD\b/u, 'FOB'],
  [/^EX\s*-?\s*WORKS\b/u, 'EXW'],
];

/** The three letters of a term of trade, with which a text begins; its first word if it is no known term. */
export function readTradeTerm(text: string): string {
  const folded = fold(text).trim();
  const known = TERMS.find(([pattern]) => pattern.test(folded));
  return known?.[1] ?? readWords(folded)[0] ?? '';
}

/** Compares terms of trade. A place and a version can follow the term. */
export function compareTradeTerms(a: string, b: string): Likeness {
  return toLikeness(readTradeTerm(a) === readTradeTerm(b));
}

/** Compares countries by code or name. A name that is not known is left to a person. */
export function compareCountries(a: string, b: string): Likeness {
  if (readFolded(a).join(' ') === readFolded(b).join(' ')) return 'SAME';
  const [one, other] = [findCountryCode(a), findCountryCode(b)];
  if (one === undefined || other === undefined) return 'UNSURE';
  return toLikeness(one === other);
}
