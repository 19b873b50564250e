import { isDeepStrictEqual } from 'node:util';
import type { Stub } from './stub';
import { canonicalJson, sha256Hex } from '../domain/encoding/canonicalJson';
import { DEFINITIONS } from '../domain/documents/registry';
import { parseAs } from '../domain/vocabulary/parse';
import type { Found } from '../domain/vocabulary/facts';
import { type Link, recordKey, TradeRecord } from '../domain/vocabulary/record';
import { reject } from '../domain/errors';
import { authorshipKey, listProvers, proofKey } from '../domain/vocabulary/proof';
import { listVouchers, mayHaveWritten } from '../domain/documents/authorship';
import { readRecord } from '../domain/documents/readRecord';
import { listMspIds, type Members } from '../domain/vocabulary/members';
import { isGenuine } from './issuance';
import { implicitCollection } from '../domain/vocabulary/implicitCollection';
import { isPolicyOf, statementPolicy } from './policies';
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
  const expected = sha256Hex(bytes);
  let proofs = 0;
  for (const prover of provers) {
    if ((await reads.privateHash(implicitCollection(prover), authorshipKey(record))) === expected) proofs += 1;
  }
  return proofs >= needed;
}

/**
 * Whether the document was made by its creator, and decided on by whoever it says: their own collections have proofs of
 * these versions. Otherwise an author, who may change such a document, could invent one, or a decision on it.
 */
async function isVouchedFor(reads: Reading['reads'], record: TradeRecord): Promise<boolean> {
  for (const { msp, version } of listVouchers(record)) {
    if ((await reads.privateHash(implicitCollection(msp), proofKey(record, version))) === '') return false;
  }
  return true;
}

/** Writes a record, the proofs of this version in its provers' collections, and the policies of all. */
export async function writeRecord(
  stub: Stub,
  members: Members,
  { before, after }: { readonly before: TradeRecord | undefined; readonly after: TradeRecord },
  provers: readonly string[],
): Promise<void> {
  const bytes = Buffer.from(canonicalJson(parseAs(TradeRecord, after, '/record')));
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
