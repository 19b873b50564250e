import type { EndorsedAction, CollectionAccess } from '../blocks/endorsedAction.js';
import { asKey, hashKey } from '../bytes/mapKeys.js';
import { sameBytes, sha256 } from '../bytes/bytes.js';
import type { PrivateStore } from '../storage/privateStore.js';
import { writesOfCollection, type PrivateWrite, type StoredWrite } from '../storage/privateWrite.js';
import { findCollection, type ChaincodeDefinition } from './chaincodeDefinition.js';
import type { TransientStore } from './transientStore.js';
import type { ValidTransaction } from './transactionRecord.js';

/** Finds a committed transaction's plain writes that an organisation may hold and that match the hashes. */
export function findPrivateWrites(
  mspId: string,
  transaction: ValidTransaction,
  block: number,
  definition: ChaincodeDefinition,
  held: TransientStore,
): StoredWrite[] {
  const { transactionId, tx, action } = transaction;
  const found: StoredWrite[] = [];
  for (const { name: namespace, collections } of action.namespaces) {
    for (const collection of collections) {
      if (!findCollection(definition, collection.name)?.members.includes(mspId)) continue;
      const plain = held.find(transactionId, namespace, collection);
      if (!plain) continue;
      for (const write of writesOfCollection(namespace, collection.name, plain)) found.push({ ...write, block, tx });
    }
  }
  return found;
}

/** Whether a recovered write matches the transaction's hashes. It may come from a block that was cut off. */
export function isConfirmed(write: PrivateWrite, action: EndorsedAction): boolean {
  const collection = action.namespaces
    .find(({ name }) => name === write.namespace)
    ?.collections.find(({ name }) => name === write.collection);
  return collection !== undefined && confirms(collection, write);
}

/** Forgets the keys that a transaction purges, in every organisation. @returns the records to erase. */
export function purgePrivateKeys(
  { action, tx }: ValidTransaction,
  block: number,
  stores: readonly PrivateStore[],
): Map<PrivateStore, number[]> {
  const erasures = new Map<PrivateStore, number[]>(stores.map((store) => [store, []]));
  for (const { name, collections } of action.namespaces) {
    for (const collection of collections) {
      for (const write of collection.set.getHashedWritesList()) {
        if (!write.getIsPurge()) continue;
        for (const [store, offsets] of erasures)
          offsets.push(...store.purge(name, collection.name, write.getKeyHash_asU8(), { block, tx }));
      }
    }
  }
  return erasures;
}

function confirms({ set }: CollectionAccess, { key, value }: PrivateWrite): boolean {
  const keyHash = hashKey(key);
  if (value === undefined)
    return set.getMetadataWritesList().some((write) => asKey(write.getKeyHash_asU8()) === keyHash);
  const write = set.getHashedWritesList().find((hashed) => asKey(hashed.getKeyHash_asU8()) === keyHash);
  if (!write) return false;
  return value === null ? write.getIsDelete() : sameBytes(sha256(value), write.getValueHash_asU8());
}
