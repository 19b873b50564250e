import type { AdditionalCondition, ClauseCondition, RequiredDocument } from '@naru/chaincode/domain';

/*
 * Writes what was read of a clause on one line, as the corpus labels it:
 * `KIND|ALTERNATIVE originals+copies; condition /alternative; ~remainder; ?` (`?`: left to a person).
 */

const SEPARATOR = '; ';

function writeCondition({ document, field, operator, value, alternative }: ClauseCondition): string {
  const about = document === 'ANY' ? ['ANY'] : [];
  const choice = alternative === undefined ? [] : [`/${alternative}`];
  return [...about, field, operator, ...(value === undefined ? [] : [value]), ...choice].join(' ');
}

const writeRest = ({
  remainder = [],
  isUnderstood,
}: Pick<AdditionalCondition, 'remainder' | 'isUnderstood'>): string[] => [
  ...remainder.map((words) => `~${words}`),
  ...(isUnderstood ? [] : ['?']),
];

export function writeDocuments(documents: readonly RequiredDocument[]): string {
  return documents
    .map((document) => {
      const { kind, alternatives = [], originals, originalsWithheld, copies, conditions } = document;
      const withheld = originalsWithheld === undefined ? '' : `-${originalsWithheld}`;
      const called = `${[kind, ...alternatives].join('|')} ${originals}${withheld}+${copies}`;
      return [called, ...conditions.map(writeCondition), ...writeRest(document)].join(SEPARATOR);
    })
    .join(' && ');
}

export function writeAdditional(clause: AdditionalCondition | undefined): string {
  if (clause === undefined) return '';
  const conditions = clause.conditions.map((condition) =>
    condition.document === 'ANY' ? writeCondition(condition) : `${condition.document} ${writeCondition(condition)}`,
  );
  return [...(clause.concerns === 'BANKS' ? ['BANKS'] : []), ...conditions, ...writeRest(clause)].join(SEPARATOR);
}
