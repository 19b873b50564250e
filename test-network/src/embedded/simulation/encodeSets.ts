import { ledger } from '@hyperledger/fabric-protos';
import { compareByBytes } from '../bytes/byteOrder.js';
import { sha256 } from '../bytes/bytes.js';
import { isWritten, type AccessSets, type CollectionSet, type Metadata, type NamespaceSet } from './accessSets.js';
import type { RangeQuery } from './rangeQuery.js';
import { newRead, newVersion } from './rangeResults.js';

const { HashedRWSet, KVMetadataEntry, KVMetadataWrite, KVMetadataWriteHash, KVReadHash } = ledger.rwset.kvrwset;
const { KVRWSet, KVWrite, KVWriteHash, QueryReads, RangeQueryInfo } = ledger.rwset.kvrwset;
const { CollectionHashedReadWriteSet, CollectionPvtReadWriteSet, NsPvtReadWriteSet } = ledger.rwset;
const { NsReadWriteSet, TxPvtReadWriteSet, TxReadWriteSet } = ledger.rwset;

/** A simulation's sets in Fabric's encoding, byte for byte. */
export interface EncodedSets {
  /** The public read/write set, with the hashes of private data. */
  readonly results: Uint8Array;
  /** The plain private writes; undefined if there are none. */
  readonly privateSet: ledger.rwset.TxPvtReadWriteSet | undefined;
}

export function encodeSets(sets: AccessSets): EncodedSets {
  const publicSets = new TxReadWriteSet();
  const privateSets = new TxPvtReadWriteSet();
  for (const [name, set] of sortEntries(sets.namespaces)) {
    const encoded = new NsReadWriteSet();
    encoded.setNamespace(name);
    encoded.setRwset(encodePublic(set));
    const plain = new NsPvtReadWriteSet();
    plain.setNamespace(name);
    for (const [collection, access] of sortEntries(set.collections)) addCollection(encoded, plain, collection, access);
    publicSets.addNsRwset(encoded);
    if (plain.getCollectionPvtRwsetList().length > 0) privateSets.addNsPvtRwset(plain);
  }
  return {
    results: publicSets.serializeBinary(),
    privateSet: privateSets.getNsPvtRwsetList().length > 0 ? privateSets : undefined,
  };
}

function addCollection(
  hashed: ledger.rwset.NsReadWriteSet,
  plain: ledger.rwset.NsPvtReadWriteSet,
  name: string,
  set: CollectionSet,
): void {
  const hashes = new CollectionHashedReadWriteSet();
  hashes.setCollectionName(name);
  hashes.setHashedRwset(encodeHashed(set));
  if (isWritten(set)) {
    const values = new CollectionPvtReadWriteSet();
    values.setCollectionName(name);
    values.setRwset(encodePlain(set));
    hashes.setPvtRwsetHash(sha256(values.getRwset_asU8()));
    plain.addCollectionPvtRwset(values);
  }
  hashed.addCollectionHashedRwset(hashes);
}

function encodePublic(set: NamespaceSet): Uint8Array {
  const encoded = new KVRWSet();
  encoded.setReadsList(sortEntries(set.reads).map(([key, version]) => newRead(key, version)));
  encoded.setRangeQueriesInfoList(encodeRanges(set.ranges));
  encoded.setWritesList(sortEntries(set.writes).map(([key, value]) => newWrite(key, value)));
  encoded.setMetadataWritesList(
    sortEntries(set.metadata).map(([key, metadata]) => {
      const write = new KVMetadataWrite();
      write.setKey(key);
      write.setEntriesList(encodeMetadata(metadata));
      return write;
    }),
  );
  return encoded.serializeBinary();
}

/** Encodes equal queries once, in the order of their first use. */
function encodeRanges(ranges: readonly RangeQuery[]): ledger.rwset.kvrwset.RangeQueryInfo[] {
  const encoded = new Map<string, ledger.rwset.kvrwset.RangeQueryInfo>();
  for (const range of ranges) {
    const id = JSON.stringify([range.start, range.seenUpTo, range.exhausted]);
    if (!encoded.has(id)) encoded.set(id, encodeRange(range));
  }
  return [...encoded.values()];
}

function encodeRange(range: RangeQuery): ledger.rwset.kvrwset.RangeQueryInfo {
  const info = new RangeQueryInfo();
  info.setStartKey(range.start);
  info.setEndKey(range.seenUpTo);
  info.setItrExhausted(range.exhausted);
  const results = range.results();
  if ('summary' in results) info.setReadsMerkleHashes(results.summary);
  else if (results.raw.length > 0) {
    const reads = new QueryReads();
    reads.setKvReadsList([...results.raw]);
    info.setRawReads(reads);
  }
  return info;
}

function encodeHashed(set: CollectionSet): Uint8Array {
  const encoded = new HashedRWSet();
  encoded.setHashedReadsList(
    sortEntries(set.reads).map(([key, version]) => {
      const read = new KVReadHash();
      read.setKeyHash(sha256(key));
      if (version) read.setVersion(newVersion(version));
      return read;
    }),
  );
  encoded.setHashedWritesList(
    sortEntries(set.writes).map(([key, { value, purge }]) => {
      const write = new KVWriteHash();
      write.setKeyHash(sha256(key));
      if (value === null) write.setIsDelete(true);
      else write.setValueHash(sha256(value));
      if (purge) write.setIsPurge(true);
      return write;
    }),
  );
  encoded.setMetadataWritesList(
    sortEntries(set.metadata).map(([key, metadata]) => {
      const write = new KVMetadataWriteHash();
      write.setKeyHash(sha256(key));
      write.setEntriesList(encodeMetadata(metadata));
      return write;
    }),
  );
  return encoded.serializeBinary();
}

/** The plain set holds values, and the names of keys whose metadata was written. The metadata itself is public. */
function encodePlain(set: CollectionSet): Uint8Array {
  const encoded = new KVRWSet();
  encoded.setWritesList(sortEntries(set.writes).map(([key, { value }]) => newWrite(key, value)));
  encoded.setMetadataWritesList(
    sortEntries(set.metadata).map(([key]) => {
      const write = new KVMetadataWrite();
      write.setKey(key);
      return write;
    }),
  );
  return encoded.serializeBinary();
}

function newWrite(key: string, value: Uint8Array | null): ledger.rwset.kvrwset.KVWrite {
  const write = new KVWrite();
  write.setKey(key);
  if (value === null) write.setIsDelete(true);
  else write.setValue(value);
  return write;
}

function encodeMetadata(metadata: Metadata): ledger.rwset.kvrwset.KVMetadataEntry[] {
  return metadata.map(([name, value]) => {
    const entry = new KVMetadataEntry();
    entry.setName(name);
    entry.setValue(value);
    return entry;
  });
}

function sortEntries<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([left], [right]) => compareByBytes(left, right));
}
