import type { z } from 'zod';

type RawIssue = z.core.$ZodRawIssue;
type Variants = Extract<RawIssue, { readonly code: 'invalid_union' }>;

/** What a size is counted in, by the kind of the value; a number is compared, not counted. */
const UNITS: Readonly<Record<string, string>> = {
  string: ' characters',
  array: ' items',
  set: ' items',
  map: ' items',
};

/** The sentence about a fault, if its schema does not have one of its own; undefined leaves it to zod. */
export function explainIssue(issue: RawIssue): string | undefined {
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
    return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `is not of the type ${issue.expected}`;
    case 'invalid_value':
      return `is not one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return explainSize(issue.origin, 'more than', issue.maximum);
    case 'too_small':
      return explainSize(issue.origin, issue.origin in UNITS ? 'fewer than' : 'less than', issue.minimum);
    case 'invalid_union':
      return explainVariant(issue);
    default:
      return undefined;
  }
}

/** zod puts this issue at the field that tells variants apart, and hands over the whole object. */
function explainVariant({ discriminator = '', options, input }: Variants): string | undefined {
  if (!Array.isArray(options)) return undefined;
  const isMissing = Reflect.get(Object(input) as object, discriminator) === undefined;
  return isMissing ? 'is missing' : `is not one of ${options.map(String).join(', ')}`;
}

function explainSize(origin: string, comparison: string, limit: number | bigint): string {
  const unit = UNITS[origin];
  return unit === undefined ? `is ${comparison} ${limit}` : `has ${comparison} ${limit}${unit}`;
}
