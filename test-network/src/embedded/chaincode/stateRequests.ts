import { peer } from '@hyperledger/fabric-protos';
import { EMPTY } from '../bytes.js';
import { present } from '../present.js';
import { metadataOf } from '../simulation/metadata.js';
import type { Simulator } from '../simulation/simulator.js';

/** A key's value, public or private; absent is empty. */
export function answerGet(payload: Uint8Array, simulator: Simulator): Uint8Array {
  const request = peer.GetState.deserializeBinary(payload);
  return valueOf(simulator, request.getCollection(), request.getKey());
}

export function answerGetHash(payload: Uint8Array, simulator: Simulator): Uint8Array {
  const request = peer.GetState.deserializeBinary(payload);
  return simulator.getPrivateHash(request.getCollection(), request.getKey())?.value ?? EMPTY;
}

/** Several values in one request. */
export function answerGetMultiple(payload: Uint8Array, simulator: Simulator): Uint8Array {
  const request = peer.GetStateMultiple.deserializeBinary(payload);
  const result = new peer.GetStateMultipleResult();
  result.setValuesList(request.getKeysList().map((key) => valueOf(simulator, request.getCollection(), key)));
  return result.serializeBinary();
}

/** A key's metadata. Of a private key every peer can tell it, whoever owns the collection. */
export function answerGetMetadata(payload: Uint8Array, simulator: Simulator): Uint8Array {
  const request = peer.GetStateMetadata.deserializeBinary(payload);
  const [collection, key] = [request.getCollection(), request.getKey()];
  const version = collection === '' ? simulator.getState(key) : simulator.getPrivateHash(collection, key);
  const result = new peer.StateMetadataResult();
  for (const [name, value] of metadataOf(version)) {
    const entry = new peer.StateMetadata();
    entry.setMetakey(name);
    entry.setValue(value);
    result.addEntries(entry);
  }
  return result.serializeBinary();
}

export function answerPut(payload: Uint8Array, simulator: Simulator): Uint8Array {
  const request = peer.PutState.deserializeBinary(payload);
  return put(simulator, request.getCollection(), request.getKey(), request.getValue_asU8());
}

export function answerDelete(payload: Uint8Array, simulator: Simulator): Uint8Array {
  const request = peer.DelState.deserializeBinary(payload);
  return put(simulator, request.getCollection(), request.getKey(), EMPTY);
}

export function answerPurge(payload: Uint8Array, simulator: Simulator): Uint8Array {
  const request = peer.DelState.deserializeBinary(payload);
  return purge(simulator, request.getCollection(), request.getKey());
}

export function answerPutMetadata(payload: Uint8Array, simulator: Simulator): Uint8Array {
  const request = peer.PutStateMetadata.deserializeBinary(payload);
  return putMetadata(simulator, request.getCollection(), request.getKey(), request.getMetadata());
}

/** Several writes in one request. */
export function answerWriteBatch(payload: Uint8Array, simulator: Simulator): Uint8Array {
  for (const record of peer.WriteBatchState.deserializeBinary(payload).getRecList()) applyRecord(record, simulator);
  return EMPTY;
}

function applyRecord(record: peer.WriteRecord, simulator: Simulator): void {
  const { PUT_STATE, DEL_STATE, PURGE_PRIVATE_DATA, PUT_STATE_METADATA } = peer.WriteRecord.Type;
  const [collection, key, type] = [record.getCollection(), record.getKey(), record.getType()];
  if (type === PUT_STATE) put(simulator, collection, key, record.getValue_asU8());
  else if (type === DEL_STATE) put(simulator, collection, key, EMPTY);
  else if (type === PURGE_PRIVATE_DATA) purge(simulator, collection, key);
  else if (type === PUT_STATE_METADATA) putMetadata(simulator, collection, key, record.getMetadata());
  else throw new Error('unknown operation type');
}

function valueOf(simulator: Simulator, collection: string, key: string): Uint8Array {
  const value = collection === '' ? simulator.getState(key)?.value : simulator.getPrivate(collection, key);
  return value ?? EMPTY;
}

function put(simulator: Simulator, collection: string, key: string, value: Uint8Array): Uint8Array {
  if (collection === '') simulator.putState(key, value);
  else simulator.putPrivate(collection, key, value);
  return EMPTY;
}

function purge(simulator: Simulator, collection: string, key: string): Uint8Array {
  if (collection === '') throw new Error('only applicable for private data');
  simulator.purgePrivate(collection, key);
  return EMPTY;
}

function putMetadata(
  simulator: Simulator,
  collection: string,
  key: string,
  metadata: peer.StateMetadata | undefined,
): Uint8Array {
  const entry = present(metadata, 'the metadata of a request');
  const entries = [[entry.getMetakey(), entry.getValue_asU8()]] as const;
  if (collection === '') simulator.putMetadata(key, entries);
  else simulator.putPrivateMetadata(collection, key, entries);
  return EMPTY;
}
