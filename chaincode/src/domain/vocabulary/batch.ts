import { z } from 'zod';
import { canonicalJson, parseJson, sha256Hex } from '../encoding/canonicalJson';
import { followPath, hashLeaf, merklePath, merkleRoot } from '../encoding/merkleTree';
import { Instant, MspId, PartyId } from '../primitives';
import { BatchId, batchIdOf, isBatchedId, positionOf } from './batchIds';
import { MAX_BATCH_DOCUMENTS } from './batchPack';
import { DocumentType, FIRST_VERSION, type Link, Sha256, type TradeRecord } from './record';

/*
 * A batch is one transaction in which one author makes many documents for the same parties. Each document gets a record of its
 * own. What is made once for all of them are the author's proof and the private value in which the documents travel: the batch has
 * the root of a Merkle tree whose leaves are the records in their first version, and the author's proof is of that root.
 */

/**
 * The types of documents that are made in batches. They have no tokens, no issuer and no remarks when they are made, so that
 * nothing is lost: all that a single creation writes, a batch writes.
 */
const BATCHED: ReadonlySet<DocumentType> = new Set<DocumentType>(['customs-declaration', 'shipment']);
export const isMadeInBatches = (type: DocumentType): boolean => BATCHED.has(type);

/** What everybody sees of a batch, and what its author proves by it. */
export const BatchHeader = z.strictObject({
  id: BatchId,
  type: DocumentType,
  /** The action that made its documents. */
  action: z.string(),
  author: z.strictObject({ msp: MspId, party: PartyId }),
  time: Instant,
  count: z.int().min(1).max(MAX_BATCH_DOCUMENTS),
  /** The root of the Merkle tree (RFC 6962) of its records: each in its first version, as canonical JSON. */
  root: Sha256,
  /** SHA-256 of the input with which all of them were made. */
  input: Sha256,
  /** SHA-256 of the private value with the sealed documents, which each party has in its own collection. */
  content: Sha256,
});
export type BatchHeader = z.infer<typeof BatchHeader>;

/** A batch as it stands on the ledger: with the hashes of its leaves, so that every path can be made. */
export const Batch = z.strictObject({ header: BatchHeader, leaves: z.array(Sha256).min(1).max(MAX_BATCH_DOCUMENTS) });
export type Batch = z.infer<typeof Batch>;

/** The key of a batch. */
export const batchKey = (id: string): string => `batch/${id}`;
/** The key in the author's own collection that proves the batch, and with it the first version of each document. */
export const batchProofKey = (id: string): string => `record/${batchKey(id)}`;
/** The key of the sealed documents of a batch, in the collection of each party. */
export const batchContentKey = (id: string): string => `content/${batchKey(id)}`;

/** The batch whose leaves are these records. */
export function makeBatch(of: Omit<BatchHeader, 'count' | 'root'>, records: readonly string[]): Batch {
  const leaves = records.map((record) => hashLeaf(record));
  return { header: { ...of, count: leaves.length, root: merkleRoot(leaves) }, leaves };
}

/** What the author's collection holds under the key of the proof. */
export const proofOfBatch = ({ header }: Pick<Batch, 'header'>): string => canonicalJson(header);

/** Reads what stands under the key of a batch, whoever may have written it; undefined if it is none, or its root is another. */
export function readBatch(bytes: string | Uint8Array, id: string): Batch | undefined {
  try {
    const batch = Batch.parse(parseJson(bytes));
    const { header, leaves } = batch;
    const isWhole = header.id === id && header.count === leaves.length && header.root === merkleRoot(leaves);
    return isWhole ? batch : undefined;
  } catch {
    // Two colluding members can write any bytes under a free key.
    return undefined;
  }
}

/** Whether a document of this type stands in the batch at the place that its id says. */
export function isInBatch({ header }: Pick<Batch, 'header'>, { type, id }: Link): boolean {
  return isBatchedId(id) && header.type === type && header.id === batchIdOf(id) && positionOf(id) < header.count;
}

/** Whether a record is one of those that the batch has made. @param bytes its bytes on the ledger */
export function isLeafOf(batch: Batch, record: TradeRecord, bytes: string | Uint8Array): boolean {
  const { header, leaves } = batch;
  const isOfAuthor = record.author.msp === header.author.msp && record.author.party === header.author.party;
  return (
    record.version === FIRST_VERSION &&
    isOfAuthor &&
    isInBatch(batch, record) &&
    leaves[positionOf(record.id)] === hashLeaf(bytes)
  );
}

/** Proves one document of a batch to whoever knows the batch's header, and shows none of the others. */
export const BatchProof = z.strictObject({
  header: BatchHeader,
  /** The record in its first version, as canonical JSON: the leaf. */
  record: z.string(),
  /** The hashes beside the way from the leaf to the root. */
  path: z.array(Sha256).max(Math.ceil(Math.log2(MAX_BATCH_DOCUMENTS))),
});
export type BatchProof = z.infer<typeof BatchProof>;

/** @throws Error if the batch has no such document */
export function proveInBatch({ header, leaves }: Batch, { id }: Link, record: string): BatchProof {
  return { header, record, path: merklePath(leaves, positionOf(id)) };
}

/** Whether a proof leads from the record to the root of its batch. */
export function isProvenInBatch({ header, record, path }: BatchProof, link: Link): boolean {
  const [leaf, index] = [hashLeaf(record), positionOf(link.id)];
  return isInBatch({ header }, link) && followPath({ leaf, index, count: header.count, path }) === header.root;
}

/** The hash of a proof, as every peer sees it. */
export const hashProofOfBatch = (batch: Pick<Batch, 'header'>): string => sha256Hex(proofOfBatch(batch));

/** What a batch is asked to be, as its public argument: one input for all. */
export const BatchRequest = z.strictObject({ input: z.unknown() });

/** What `batches:create` returns: the organisations that must endorse; none if the batch is there already. */
export const BatchResult = z.strictObject({ header: BatchHeader, endorsers: z.array(MspId) });
export type BatchResult = z.infer<typeof BatchResult>;

/** What `batches:read` returns: the batch, and the sealed documents that the caller's own organisation has, or null. */
export const BatchContent = z.strictObject({ header: BatchHeader, content: z.string().nullable() });
export type BatchContent = z.infer<typeof BatchContent>;
