import type { ErrorObject } from 'ajv';

type Params = Readonly<Record<string, unknown>>;

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date that exists, YYYY-MM-DD',
  'date-time': 'a date and time, RFC 3339',
  int32: 'an integer of 32 bits',
  float: 'a number',
};

/** Patterns in words. */
const PATTERNS: Readonly<Record<string, string>> = {
  '^\\S(?:.*\\S)?$': 'is empty, has several lines, or begins or ends with a space',
  '^\\S+$': 'is empty or contains a space',
  '^[A-Z]{2}[A-Z2-9]{3}$': 'is not a UN/LOCODE: country and three letters or digits from 2 to 9',
  '^[A-Z]{2}$': 'is not a country code of two capital letters',
  '^[A-Z]{3}$': 'is not a currency code of three capital letters',
};

const NO_FORM = 'has none of the forms that it may have';

const joinAlternatives = (value: unknown): string => (Array.isArray(value) ? value.join(' or ') : String(value));

/** Faults of forms that are defined elsewhere in the schema are listed by themselves, so that none is left to name here. */
const describeNamed = (named: unknown): string =>
  Array.isArray(named) && named.length > 0 ? `needs ${joinAlternatives(named)}` : NO_FORM;

const MESSAGES: Readonly<Record<string, (params: Params) => string>> = {
  required: () => 'is required',
  type: ({ type }) => `is not of type ${joinAlternatives(type)}`,
  enum: ({ allowedValues }) => `is not ${joinAlternatives(allowedValues)}`,
  maxLength: ({ limit }) => `has more than ${String(limit)} characters`,
  minLength: ({ limit }) => `has fewer than ${String(limit)} characters`,
  maxItems: ({ limit }) => `has more than ${String(limit)} items`,
  minItems: ({ limit }) => `has fewer than ${String(limit)} items`,
  minimum: ({ limit }) => `is less than ${String(limit)}`,
  maximum: ({ limit }) => `is more than ${String(limit)}`,
  exclusiveMinimum: ({ limit }) => `is not more than ${String(limit)}`,
  format: ({ format }) => `is not ${FORMATS[String(format)] ?? String(format)}`,
  pattern: ({ pattern }) => PATTERNS[String(pattern)] ?? `does not match ${String(pattern)}`,
  anyOf: ({ named }) => describeNamed(named),
  oneOf: ({ named, passingSchemas }) =>
    passingSchemas === null ? describeNamed(named) : 'has more than one of the alternatives of which it may have one',
};

/** Describes the rule that a value breaks, and names the standard. */
export function describeError({ keyword, params }: ErrorObject): string {
  const message = MESSAGES[keyword]?.(params) ?? `breaks the rule ${keyword}`;
  return `${message} (DCSA eBL 3.0.4)`;
}
