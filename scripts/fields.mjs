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

/** One row per part of a document: where it stands, which fields it needs, and which it can have. */
export function partRows(schema, at) {
  const rows = [];
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
    rows.push(rowOf(part, place));
    for (const [name, field] of Object.entries(part.properties)) visit(field, `${place}.${name}`);
  };
  visit(schema, at);
  return rows;
}

function rowOf({ properties, required = [] }, place) {
  const kind = properties.kind?.const;
  const names = Object.keys(properties).filter((name) => name !== 'kind' || kind === undefined);
  const list = (isNeeded) =>
    names
      .filter((name) => required.includes(name) === isNeeded)
      .map(code)
      .join(', ');
  return [kind === undefined ? code(place) : `${code(place)} ${code(kind)}`, list(true), list(false)];
}
