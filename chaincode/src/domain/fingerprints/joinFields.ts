/** Separates fields. Normalised text does not have it, so that two lists of fields never make the same text. */
const FIELD_SEPARATOR = '|';

/** Joins fields into one text. */
export function joinFields(...fields: readonly string[]): string {
  return fields.join(FIELD_SEPARATOR);
}
