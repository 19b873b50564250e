import { canonicalJson, parseJson } from '../domain/encoding/canonicalJson';
import { parseAs } from '../domain/vocabulary/parse';
import type { Caller } from '../domain/vocabulary/facts';
import { reject } from '../domain/errors';
import {
  HISTORY_KEY,
  listMspIds,
  MemberHistory,
  Members,
  MEMBERS_KEY,
  RESOLUTIONS_KEY,
  requireMember,
} from '../domain/vocabulary/members';
import { FIRST_RULE_SETS } from '../domain/vocabulary/ruleSets';
import { firstRegister } from '../domain/vocabulary/tokenKeys';
import { majorityPolicy } from './policies';
import type { Reads } from './reads';
import { writeRuleSets } from './ruleSets';
import type { Stub } from './stub';
import { writeTokenKeys } from './tokenKeys';

/*
 * The members' register, and what belongs to it: keys that only a majority of the members can change once they are
 * there. All of them are written at the bootstrap, so that nobody else can make one.
 */

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
/** Before the first resolution. */
export const NO_RESOLUTION = 0;

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
  await writeHistory(stub, members, NO_HISTORY);
  await writeResolutionNumber(stub, members, NO_RESOLUTION);
  await writeTokenKeys(stub, members, firstRegister(members));
  await writeRuleSets(stub, members, FIRST_RULE_SETS);
  return members;
}

/** Writes the register under the policy of a majority of its members. */
export async function writeMembers(stub: Stub, members: Members): Promise<void> {
  await stub.putState(MEMBERS_KEY, Buffer.from(canonicalJson(members)));
  await stub.setStateValidationParameter(MEMBERS_KEY, majorityPolicy(listMspIds(members)));
}

/** Writes what the register was before, likewise. @throws INVALID if it has changed more often than the history holds */
export async function writeHistory(stub: Stub, members: Members, history: MemberHistory): Promise<void> {
  await stub.putState(HISTORY_KEY, Buffer.from(canonicalJson(parseAs(MemberHistory, history, '/history'))));
  await stub.setStateValidationParameter(HISTORY_KEY, majorityPolicy(listMspIds(members)));
}

/** Writes the number of the last resolution that was carried out, likewise. */
export async function writeResolutionNumber(stub: Stub, members: Members, number: number): Promise<void> {
  await stub.putState(RESOLUTIONS_KEY, Buffer.from(JSON.stringify(number)));
  await stub.setStateValidationParameter(RESOLUTIONS_KEY, majorityPolicy(listMspIds(members)));
}
