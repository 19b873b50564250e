import { ledger } from '@hyperledger/fabric-protos';
import type { EndorsedAction } from '../blocks/endorsedAction.js';
import { asKey } from '../bytes/mapKeys.js';
import { keepBytes } from '../bytes/keptBytes.js';
import { isLive, type Height, type Table } from '../storage/table.js';
import type { Tables } from '../storage/tables.js';

const { KVMetadataWrite } = ledger.rwset.kvrwset;
type MetadataEntry = ledger.rwset.kvrwset.KVMetadataEntry;

interface Write {
  readonly key: string;
  readonly value: Uint8Array | null;
}

interface MetadataWrite {
  readonly key: string;
  readonly entries: readonly MetadataEntry[];
}

/** The state that is the same for every organisation: public keys, and hashes of private keys. */
export interface PublicState {
  readonly state: Tables;
  readonly hashed: Tables;
}

/** Applies a valid transaction's public writes, and the hashes of its private writes. */
export function applyPublicWrites(to: PublicState, action: EndorsedAction, height: Height, oldestRead: number): void {
  for (const { name, set, collections } of action.namespaces) {
    const writes = set.getWritesList().map((write: ledger.rwset.kvrwset.KVWrite) => ({
      key: write.getKey(),
      value: write.getIsDelete() ? null : keepBytes(write.getValue_asU8()),
    }));
    const metadata = set.getMetadataWritesList().map((write: ledger.rwset.kvrwset.KVMetadataWrite) => ({
      key: write.getKey(),
      entries: write.getEntriesList(),
    }));
    applyTo(to.state.of(name), writes, metadata, height, oldestRead);
    for (const collection of collections) {
      const table = to.hashed.of(name, collection.name);
      applyTo(table, hashedWrites(collection.set), hashedMetadata(collection.set), height, oldestRead);
    }
  }
}

function hashedWrites(set: ledger.rwset.kvrwset.HashedRWSet): Write[] {
  return set.getHashedWritesList().map((write: ledger.rwset.kvrwset.KVWriteHash) => ({
    key: asKey(write.getKeyHash_asU8()),
    value: write.getIsDelete() ? null : keepBytes(write.getValueHash_asU8()),
  }));
}

function hashedMetadata(set: ledger.rwset.kvrwset.HashedRWSet): MetadataWrite[] {
  return set.getMetadataWritesList().map((write: ledger.rwset.kvrwset.KVMetadataWriteHash) => ({
    key: asKey(write.getKeyHash_asU8()),
    entries: write.getEntriesList(),
  }));
}

function applyTo(
  table: Table,
  writes: readonly Write[],
  metadataWrites: readonly MetadataWrite[],
  height: Height,
  oldestRead: number,
): void {
  const metadataByKey = new Map(metadataWrites.map(({ key, entries }) => [key, encodeMetadata(entries)]));
  for (const { key, value } of writes) {
    // An update keeps the key's metadata; a deletion removes it.
    const updated = metadataByKey.has(key) ? (metadataByKey.get(key) ?? null) : (table.latest(key)?.metadata ?? null);
    table.put(key, { ...height, value, metadata: value === null ? null : updated }, oldestRead);
    metadataByKey.delete(key);
  }
  for (const [key, metadata] of metadataByKey) {
    // A write of metadata alone gives the key's value a new version. It does not create a key.
    const before = table.latest(key);
    if (before && isLive(before)) table.put(key, { ...height, value: before.value, metadata }, oldestRead);
  }
}

function encodeMetadata(entries: readonly MetadataEntry[]): Uint8Array | null {
  if (entries.length === 0) return null;
  const metadata = new KVMetadataWrite();
  metadata.setEntriesList([...entries]);
  return keepBytes(metadata.serializeBinary());
}
