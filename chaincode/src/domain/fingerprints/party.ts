import { normaliseField } from './normalise';

/** What is known about a party. */
export interface IdentifiedParty {
  readonly name: string;
  readonly lei?: string | undefined;
  readonly taxId?: string | undefined;
}

/**
 * Writes a party by its strongest identifier: LEI, then tax number, then name. The kind of the identifier is a part of the
 * text, so that a name that looks like a number is not the owner of that number.
 */
export function normaliseParty({ name, lei, taxId }: IdentifiedParty): string {
  if (lei !== undefined) return `LEI:${normaliseField('LEI', lei)}`;
  if (taxId !== undefined) return `TAX:${normaliseField('tax number', taxId)}`;
  return `NAME:${normaliseField('name of the party', name)}`;
}
