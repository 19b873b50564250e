import { ledger } from '@hyperledger/fabric-protos';
import type { Height } from './table.js';

const { KVMetadataWrite, KVRWSet, KVWrite } = ledger.rwset.kvrwset;
const { CollectionPvtReadWriteSet, NsPvtReadWriteSet, TxPvtReadWriteSet } = ledger.rwset;
const HEIGHT_BYTES = 8;

/** One plain write to a key of a private collection. */
export interface PrivateWrite {
  readonly namespace: string;
  readonly collection: string;
  readonly key: string;
  /** null if it was deleted; undefined if only the key's metadata was written. */
  readonly value: Uint8Array | null | undefined;
}

/** A private write with its place on the ledger. */
export interface StoredWrite extends PrivateWrite, Height {}

/** Decodes the writes to one collection, in the order in which they are applied: values, then metadata. */
export function writesOfCollection(namespace: string, collection: string, plainSet: Uint8Array): PrivateWrite[] {
  const set = KVRWSet.deserializeBinary(plainSet);
  const values = set.getWritesList().map((write: ledger.rwset.kvrwset.KVWrite) => ({
    namespace,
    collection,
    key: write.getKey(),
    value: write.getIsDelete() ? null : write.getValue_asU8(),
  }));
  const metadata = set.getMetadataWritesList().map((write: ledger.rwset.kvrwset.KVMetadataWrite) => ({
    namespace,
    collection,
    key: write.getKey(),
    value: undefined,
  }));
  return [...values, ...metadata];
}

/** Makes Fabric's protobuf of these writes, by namespace and collection. */
export function newPrivateSet(writes: readonly PrivateWrite[]): ledger.rwset.TxPvtReadWriteSet {
  const set = new TxPvtReadWriteSet();
  for (const [namespace, inNamespace] of groupBy(writes, ({ namespace }) => namespace)) {
    const collections = new NsPvtReadWriteSet();
    collections.setNamespace(namespace);
    for (const [name, inCollection] of groupBy(inNamespace, ({ collection }) => collection)) {
      const collection = new CollectionPvtReadWriteSet();
      collection.setCollectionName(name);
      collection.setRwset(newPlainSet(inCollection));
      collections.addCollectionPvtRwset(collection);
    }
    set.addNsPvtRwset(collections);
  }
  return set;
}

/** Encodes one write: block, transaction, and the write as a protobuf set. */
export function encodeStoredWrite(write: StoredWrite): Buffer {
  const height = Buffer.alloc(HEIGHT_BYTES);
  height.writeUInt32LE(write.block, 0);
  height.writeUInt32LE(write.tx, HEIGHT_BYTES / 2);
  return Buffer.concat([height, newPrivateSet([write]).serializeBinary()]);
}

/** @throws Error if the record has no write. */
export function decodeStoredWrite(record: Buffer): StoredWrite {
  const height = { block: record.readUInt32LE(0), tx: record.readUInt32LE(HEIGHT_BYTES / 2) };
  const set = TxPvtReadWriteSet.deserializeBinary(record.subarray(HEIGHT_BYTES));
  const [namespace] = set.getNsPvtRwsetList();
  const [collection] = namespace?.getCollectionPvtRwsetList() ?? [];
  if (!namespace || !collection) throw new Error('a private record without a collection');
  const name = collection.getCollectionName();
  const [write] = writesOfCollection(namespace.getNamespace(), name, collection.getRwset_asU8());
  if (!write) throw new Error('a private record without a write');
  return { ...write, ...height };
}

function newPlainSet(writes: readonly PrivateWrite[]): Uint8Array {
  const set = new KVRWSet();
  for (const { key, value } of writes) {
    if (value === undefined) {
      const metadata = new KVMetadataWrite();
      metadata.setKey(key);
      set.addMetadataWrites(metadata);
    } else {
      const write = new KVWrite();
      write.setKey(key);
      if (value === null) write.setIsDelete(true);
      else write.setValue(value);
      set.addWrites(write);
    }
  }
  return set.serializeBinary();
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
