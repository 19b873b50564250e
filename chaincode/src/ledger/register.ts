import { canonicalJson, parseJson, sha256Hex } from '../domain/encoding/canonicalJson';
import { parseAs } from '../domain/vocabulary/parse';
import type { Caller } from '../domain/vocabulary/facts';
import { reject } from '../domain/errors';
import {
  HISTORY_KEY,
  listMspIds,
  MemberHistory,
  Members,
  MEMBERS_KEY,
  requireMember,
} from '../domain/vocabulary/members';
import { MembersChange } from '../domain/vocabulary/resolution';
import { beginResolutions, useResolution } from './resolutions';
import { majorityPolicy } from './policies';
import type { Reads } from './reads';
import type { Session } from './session';
import type { Stub } from './stub';

/** The members' register: one key, which only a majority of the members can change once it is there. */

/** The register as it was last parsed: every transaction reads it, and it changes once in years. */
let parsed: { readonly bytes: Uint8Array; readonly members: Members } | undefined;

/** @throws NOT_A_MEMBER if the register was never written: nothing works without it */
export async function readMembers(reads: Reads): Promise<Members> {
  const bytes = await reads.state(MEMBERS_KEY);
  if (bytes.length === 0) reject('NOT_A_MEMBER', 'The members of this channel have not been recorded yet.', {});
  if (parsed === undefined || !Buffer.from(parsed.bytes).equals(bytes))
    parsed = { bytes: Uint8Array.from(bytes), members: parseAs(Members, parseJson(bytes)) };
  return parsed.members;
}

const NO_HISTORY: MemberHistory = { former: [], sets: [] };

/** What the register was before: what was made then still counts. */
export async function readMemberHistory(reads: Reads): Promise<MemberHistory> {
  const bytes = await reads.state(HISTORY_KEY);
  return bytes.length === 0 ? NO_HISTORY : parseAs(MemberHistory, parseJson(bytes));
}

/**
 * Writes the register for the first time. Writing the same again changes nothing.
 * Every gateway compares it with the consortium's data before it serves.
 * @throws CONFLICT if other members are recorded
 */
export async function bootstrapMembers(stub: Stub, caller: Caller, text: string): Promise<Members> {
  const members = parseAs(Members, parseJson(text));
  requireMember(members, caller.msp);
  const bytes = Buffer.from(canonicalJson(members));
  const present = await stub.getState(MEMBERS_KEY);
  if (present.length > 0) {
    if (!bytes.equals(present)) reject('CONFLICT', 'Other members are recorded on this channel.', {});
    return members;
  }
  await writeMembers(stub, members);
  await beginResolutions(stub, members);
  return members;
}

/**
 * Changes the register as the members have resolved: one joins, leaves, or has another role. A majority of the members
 * that are recorded endorses, by the register's own policy.
 * @throws NOT_RESOLVED, INVALID, CONFLICT if the register is not the one that the change starts from
 */
export async function changeMembers(session: Session, requestText: string): Promise<Members> {
  const { stub, members: present } = session;
  const { basis, members, ...resolution } = parseAs(MembersChange, parseJson(requestText));
  await useResolution(session, requestText, resolution);
  if (sha256Hex(canonicalJson(present)) !== basis)
    reject('CONFLICT', 'The register of members was changed since the resolution.', { basis });
  await writeMembers(stub, members);
  await writeHistory(session, members);
  return members;
}

/** @throws INVALID if the register has changed more often than the history holds */
async function writeHistory({ stub, reads, members: present }: Session, next: Members): Promise<void> {
  const { former, sets } = await readMemberHistory(reads);
  const left = new Map([...former, ...present].map((member) => [member.mspId, member]));
  for (const { mspId } of next) left.delete(mspId);
  const known = new Map([...sets, listMspIds(present)].map((set) => [canonicalJson(set), set]));
  const history = { former: [...left.values()], sets: [...known.values()] };
  await stub.putState(HISTORY_KEY, Buffer.from(canonicalJson(parseAs(MemberHistory, history, '/history'))));
  await stub.setStateValidationParameter(HISTORY_KEY, majorityPolicy(listMspIds(next)));
}

async function writeMembers(stub: Stub, members: Members): Promise<void> {
  await stub.putState(MEMBERS_KEY, Buffer.from(canonicalJson(members)));
  await stub.setStateValidationParameter(MEMBERS_KEY, majorityPolicy(listMspIds(members)));
}
