import { DEFINITIONS } from '../domain/documents/registry';
import type { Party, TradeRecord } from '../domain/vocabulary/record';
import { recordPolicy, type Signatories } from './policies';

export function listOrganizations({ parties }: { readonly parties: readonly Party[] }): Set<string> {
  return new Set(parties.map(({ msp }) => msp));
}

/** The organisations that get the remarks of the action that made a version. */
export function listRemarked(record: TradeRecord): Set<string> {
  return listOrganizations({ parties: DEFINITIONS[record.type].remarksTo(record) ?? record.parties });
}

/**
 * Whose endorsement the next change of a record needs. One other guards against two that collude, but if the record
 * names every organisation that is a party to it, no other one may see what travels, and none could be harmed.
 */
export function findSignatories(record: TradeRecord): Signatories {
  const named = [...new Set(DEFINITIONS[record.type].named(record))];
  const isEverybody = named.length > 1 && [...listOrganizations(record)].every((party) => named.includes(party));
  return { named, andOther: !isEverybody };
}

/** The key-level policy of a record among these members. */
export function buildRecordPolicy(record: TradeRecord, members: readonly string[]): Uint8Array {
  return recordPolicy(findSignatories(record), members);
}
