import type { Tables } from '../storage/tables.js';

/** The namespace of Fabric's chaincode definitions. Every read set has reads of it. */
export const LIFECYCLE = '_lifecycle';
const SOME_VALUE = new Uint8Array([1]);

/** The key that every transaction reads. */
export function sequenceKey(chaincode: string): string {
  return `namespaces/fields/${chaincode}/Sequence`;
}

/** The keys that a transaction reads if it uses a collection. */
export function collectionKeys(chaincode: string): string[] {
  const fields = ['Collections', 'EndorsementInfo', 'ValidationInfo'];
  return [...fields.map((field) => `namespaces/fields/${chaincode}/${field}`), `namespaces/metadata/${chaincode}`];
}

/** Writes the definition's keys into the state, as an earlier transaction would have. */
export function seedLifecycle(state: Tables, chaincode: string): void {
  for (const key of [sequenceKey(chaincode), ...collectionKeys(chaincode)])
    state.of(LIFECYCLE).put(key, { block: 0, tx: 0, value: SOME_VALUE, metadata: null }, 0);
}
