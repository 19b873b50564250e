import type { Ledger } from '../ledger/ledger.js';
import { decodePolicy } from '../policy/policyEnvelope.js';
import type { Rule } from '../policy/rule.js';
import { isWritten, type NamespaceSet } from './accessSets.js';
import { readKeyPolicy } from './metadata.js';

/** What a gateway needs to know to find the endorsers of a transaction. */
export interface EndorsementInterest {
  /** Whether the chaincode's policy applies. */
  readonly chaincodePolicy: boolean;
  readonly keyPolicies: readonly Rule[];
  /** The used collections, and whether their plain values were read. */
  readonly collections: readonly { readonly name: string; readonly readsPlainValues: boolean }[];
}

export function findInterest(ledger: Ledger, namespace: string, set: NamespaceSet, block: number): EndorsementInterest {
  const keyPolicies: Rule[] = [];
  let chaincodePolicy = false;
  for (const key of new Set([...set.writes.keys(), ...set.metadata.keys()])) {
    const policy = readKeyPolicy(ledger.state.of(namespace).get(key, block));
    if (policy) keyPolicies.push(decodePolicy(policy));
    else chaincodePolicy = true;
  }
  const written = isWritten(set) || [...set.collections.values()].some(isWritten);
  const collections = [...set.collections]
    .filter(([, collection]) => isWritten(collection) || collection.readsPlainValues)
    .map(([name, { readsPlainValues }]) => ({ name, readsPlainValues }));
  return { chaincodePolicy: chaincodePolicy || !written, keyPolicies, collections };
}
