import {
  type ClauseCondition,
  MAX_CLAUSE_ALTERNATIVES,
  MAX_CLAUSE_CONDITIONS,
  MAX_CLAUSE_PARTS,
  MAX_REQUIRED_DOCUMENTS,
  readTokens,
  type RequiredDocument,
} from '@naru/chaincode/domain';
import { ClauseReading, type ReadCondition } from './clauseReading.js';
import type { DocumentPart } from './documentPart.js';
import { DocumentParts } from './documentParts.js';
import { completeCounts } from './readCounts.js';
import { isJoined } from './sharedCounts.js';

/**
 * Reads the documents that the clauses of field 46A call for, with the text of each clause unchanged. A clause can call for
 * several documents. What is read becomes a kind, a number of originals and copies, and conditions, each with its words;
 * what is not read is the remainder, and is left to a person. So is a clause with more documents than terms can hold.
 */
export function readRequiredDocuments(clauses: readonly string[]): RequiredDocument[] {
  const documents: RequiredDocument[] = [];
  for (const [at, text] of clauses.entries()) {
    const reading = new ClauseReading(text, readTokens(text));
    const parts = readParts(reading);
    // Every clause after it needs room for one document at least.
    const room = MAX_REQUIRED_DOCUMENTS - documents.length - (clauses.length - at - 1);
    const fits = parts.length <= Math.min(room, MAX_CLAUSE_PARTS) && parts.every(hasFewAlternatives);
    documents.push(...(fits ? parts : [leaveAll(reading)]));
  }
  return documents;
}

/** Reads the documents that one clause calls for, or of which it speaks. */
export function readParts(reading: ClauseReading): RequiredDocument[] {
  const { parts } = new DocumentParts(reading);
  return parts.length === 0 ? [leaveAll(reading)] : parts.map((_, index) => writeDocument(reading, parts, index));
}

const hasFewAlternatives = ({ alternatives = [] }: RequiredDocument): boolean =>
  alternatives.length <= MAX_CLAUSE_ALTERNATIVES;

/** A clause of which nothing is read. */
function leaveAll(reading: ClauseReading): RequiredDocument {
  const { text, tokens } = reading;
  const remainder = tokens.length === 0 ? {} : { remainder: [reading.quote(0, tokens.length)] };
  return { kind: 'OTHER', originals: 1, copies: 0, text, conditions: [], ...remainder, isUnderstood: false };
}

/** A condition that a word denies, or that holds at times only, is left to a person like words that were not read. */
function writeDocument(reading: ClauseReading, parts: readonly DocumentPart[], index: number): RequiredDocument {
  const part = parts[index] ?? parts[0];
  if (part === undefined) throw new Error('A clause without a document has no part.');
  const end = parts[index + 1]?.from ?? reading.tokens.length;
  const { kind, alternatives } = part;
  const isConditional = reading.isConditional();
  const stated = dropRepeated(part.conditions);
  const held = stated.filter((read) => !isConditional && isCertain(reading, read)).slice(0, MAX_CLAUSE_CONDITIONS);
  const remainder = dropTwins([
    ...reading.listRemainder(part.from, end),
    ...stated.filter((read) => !held.includes(read)).map(({ from, to }) => reading.quote(from, to)),
    ...listShared(reading, parts, index),
    ...listBeforeFirst(reading, parts, index),
    ...listDoubtfulCounts(reading, part),
  ]);
  return {
    kind,
    ...(alternatives.length > 0 && { alternatives }),
    ...(isConditional ? completeCounts({}) : completeCounts(part.counts)),
    ...(parts.length > 1 && { part: index + 1 }),
    text: reading.text,
    conditions: held.map((read) => writeCondition(reading, kind, read)),
    ...(remainder.length > 0 && { remainder }),
    isUnderstood: remainder.length === 0 && !isConditional,
  };
}

const listDoubtfulCounts = (reading: ClauseReading, { countsInDoubt }: DocumentPart): string[] =>
  countsInDoubt === undefined ? [] : [reading.quote(countsInDoubt.from, countsInDoubt.to)];

const NUMBER = /^\d+(?:\.\d+)?$/;

function isCertain(reading: ClauseReading, { condition: { value = '' }, from, to }: ReadCondition): boolean {
  return !reading.isDenied(from, to) && !(NUMBER.test(value) && reading.isLimited(from, to));
}

const dropTwins = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The conditions, each once. */
function dropRepeated(conditions: readonly ReadCondition[]): ReadCondition[] {
  const byContent = new Map<string, ReadCondition>();
  for (const read of conditions) {
    const { field, operator, value = '' } = read.condition;
    const key = `${field} ${operator} ${value}`;
    if (!byContent.has(key)) byContent.set(key, read);
  }
  return [...byContent.values()];
}

function writeCondition(
  reading: ClauseReading,
  document: ClauseCondition['document'],
  read: ReadCondition,
): ClauseCondition {
  const { condition, from, to, alternative } = read;
  return { document, ...condition, ...(alternative && { alternative }), words: reading.quote(from, to) };
}

/** What follows the last document of a clause may hold for the documents before it too: a person decides. */
function listShared(reading: ClauseReading, parts: readonly DocumentPart[], index: number): string[] {
  const last = parts.at(-1);
  if (last === undefined || index === parts.length - 1) return [];
  return last.conditions.filter(({ from }) => from >= last.nameEnd).map(({ from, to }) => reading.quote(from, to));
}

/** "Signed invoice and packing list": what stands before the first name may hold for the next one too. */
function listBeforeFirst(reading: ClauseReading, parts: readonly DocumentPart[], index: number): string[] {
  let first = index;
  while (isJoined(parts[first - 1], parts[first])) first -= 1;
  const before = listBefore(parts[first]);
  if (first === index || listBefore(parts[index]).length > 0) return [];
  return before.map(({ from, to }) => reading.quote(from, to));
}

const listBefore = (part: DocumentPart | undefined): ReadCondition[] =>
  part?.conditions.filter(({ to }) => to <= part.nameAt) ?? [];
