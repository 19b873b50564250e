import { parseJson } from '../domain/encoding/canonicalJson';
import { reject } from '../domain/errors';
import { RESOLUTIONS_KEY } from '../domain/vocabulary/members';
import type { Resolution } from '../domain/vocabulary/resolution';
import { requireApproved } from './approvals';
import { NO_RESOLUTION, writeResolutionNumber } from './register';
import type { Session } from './session';

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
  const next = (last.length === 0 ? NO_RESOLUTION : Number(parseJson(last))) + 1;
  if (number !== next) reject('CONFLICT', `The next resolution of this channel is number ${next}.`, { number, next });
  await writeResolutionNumber(stub, members, number);
}
