/** The kinds of fingerprint: F1 bill, F5 invoice, F8 drawing. Each has its own key, so that tokens of two kinds differ. */
export type FingerprintKind = 'F1' | 'F5' | 'F8';

/** The text of which a keyed hash makes a token. Two texts are equal only if kind and all fields are equal. */
export interface KindedFingerprint<Kind extends FingerprintKind> {
  readonly kind: Kind;
  readonly value: string;
}

/** Separates fields. Normalised text does not have it, so that two lists of fields never make the same text. */
const FIELD_SEPARATOR = '|';

/** Creates a fingerprint of fields, each normalised or without a separator. The value is the kind and the fields. */
export function createFingerprint<Kind extends FingerprintKind>(
  kind: Kind,
  ...fields: readonly string[]
): KindedFingerprint<Kind> {
  return { kind, value: joinFields(kind, ...fields) };
}

/** Joins fields into one text. */
export function joinFields(...fields: readonly string[]): string {
  return fields.join(FIELD_SEPARATOR);
}
