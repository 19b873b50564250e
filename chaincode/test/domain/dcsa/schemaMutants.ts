import { type Changes, isObject, propertiesOf, resolve, type Schema } from './completeBill';

/** A document with one part damaged, and the pointer that must be named for it. */
export interface Mutant {
  readonly what: string;
  readonly changes: Changes;
  readonly pointer: string;
}

/** A value of another type than the schema's. */
const OTHER_TYPES: Readonly<Record<string, unknown>> = {
  string: 5,
  number: 'x',
  integer: 1.5,
  boolean: 'yes',
  array: {},
  object: [],
};
const FORMATS: Readonly<Record<string, string>> = { date: '2023-02-30', 'date-time': 'noon' };
/** Texts of which every pattern of DCSA refuses one. */
const UNFIT = [' ', 'a b', '#', '##', '###', '#####', '######'];

/** A text of an allowed length that a pattern refuses. */
function findUnfitText({ pattern, minLength = 0, maxLength = Number.MAX_SAFE_INTEGER }: Schema): string | undefined {
  if (pattern === undefined) return undefined;
  const fits = (text: string): boolean => text.length >= minLength && text.length <= maxLength;
  return UNFIT.find((text) => fits(text) && !new RegExp(pattern).test(text));
}

const wrong = (limit: number | undefined, what: string, make: (limit: number) => unknown): [string, unknown][] =>
  limit === undefined ? [] : [[what, make(limit)]];

/** Values that a schema refuses, each with the rule that it breaks. */
function wrongValuesOf(schema: Schema, items: readonly unknown[]): [string, unknown][] {
  const { type = '', format = '' } = schema;
  const unfit = findUnfitText(schema);
  return [
    [`not of type ${type}`, OTHER_TYPES[type]],
    ...(schema.enum === undefined ? [] : [['not in the list', 'Q'] satisfies [string, unknown]]),
    ...(unfit === undefined ? [] : [['against its pattern', unfit] satisfies [string, unknown]]),
    ...(format in FORMATS ? [['not of its format', FORMATS[format]] satisfies [string, unknown]] : []),
    ...wrong(schema.maxLength, 'too long', (limit) => 'x'.repeat(limit + 1)),
    ...wrong(schema.minLength, 'too short', (limit) => 'x'.repeat(limit - 1)),
    ...wrong(schema.minimum, 'below its minimum', (limit) => limit - 1),
    ...wrong(schema.exclusiveMinimum, 'not above its minimum', (limit) => limit),
    ...wrong(schema.maximum, 'above its maximum', (limit) => limit + 1),
    ...wrong(schema.minItems, 'empty', () => []),
    ...wrong(schema.maxItems, 'with too many items', (limit) => Array.from({ length: limit + 1 }, () => items[0])),
  ];
}

function listMissing({ required = [], oneOf, anyOf }: Schema, pointer: string): Mutant[] {
  const [branch = {}] = oneOf ?? anyOf ?? [];
  const missing = (name: string, named: string): Mutant => ({
    what: 'missing',
    changes: { [`${pointer}/${name}`]: undefined },
    pointer: named,
  });
  return [
    ...required.map((name) => missing(name, `${pointer}/${name}`)),
    // Without any of its alternatives the object itself is named.
    ...(branch.required ?? []).map((name) => missing(name, pointer)),
  ];
}

/** Every way in which one part of a value can break the schema, at any depth. */
export function listSchemaMutants(part: Schema, value: unknown, pointer = ''): Mutant[] {
  const schema = resolve(part);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const own = pointer === '' ? [] : wrongValuesOf(schema, items);
  const mutants = own.map(([what, damaged]): Mutant => ({ what, changes: { [pointer]: damaged }, pointer }));
  if (isObject(value)) {
    const inner = propertiesOf(schema).flatMap(([name, each]) =>
      name in value ? listSchemaMutants(each, value[name], `${pointer}/${name}`) : [],
    );
    return [...mutants, ...listMissing(schema, pointer), ...inner];
  }
  const [item] = items;
  return schema.items === undefined || item === undefined
    ? mutants
    : [...mutants, ...listSchemaMutants(schema.items, item, `${pointer}/0`)];
}
