import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A zod schema as JSON Schema 2020-12, which is what OpenAPI 3.1 takes; of what is sent, or of what is answered. */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output' = 'input'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

/** Schemas by name, for `components`. */
export type Components = Record<string, unknown>;

/**
 * Puts a schema that stands alone among others: its own definitions become components `<name>.<definition>`, and its
 * references follow them.
 */
export function hoist(name: string, schema: JsonSchema, into: Components): void {
  const { $defs, definitions, $schema: _, $id: __, ...root } = schema;
  for (const [key, definition] of Object.entries({ ...asRecord(definitions), ...asRecord($defs) })) {
    into[`${name}.${key}`] = rebased(definition, name);
  }
  into[name] = rebased(root, name);
}

const LOCAL_DEFINITION = /^#\/(?:\$defs|definitions)\//;

function rebased(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => rebased(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === '$ref' && typeof item === 'string' ? rebasedReference(item, name) : rebased(item, name),
    ]),
  );
}

function rebasedReference(reference: string, name: string): string {
  if (reference === '#') return `#/components/schemas/${name}`;
  return reference.replace(LOCAL_DEFINITION, `#/components/schemas/${name}.`);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
