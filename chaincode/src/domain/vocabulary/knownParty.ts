import { reject } from '../errors';
import type { Requirement } from './action';
import type { Facts, Found } from './facts';
import { type Link, type Party, recordKey, type TradeRecord } from './record';

/** The status of a party that its organisation knows. */
export const KNOWN_STATUS = 'ACTIVE';

/** A party that an action names: its organisation must know it. An organisation alone is not looked up. */
export interface Naming<Asked> {
  /** Who it is, as a sentence about it begins: "the first holder". */
  readonly what: string;
  readonly find: (asked: Asked) => Party | readonly Party[] | undefined;
}

/** The entries of the directory that an action reads: one per named party. */
export function findPartyLinks<Asked>(names: readonly Naming<Asked>[], asked: Asked): Link[] {
  return names.flatMap((naming) => listParties(naming, asked)).flatMap(linkEntry);
}

/** The requirements that follow from whom an action names. */
export function requiredParties<Asked>(
  names: readonly Naming<Asked>[],
  parseAsked: (facts: Facts) => Asked,
): Requirement<Facts>[] {
  return names.map((naming) => ({
    sentence: `${naming.what}, if named with a party, is one that its organisation knows`,
    guard: (facts) => {
      for (const party of listParties(naming, parseAsked(facts))) requireKnownParty(party, facts.related);
    },
  }));
}

/** @throws UNKNOWN_PARTY if the organisation has no active entry for the party in the directory */
function requireKnownParty(party: Party, related: readonly Found[]): void {
  for (const link of linkEntry(party)) {
    const entry = related.find(({ record }) => recordKey(record) === recordKey(link));
    if (entry?.authentic !== true || !isEntryOf(entry.record, party)) rejectUnknownParty(party);
  }
}

/** @throws UNKNOWN_PARTY */
export function rejectUnknownParty(party: Party): never {
  reject(
    'UNKNOWN_PARTY',
    `${party.msp} does not know this party. Look the right one up in the directory, or ask ${party.msp} to register it.`,
    { ...party },
  );
}

/** Whether an authentic entry says that its organisation knows the party: the author of each version is of that. */
export function isEntryOf(record: TradeRecord, { msp }: Party): boolean {
  return record.status === KNOWN_STATUS && record.state['organization'] === msp;
}

function listParties<Asked>({ find }: Naming<Asked>, asked: Asked): readonly Party[] {
  const found = find(asked);
  if (found === undefined) return [];
  return 'msp' in found ? [found] : found;
}

function linkEntry({ party }: Party): Link[] {
  return party === undefined ? [] : [{ type: 'party', id: party }];
}
