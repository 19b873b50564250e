import type { DocumentDefinition } from '@naru/chaincode/domain';
import { z } from 'zod';
import { components } from './components.js';
import { pascalCase } from './pascalCase.js';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Where the OpenAPI document has its schemas. */
export const SCHEMAS = '#/components/schemas/';
export const RESPONSES = '#/components/responses/';
export const HEADERS = '#/components/headers/';

/** A reference to a schema that the OpenAPI document names. */
export function reference(name: string): JsonSchema {
  return { $ref: SCHEMAS + name };
}

/** The name of the schema of a type's private document, such as `BillOfLading`. */
export function contentName({ type }: DocumentDefinition): string {
  return pascalCase(type);
}

/** What a request sends, as JSON Schema 2020-12, which OpenAPI 3.1 takes. */
export function inputSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

/** The schemas of answers and of their parts, by name. They refer to each other. */
export function answerSchemas(): Record<string, JsonSchema> {
  const uri = (name: string): string => SCHEMAS + name;
  const { schemas } = z.toJSONSchema(components, { uri, io: 'output', unrepresentable: 'any' });
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema: _, $id: __, ...rest }]) => [name, rest]));
}
