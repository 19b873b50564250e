import type { z } from 'zod';
import { pointerOf } from '../primitives';

type RawIssue = z.core.$ZodRawIssue;
type Variants = Extract<RawIssue, { readonly code: 'invalid_union' }>;

/** What a size is counted in, by the kind of the value; a number is compared, not counted. */
const UNITS: Readonly<Record<string, string>> = {
  string: ' characters',
  array: ' items',
  set: ' items',
  map: ' items',
};

const FEWER = 'fewer than';

/** What JSON Schema calls the types that zod knows by other names. */
const TYPES: Readonly<Record<string, string>> = {
  int: 'integer',
  record: 'object',
  tuple: 'array',
  nan: 'number',
};

/** The sentence about a fault, if its schema does not have one of its own; undefined leaves it to zod. */
export function explainIssue(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return orMissing(issue, `is not of the type ${TYPES[issue.expected] ?? issue.expected}`);
    case 'invalid_value':
      return orMissing(issue, `is not one of ${issue.values.map(String).join(', ')}`);
    case 'too_big':
      return explainSize(issue.origin, 'more than', issue.maximum);
    case 'too_small':
      return explainSize(issue.origin, issue.origin in UNITS ? FEWER : 'less than', issue.minimum);
    case 'invalid_union':
      return explainVariant(issue);
    default:
      return undefined;
  }
}

const orMissing = ({ input }: RawIssue, message: string): string => (input === undefined ? 'is missing' : message);

/** zod puts this issue at the field that tells variants apart, and hands over the whole object. */
function explainVariant({ discriminator = '', options, input, errors }: Variants): string {
  if (!Array.isArray(options)) return explainForms(errors);
  const isMissing = Reflect.get(Object(input) as object, discriminator) === undefined;
  return isMissing ? 'is missing' : `is not one of ${options.map(String).join(', ')}`;
}

/** What is wrong with a value that may have one of several forms: of each form, if it is none of them as a whole; else of the nearest. */
function explainForms(forms: readonly (readonly z.core.$ZodIssue[])[]): string {
  const asWhole = forms.flatMap((issues) => issues.filter(({ path }) => path.length === 0));
  if (asWhole.length === forms.length) return [...new Set(asWhole.map(({ message }) => message))].join(', and ');
  const [nearest = []] = [...forms].sort((one, other) => one.length - other.length);
  return `has none of its forms; of the nearest one: ${nearest
    .map(({ path, message }) => `${pointerOf(path)} ${message}`.trim())
    .join('; ')}`;
}

function explainSize(origin: string, comparison: string, limit: number | bigint): string {
  if (comparison === FEWER && limit === 1) return 'is empty';
  const unit = UNITS[origin];
  return unit === undefined ? `is ${comparison} ${limit}` : `has ${comparison} ${limit}${unit}`;
}
