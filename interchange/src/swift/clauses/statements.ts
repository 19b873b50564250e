import { compileWording, findDocumentName, matchWording, type TextToken } from '@naru/chaincode/domain';
import type { ClauseReading } from './clauseReading.js';
import { findHead } from './documentHead.js';
import { wordAt } from './wordAt.js';

/** Words after which a document says something in words that the clause gives. */
const INTRODUCTIONS = [
  'STATING|CERTIFYING|CONFIRMING|DECLARING|ATTESTING|EVIDENCING|INDICATING|SHOWING|MENTIONING THAT',
  'TO THE EFFECT THAT',
  'CERTIFYING|CONFIRMING|STATING|DECLARING',
  'STATING EXACTLY|CLEARLY|EXPRESSLY THAT?',
  'WHICH|THAT? CERTIFIES|STATES|CONFIRMS THAT',
  'AND? CERTIFIED THAT',
].map(compileWording);
/** Only right after the name: "beneficiary's certificate that …". */
const AFTER_NAME = compileWording('THAT');

/** Without THAT the words may be only a subject, such as "the marks of each bale": then they are no statement. */
const ASSERTS =
  /\b(?:IS|ARE|WAS|WERE|BE|HAS|HAVE|HAD|WILL|DO|DOES|CONFORMS?|COMPL(?:Y|IES)|CONTAINS?)\b|\bOF (?!ORIGIN\b)\w+ ORIGIN\b/u;
/** "Stating in English that": the statement begins later. */
const MAX_BEFORE_THAT = 6;

/** Participles with which another demand begins after AND or a comma. */
// prettier-ignore
const DEMANDS_AGAIN = new Set([
  'SHOWING', 'INDICATING', 'QUOTING', 'MENTIONING', 'BEARING', 'STATING', 'EVIDENCING', 'SPECIFYING', 'CERTIFYING', 'CONFIRMING',
  'DECLARING', 'ISSUED', 'SIGNED', 'COUNTERSIGNED', 'CERTIFIED', 'LEGALIZED', 'LEGALISED', 'ATTESTED', 'AUTHENTICATED', 'ENDORSED', 'ADDRESSED',
  'ACCOMPANIED', 'MARKED', 'STAMPED', 'DATED', 'DULY', 'MANUALLY',
]);
/** A statement tells what is; with these words the clause demands something itself. */
const MUST = new Set(['MUST', 'SHOULD', 'SHALL', 'ACCEPTABLE', 'UNACCEPTABLE', 'REQUIRED']);
/** With these words a statement is demanded at times only, or something else with it. */
// prettier-ignore
const ENDING = new Set([
  'UNLESS', 'IF', 'EXCEPT', 'EXCEPTING', 'PROVIDED', 'WHEN', 'WHENEVER', 'TOGETHER', 'ALONG', 'ATTACHED', 'ATTACHING', 'ENCLOSED',
  'ENCLOSING', 'ACCOMPANIED',
]);
const VERBS = new Set(['IS', 'ARE', 'WAS', 'WERE', 'HAS', 'HAVE', 'HAD', 'WILL']);
const JOINING = new Set(['AND', 'PLUS']);
const COMMA = /[,;:]/u;
const SENTENCE_END = /[.;]\s/u;
/** Abbreviations after which a point ends no sentence. */
const ABBREVIATED = new Set(
  'NO NOS REF CO LTD INC CORP PVT PTE DTD MR MRS MS DR ST TEL QTY APPROX MAX MIN ART INV CERT DOC DOCS IND VS'.split(
    ' ',
  ),
);

/** A statement: its words, and the place after them. */
interface Statement {
  readonly value: string;
  readonly to: number;
}

/** Where the words of a clause name a number of originals or copies. */
type HasCount = (from: number, to: number) => boolean;

/**
 * Finds the words that a document has to state. They go on until the clause demands something else. If they name a number of
 * originals or copies, that may be of the document or of another one: then they are not read.
 *
 * @param isAfterName whether the name of the document stands before the place
 */
export function findStatement(
  reading: ClauseReading,
  at: number,
  isAfterName: boolean,
  hasCount: HasCount,
): Statement | undefined {
  const { tokens } = reading;
  const from = findStart(tokens, at, isAfterName);
  const to = from === undefined ? 0 : findEnd(reading, from);
  if (from === undefined || to <= from || hasCount(from, to)) return undefined;
  const value = reading.quote(from, to);
  return wordAt(tokens, from - 1) === 'THAT' || ASSERTS.test(value.toUpperCase()) ? { value, to } : undefined;
}

function findStart(tokens: readonly TextToken[], at: number, isAfterName: boolean): number | undefined {
  const wordings = isAfterName ? [...INTRODUCTIONS, AFTER_NAME] : INTRODUCTIONS;
  const from = Math.max(...wordings.map((wording) => matchWording(wording, tokens, at)?.end ?? 0));
  if (from <= at) return undefined;
  const hasThat = tokens.slice(from, from + MAX_BEFORE_THAT).some(({ word }) => word === 'THAT');
  return hasThat && wordAt(tokens, from - 1) !== 'THAT' ? undefined : from;
}

/** The place after the statement; its start, if the clause demands something with it. */
function findEnd({ text, tokens }: ClauseReading, from: number): number {
  let boundary = from;
  let nameEnd = from;
  for (let at = from; at < tokens.length; at += 1) {
    if (MUST.has(wordAt(tokens, at))) return boundary;
    if (isBoundary(tokens, at)) boundary = at;
    if (at > from && endsBefore(text, tokens, at, at === nameEnd)) return at;
    nameEnd = findDocumentName(tokens, at)?.end ?? nameEnd;
  }
  return tokens.length;
}

const endsBefore = (text: string, tokens: readonly TextToken[], at: number, isInList: boolean): boolean =>
  endsSentence(text, tokens, at) ||
  isEnding(tokens, at) ||
  (isBoundary(tokens, at) && beginsDemand(tokens, at, isInList));

const isBoundary = (tokens: readonly TextToken[], at: number): boolean =>
  JOINING.has(wordAt(tokens, at)) || COMMA.test(tokens[at]?.before ?? '');

const isEnding = (tokens: readonly TextToken[], at: number): boolean =>
  ENDING.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) !== 'ANY';

function endsSentence(text: string, tokens: readonly TextToken[], at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at]];
  const gap = text.slice(last?.end, next?.start);
  return SENTENCE_END.test(gap) && !ABBREVIATED.has(last?.word ?? '') && (last?.word.length ?? 0) > 1;
}

/** Whether another demand, or another document, begins at AND or a comma. Documents in a list belong to the statement. */
function beginsDemand(tokens: readonly TextToken[], at: number, isInList: boolean): boolean {
  const next = JOINING.has(wordAt(tokens, at)) ? at + 1 : at;
  if (DEMANDS_AGAIN.has(wordAt(tokens, next))) return true;
  const head = isInList ? undefined : findHead(tokens, next);
  return head !== undefined && !VERBS.has(wordAt(tokens, head.end));
}
