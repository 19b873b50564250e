import type { DescribedOperation, Part } from '@naru/client/operations';
import { listChoices, listFields, listTypes } from './schemas.js';

/** Where the value of an option goes. */
export type Place = 'query' | 'body' | 'input';

/** An option of an operation. */
export interface Field {
  /** As in the description, for example `reasonCode`. */
  readonly name: string;
  /** On the command line, for example `reason-code`. */
  readonly flag: string;
  readonly place: Place;
  readonly description: string;
  /** The texts that the value can be; none if it can be any. */
  readonly choices: readonly string[];
  readonly schema: Part;
}

const JSON_TYPE = 'application/json';
/** Flags that every command has, or that mean something else. */
const RESERVED = ['json', 'output', 'all', 'if-match', 'body', 'file', 'help', 'url', 'profile'];
/** The part of a body that holds what an action is told; its fields are options of their own. */
const INPUT = 'input';

/**
 * The options of an operation: the parameters of its query, the fields of its body, and those of its input. A name that
 * occurs twice belongs to the first.
 */
export function listOptionFields({ parameters, body }: DescribedOperation): Field[] {
  const query = parameters
    .filter(({ place }) => place === 'query')
    .map(({ name, description, schema }) => makeField(name, 'query', schema, description));
  const parts = body?.contentType === JSON_TYPE ? listFields(body.schema) : new Map<string, Part>();
  const ofBody = [...parts].map(([name, schema]) => makeField(name, 'body', schema));
  const ofInput = [...listFields(parts.get(INPUT) ?? {})].map(([name, schema]) => makeField(name, 'input', schema));
  const seen = new Set(RESERVED);
  return [...query, ...ofBody, ...ofInput].filter(({ flag }) => {
    const isNew = !seen.has(flag);
    seen.add(flag);
    return isNew;
  });
}

/** `transportDocumentReference` is `transport-document-reference`. */
export function toFlag(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/\W+/g, '-')
    .toLowerCase();
}

/** How the value of an option is called in the help. */
export function valueName({ schema, choices }: Field): string {
  const types = listTypes(schema);
  if (choices.length > 0) return 'code';
  if (types.has('object') || types.has('array') || types.size === 0) return 'json|file';
  return types.has('integer') || types.has('number') ? 'number' : 'text';
}

function makeField(name: string, place: Place, schema: Part, description = textOf(schema['description'])): Field {
  return { name, flag: toFlag(name), place, description, choices: listChoices(schema), schema };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
