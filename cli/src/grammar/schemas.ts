import { type Part, resolveSchema } from '@naru/client/operations';

const ALTERNATIVES = ['anyOf', 'oneOf', 'allOf'];
/** How deep alternatives are followed: schemas can refer to themselves. */
const MAX_DEPTH = 4;

/** The fields of an object, also of one that is one of several; none if it is no object. */
export function listFields(schema: Part, depth = 0): Map<string, Part> {
  const found = resolveSchema(schema);
  const fields = new Map<string, Part>();
  for (const part of depth < MAX_DEPTH ? alternativesOf(found) : [])
    for (const [name, field] of listFields(part, depth + 1)) fields.set(name, field);
  for (const [name, field] of Object.entries(asPart(found['properties']))) fields.set(name, asPart(field));
  return fields;
}

/** The JSON types that a value can have; none if the schema does not say. */
export function listTypes(schema: Part, depth = 0): ReadonlySet<string> {
  const { type, enum: values, ...found } = resolveSchema(schema);
  const own = [type].flat().filter((each) => typeof each === 'string');
  const ofValues = Array.isArray(values) ? values.map((value) => (value === null ? 'null' : typeof value)) : [];
  const others = depth < MAX_DEPTH ? alternativesOf(found).flatMap((part) => [...listTypes(part, depth + 1)]) : [];
  return new Set([...own, ...ofValues, ...others]);
}

/** The texts that a value can be; none if it can be any. */
export function listChoices(schema: Part): string[] {
  const { enum: values, const: value } = resolveSchema(schema);
  return [values, value].flat().filter((each) => typeof each === 'string');
}

function alternativesOf(schema: Part): Part[] {
  return ALTERNATIVES.flatMap((name) => schema[name])
    .filter((each) => each !== undefined)
    .map(asPart);
}

function asPart(value: unknown): Part {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
