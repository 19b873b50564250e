import { canonicalJson } from '../domain/codec';
import { DEFINITIONS } from '../domain/definitions';
import type { Finding } from '../domain/document/facts';
import type { TradeRecord } from '../domain/document/record';
import { sealFindings } from '../domain/envelope';
import { EVENT_NAME, type TradeEvent } from '../domain/transactions';
import { type PrivateInput, writePrivate } from './content';
import { writeIssuance } from './issuance';
import { contentKey, detailsKey, findingsKey, implicitCollection } from './keys';
import { writeRecord } from './records';
import type { Session } from './session';
import { writeTokens } from './tokens';

/** A record's change: `before` is absent where it is new. */
export interface RecordWrite {
  readonly before: TradeRecord | undefined;
  readonly after: TradeRecord;
}

/** All that one transaction writes. The first record is the one that the action is of. */
export interface Writes extends PrivateInput {
  readonly records: readonly [RecordWrite, ...RecordWrite[]];
  readonly findings: readonly Finding[];
}

/** Writes everything, and sets the transaction's one event. Returns the first record. */
export async function commit(session: Session, writes: Writes): Promise<TradeRecord> {
  const { stub, members } = session;
  const [{ before, after }] = writes.records;
  for (const write of writes.records) await writeRecord(stub, members, write.before, write.after);
  await writePrivateParts(session, writes);
  if (before === undefined) {
    await writeIssuance(stub, DEFINITIONS[after.type], after, members);
    await writeTokens(stub, members, after);
  }
  stub.setEvent(EVENT_NAME, Buffer.from(canonicalJson(eventOf(writes))));
  return after;
}

async function writePrivateParts({ stub, caller }: Session, writes: Writes): Promise<void> {
  const [{ after }] = writes.records;
  const { content, details, findings } = writes;
  if (content !== undefined)
    await writePrivate(stub, contentRecipients(writes), contentKey(after, after.content.version), content.sealed);
  if (details !== undefined)
    await writePrivate(stub, organizationsOf(after), detailsKey(after, after.version), details.sealed);
  if (findings.length > 0 && content !== undefined) {
    const text = sealFindings(findings, content.salt);
    await stub.putPrivateData(implicitCollection(caller.msp), findingsKey(after, after.version), Buffer.from(text));
  }
}

/** The organisations that get the document: all parties of a new one, else those that are new among them. */
export function contentRecipients({ records: [{ before, after }] }: Pick<Writes, 'records'>): Set<string> {
  const known = new Set(before === undefined ? [] : organizationsOf(before));
  return new Set([...organizationsOf(after)].filter((organization) => !known.has(organization)));
}

export function organizationsOf({ parties }: TradeRecord): Set<string> {
  return new Set(parties.map(({ msp }) => msp));
}

function eventOf({ records }: Writes): TradeEvent {
  return { changes: records.map(({ after: { type, id, version, status } }) => ({ type, id, version, status })) };
}
