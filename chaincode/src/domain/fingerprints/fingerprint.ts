/** The kinds of fingerprint. Each has a key of its own, so tokens of two kinds cannot be compared. */
export type FingerprintKind = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8' | 'F10' | 'F11' | 'F13';

/** What a keyed hash makes a token of: texts are equal exactly where kind and all fields are. */
export interface KindedFingerprint<Kind extends FingerprintKind> {
  readonly kind: Kind;
  readonly value: string;
}

/** Between fields, and between the items of a field. Normalised text has neither, so no two tuples make one text. */
const FIELD_SEPARATOR = '|';
const ITEM_SEPARATOR = ',';

/** One of several items, or a single normalised text. */
type Field = string | readonly string[];

/** A fingerprint of fields, each normalised or free of separators; `value` is the kind and the fields. */
export function fingerprint<Kind extends FingerprintKind>(kind: Kind, ...fields: Field[]): KindedFingerprint<Kind> {
  return { kind, value: joinFields(kind, ...fields) };
}

/** Fields as one text that can be taken apart again. */
export function joinFields(...fields: Field[]): string {
  return fields.map((item) => (typeof item === 'string' ? item : item.join(ITEM_SEPARATOR))).join(FIELD_SEPARATOR);
}
