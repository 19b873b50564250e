import type { z } from 'zod';
import { inputSchema, type JsonSchema, SCHEMAS } from '../endpoint/jsonSchema.js';

/** What examples are made of, if a schema does not have an example of its own. */
export interface Samples {
  /** A value of each schema of text that has a pattern or a format. */
  readonly ofSchemas: readonly (readonly [z.ZodType, string])[];
  /** A value of each field that is not described further. */
  readonly ofFields: Readonly<Record<string, unknown>>;
  /** What stands in the example of an object that is a field of this name, as far as its schema has it. */
  readonly ofObjects: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Fields whose example is that of a schema with a name, with what is changed in it. */
  readonly likeSchemas: Readonly<Record<string, { readonly schema: string; readonly changed?: object }>>;
  /** Fields that an example has although they can be left out. */
  readonly optional: readonly string[];
  /** Parts of the examples of documents, by the names of their schemas, that follow from rules which no schema states. */
  readonly ofDocuments: Readonly<Record<string, object>>;
}

/** Makes examples out of JSON schemas. */
export class Examples {
  readonly #schemas: Readonly<Record<string, JsonSchema>>;
  readonly #samples: Samples;
  readonly #ofForms: ReadonlyMap<unknown, string>;

  /** @param schemas what references lead to, by name */
  constructor(schemas: Readonly<Record<string, JsonSchema>>, samples: Samples) {
    this.#schemas = schemas;
    this.#samples = samples;
    this.#ofForms = new Map(samples.ofSchemas.map(([schema, value]) => [formOf(inputSchema(schema)), value]));
  }

  /** An example of a schema: its own, else a sample, else the least that the schema takes. */
  of(schema: JsonSchema | boolean | undefined, field = ''): unknown {
    if (typeof schema !== 'object') return null;
    const { $ref } = schema;
    if ($ref !== undefined) return this.ofNamed($ref.slice(SCHEMAS.length), field);
    return (
      this.#stated(schema) ?? this.#like(schema, field) ?? this.#sampled(schema, field) ?? this.#least(schema, field)
    );
  }

  /** An example of a schema that has a name. */
  ofNamed(name: string, field = ''): unknown {
    const example = this.of(this.#schemas[name], field);
    const ofDocument = this.#samples.ofDocuments[name];
    return ofDocument === undefined ? example : { ...Object(example), ...ofDocument };
  }

  #stated({ examples, const: constant }: JsonSchema): unknown {
    return Array.isArray(examples) ? examples[0] : constant;
  }

  /** An object of which the schema says nothing more. */
  #like({ type, properties = {} }: JsonSchema, field: string): unknown {
    const like =
      type === 'object' && Object.keys(properties).length === 0 ? this.#samples.likeSchemas[field] : undefined;
    return like && { ...Object(this.ofNamed(like.schema)), ...like.changed };
  }

  #sampled(schema: JsonSchema, field: string): unknown {
    const { enum: values, properties, anyOf, oneOf } = schema;
    if ([properties, anyOf, oneOf].some((parts) => parts !== undefined)) return undefined;
    const sample = this.#samples.ofFields[field];
    if (values !== undefined) return values.find((value) => value === sample) ?? values[0];
    return isOfType(sample, typeOf(schema)) && fits(sample, schema) ? sample : this.#ofForms.get(formOf(schema));
  }

  #least(schema: JsonSchema, field: string): unknown {
    const [variant] = schema.oneOf ?? schema.anyOf ?? [];
    if (variant !== undefined) return this.of(variant, field);
    const type = typeOf(schema);
    if (type === 'object') return this.#object(schema, this.#samples.ofObjects[field]);
    if (type === 'array') return this.#array(schema, field);
    const { default: standard, minimum = 0 } = schema;
    if (standard !== undefined) return standard;
    return type === 'integer' || type === 'number' ? minimum : LEAST[String(type)];
  }

  #object({ properties = {}, required = [] }: JsonSchema, given: Readonly<Record<string, unknown>> = {}): object {
    const { optional } = this.#samples;
    const present = Object.keys(properties).filter((name) => required.includes(name) || optional.includes(name));
    const entries = present.map((name) => [name, given[name] ?? this.of(properties[name], name)] as const);
    // What can be left out is, if there is nothing in it.
    return Object.fromEntries(entries.filter(([name, value]) => required.includes(name) || !isEmpty(value)));
  }

  #array({ items, minItems = 1 }: JsonSchema, field: string): unknown[] {
    const [item] = [items].flat();
    return Array.from({ length: minItems }, () => this.of(item, field));
  }
}

/** What a text must look like. An instant has no pattern, since it is taken in several forms. */
const formOf = ({ pattern, format }: JsonSchema): string | undefined => pattern ?? format;

/** The type of a value that is not null. */
const typeOf = ({ type }: JsonSchema): string | undefined => [type].flat()[0];

/** The values of types that have no minimum. */
const LEAST: Readonly<Record<string, unknown>> = { string: '', boolean: true, null: null, undefined: null };

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** Whether the items of a list have no other fields than those that a schema names, if it names them here. */
function fits(sample: unknown, { items }: JsonSchema): boolean {
  const [item] = [items].flat();
  const { properties } = typeof item === 'object' ? item : {};
  if (properties === undefined || !Array.isArray(sample)) return true;
  const isFit = (each: unknown): boolean =>
    typeof each !== 'object' || each === null || Object.keys(each).every((name) => name in properties);
  return sample.every(isFit);
}

function isOfType(value: unknown, type: string | undefined): boolean {
  if (value === undefined || type === undefined) return value !== undefined;
  if (Array.isArray(value)) return type === 'array';
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
