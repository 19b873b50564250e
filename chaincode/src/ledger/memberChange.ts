import { canonicalJson, parseJson, sha256Hex } from '../domain/encoding/canonicalJson';
import { reject } from '../domain/errors';
import { listMspIds, type MemberHistory, type Members } from '../domain/vocabulary/members';
import { parseAs } from '../domain/vocabulary/parse';
import { MembersChange } from '../domain/vocabulary/resolution';
import { followMembers } from '../domain/vocabulary/tokenSharing';
import { readMemberHistory, writeHistory, writeMembers } from './register';
import { useResolution } from './resolutions';
import { readRuleSets, writeRuleSets } from './ruleSets';
import type { Session } from './session';
import { readTokenKeys, writeTokenKeys } from './tokenKeys';

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
  await writeHistory(stub, members, await addToHistory(session, members));
  // The same keys, to be shared among the members who are there from now on, and the same rules, under their policy.
  await writeTokenKeys(stub, members, followMembers(await readTokenKeys(session.reads), members));
  await writeRuleSets(stub, members, await readRuleSets(session.reads));
  return members;
}

/** What is history when other members follow. */
async function addToHistory({ reads, members: present }: Session, next: Members): Promise<MemberHistory> {
  const { former, sets } = await readMemberHistory(reads);
  const left = new Map([...former, ...present].map((member) => [member.mspId, member]));
  for (const { mspId } of next) left.delete(mspId);
  const known = new Map([...sets, listMspIds(present)].map((set) => [canonicalJson(set), set]));
  return { former: [...left.values()], sets: [...known.values()] };
}
