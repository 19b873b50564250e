import type { ClauseCondition } from '@naru/chaincode/domain';

/** What a condition asks, without the document of which it asks it. */
export type Asked = Pick<ClauseCondition, 'field' | 'operator' | 'value'>;

const OPERATORS: readonly ClauseCondition['operator'][] = [
  'EXISTS',
  'EQUALS',
  'CONTAINS',
  'LTE',
  'GTE',
  'NEGATION',
  'PERMITS',
];
const WHOLE = 100;

function toOperator(text: string): ClauseCondition['operator'] {
  const operator = OPERATORS.find((known) => known === text);
  if (operator === undefined) throw new Error(`${text} is not an operator of a condition.`);
  return operator;
}

/** Puts what the slots of a wording read into a value: `$1`, `$last`, and `100+$last` for "value plus 10 percent". */
function fill(value: string, read: readonly string[]): string {
  const last = read.at(-1) ?? '';
  return value
    .replace('100+$last', () => String(WHOLE + Number(last)))
    .replace('$last', () => last)
    .replace(/\$(\d)/, (_, place: string) => read[Number(place) - 1] ?? '');
}

/** Reads a condition that a table of wordings writes as `field OPERATOR value`. */
export function toAsked(text: string, read: readonly string[]): Asked {
  const [field = '', operator = '', ...value] = text.split(' ');
  const filled = fill(value.join(' '), read);
  return { field, operator: toOperator(operator), ...(filled !== '' && { value: filled }) };
}
