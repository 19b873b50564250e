import { parseJson } from '../domain/encoding/canonicalJson';
import { reject } from '../domain/errors';
import { listMspIds, type Members, RESOLUTIONS_KEY } from '../domain/vocabulary/members';
import type { Resolution } from '../domain/vocabulary/resolution';
import { requireApproved } from './approvals';
import { majorityPolicy } from './policies';
import type { Session } from './session';
import type { Stub } from './stub';

/** Before the first resolution. */
const NONE = 0;

/**
 * Carries out a resolution once: the ledger counts them, so that nobody can send the same request again.
 * @throws NOT_RESOLVED if the operator has not approved it, or its time is over; CONFLICT if it is not the next
 */
export async function useResolution(
  { stub, reads, members, time }: Session,
  request: string,
  { number, expires }: Resolution,
): Promise<void> {
  requireApproved(request);
  if (expires < time) reject('NOT_RESOLVED', 'The time of this resolution is over.', { expires, time });
  const last = await reads.state(RESOLUTIONS_KEY);
  const next = (last.length === 0 ? NONE : Number(parseJson(last))) + 1;
  if (number !== next) reject('CONFLICT', `The next resolution of this channel is number ${next}.`, { number, next });
  await writeNumber(stub, members, number);
}

/** Begins to count. The key is there from the bootstrap on, so that nobody else can make it. */
export async function beginResolutions(stub: Stub, members: Members): Promise<void> {
  await writeNumber(stub, members, NONE);
}

async function writeNumber(stub: Stub, members: Members, number: number): Promise<void> {
  await stub.putState(RESOLUTIONS_KEY, Buffer.from(JSON.stringify(number)));
  await stub.setStateValidationParameter(RESOLUTIONS_KEY, majorityPolicy(listMspIds(members)));
}
