import { reject } from '../domain/errors';
import { countTwoThirds, listMspIds } from '../domain/vocabulary/members';
import { recordKey, type TradeRecord } from '../domain/vocabulary/record';
import { isPolicyOf, type Signatories } from './policies';
import type { Session } from './session';
import { buildRecordPolicy, findSignatories, listOrganizations } from './signatories';
import { maySeeAll, requireSeeing } from './travelling';
import { contentRecipients, detailsRecipients, type Writes } from './writes';

/** Every transaction needs two organisations, by the channel policy TradeEndorsement. */
const MIN_ENDORSERS = 2;

/** What the policy of a record asks for, and among which members: those of the time when it was written. */
interface Asked extends Signatories {
  readonly among: readonly string[];
}

/**
 * The organisations whose endorsement an action needs, and no more: each that a private part is written for, each
 * that a record names, and one other if a record's own policy wants it. If private bytes travel, all of them are
 * parties to each document that travels. If somebody whom a record names is absent, two thirds of the members endorse
 * instead: that is the second way of every record's policy.
 * @throws INVALID if no such set exists, because a single organisation takes part, or too many are absent;
 * NOT_DISCLOSED
 */
export async function chooseEndorsers(session: Session, writes: Writes): Promise<string[]> {
  const chosen = new Set([session.caller.msp]);
  addAll(chosen, contentRecipients(writes));
  addAll(chosen, writes.told ?? []);
  if (writes.details !== undefined) addAll(chosen, detailsRecipients(writes));
  const candidates = listCandidates(writes, listMspIds(session.members));
  const asked = await readAsked(session, writes);
  const isLacking = ({ named }: Asked): boolean => named.some((name) => writes.absent.includes(name));
  for (const each of asked) if (!isLacking(each)) addAll(chosen, each.named);
  for (const each of asked)
    if (isLacking(each)) addTwoThirds(chosen, each, candidates);
    else if (each.andOther) addOther(chosen, each, candidates);
  while (chosen.size < MIN_ENDORSERS) addOther(chosen, { named: [...chosen], among: candidates }, candidates);
  requireSeeing(chosen, writes.carried);
  return [...chosen].sort();
}

async function readAsked(session: Session, { records }: Writes): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const { before } of records)
    if (before !== undefined)
      asked.push({ ...findSignatories(before), among: await readPolicyMembers(session, before) });
  return asked;
}

/** The members among whom the policy of a record was written: others cannot fulfil it. */
async function readPolicyMembers({ reads, sets, members }: Session, record: TradeRecord): Promise<readonly string[]> {
  const policy = await reads.policy(recordKey(record));
  const write = (among: readonly string[]): Uint8Array => buildRecordPolicy(record, among);
  return sets.find((among) => isPolicyOf(policy, [among], write)) ?? listMspIds(members);
}

/** Parties come first; other members only if nothing private travels. */
function listCandidates(
  { records: [{ after }], isPrivate, absent, carried }: Writes,
  members: readonly string[],
): string[] {
  const parties = [...listOrganizations(after)];
  const all = isPrivate ? parties : [...parties, ...members.filter((member) => !parties.includes(member))];
  return all.filter(
    (candidate) => members.includes(candidate) && !absent.includes(candidate) && maySeeAll(candidate, carried),
  );
}

/** @throws INVALID if fewer are there */
function addTwoThirds(chosen: Set<string>, { among }: Asked, candidates: readonly string[]): void {
  const needed = countTwoThirds(among);
  const count = (): number => among.filter((member) => chosen.has(member)).length;
  for (const candidate of candidates) if (among.includes(candidate) && count() < needed) chosen.add(candidate);
  if (count() < needed)
    reject('INVALID', `${needed} members must endorse in the place of those that are absent, and fewer are there.`, {
      endorsers: [...chosen],
      needed,
    });
}

function addOther(
  chosen: Set<string>,
  { named, among }: Pick<Asked, 'named' | 'among'>,
  candidates: readonly string[],
): void {
  const isOther = (member: string): boolean => !named.includes(member) && among.includes(member);
  if ([...chosen].some(isOther)) return;
  const other = candidates.find(isOther);
  if (other === undefined)
    reject('INVALID', 'No other organisation takes part that may see this and endorse it.', { endorsers: [...chosen] });
  chosen.add(other);
}

function addAll(chosen: Set<string>, organizations: Iterable<string>): void {
  for (const organization of organizations) chosen.add(organization);
}
