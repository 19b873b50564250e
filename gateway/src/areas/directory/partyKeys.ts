import { DEFINITIONS, listPartyKeys, PartyEntry, type PartyFacts, TradeError } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../../readModel/search.js';

/** By what a gateway finds the published entries of parties that papers name. Nobody else asks for it. */
export const PARTY_KEY: Search = {
  kind: 'partyKey',
  schema: z.string(),
  types: [DEFINITIONS.party.type],
  termsIn: (document) => {
    const entry = PartyEntry.safeParse(document);
    return entry.success ? listKeys(readFacts(entry.data)) : [];
  },
};

/** What an entry says of a party. */
export function readFacts({ partyName: name, lei, taxLegalReferences }: PartyEntry): PartyFacts {
  const [taxId, ...otherTaxIds] = taxLegalReferences.map(({ value }) => value);
  return { name, lei, taxId, otherTaxIds };
}

/** The keys of a party by its papers or its entry; none if its name has no letter that can be compared. */
export function listKeys(party: PartyFacts): string[] {
  try {
    return listPartyKeys(party);
  } catch (error) {
    if (error instanceof TradeError) return [];
    throw error;
  }
}
