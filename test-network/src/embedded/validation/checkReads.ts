import { ledger as protos, peer } from '@hyperledger/fabric-protos';
import type { EndorsedAction } from '../blocks/endorsedAction.js';
import { asKey } from '../bytes/mapKeys.js';
import { sameBytes } from '../bytes/bytes.js';
import type { Ledger } from '../ledger/ledger.js';
import { VALID, type ValidationCode } from '../ledger/transactionRecord.js';
import { newRead, RangeResults } from '../simulation/rangeResults.js';
import { isLive, type Table } from '../storage/table.js';

const { QueryReads } = protos.rwset.kvrwset;
type ReadVersion = protos.rwset.kvrwset.Version | undefined;
type RangeInfo = protos.rwset.kvrwset.RangeQueryInfo;

/** Checks that nothing that the simulation read has changed since, also not by earlier transactions of the block. */
export function checkReads(action: EndorsedAction, ledger: Ledger, block: number): ValidationCode {
  const { MVCC_READ_CONFLICT, PHANTOM_READ_CONFLICT } = peer.TxValidationCode;
  for (const { name, set, collections } of action.namespaces) {
    const table = ledger.state.of(name);
    if (set.getReadsList().some((read) => !isUnchanged(table, read.getKey(), read.getVersion(), block)))
      return MVCC_READ_CONFLICT;
    if (set.getRangeQueriesInfoList().some((range) => !isSameRange(table, range, block))) return PHANTOM_READ_CONFLICT;
    for (const collection of collections) {
      const hashed = ledger.hashed.of(name, collection.name);
      const reads = collection.set.getHashedReadsList();
      if (reads.some((read) => !isUnchanged(hashed, asKey(read.getKeyHash_asU8()), read.getVersion(), block)))
        return MVCC_READ_CONFLICT;
    }
  }
  return VALID;
}

function isUnchanged(table: Table, key: string, read: ReadVersion, block: number): boolean {
  const latest = table.latest(key);
  // An earlier transaction of this block wrote or deleted it.
  if (latest?.block === block) return false;
  if (!latest || !isLive(latest)) return read === undefined;
  return read?.getBlockNum() === latest.block && read.getTxNum() === latest.tx;
}

function isSameRange(table: Table, range: RangeInfo, block: number): boolean {
  const end = range.getEndKey();
  // If the query was not read to its end, the range includes the last key.
  const stop = range.getItrExhausted() ? end : `${end}\0`;
  const current = new RangeResults();
  for (const [key, version] of table.range(range.getStartKey(), stop, block)) current.add(newRead(key, version));
  const now = current.done();
  const summary = range.getReadsMerkleHashes();
  if (summary) return 'summary' in now && sameBytes(now.summary.serializeBinary(), summary.serializeBinary());
  if (!('raw' in now)) return false;
  const reads = new QueryReads();
  reads.setKvReadsList([...now.raw]);
  return sameBytes(reads.serializeBinary(), (range.getRawReads() ?? new QueryReads()).serializeBinary());
}
