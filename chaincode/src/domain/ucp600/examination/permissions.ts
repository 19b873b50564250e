import type { ClauseCondition } from '../../papers/creditClauses';
import type { CreditTerms } from '../../papers/creditTerms';

/** Lists what clauses allow that a rule would refuse: conditions that demand nothing. */
export function findPermissions(
  { documentsRequired, additionalConditions }: CreditTerms,
  document: ClauseCondition['document'],
  field: string,
): readonly string[] {
  return [...documentsRequired, ...additionalConditions]
    .flatMap(({ conditions }) => conditions)
    .filter((condition) => condition.operator === 'PERMITS' && condition.field === field)
    .filter((condition) => condition.document === document || condition.document === 'ANY')
    .map(({ value = '' }) => value);
}
