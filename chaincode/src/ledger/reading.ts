import { parseJson } from '../domain/encoding/canonicalJson';
import { DEFINITIONS } from '../domain/documents/registry';
import { parseAs } from '../domain/vocabulary/parse';
import type { Finding, Found } from '../domain/vocabulary/facts';
import { rejectUnknown } from '../domain/vocabulary/guards';
import { ActionRequest, FIRST_VERSION, Link, recordKey, type TradeRecord } from '../domain/vocabulary/record';
import { findingsKey } from '../domain/vocabulary/sealing';
import { reject } from '../domain/errors';
import { assessRequest, reserve } from '../domain/documents/financingClaim/reserve';
import { readRecord } from '../domain/documents/readRecord';
import {
  type DocumentState,
  type HistoryEntry,
  MAX_STATED_VERSIONS,
  type ReadResult,
  STATE_STATEMENT,
  type VersionResult,
} from '../domain/vocabulary/transactions';
import { readPrivate, readPrivateInput } from './privateContent';
import { detailsKey } from './keys';
import { assess, findRecord } from './records';
import type { Session } from './session';
import { mayReadRemarks, maySee, readContent } from './sight';
import { readSurroundings } from './surroundings';

const MS_PER_SECOND = 1_000;
const NS_PER_MS = 1_000_000;

/** A document as the caller's organisation has it. @throws NOT_FOUND for unknown and not-yours alike */
export async function read(session: Session, type: string, id: string): Promise<ReadResult> {
  const link = parseAs(Link, { type, id });
  const found = await findRecord(session, link);
  if (found === undefined) rejectUnknown({ id });
  const isPublic = DEFINITIONS[link.type].publicDocument(found.record) !== undefined;
  if (!isPublic) await requireSight(session, found.record);
  return withPrivateParts(session, found);
}

/** Unknown and invisible documents answer the same, so that nobody learns which ids exist. @throws NOT_FOUND */
async function requireSight(session: Session, record: TradeRecord): Promise<void> {
  if (!(await maySee(session, record))) rejectUnknown({ id: record.id });
}

/** A record with the private parts that the caller's own organisation holds of it. */
async function withPrivateParts(session: Session, { record, ...standing }: Found): Promise<ReadResult> {
  const { stub, caller } = session;
  const own = (key: string): Promise<string | null> => readPrivate(stub, caller.msp, key);
  return {
    record,
    ...standing,
    content: await readContent(session, record),
    details: await readRemarks(session, record),
    // What was found with this version; else what was found with the first one.
    findings: (await own(findingsKey(record, record.version))) ?? (await own(findingsKey(record, FIRST_VERSION))),
  };
}

/** The remarks of the action that made a version, if there are some and they are for the caller. */
async function readRemarks(session: Session, record: TradeRecord): Promise<string | null> {
  if (record.details === undefined || !(await mayReadRemarks(session, record))) return null;
  return readPrivate(session.stub, session.caller.msp, detailsKey(record, record.version));
}

/** Every version of a record with its remarks, newest first. @throws NOT_FOUND */
export async function history(session: Session, type: string, id: string): Promise<HistoryEntry[]> {
  const link = parseAs(Link, { type, id });
  const found = await findRecord(session, link);
  if (found === undefined) rejectUnknown({ id });
  await requireSight(session, found.record);
  const entries: HistoryEntry[] = [];
  for (const { bytes: _, ...entry } of await listVersions(session, link))
    entries.push({ ...entry, details: await readRemarks(session, entry.record) });
  return entries;
}

/**
 * What every peer knows of a document, for somebody outside. Whoever asks is a member: its own peer has all of this.
 * @throws NOT_FOUND
 */
export async function state(session: Session, type: string, id: string): Promise<DocumentState> {
  const link = parseAs(Link, { type, id });
  const found = await findRecord(session, link);
  if (found === undefined) rejectUnknown({ id });
  const versions = (await listVersions(session, link)).map(({ transactionId, record }) => {
    const { version, status, action, author, time } = record;
    return { version, status, action, author, time, transactionId };
  });
  const versionsLeftOut = Math.max(0, versions.length - MAX_STATED_VERSIONS);
  versions.splice(MAX_STATED_VERSIONS - 1, versionsLeftOut);
  const { time, stub } = session;
  return { statement: STATE_STATEMENT, channel: stub.getChannelID(), time, ...found, versions, versionsLeftOut };
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
  if (version === undefined || !(await sawOne(session, versions)))
    reject('NOT_FOUND', 'There is no such version of a document.', { id, transactionId });
  const { record, bytes, time } = version;
  return { ...(await withPrivateParts(session, await assess(session, record, bytes))), time };
}

/** Whether the caller may see any of some versions. */
async function sawOne(session: Session, versions: readonly Pick<HistoryEntry, 'record'>[]): Promise<boolean> {
  for (const { record } of versions) if (await maySee(session, record)) return true;
  return false;
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
