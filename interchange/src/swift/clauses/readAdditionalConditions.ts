import { type AdditionalCondition, type ClauseCondition, type DocumentKind, readWords } from '@naru/chaincode/domain';
import { Scanning } from './scanning.js';
import { CONDITION_WORDINGS, CREDIT_NUMBER_WORDINGS, FILLERS } from './wordings.js';

const ALL_DOCUMENTS: readonly DocumentKind[] = [
  'BILL_OF_LADING',
  'COMMERCIAL_INVOICE',
  'PACKING_LIST',
  'INSURANCE_DOCUMENT',
  'CERTIFICATE_OF_ORIGIN',
  'OTHER',
];

/** Beginnings of a condition on every document, the longest first. */
const BEGINNINGS_OF_ALL = [
  'ALL DOCUMENTS MUST|SHOULD|SHALL',
  'ALL DOCUMENTS ARE TO',
  'ALL DOCUMENTS TO',
  'ALL DOCUMENTS',
];

/**
 * Reads the clauses of field 47A as additional conditions, one per clause, with its text unchanged. A clause is not
 * understood if it has a word that is in no common wording; it is then left to a person.
 */
export function readAdditionalConditions(clauses: readonly string[]): AdditionalCondition[] {
  return clauses.map((text) => {
    const scanning = new Scanning(readWords(text));
    const conditions = [...takeConditionsOnAll(scanning), ...takeConditionsOnSome(scanning)];
    const isUnderstood = scanning.words.length > 0 && scanning.listNotUnderstood().every((word) => FILLERS.has(word));
    return { text, conditions, isUnderstood };
  });
}

function takeConditionsOnAll(scanning: Scanning): ClauseCondition[] {
  const beginning = BEGINNINGS_OF_ALL.map((text) => text.split(' ')).find((words) => scanning.find(words) === 0);
  if (beginning === undefined) return [];
  const stated = CREDIT_NUMBER_WORDINGS.find(({ words }) => scanning.find(words) === beginning.length);
  if (stated?.condition === undefined) return [];
  const { words, condition } = stated;
  scanning.takeFrom(0, beginning.length + words.length);
  return ALL_DOCUMENTS.map((document) => ({ document, ...condition }));
}

function takeConditionsOnSome(scanning: Scanning): ClauseCondition[] {
  return CONDITION_WORDINGS.flatMap(({ words, of, condition }) =>
    scanning.take(words) && condition !== undefined ? of.map((document) => ({ document, ...condition })) : [],
  );
}
