import type { DocumentDefinition } from '@naru/chaincode/domain';
import { z } from 'zod';
import { contentName, type JsonSchema, SCHEMAS } from '../endpoint/jsonSchema.js';

const Definitions = z.record(z.string(), z.record(z.string(), z.unknown()));

/**
 * The schema of a type's private document, by name. It stands alone, so that its own definitions become schemas
 * `<name>.<definition>`.
 */
export function contentSchemas(definition: DocumentDefinition): Record<string, JsonSchema> {
  const name = contentName(definition);
  const { $defs, $schema: _, $id: __, ...root } = definition.content.jsonSchema;
  const text = JSON.stringify({ ...Definitions.optional().parse($defs), '': root }).replaceAll(
    '"$ref":"#/$defs/',
    `"$ref":"${SCHEMAS}${name}.`,
  );
  const parts = Object.entries(Definitions.parse(JSON.parse(text)));
  return Object.fromEntries(parts.map(([part, schema]) => [part === '' ? name : `${name}.${part}`, schema]));
}
