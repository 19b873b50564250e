import { peer } from '@hyperledger/fabric-protos';
import { EMPTY } from '../bytes/bytes.js';
import { requireValue } from '../../shared/requireValue.js';
import { decodeMetadata } from '../simulation/metadata.js';
import type { Simulator } from '../simulation/simulator.js';

/** Answers a key's value, public or private; it is empty if there is none. */
export function answerGet(payload: Uint8Array, simulator: Simulator): Uint8Array {
  const request = peer.GetState.deserializeBinary(payload);
  const [collection, key] = [request.getCollection(), request.getKey()];
  const value = collection === '' ? simulator.getState(key)?.value : simulator.getPrivate(collection, key);
  return value ?? EMPTY;
}

export function answerGetHash(payload: Uint8Array, simulator: Simulator): Uint8Array {
  const request = peer.GetState.deserializeBinary(payload);
  return simulator.getPrivateHash(request.getCollection(), request.getKey())?.value ?? EMPTY;
}

/** Answers a key's metadata. Every peer knows those of private keys, too. */
export function answerGetMetadata(payload: Uint8Array, simulator: Simulator): Uint8Array {
  const request = peer.GetStateMetadata.deserializeBinary(payload);
  const [collection, key] = [request.getCollection(), request.getKey()];
  const version = collection === '' ? simulator.getState(key) : simulator.getPrivateHash(collection, key);
  const result = new peer.StateMetadataResult();
  for (const [name, value] of decodeMetadata(version)) {
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
  if (request.getCollection() === '') throw new Error('only applicable for private data');
  simulator.purgePrivate(request.getCollection(), request.getKey());
  return EMPTY;
}

export function answerPutMetadata(payload: Uint8Array, simulator: Simulator): Uint8Array {
  const request = peer.PutStateMetadata.deserializeBinary(payload);
  const [collection, key] = [request.getCollection(), request.getKey()];
  const entry = requireValue(request.getMetadata(), 'the metadata of a request');
  const entries = [[entry.getMetakey(), entry.getValue_asU8()]] as const;
  if (collection === '') simulator.putMetadata(key, entries);
  else simulator.putPrivateMetadata(collection, key, entries);
  return EMPTY;
}

function put(simulator: Simulator, collection: string, key: string, value: Uint8Array): Uint8Array {
  if (collection === '') simulator.putState(key, value);
  else simulator.putPrivate(collection, key, value);
  return EMPTY;
}
