import { parseJson, sha256Hex } from '../domain/codec';
import { DEFINITIONS } from '../domain/definitions';
import { parseAs } from '../domain/document/definition';
import type { Finding } from '../domain/document/facts';
import { requireRole, requireVisible } from '../domain/document/guards';
import { ActionRequest, Link, recordKey, type TradeRecord } from '../domain/document/record';
import { reject } from '../domain/errors';
import { assessRequest } from '../domain/financingClaim/reserve';
import { readRecord } from '../domain/readRecord';
import type { HistoryEntry, ReadResult } from '../domain/transactions';
import { readPrivate } from './content';
import { contentKey, detailsKey, findingsKey } from './keys';
import { findRecord } from './records';
import type { Session } from './session';
import { readSurroundings } from './surroundings';

const MS_PER_SECOND = 1_000;
const NS_PER_MS = 1_000_000;

/** A document as the caller's organisation has it. @throws NOT_FOUND for unknown and not-yours alike */
export async function read(session: Session, type: string, id: string): Promise<ReadResult> {
  const { stub, caller } = session;
  const link = parseAs(Link, { type, id });
  const { record, authentic, genuine } = requireVisible(caller, await findRecord(session, link), id);
  const own = (key: string): Promise<string | null> => readPrivate(stub, caller.msp, key);
  return {
    record,
    authentic,
    genuine,
    content: ifTheRecords(record, await own(contentKey(link, record.content.version))),
    details: record.details === undefined ? null : await own(detailsKey(link, record.version)),
    findings: await own(findingsKey(link, 1)),
  };
}

/** What stands in the own collection, where it is the document that the record speaks of. */
function ifTheRecords({ content }: TradeRecord, stored: string | null): string | null {
  return stored !== null && sha256Hex(stored) === content.hash ? stored : null;
}

/** Every version of a record, newest first. @throws NOT_FOUND */
export async function history(session: Session, type: string, id: string): Promise<HistoryEntry[]> {
  const { stub, caller } = session;
  const link = parseAs(Link, { type, id });
  requireVisible(caller, await findRecord(session, link), id);
  const entries: HistoryEntry[] = [];
  for await (const { txId, timestamp, value } of stub.getHistoryForKey(recordKey(link))) {
    const record = readRecord(value, recordKey(link));
    if (record !== undefined) entries.push({ transactionId: txId, time: timeOf(timestamp), record });
  }
  return entries;
}

/** The shim's type promises a Long for the seconds, and hands out a number. */
function timeOf({ seconds, nanos }: { seconds: unknown; nanos: number }): string {
  return new Date(Number(seconds) * MS_PER_SECOND + Math.floor(nanos / NS_PER_MS)).toISOString();
}

/** What stands against financing on these documents now. Nothing is written, and nobody learns that it was asked. */
export async function check(session: Session, requestText: string): Promise<{ findings: Finding[] }> {
  const { caller, members } = session;
  const action = DEFINITIONS['financing-claim'].actions['reserve'] ?? reject('INVALID', 'There is no such action.');
  const request = parseAs(ActionRequest, parseJson(requestText));
  requireRole(caller, members, action);
  const own = { link: { type: 'financing-claim' as const, id: '' }, record: undefined };
  const surroundings = await readSurroundings(session, action, request, own);
  return {
    findings: assessRequest({ caller, members, input: request.input, tokens: request.tokens, ...surroundings }),
  };
}
