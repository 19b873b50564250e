import {
  authorshipKey,
  type Batch,
  batchKey,
  batchIdOf,
  batchProofKey,
  FIRST_VERSION,
  hashProofOfBatch,
  implicitCollection,
  isBatchedId,
  isLeafOf,
  mayHaveWritten,
  type Members,
  listProvers,
  readBatch,
  readRecord,
  sha256Hex,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { BlockTransaction } from '../fabric/parseBlock.js';

/** A version of a record as a transaction wrote it. */
export interface WrittenRecord {
  readonly record: TradeRecord;
  /**
   * The author's own collection, to which nobody else can write, got the same bytes in the same transaction, and the
   * author may write this version. For an intervention, a majority of the members' collections got them. Of a batch, the author's
   * collection got the root of the tree in which these bytes are a leaf.
   */
  readonly proven: boolean;
}

/**
 * The records that a transaction wrote, and whether it wrote their proofs. Any two members can together write any key, so
 * what is not a record is left out.
 * @param former who was a member before: what it wrote then still counts
 */
export function recordsIn(
  transaction: Pick<BlockTransaction, 'writes' | 'hashedWrites'>,
  members: Members,
  former: Members = [],
): WrittenRecord[] {
  const batches = new Map<string, Batch | undefined>();
  const batchOf = (id: string): Batch | undefined => {
    if (!batches.has(id)) batches.set(id, findBatch(transaction, id));
    return batches.get(id);
  };
  return transaction.writes.flatMap(({ key, value }) => {
    const record = readRecord(value, key);
    if (record === undefined) return [];
    const isProven =
      isBatchedId(record.id) && record.version === FIRST_VERSION
        ? isBatched(batchOf(batchIdOf(record.id)), record, value)
        : hasProofs(transaction, record, { value, members });
    return [{ record, proven: isProven && mayHaveWritten(record, [...members, ...former]) }];
  });
}

function hasProofs(
  { hashedWrites }: Pick<BlockTransaction, 'hashedWrites'>,
  record: TradeRecord,
  { value, members }: { readonly value: Uint8Array; readonly members: Members },
): boolean {
  const proof = { keyHash: sha256Hex(authorshipKey(record)), valueHash: sha256Hex(value) };
  const holders = hashedWrites
    .filter(({ keyHash, valueHash }) => keyHash === proof.keyHash && valueHash === proof.valueHash)
    .map(({ collection }) => collection);
  const { provers, needed } = listProvers(record, members);
  return provers.filter((msp) => holders.includes(implicitCollection(msp))).length >= needed;
}

const isBatched = (batch: Batch | undefined, record: TradeRecord, value: Uint8Array): boolean =>
  batch !== undefined && isLeafOf(batch, record, value);

/** The batch that a transaction wrote under an id, if it wrote its author's proof of it as well. */
function findBatch(
  { writes, hashedWrites }: Pick<BlockTransaction, 'writes' | 'hashedWrites'>,
  id: string,
): Batch | undefined {
  const written = writes.find(({ key }) => key === batchKey(id));
  const batch = written && readBatch(written.value, id);
  if (batch === undefined) return undefined;
  const [collection, keyHash] = [implicitCollection(batch.header.author.msp), sha256Hex(batchProofKey(id))];
  const valueHash = hashProofOfBatch(batch);
  const isProven = hashedWrites.some(
    (write) => write.collection === collection && write.keyHash === keyHash && write.valueHash === valueHash,
  );
  return isProven ? batch : undefined;
}
