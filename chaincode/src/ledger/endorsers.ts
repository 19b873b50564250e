import { DEFINITIONS } from '../domain/definitions';
import type { Session } from './session';
import { contentRecipients, organizationsOf, type Writes } from './writes';

/** Every transaction needs two organisations, by the channel policy TradeEndorsement. */
const MIN_ENDORSERS = 2;

/**
 * The organisations whose endorsement an action needs, and no more: each that a private part is written for, each
 * that a record names, and one other for each record's own policy. Where private bytes travel, all of them are
 * parties to what travels.
 * @throws Error where no such set exists, which a definition must not let happen
 */
export function endorsersOf({ caller, members }: Session, writes: Writes): string[] {
  const [{ after }] = writes.records;
  const chosen = new Set([caller.msp]);
  addAll(chosen, contentRecipients(writes));
  if (writes.details !== undefined) addAll(chosen, organizationsOf(after));
  for (const { before } of writes.records) if (before !== undefined) addAll(chosen, namedBy(before));
  const candidates = candidatesOf(
    writes,
    members.map(({ mspId }) => mspId),
  );
  for (const { before } of writes.records) if (before !== undefined) addOther(chosen, namedBy(before), candidates);
  while (chosen.size < MIN_ENDORSERS) addOther(chosen, [...chosen], candidates);
  return [...chosen].sort();
}

function namedBy(record: Parameters<typeof organizationsOf>[0]): readonly string[] {
  return DEFINITIONS[record.type].named(record);
}

/** Parties come first; other members only where nothing private travels. */
function candidatesOf({ records: [{ after }], isPrivate }: Writes, members: readonly string[]): string[] {
  const parties = [...organizationsOf(after)];
  return isPrivate ? parties : [...parties, ...members.filter((member) => !parties.includes(member))];
}

function addOther(chosen: Set<string>, named: readonly string[], candidates: readonly string[]): void {
  if ([...chosen].some((organization) => !named.includes(organization))) return;
  const other = candidates.find((candidate) => !named.includes(candidate));
  if (other === undefined) throw new Error('No second organisation may endorse this action.');
  chosen.add(other);
}

function addAll(chosen: Set<string>, organizations: Iterable<string>): void {
  for (const organization of organizations) chosen.add(organization);
}
