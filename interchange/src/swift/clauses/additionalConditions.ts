import { type AdditionalCondition, type ClauseCondition, type DocumentKind, wordsOf } from '@naru/chaincode/domain';
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

/** How a condition on every document begins, the longest first. */
const OF_ALL = ['ALL DOCUMENTS MUST|SHOULD|SHALL', 'ALL DOCUMENTS ARE TO', 'ALL DOCUMENTS TO', 'ALL DOCUMENTS'];

/**
 * The further conditions of field 47A, one a clause, with its text as it is. A clause with any word that no common
 * wording has is not understood, and is left to a person.
 */
export function additionalConditionsOf(clauses: readonly string[]): AdditionalCondition[] {
  return clauses.map((text) => {
    const scanning = new Scanning(wordsOf(text));
    const conditions = [...ofAllDocuments(scanning), ...ofSomeDocuments(scanning)];
    const isUnderstood = scanning.words.length > 0 && scanning.rest().every((word) => FILLERS.has(word));
    return { text, conditions, isUnderstood };
  });
}

function ofAllDocuments(scanning: Scanning): ClauseCondition[] {
  const beginning = OF_ALL.map((text) => text.split(' ')).find((words) => scanning.find(words) === 0);
  if (beginning === undefined) return [];
  const stated = CREDIT_NUMBER_WORDINGS.find(({ words }) => scanning.find(words) === beginning.length);
  if (stated?.condition === undefined) return [];
  const { words, condition } = stated;
  scanning.takeFrom(0, beginning.length + words.length);
  return ALL_DOCUMENTS.map((document) => ({ document, ...condition }));
}

function ofSomeDocuments(scanning: Scanning): ClauseCondition[] {
  return CONDITION_WORDINGS.flatMap(({ words, of, condition }) =>
    scanning.take(words) && condition !== undefined ? of.map((document) => ({ document, ...condition })) : [],
  );
}
