import {
  authorshipKey,
  implicitCollection,
  isRecordKey,
  mayHaveWritten,
  type Members,
  listProvers,
  readRecord,
  recordKey,
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
  readonly authentic: boolean;
}

/** The records that a transaction wrote. Any two members can together write any key, so what is not a record is left out. */
export function recordsIn({ writes, hashedWrites }: BlockTransaction, members: Members): WrittenRecord[] {
  return writes.flatMap((write) => {
    const record = readRecord(write.value, write.key);
    if (record === undefined) return [];
    const proof = { keyHash: sha256Hex(authorshipKey(record)), valueHash: sha256Hex(write.value) };
    const holders = hashedWrites
      .filter(({ keyHash, valueHash }) => keyHash === proof.keyHash && valueHash === proof.valueHash)
      .map(({ collection }) => collection);
    const { provers, needed } = listProvers(record, members);
    const proofs = provers.filter((msp) => holders.includes(implicitCollection(msp))).length;
    return [{ record, authentic: proofs >= needed && mayHaveWritten(record, members) }];
  });
}

/** The keys of records under which a transaction wrote something else than those that were read of it. */
export function listUnreadableKeys({ writes }: BlockTransaction, read: readonly WrittenRecord[]): string[] {
  const readable = new Set(read.map(({ record }) => recordKey(record)));
  return writes.flatMap(({ key }) => (isRecordKey(key) && !readable.has(key) ? [key] : []));
}
