import { parseJson, recordKey, sha256Hex, TradeRecord } from '@naru/chaincode/domain';
import type { BlockTransaction, PublicWrite } from '../fabric/parseBlock.js';

/** A version of a record as a transaction wrote it. */
export interface WrittenRecord {
  readonly record: TradeRecord;
  /** Its author's own collection got the same bytes in the same transaction; nobody else can write there. */
  readonly authentic: boolean;
}

/** The records that a transaction wrote. Any two members together can write any key, so whatever is no record is left out. */
export function recordsIn({ writes, hashedWrites }: BlockTransaction, members: ReadonlySet<string>): WrittenRecord[] {
  return writes.flatMap((write) => {
    const record = parseRecord(write);
    if (record === undefined) return [];
    const { msp } = record.author;
    const proof = {
      collection: `_implicit_org_${msp}`,
      keyHash: sha256Hex(`record/${write.key}`),
      valueHash: sha256Hex(write.value),
    };
    const isProven = hashedWrites.some(
      ({ collection, keyHash, valueHash }) =>
        collection === proof.collection && keyHash === proof.keyHash && valueHash === proof.valueHash,
    );
    return [{ record, authentic: isProven && members.has(msp) }];
  });
}

function parseRecord({ key, value }: PublicWrite): TradeRecord | undefined {
  try {
    const record = TradeRecord.parse(parseJson(value));
    return recordKey(record) === key ? record : undefined;
  } catch {
    return undefined;
  }
}
