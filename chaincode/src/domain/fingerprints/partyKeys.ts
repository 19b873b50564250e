import { foldCharacters } from './numbers/foldCharacters';
import { foldName } from './names/foldName';

/** What is known of a party. Whoever asks from partial knowledge leaves out the rest. */
export interface PartyFacts {
  readonly name?: string | undefined;
  readonly lei?: string | undefined;
  readonly taxId?: string | undefined;
}

const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]/gu;
/** Two letters of a country before a number, as VAT numbers have them (KR, DE, GB …). */
const COUNTRY_PREFIX = /^[A-Z]{2}(?=[A-Z]?\d{5,})/;
/** How many keys one party has at most; those of entries of the directory count, too. */
const MAX_PARTY_KEYS = 4;

/**
 * Lists the keys under which a party is found: each identifier and the name. Two parties are taken to be the same if they
 * share one. The directory says what else is known of whoever was named.
 */
export function listPartyKeys(party: PartyFacts, findEntries: FindEntries = noEntries): string[] {
  const known = [party, ...findEntries(party)];
  const identifiers = known.flatMap(({ lei, taxId }) => [lei, taxId]).flatMap(identifierKey);
  const names = known.flatMap(({ name }) => (name === undefined ? [] : [nameKey(name)]));
  return [...new Set([...identifiers, ...names])].slice(0, MAX_PARTY_KEYS);
}

/** Finds the entries of the directory for a party. */
export type FindEntries = (party: PartyFacts) => readonly PartyFacts[];

const noEntries: FindEntries = () => [];

const nameKey = (name: string): string => `NAME:${foldName(name)}`;

function identifierKey(identifier: string | undefined): string[] {
  const folded = foldIdentifier(identifier ?? '');
  return folded === '' ? [] : [`ID:${folded}`];
}

/** LEI and tax numbers are one kind of key: clerks type one in the place of the other. */
function foldIdentifier(identifier: string): string {
  const bare = foldCharacters(identifier).replaceAll(NOT_ALPHANUMERIC, '').replace(COUNTRY_PREFIX, '');
  return bare.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** Whether two parties share a key. */
export function isSameKey(one: readonly string[], other: readonly string[]): boolean {
  return one.some((key) => other.includes(key));
}

/** Looks parties up in entries of a directory: by an identifier, or by a name that one entry alone has. */
export function searchDirectory(entries: readonly PartyFacts[]): FindEntries {
  const byKey = new Map<string, Set<PartyFacts>>();
  for (const entry of entries)
    for (const key of listPartyKeys(entry)) byKey.set(key, (byKey.get(key) ?? new Set()).add(entry));
  return (party) => {
    const found = listPartyKeys(party).map((key) => [...(byKey.get(key) ?? [])]);
    return [...new Set(found.filter(({ length }) => length === 1).flat())];
  };
}
