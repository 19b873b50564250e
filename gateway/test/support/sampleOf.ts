import fc from 'fast-check';
import { z } from 'zod';

/** So that a failure repeats. */
const SEED = 14;
const TRIES = 50;
/** Of the characters that a string is made of if its schema says nothing of them. */
const LETTER = 'A';
const MOMENT = /date-time/;

/** The keywords of a JSON Schema that the OpenAPI document uses. */
export const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minLength: z.number().default(0),
  maxLength: z.number().default(Number.MAX_SAFE_INTEGER),
  minItems: z.number().default(0),
  maxItems: z.number().default(Number.MAX_SAFE_INTEGER),
  minimum: z.number().default(0),
  maximum: z.number().default(Number.MAX_SAFE_INTEGER),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
});
export type Schema = z.infer<typeof Schema>;

/** The smallest value that a JSON Schema takes, as far as its keywords are simple ones. */
export function sampleOf(root: unknown, value: unknown): unknown {
  const schema = Schema.parse(value);
  if (schema.$ref !== undefined) return sampleOf(root, at(root, schema.$ref));
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice !== undefined && schema.type === undefined) return sampleOf(root, choice);
  return ofType(root, schema);
}

function ofType(root: unknown, schema: Schema): unknown {
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return schema.minimum;
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: schema.minItems }, () => sampleOf(root, schema.items));
    case 'object':
      return Object.fromEntries(schema.required.map((name) => [name, sampleOf(root, schema.properties[name])]));
    default:
      return null;
  }
}

function text({ pattern, format, minLength, maxLength }: Schema): string {
  if (format !== undefined && MOMENT.test(format)) return '2099-01-31T09:00:00.000Z';
  if (format === 'date') return '2026-11-20';
  if (pattern === undefined) return LETTER.repeat(Math.max(1, minLength));
  return matching(pattern).find(({ length }) => length >= minLength && length <= maxLength) ?? '';
}

/** Texts by the pattern that they match: to make them takes long. */
const texts = new Map<string, readonly string[]>();

/** Texts that match a pattern. */
export function matching(pattern: string): readonly string[] {
  const made = texts.get(pattern) ?? fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: SEED, numRuns: TRIES });
  texts.set(pattern, made);
  return made;
}

/** The part to which a reference leads. */
export function at(root: unknown, reference: string): unknown {
  return reference
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((found, key) => Reflect.get(Object(found) as object, key), root);
}
