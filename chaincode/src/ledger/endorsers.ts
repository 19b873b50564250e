import { reject } from '../domain/errors';
import { listMspIds } from '../domain/vocabulary/members';
import type { Session } from './session';
import { listOrganizations, findSignatories } from './signatories';
import { contentRecipients, type Writes } from './writes';

/** Every transaction needs two organisations, by the channel policy TradeEndorsement. */
const MIN_ENDORSERS = 2;

/**
 * The organisations whose endorsement an action needs, and no more: each that a private part is written for, each
 * that a record names, and one other if a record's own policy wants it. If private bytes travel, all of them are
 * parties to what travels.
 * @throws INVALID if no such set exists, because a single organisation takes part
 */
export function chooseEndorsers({ caller, members }: Session, writes: Writes): string[] {
  const [{ after }] = writes.records;
  const changed = writes.records.flatMap(({ before }) => (before === undefined ? [] : [findSignatories(before)]));
  const chosen = new Set([caller.msp]);
  addAll(chosen, contentRecipients(writes));
  if (writes.details !== undefined) addAll(chosen, listOrganizations(after));
  for (const { named } of changed) addAll(chosen, named);
  const candidates = listCandidates(writes, listMspIds(members));
  for (const { named, andOther } of changed) if (andOther) addOther(chosen, named, candidates);
  while (chosen.size < MIN_ENDORSERS) addOther(chosen, [...chosen], candidates);
  return [...chosen].sort();
}

/** Parties come first; other members only if nothing private travels. */
function listCandidates({ records: [{ after }], isPrivate }: Writes, members: readonly string[]): string[] {
  const parties = [...listOrganizations(after)];
  return isPrivate ? parties : [...parties, ...members.filter((member) => !parties.includes(member))];
}

function addOther(chosen: Set<string>, named: readonly string[], candidates: readonly string[]): void {
  if ([...chosen].some((organization) => !named.includes(organization))) return;
  const other = candidates.find((candidate) => !named.includes(candidate));
  if (other === undefined)
    reject('INVALID', 'No other organisation takes part that may see this and endorse it.', { endorsers: [...chosen] });
  chosen.add(other);
}

function addAll(chosen: Set<string>, organizations: Iterable<string>): void {
  for (const organization of organizations) chosen.add(organization);
}
