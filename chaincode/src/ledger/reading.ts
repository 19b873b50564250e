import { parseJson, sha256Hex } from '../domain/encoding/canonicalJson';
import { DEFINITIONS } from '../domain/documents/registry';
import { parseAs } from '../domain/vocabulary/parse';
import type { Finding, Found } from '../domain/vocabulary/facts';
import { isVisibleTo, requireVisible } from '../domain/vocabulary/guards';
import { ActionRequest, FIRST_VERSION, Link, recordKey, type TradeRecord } from '../domain/vocabulary/record';
import { findingsKey } from '../domain/vocabulary/sealing';
import { reject } from '../domain/errors';
import { assessRequest, reserve } from '../domain/documents/financingClaim/reserve';
import { readRecord } from '../domain/documents/readRecord';
import type { HistoryEntry, ReadResult, VersionResult } from '../domain/vocabulary/transactions';
import { readPrivate, readPrivateInput } from './privateContent';
import { contentKey, detailsKey } from './keys';
import { assess, findRecord } from './records';
import type { Session } from './session';
import { readSurroundings } from './surroundings';

const MS_PER_SECOND = 1_000;
const NS_PER_MS = 1_000_000;

/** A document as the caller's organisation has it. @throws NOT_FOUND for unknown and not-yours alike */
export async function read(session: Session, type: string, id: string): Promise<ReadResult> {
  const link = parseAs(Link, { type, id });
  const found = await findRecord(session, link);
  const isPublic = found !== undefined && DEFINITIONS[link.type].publicDocument(found.record) !== undefined;
  return withPrivateParts(session, isPublic ? found : requireVisible(session.caller, found, id));
}

/** A record with the private parts that the caller's own organisation holds of it. */
async function withPrivateParts({ stub, caller }: Session, { record, ...standing }: Found): Promise<ReadResult> {
  const own = (key: string): Promise<string | null> => readPrivate(stub, caller.msp, key);
  return {
    record,
    ...standing,
    content: ifTheRecords(record, await own(contentKey(record, record.content.version))),
    details: record.details === undefined ? null : await own(detailsKey(record, record.version)),
    // What was found with this version; else what was found with the first one.
    findings: (await own(findingsKey(record, record.version))) ?? (await own(findingsKey(record, FIRST_VERSION))),
  };
}

/** What stands in the own collection; null if it is not the document of the record. */
function ifTheRecords({ content }: TradeRecord, stored: string | null): string | null {
  return stored !== null && sha256Hex(stored) === content.hash ? stored : null;
}

/** Every version of a record, newest first. @throws NOT_FOUND */
export async function history(session: Session, type: string, id: string): Promise<HistoryEntry[]> {
  const link = parseAs(Link, { type, id });
  requireVisible(session.caller, await findRecord(session, link), id);
  return (await listVersions(session, link)).map(({ bytes: _, ...entry }) => entry);
}

/**
 * The version of a document that one transaction wrote. Whoever was a party of any version may ask, so that nobody can
 * put a document out of its parties' reach by what is written over it.
 * @throws NOT_FOUND for unknown and not-yours alike
 */
export async function readVersion(
  session: Session,
  type: string,
  id: string,
  transactionId: string,
): Promise<VersionResult> {
  const versions = await listVersions(session, parseAs(Link, { type, id }));
  const version = versions.find((candidate) => candidate.transactionId === transactionId);
  if (version === undefined || !versions.some(({ record }) => isVisibleTo(session.caller, record)))
    reject('NOT_FOUND', 'There is no such version of a document.', { id, transactionId });
  const { record, bytes, time } = version;
  return { ...(await withPrivateParts(session, await assess(session, record, bytes))), time };
}

/** All that was ever written under a record's key, newest first; other values are left out. */
async function listVersions({ stub }: Session, link: Link): Promise<(HistoryEntry & { readonly bytes: Uint8Array })[]> {
  const versions = [];
  for await (const { txId, timestamp, value } of stub.getHistoryForKey(recordKey(link))) {
    const record = readRecord(value, recordKey(link));
    if (record !== undefined) versions.push({ transactionId: txId, time: readTime(timestamp), record, bytes: value });
  }
  return versions;
}

/** The shim's type promises a Long for the seconds, and hands out a number. */
function readTime({ seconds, nanos }: { seconds: unknown; nanos: number }): string {
  return new Date(Number(seconds) * MS_PER_SECOND + Math.floor(nanos / NS_PER_MS)).toISOString();
}

/** What stands against financing on these documents now. Nothing is written, and nobody learns that it was asked. */
export async function check(session: Session, requestText: string): Promise<{ findings: Finding[] }> {
  const { caller, members, stub, time } = session;
  const request = parseAs(ActionRequest, parseJson(requestText));
  reserve.admit({ caller, members, id: '', found: undefined, input: request.input });
  const document = readPrivateInput(stub, DEFINITIONS['financing-claim'], reserve).content?.document;
  const own = { link: { type: 'financing-claim' as const, id: '' }, record: undefined, document };
  const surroundings = await readSurroundings(session, reserve, request, own);
  return {
    findings: assessRequest({
      id: '',
      caller,
      members,
      time,
      document,
      input: request.input,
      tokens: request.tokens,
      ...surroundings,
    }),
  };
}
