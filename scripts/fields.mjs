// The fields of JSON schemas, as the tables of the document pages show them.
import { code } from './markdown.mjs';

/** The objects that a schema can stand for: itself, or each of its variants. */
function variantsOf(schema) {
  const variants = schema.oneOf ?? schema.anyOf;
  return variants === undefined ? [schema] : variants.flatMap(variantsOf);
}

const isObject = ({ properties }) => properties !== undefined && Object.keys(properties).length > 0;

/** One row per field of what an action takes: its name, whether it is needed, its form, and what it is. */
export function fieldRows(schema, at) {
  const variants = variantsOf(schema).filter(isObject);
  const isNeeded = (name) => variants.every(({ required = [] }) => required.includes(name));
  const rows = variants
    .flatMap(({ properties }) => Object.entries(properties))
    .map(([name, field]) => [
      code(`${at}.${name}`),
      isNeeded(name) ? 'yes' : '',
      formOf(field),
      field.description ?? '',
    ]);
  // A field that is the same in several variants has one row.
  return [...new Map(rows.map((row) => [row.join('|'), row])).values()];
}

function formOf(schema) {
  if (schema.title !== undefined) return schema.title;
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ');
  if (schema.type === 'array') return `list of ${formOf(schema.items)}`;
  if (isObject(schema)) return code(`{${listNames(schema).join(', ')}}`);
  return schema.type === 'string' ? 'text' : (schema.type ?? '');
}

/** The names of the fields of an object; those that can be left out with a question mark. */
function listNames({ properties, required = [] }) {
  return Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`));
}

/** One row per field of a document: where it stands, whether it is needed, its form, and what it is. */
export function documentRows(schema, at) {
  const rows = new Map();
  const seen = new Set();
  const visit = (part, place) => {
    for (const variant of variantsOf(part)) visitOne(variant, place);
  };
  const visitOne = (part, place) => {
    if (part.type === 'array') return void visit(part.items, `${place}[]`);
    const { description: _, ...known } = part;
    const text = JSON.stringify(known);
    // An amount is the same wherever it stands.
    if (!isObject(part) || seen.has(text)) return;
    seen.add(text);
    for (const row of rowsOf(part, place)) rows.set(row.join('|'), row);
    for (const [name, field] of Object.entries(part.properties)) visit(field, `${place}.${name}`);
  };
  visit(schema, at);
  return [...rows.values()];
}

/** The fields of a part. What it is of several is said beside it. */
function rowsOf({ properties, required = [], title }, place) {
  const variant = title ?? properties.kind?.const;
  return Object.entries(properties)
    .filter(([name]) => name !== 'kind' || properties.kind?.const === undefined)
    .map(([name, field]) => [
      variant === undefined ? code(`${place}.${name}`) : `${code(`${place}.${name}`)} (${variant})`,
      required.includes(name) ? 'yes' : '',
      placedForm(field),
      field.description ?? '',
    ]);
}

/** The form of a field whose own fields have rows of their own. */
function placedForm(field) {
  if (field.type === 'array') return `list of ${placedForm(field.items)}`;
  return variantsOf(field).some(isObject) ? 'object' : formOf(field);
}
