import { parseJson } from '../domain/encoding/canonicalJson';
import { DEFINITIONS } from '../domain/documents/registry';
import { parseAs } from '../domain/vocabulary/parse';
import { rejectUnknown, requireVersion } from '../domain/vocabulary/guards';
import { isSameParty, type TradeRecord } from '../domain/vocabulary/record';
import { rejectField } from '../domain/errors';
import { countTwoThirds, requireMember } from '../domain/vocabulary/members';
import { INTERVENE } from '../domain/vocabulary/proof';
import { Intervention } from '../domain/vocabulary/resolution';
import { findRecord } from './records';
import { useResolution } from './resolutions';
import type { Session } from './session';
import { commitRecords, type RecordWrite } from './writes';

/**
 * Puts records into another status and state, as the members have resolved: a claim of a bank that is gone, the bill
 * that is pledged to it. The private documents stay as they are.
 * @throws NOT_RESOLVED, INVALID, NOT_A_MEMBER, NOT_FOUND, VERSION_MISMATCH
 */
export async function intervene(session: Session, requestText: string): Promise<TradeRecord[]> {
  const { witnesses, changes, ...resolution } = parseAs(Intervention, parseJson(requestText));
  await useResolution(session, requestText, resolution);
  requireWitnesses(session, witnesses);
  const writes: RecordWrite[] = [];
  for (const [index, change] of changes.entries()) {
    const found = await findRecord(session, change);
    if (found === undefined) rejectUnknown({ id: change.id });
    requireVersion(found.record, change.version);
    const after = intervened(session, found.record, change, `/changes/${index}`);
    writes.push({ before: found.record, after, content: undefined });
  }
  await commitRecords(session, writes, witnesses);
  return writes.map(({ after }) => after);
}

/** @throws NOT_A_MEMBER, INVALID if they are fewer than two thirds of the members */
function requireWitnesses({ members }: Session, witnesses: readonly string[]): void {
  for (const witness of witnesses) requireMember(members, witness);
  const needed = countTwoThirds(members);
  if (new Set(witnesses).size < needed)
    rejectField('/witnesses', `An intervention needs ${needed} different witnesses.`, { witnesses, needed });
}

function intervened(
  { caller, time }: Session,
  before: TradeRecord,
  { status, state }: Intervention['changes'][number],
  at: string,
): TradeRecord {
  const definition = DEFINITIONS[before.type];
  if (!Object.hasOwn(definition.statuses, status))
    rejectField(`${at}/status`, `A ${before.type} has no status ${status}.`, { status });
  const author = { msp: caller.msp, party: caller.party };
  const { details: _, ...kept } = before;
  const after = { ...kept, status, state, version: before.version + 1, action: INTERVENE, author, time };
  // The state has a form of its own for each type; this rejects another.
  if (!isSameParty(definition.creator(after), definition.creator(before)))
    rejectField(`${at}/state`, 'An intervention cannot name another creator of a document.', { id: before.id });
  return after;
}
