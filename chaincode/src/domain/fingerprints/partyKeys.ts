import { foldCharacters } from './numbers/foldCharacters';
import { foldName } from './names/foldName';
import { soundOfName } from './names/soundOfName';

/** What is known of a party. Whoever asks from partial knowledge leaves out the rest. */
export interface PartyFacts {
  readonly name?: string | undefined;
  readonly lei?: string | undefined;
  readonly taxId?: string | undefined;
  /** The directory knows further numbers of a party: those of registers of companies. */
  readonly otherTaxIds?: readonly string[] | undefined;
  /** The id of its entry in the directory. */
  readonly party?: string | undefined;
}

const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]/gu;
/** Two letters of a country before a number, as VAT numbers have them (KR, DE, GB …). */
const COUNTRY_PREFIX = /^[A-Z]{2}(?=[A-Z]?\d{5,})/;
/** How many keys one party has at most; those of entries of the directory count, too. */
export const MAX_PARTY_KEYS = 5;

/**
 * Lists the keys under which a party is found: each identifier and the name, as typed and as the directory knows them. Two
 * parties are taken to be the same if they share one.
 */
export function listPartyKeys(party: PartyFacts, findEntries: FindEntries = noEntries): string[] {
  return [...new Set([party, ...findEntries(party)].flatMap(keysOf))].slice(0, MAX_PARTY_KEYS);
}

function keysOf({ name, lei, party, ...facts }: PartyFacts): string[] {
  const known = name === undefined ? [] : [nameKey(name)];
  const entry = party === undefined ? [] : [`PARTY:${party}`];
  return [...known, ...[lei, ...listTaxIds(facts)].flatMap(identifierKey), ...entry];
}

/** The sound of a party's name, as the directory has it, or as it was typed; without a name, what else is known. */
export function soundOfParty(party: PartyFacts | undefined, findEntries: FindEntries): string | undefined {
  if (party === undefined) return undefined;
  const name = findEntries(party).find((entry) => entry.name !== undefined)?.name ?? party.name;
  return name === undefined ? keysOf(party)[0] : soundOfName(name);
}

/** Finds the entries of the directory for a party. */
export type FindEntries = (party: PartyFacts) => readonly PartyFacts[];

const noEntries: FindEntries = () => [];

const listTaxIds = ({ taxId, otherTaxIds = [] }: PartyFacts): string[] => [
  ...(taxId === undefined ? [] : [taxId]),
  ...otherTaxIds,
];

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

/** Looks parties up in entries of a directory: by an identifier, or by a name that one entry alone has. */
export function searchDirectory(entries: readonly PartyFacts[]): FindEntries {
  const byKey = new Map<string, Set<PartyFacts>>();
  for (const entry of entries)
    for (const key of keysOf(entry)) byKey.set(key, (byKey.get(key) ?? new Set()).add(entry));
  return (party) => {
    const found = keysOf(party).map((key) => [...(byKey.get(key) ?? [])]);
    const unique = new Set(found.filter(({ length }) => length === 1).flat());
    return [...unique].filter((entry) => !contradicts(party, entry));
  };
}

/** Two companies can have one name: another identifier of the same kind says that they are two. */
function contradicts(one: PartyFacts, other: PartyFacts): boolean {
  return [
    [listLeis(one), listLeis(other)],
    [listTaxIds(one), listTaxIds(other)],
  ].some(([own = [], theirs = []]) => {
    const known = new Set(theirs.map(foldIdentifier));
    return own.length > 0 && known.size > 0 && !own.some((identifier) => known.has(foldIdentifier(identifier)));
  });
}

const listLeis = ({ lei }: PartyFacts): string[] => (lei === undefined ? [] : [lei]);
