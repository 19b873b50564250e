import { field } from './normalise';

/** Who a party is, by what is known of it. */
export interface IdentifiedParty {
  readonly name: string;
  readonly lei?: string | undefined;
  readonly taxId?: string | undefined;
}

/**
 * A party by the strongest identifier that is known: LEI, then tax number, then name. The kind of identifier is part
 * of it, so that a name that looks like a number is not that number's owner.
 */
export function partyField({ name, lei, taxId }: IdentifiedParty): string {
  if (lei !== undefined) return `LEI:${field('LEI', lei)}`;
  if (taxId !== undefined) return `TAX:${field('tax number', taxId)}`;
  return `NAME:${field('name of the party', name)}`;
}
