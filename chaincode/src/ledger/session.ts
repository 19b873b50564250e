import type { Caller } from '../domain/vocabulary/facts';
import { listMspIds, type Members, requireMember } from '../domain/vocabulary/members';
import { readCaller, type Identity } from './caller';
import { requirePresentTime } from './clock';
import { Reads } from './reads';
import { readMemberHistory, readMembers } from './register';
import type { Stub } from './stub';

/** One transaction: who calls, when, among which members, on which ledger. */
export interface Session {
  readonly stub: Stub;
  readonly reads: Reads;
  readonly caller: Caller;
  readonly members: Members;
  /** Who was a member before, and is no longer. */
  readonly former: Members;
  /** The sets of members that are, or were, in force: key policies name one of them. */
  readonly sets: readonly (readonly string[])[];
  /** The transaction's time, RFC 3339 in UTC with milliseconds. */
  readonly time: string;
}

/** What reading the ledger takes. */
export type Reading = Pick<Session, 'stub' | 'reads' | 'members' | 'former' | 'sets'>;

/** Opens a transaction. @throws CLOCK_SKEW, FORBIDDEN, NOT_A_MEMBER */
export async function openSession(stub: Stub, identity: Identity): Promise<Session> {
  const time = stub.getDateTimestamp();
  requirePresentTime(time, Date.now());
  const caller = readCaller(identity);
  const reads = new Reads(stub);
  const members = await readMembers(reads);
  requireMember(members, caller.msp);
  const { former, sets } = await readMemberHistory(reads);
  return {
    ...{ stub, reads, caller, members, former },
    sets: [listMspIds(members), ...sets],
    time: time.toISOString(),
  };
}
