import { canonicalJson } from '../domain/encoding/canonicalJson';
import { DEFINITIONS } from '../domain/documents/registry';
import type { Finding } from '../domain/vocabulary/facts';
import type { TradeRecord } from '../domain/vocabulary/record';
import { deriveSalt, findingsKey, sealFindings } from '../domain/vocabulary/sealing';
import { EVENT_NAME, type TradeEvent } from '../domain/vocabulary/transactions';
import { type PrivateInput, readSeed, writePrivate } from './privateContent';
import { writeIssuance } from './issuance';
import { contentKey, detailsKey } from './keys';
import { writeRecord } from './records';
import { listMspIds } from '../domain/vocabulary/members';
import { statementPolicy } from './policies';
import type { Session } from './session';
import { listOrganizations, listRemarked } from './signatories';
import { writeTokens } from './tokens';

/** A record's change: `before` is undefined if the record is new. */
export interface RecordWrite {
  readonly before: TradeRecord | undefined;
  readonly after: TradeRecord;
  /** The sealed document, if an organisation gets it. */
  readonly content: string | undefined;
}

/** All that one transaction writes. The first record is the one that the action is of. */
export interface Writes {
  readonly records: readonly [RecordWrite, ...RecordWrite[]];
  readonly details: PrivateInput['details'];
  /** What only the caller's organisation may know, and those that are told. */
  readonly findings: readonly Finding[];
  readonly told: readonly string[] | undefined;
  /** Whether private bytes travel with the proposal: only parties may see them. */
  readonly isPrivate: boolean;
  /** The other documents that travel: whoever endorses is a party of each. */
  readonly carried: readonly TradeRecord[];
  /** The organisations whose peers do not sign: others stand in for them, or they are not reached. */
  readonly absent: readonly string[];
}

/** Writes everything, and sets the transaction's one event. Returns the first record. */
export async function commit(session: Session, writes: Writes): Promise<TradeRecord> {
  const [{ after }] = writes.records;
  await writeRemarks(session, writes);
  await commitRecords(session, writes.records, [session.caller.msp]);
  return after;
}

/** Writes records with what belongs to them, and sets the transaction's one event. */
export async function commitRecords(
  session: Session,
  records: readonly RecordWrite[],
  provers: readonly string[],
): Promise<void> {
  const { stub, members } = session;
  for (const write of records) {
    const { before, after, content } = write;
    await writeRecord(stub, members, write, provers);
    if (content !== undefined) await writeContent(session, write, content);
    const stated = isNewContent(before, after) ? undefined : before;
    await writeIssuance(stub, DEFINITIONS[after.type], after, { members, before: stated });
    await writeTokens(session, before, after);
  }
  setChangeEvent(session, records);
}

/** Sets the transaction's one event. */
export function setChangeEvent({ stub }: Session, records: readonly RecordWrite[]): void {
  stub.setEvent(EVENT_NAME, Buffer.from(canonicalJson(buildEvent(records))));
}

/**
 * Writes the document to those who get it. A claim excludes others as long as its bank and its applicant hold it, so
 * neither of them can alter or purge it alone.
 */
async function writeContent(
  { stub, members }: Session,
  { before, after }: RecordWrite,
  content: string,
): Promise<void> {
  const definition = DEFINITIONS[after.type];
  const isReliedOn = definition.issuer(after) === undefined && definition.listed(after).length > 0;
  const keep = (organization: string): Uint8Array => statementPolicy(organization, listMspIds(members));
  const key = contentKey(after, after.content.version);
  await writePrivate(stub, findRecipients(before, after), key, content, isReliedOn ? keep : undefined);
}

async function writeRemarks({ stub, caller }: Session, writes: Writes): Promise<void> {
  const { records, details, findings, told } = writes;
  const [{ after }] = records;
  if (details !== undefined)
    await writePrivate(stub, detailsRecipients(writes), detailsKey(after, after.version), details.sealed);
  if (findings.length > 0) {
    const text = sealFindings(findings, deriveSalt(readSeed(stub), 'findings', after, after.version));
    await writePrivate(stub, new Set([caller.msp, ...(told ?? [])]), findingsKey(after, after.version), text);
  }
}

/** All organisations to whom private documents go. */
export function contentRecipients({ records }: Pick<Writes, 'records'>): Set<string> {
  return new Set(
    records.flatMap(({ before, after, content }) => (content === undefined ? [] : [...findRecipients(before, after)])),
  );
}

/** All organisations to whom the remarks of a request go. */
export function detailsRecipients({ records: [{ after }], absent }: Pick<Writes, 'records' | 'absent'>): Set<string> {
  return new Set([...listRemarked(after)].filter((organization) => !absent.includes(organization)));
}

/** All parties of a new version of a document that it reaches, else those that did not have it. */
function findRecipients(before: TradeRecord | undefined, after: TradeRecord): Set<string> {
  const known = new Set(before === undefined || isNewContent(before, after) ? [] : listOrganizations(before));
  for (const organization of before?.unreached ?? []) known.delete(organization);
  for (const organization of after.unreached ?? []) known.add(organization);
  return new Set([...listOrganizations(after)].filter((organization) => !known.has(organization)));
}

function isNewContent(before: TradeRecord | undefined, after: TradeRecord): boolean {
  return before?.content.version !== after.content.version;
}

function buildEvent(records: readonly RecordWrite[]): TradeEvent {
  return { changes: records.map(({ after: { type, id, version, status } }) => ({ type, id, version, status })) };
}
