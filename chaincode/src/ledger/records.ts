import { isDeepStrictEqual } from 'node:util';
import type { Stub } from './stub';
import { canonicalJson, sha256Hex } from '../domain/encoding/canonicalJson';
import { DEFINITIONS } from '../domain/documents/registry';
import { parseAs } from '../domain/vocabulary/parse';
import type { Found } from '../domain/vocabulary/facts';
import { isLeafOf } from '../domain/vocabulary/batch';
import { isBatchedId } from '../domain/vocabulary/batchIds';
import type { Voucher } from '../domain/vocabulary/definition';
import { FIRST_VERSION, type Link, recordKey, TradeRecord } from '../domain/vocabulary/record';
import { reject } from '../domain/errors';
import { authorshipKey, listProvers, proofKey } from '../domain/vocabulary/proof';
import { listVouchers, mayHaveWritten } from '../domain/documents/authorship';
import { readRecord } from '../domain/documents/readRecord';
import { listMspIds, type Members } from '../domain/vocabulary/members';
import { findBatch } from './batchReading';
import { isGenuine } from './issuance';
import { implicitCollection } from '../domain/vocabulary/implicitCollection';
import { isPolicyOf, statementPolicy } from './policies';
import type { Reads } from './reads';
import type { Reading } from './session';
import { buildRecordPolicy, findSignatories } from './signatories';

/** Finds a record with its standing; undefined if the key is free. @throws NOT_AUTHENTIC if the key holds something else */
export async function findRecord(session: Reading, link: Link): Promise<Found | undefined> {
  const bytes = await session.reads.state(recordKey(link));
  if (bytes.length === 0) return undefined;
  const record = readRecord(bytes, recordKey(link));
  if (record === undefined) reject('NOT_AUTHENTIC', 'What stands under this id is not a record.', { ...link });
  const found = await assess(session, record, bytes);
  return (await isKept(session, record)) ? found : { record, authentic: false, genuine: false };
}

/**
 * Whether the key of a record has the policy that honest peers write for it. Under a weaker one, two colluding members
 * could put a record there with all its proofs, and take it back after others have relied on it.
 */
async function isKept({ reads, sets }: Reading, record: TradeRecord): Promise<boolean> {
  return isPolicyOf(await reads.policy(recordKey(record)), sets, (members) => buildRecordPolicy(record, members));
}

/** Judges a version of a record. Its proofs have keys of their own, so an earlier version can be judged as well. */
export async function assess(session: Reading, record: TradeRecord, bytes: Uint8Array): Promise<Found> {
  const authentic = await isAuthentic(session, record, bytes);
  const genuine = authentic && (await isGenuine(session, DEFINITIONS[record.type], record));
  return { record, authentic, genuine };
}

/**
 * A record is authentic if its author's own collection, which nobody else can write, holds the hash of these bytes, the
 * author may have written this version, and others said what it says of them. An intervention is authentic if a majority of the
 * members hold it.
 */
async function isAuthentic(
  { reads, members, former }: Reading,
  record: TradeRecord,
  bytes: Uint8Array,
): Promise<boolean> {
  // What an organisation wrote while it was a member counts after it has left.
  if (!mayHaveWritten(record, [...members, ...former])) return false;
  if (!(await isVouchedFor(reads, record))) return false;
  const { provers, needed } = listProvers(record, members);
  let proofs = 0;
  for (const prover of provers) {
    if (await isProvenBy(reads, prover, record, bytes)) proofs += 1;
  }
  return proofs >= needed;
}

/** Whether an organisation's own collection proves these bytes: by themselves, or as one of the records of a batch. */
async function isProvenBy(reads: Reads, prover: string, record: TradeRecord, bytes: Uint8Array): Promise<boolean> {
  if (isBatchedId(record.id) && record.version === FIRST_VERSION) {
    const batch = await findBatch(reads, record, prover);
    return batch !== undefined && isLeafOf(batch, record, bytes);
  }
  return (await reads.privateHash(implicitCollection(prover), authorshipKey(record))) === sha256Hex(bytes);
}

/**
 * Whether the document was made by its creator, and decided on by whoever it says: their own collections have proofs of
 * these versions. Otherwise an author, who may change such a document, could invent one, or a decision on it.
 */
async function isVouchedFor(reads: Reading['reads'], record: TradeRecord): Promise<boolean> {
  for (const { msp, version } of listVouchers(record)) {
    if (!(await hasVouched(reads, { msp, version }, record))) return false;
  }
  return true;
}

/** The first version of a document of a batch has no proof of its own. */
async function hasVouched(reads: Reads, { msp, version }: Voucher, record: TradeRecord): Promise<boolean> {
  if (isBatchedId(record.id) && version === FIRST_VERSION) return (await findBatch(reads, record, msp)) !== undefined;
  return (await reads.privateHash(implicitCollection(msp), proofKey(record, version))) !== '';
}

/** The bytes under which a record stands on the ledger. */
export function encodeRecord(record: TradeRecord): string {
  return canonicalJson(parseAs(TradeRecord, record, '/record'));
}

/** Writes a new record, and the policy of its key. Its proof is that of its batch. */
export async function writeRecordAlone(
  stub: Stub,
  organizations: readonly string[],
  record: TradeRecord,
  text: string,
): Promise<void> {
  await stub.putState(recordKey(record), Buffer.from(text));
  await stub.setStateValidationParameter(recordKey(record), buildRecordPolicy(record, organizations));
}

/** Writes a record, the proofs of this version in its provers' collections, and the policies of all. */
export async function writeRecord(
  stub: Stub,
  members: Members,
  { before, after }: { readonly before: TradeRecord | undefined; readonly after: TradeRecord },
  provers: readonly string[],
): Promise<void> {
  const bytes = Buffer.from(encodeRecord(after));
  const organizations = listMspIds(members);
  await stub.putState(recordKey(after), bytes);
  if (before === undefined || !isDeepStrictEqual(findSignatories(before), findSignatories(after)))
    await stub.setStateValidationParameter(recordKey(after), buildRecordPolicy(after, organizations));
  for (const prover of provers) {
    const collection = implicitCollection(prover);
    await stub.putPrivateData(collection, authorshipKey(after), bytes);
    await stub.setPrivateDataValidationParameter(
      collection,
      authorshipKey(after),
      statementPolicy(prover, organizations),
    );
  }
}
