import {
  type AdditionalCondition,
  type ClauseCondition,
  DocumentKind,
  MAX_CLAUSE_CONDITIONS,
  readTokens,
  type RequiredDocument,
} from '@naru/chaincode/domain';
import { ClauseReading } from './clauseReading.js';
import { concernsBanks } from './concernsBanks.js';
import { toAsked } from './conditionTemplates.js';
import { SENTENCES } from './conditionWordings.js';
import { readParts } from './readRequiredDocuments.js';
import { findLongest } from './table.js';

/** Words between a document and what is demanded of it: "the invoice must be signed". */
const DEMANDING = new Set(['MUST', 'SHOULD', 'SHALL', 'HAS', 'HAVE', 'IS', 'ARE']);

/**
 * Reads the clauses of field 47A as additional conditions, one per clause, with its text unchanged. A clause is read as a
 * whole sentence, as a demand on a document that it names first, or as an instruction to banks. What else it says is left
 * to a person.
 */
export function readAdditionalConditions(clauses: readonly string[]): AdditionalCondition[] {
  return clauses.map((text) => {
    const reading = new ClauseReading(text, readTokens(text), DEMANDING);
    return readSentence(reading) ?? readForBanks(reading) ?? readDemands(reading);
  });
}

/** A sentence that is the whole clause. Its first word can be one that means nothing. */
function readSentence(reading: ClauseReading): AdditionalCondition | undefined {
  const { text, tokens } = reading;
  const found = findLongest(SENTENCES, tokens, 0) ?? findLongest(SENTENCES, tokens, 1);
  if (found?.end !== tokens.length) return undefined;
  const words = reading.quote(0, tokens.length);
  const conditions = found.entry.map((written): ClauseCondition => {
    const [document = '', ...asked] = written.split(' ');
    return { document: toKind(document), ...toAsked(asked.join(' '), found.values), words };
  });
  return { text, conditions, isUnderstood: true };
}

function toKind(text: string): ClauseCondition['document'] {
  return text === 'ANY' ? text : DocumentKind.parse(text);
}

function readForBanks({ text, tokens }: ClauseReading): AdditionalCondition | undefined {
  return concernsBanks(tokens) ? { text, conditions: [], concerns: 'BANKS', isUnderstood: true } : undefined;
}

/** Whether a clause says of documents what a condition cannot say: how many they are, or that one of several is enough. */
const saysMore = ({ originals, copies, alternatives }: RequiredDocument): boolean =>
  originals !== 1 || copies !== 0 || alternatives !== undefined;

/** A demand on the document that the clause names first: "bills of lading must show the number of the container". */
function readDemands(reading: ClauseReading): AdditionalCondition {
  const { text } = reading;
  const documents = readParts(reading);
  const isChoice = documents.some(({ alternatives }) => alternatives !== undefined);
  const conditions = isChoice ? [] : documents.flatMap((document) => document.conditions);
  const isWhole = !documents.some(saysMore);
  const left = documents.flatMap((document) => document.remainder ?? []);
  const remainder = [...new Set(isWhole ? left : [reading.quote(0, reading.tokens.length)])];
  const isDemand = conditions.length > 0 && isWhole && documents.every(({ isUnderstood }) => isUnderstood);
  return {
    text,
    conditions: conditions.slice(0, MAX_CLAUSE_CONDITIONS),
    ...(remainder.length > 0 && { remainder }),
    isUnderstood: isDemand && conditions.length <= MAX_CLAUSE_CONDITIONS,
  };
}
