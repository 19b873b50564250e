import { reject } from '../errors';
import type { Change } from './facts';
import { isAmong, isCaller } from './guards';
import { isSameParty, MAX_PARTIES, type Party, type TradeRecord } from './record';

/**
 * The parties of a document with one more. A record names a limited number of parties. When that number is reached, the
 * oldest party without a function leaves, so that nobody can stop a document by showing it to many. It keeps what it
 * has received.
 * @param functions The parties that have a function now: they stay.
 */
export function addParty(parties: readonly Party[], added: Party, functions: readonly Party[]): Party[] {
  if (isAmong(added, parties)) return [...parties];
  if (parties.length < MAX_PARTIES) return [...parties, added];
  const staying = findStaying(parties, functions);
  const leaving = parties.findIndex((_, index) => !staying.has(index));
  return [...parties.slice(0, leaving), ...parties.slice(leaving + 1), added];
}

/**
 * The parties of a document without one, which sees nothing of it from then on. The entries by which a party with a
 * function sees the document stay.
 */
export function removeParty(parties: readonly Party[], removed: Party, functions: readonly Party[]): Party[] {
  const staying = findStaying(parties, functions);
  return parties.filter((entry, index) => staying.has(index) || !covers(entry, removed));
}

/**
 * The parties of a document without an entry that was added. Other entries stay, by which somebody saw the document before,
 * and so does this one if somebody with a function sees the document by it.
 */
export function removeEntry(parties: readonly Party[], added: Party, functions: readonly Party[]): Party[] {
  const staying = findStaying(parties, functions);
  return parties.filter((entry, index) => staying.has(index) || !isSameParty(entry, added));
}

/** The places of the entries by which those who have a function see the document. */
function findStaying(parties: readonly Party[], functions: readonly Party[]): Set<number> {
  return new Set(functions.map((each) => findEntry(parties, each)));
}

/** The place of the entry by which a party sees the document: its own, else one of its organisation. */
function findEntry(parties: readonly Party[], of: Party): number {
  const own = parties.findIndex((entry) => isSameParty(entry, of));
  return own >= 0 ? own : parties.findIndex((entry) => covers(entry, of));
}

/** What an action is asked that shows a document to one more party. */
interface Showing {
  readonly record: Pick<TradeRecord, 'parties' | 'unreached'>;
  readonly input: { readonly to: Party };
}

/** Whoever sees the document, and lacks its present version, may be shown it again. */
export const UNSEEN_YET = {
  sentence: 'that organisation, or that party of it, does not see the document yet, or lacks its present version',
  guard: ({ record: { parties, unreached = [] }, input: { to } }: Showing): void => {
    if (parties.some((entry) => isCaller(entry, to)) && !unreached.includes(to.msp))
      reject('ALREADY_DISCLOSED', `${to.msp} sees this document already.`, { msp: to.msp });
  },
};

/** The change by which a party sees a document in its present version. @param functions As for `addParty` */
export function showTo(
  { record: { parties, unreached = [] }, input: { to } }: Showing,
  functions: readonly Party[],
): Required<Pick<Change, 'parties' | 'unreached'>> {
  return { parties: addParty(parties, to, functions), unreached: unreached.filter((msp) => msp !== to.msp) };
}

function covers(entry: Party, { msp, party }: Party): boolean {
  return entry.msp === msp && (entry.party === undefined || party === undefined || entry.party === party);
}
