import { ledger } from '@hyperledger/fabric-protos';
import { type Part, part } from './part.js';

const { HashedRWSet, KVRWSet, QueryReads } = ledger.rwset.kvrwset;

/** What a transaction read and wrote under one chaincode's name: public keys and values, and the hashes of private ones. */
export function readWriteParts(set: ledger.rwset.NsReadWriteSet): Part[] {
  return [
    ...publicParts(KVRWSet.deserializeBinary(set.getRwset_asU8())),
    ...set
      .getCollectionHashedRwsetList()
      .flatMap((collection) => [
        part('collection', collection.getCollectionName()),
        part('hash of private writes', collection.getPvtRwsetHash_asU8()),
        ...hashedParts(HashedRWSet.deserializeBinary(collection.getHashedRwset_asU8())),
      ]),
  ];
}

function publicParts(set: ledger.rwset.kvrwset.KVRWSet): Part[] {
  return [
    ...set.getReadsList().map((read) => part('read key', read.getKey())),
    ...set.getRangeQueriesInfoList().flatMap(rangeParts),
    ...set
      .getWritesList()
      .flatMap((write) => [part('write key', write.getKey()), part('write value', write.getValue_asU8())]),
    ...set
      .getMetadataWritesList()
      .flatMap((write) => [
        part('policy key', write.getKey()),
        ...write.getEntriesList().map((entry) => part('policy', entry.getValue_asU8())),
      ]),
  ];
}

function rangeParts(range: ledger.rwset.kvrwset.RangeQueryInfo): Part[] {
  const reads = (range.getRawReads() ?? new QueryReads()).getKvReadsList();
  return [
    part('range', range.getStartKey()),
    part('range', range.getEndKey()),
    ...reads.map((read) => part('read key', read.getKey())),
  ];
}

function hashedParts(set: ledger.rwset.kvrwset.HashedRWSet): Part[] {
  return [
    ...set.getHashedReadsList().map((read) => part('hash of a private key', read.getKeyHash_asU8())),
    ...set
      .getHashedWritesList()
      .flatMap((write) => [
        part('hash of a private key', write.getKeyHash_asU8()),
        part('hash of a private value', write.getValueHash_asU8()),
      ]),
    ...set
      .getMetadataWritesList()
      .flatMap((write) => [
        part('hash of a private key', write.getKeyHash_asU8()),
        ...write.getEntriesList().map((entry) => part('policy', entry.getValue_asU8())),
      ]),
  ];
}
