import {
  authorshipKey,
  implicitCollection,
  mayHaveWritten,
  type Members,
  listProvers,
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
   * author may write this version. For an intervention, a majority of the members' collections got them.
   */
  readonly proven: boolean;
}

/**
 * The records that a transaction wrote, and whether it wrote their proofs. Any two members can together write any key, so
 * what is not a record is left out.
 * @param former who was a member before: what it wrote then still counts
 */
export function recordsIn(
  { writes, hashedWrites }: Pick<BlockTransaction, 'writes' | 'hashedWrites'>,
  members: Members,
  former: Members = [],
): WrittenRecord[] {
  return writes.flatMap((write) => {
    const record = readRecord(write.value, write.key);
    if (record === undefined) return [];
    const proof = { keyHash: sha256Hex(authorshipKey(record)), valueHash: sha256Hex(write.value) };
    const holders = hashedWrites
      .filter(({ keyHash, valueHash }) => keyHash === proof.keyHash && valueHash === proof.valueHash)
      .map(({ collection }) => collection);
    const { provers, needed } = listProvers(record, members);
    const proofs = provers.filter((msp) => holders.includes(implicitCollection(msp))).length;
    return [{ record, proven: proofs >= needed && mayHaveWritten(record, [...members, ...former]) }];
  });
}
