import { ledger, peer } from '@hyperledger/fabric-protos';
import timestampProtos from 'google-protobuf/google/protobuf/timestamp_pb.js';
import type { Entry } from '../simulation/rangeQuery.js';
import type { RangeQuery } from '../simulation/rangeQuery.js';
import type { Version } from '../storage/table.js';
import type { InvocationContext } from './invocation.js';
import { newPage } from './openQueries.js';

const { KV, KeyModification } = ledger.queryresult;

/** Answers GET_STATE_BY_RANGE, for public keys or a collection. */
export function answerRange(payload: Uint8Array, { simulator, namespace, queries }: InvocationContext): Uint8Array {
  const request = peer.GetStateByRange.deserializeBinary(payload);
  const [start, end, collection] = [request.getStartkey(), request.getEndkey(), request.getCollection()];
  if (collection !== '')
    return queries.start(encodeEntries(namespace, simulator.privateRange(collection, start, end))).serializeBinary();
  const paging = peer.QueryMetadata.deserializeBinary(request.getMetadata_asU8());
  const pageSize = paging.getPagesize();
  if (pageSize === 0) return queries.start(encodeEntries(namespace, simulator.range(start, end))).serializeBinary();
  const page = simulator.range(paging.getBookmark() || start, end, pageSize);
  return answerPage(namespace, page, Math.min(pageSize, queries.totalLimit));
}

/** Answers GET_HISTORY_FOR_KEY: newest first, with deletions. */
export function answerHistory(payload: Uint8Array, context: InvocationContext): Uint8Array {
  const request = peer.GetHistoryForKey.deserializeBinary(payload);
  const versions = context.simulator.history(request.getKey());
  return context.queries.start(encodeHistory(versions, context)).serializeBinary();
}

function answerPage(namespace: string, page: RangeQuery, size: number): Uint8Array {
  const entries = encodeEntries(namespace, page);
  const results: Uint8Array[] = [];
  while (results.length < size) {
    const next = entries.next();
    if (next.done) return newPage(results, '').serializeBinary();
    results.push(next.value);
  }
  return newPage(results, page.bookmark()).serializeBinary();
}

function* encodeEntries(namespace: string, entries: Iterator<Entry>): Generator<Uint8Array, undefined> {
  for (let next = entries.next(); !next.done; next = entries.next()) {
    const [key, version] = next.value;
    const result = new KV();
    result.setNamespace(namespace);
    result.setKey(key);
    result.setValue(version.value);
    yield result.serializeBinary();
  }
}

function* encodeHistory(
  versions: readonly Version[],
  { transactionAt }: InvocationContext,
): Generator<Uint8Array, undefined> {
  for (const version of versions) {
    const modification = new KeyModification();
    const transaction = transactionAt(version);
    modification.setTxId(transaction?.transactionId ?? '');
    if (transaction?.timestamp) {
      const timestamp = new timestampProtos.Timestamp();
      timestamp.setSeconds(transaction.timestamp.seconds);
      timestamp.setNanos(transaction.timestamp.nanos);
      modification.setTimestamp(timestamp);
    }
    if (version.value === null) modification.setIsDelete(true);
    else modification.setValue(version.value);
    yield modification.serializeBinary();
  }
}
