import { type AdditionalCondition, CreditTerms, readTokens, type RequiredDocument } from '@naru/chaincode/domain';
import { beginsCondition, beginsDocument, readClauses } from '../../../src/swift/clauses/clauseLines.js';
import { readAdditionalConditions } from '../../../src/swift/clauses/readAdditionalConditions.js';
import { readRequiredDocuments } from '../../../src/swift/clauses/readRequiredDocuments.js';
import { ADDITIONAL_CONDITIONS, REQUIRED_DOCUMENTS } from './corpus.js';
import { createRandom, type Random } from './random.js';

const TEXTS = [...REQUIRED_DOCUMENTS, ...ADDITIONAL_CONDITIONS].map(([text]) => text);
export const CORPUS_SIZE = TEXTS.length;
const WORDS = [...new Set(TEXTS.flatMap((text) => text.split(' ')))];
const SIGNS = [
  '+',
  '-',
  '*',
  '.',
  ',',
  '/',
  '(',
  ')',
  ':',
  '1)',
  'A)',
  "'",
  '"',
  '\n',
  '\r\n+',
  '\0',
  '\u{1F6A2}',
  'ſ',
  'ﬁ',
  '٣',
];
/** A field has 100 lines of 65 characters. */
const LINES_MAX = 100;
export const LONGEST_CHARS = 6_500;
const MUTATIONS_MAX = 5;

const pick = (texts: readonly string[], random: Random): string => texts[random(texts.length)] ?? '';

/** The ways to change the words of a clause. */
const MUTATIONS: readonly ((words: readonly string[], at: number, random: Random) => readonly string[])[] = [
  (words, at) => words.toSpliced(at, 1),
  (words, at, random) => words.toSpliced(at, 0, pick(WORDS, random)),
  (words, at, random) => words.toSpliced(at, 0, pick(SIGNS, random)),
  (words, at, random) => words.toSpliced(at, 1, `${pick(SIGNS, random)}${words[at] ?? ''}`),
  (words, at, random) => words.toSpliced(at, 0, ...pick(TEXTS, random).split(' ')),
  (words, at, random) => [...words, ...Array.from({ length: random(30) }, () => words.slice(at)).flat()],
  (words, at) => [...words.slice(at), ...words.slice(0, at)],
];

/** Changes a clause of the corpus one to five times. The same seed gives the same text. */
export function mutateClause(seed: number): string {
  const random = createRandom(seed);
  let words: readonly string[] = pick(TEXTS, random).split(' ');
  for (let count = 1 + random(MUTATIONS_MAX); count > 0; count -= 1)
    words = MUTATIONS[random(MUTATIONS.length)]?.(words, random(words.length + 1), random) ?? words;
  return words.join(' ').slice(0, LONGEST_CHARS).trim() || 'INVOICE';
}

/** The long words of texts, in their order: marks of clauses have none. */
const listWords = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => readTokens(text).map(({ word }) => word))
    .filter((word) => /^[A-Z]{5,}$/u.test(word))
    .join(' ');

/** The lines after the first that is not blank: a heading is no clause. */
const withoutFirst = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '').slice(1);

/** @throws Error if what was read does not stand in the text of the clause */
function requireWords({ text, remainder = [], conditions }: RequiredDocument | AdditionalCondition): void {
  const quoted = [...remainder, ...conditions.flatMap(({ words }) => words ?? [])];
  const foreign = quoted.find((words) => !text.includes(words));
  if (foreign !== undefined) throw new Error(`${JSON.stringify(foreign)} does not stand in the clause.`);
}

/**
 * Reads a text as the field 46A and as 47A, and as one clause of each. What is read has the form of terms, its words stand in
 * the text, and no word gets lost between clauses.
 *
 * @returns how many of the clauses were understood
 * @throws Error if it is not so
 */
export function readMutated(text: string): number {
  const lines = text.split(/\r?\n/u).slice(0, LINES_MAX);
  const [documents, conditions] = [readClauses(lines, beginsDocument), readClauses(lines, beginsCondition)];
  const { documentsRequired, additionalConditions } = CreditTerms.shape;
  const read = [
    ...[[text], documents].flatMap((clauses) => documentsRequired.parse(readRequiredDocuments(clauses))),
    ...[[text], conditions].flatMap((clauses) => additionalConditions.parse(readAdditionalConditions(clauses))),
  ];
  read.forEach(requireWords);
  for (const clauses of [documents, conditions])
    if (![lines, withoutFirst(lines)].some((all) => listWords(clauses) === listWords(all)))
      throw new Error('A word was lost or added between clauses.');
  return read.filter(({ isUnderstood }) => isUnderstood).length;
}

/** A clause of the corpus, as often as a field has room for it. */
export function repeatClause(at: number, chars: number): string {
  const text = TEXTS[at % TEXTS.length] ?? '';
  return `${text}, `.repeat(Math.ceil(chars / (text.length + 2))).slice(0, chars);
}
