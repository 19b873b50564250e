import { peer } from '@hyperledger/fabric-protos';
import { writesTo, type EndorsedAction, type NamespaceAccess } from '../blocks/endorsedAction.js';
import { asKey } from '../bytes/mapKeys.js';
import { findCollection } from '../ledger/chaincodeDefinition.js';
import type { Ledger } from '../ledger/ledger.js';
import { VALID, type ValidationCode } from '../ledger/transactionRecord.js';
import type { Identities, Identity } from '../msp/identity.js';
import { decodePolicy } from '../policy/policyEnvelope.js';
import type { Rule } from '../policy/rule.js';
import { satisfies } from '../policy/satisfies.js';
import { readKeyPolicy } from '../simulation/metadata.js';

/** A written key. In a collection it is the key's hash. */
interface WrittenKey {
  readonly collection: string;
  readonly key: string;
}

/**
 * Keys whose policy an earlier transaction of the block changes. Fabric checks policies by the state before the block, so
 * later writes to such a key in the block are invalid, even if the earlier transaction then fails by its reads.
 */
export type ChangedPolicies = Set<string>;

/** Checks a transaction's endorsements by the policies of the chaincode, the collections and the keys. */
export function checkEndorsements(
  action: EndorsedAction,
  ledger: Ledger,
  msps: Identities,
  changed: ChangedPolicies,
): ValidationCode {
  const foreign = action.namespaces.some((access) => access.name !== ledger.definition.name && writesTo(access));
  if (foreign) return peer.TxValidationCode.INVALID_CHAINCODE;
  const check = new PolicyCheck(ledger, findEndorsers(action, msps), changed);
  const own = action.namespaces.filter(({ name }) => name === ledger.definition.name);
  const endorsed = own.flatMap(listWrittenKeys).every((written) => check.covers(written)) && check.coversSomething();
  return endorsed ? VALID : peer.TxValidationCode.ENDORSEMENT_POLICY_FAILURE;
}

/** Adds the keys whose policies a transaction changes. Its endorsements must be valid. */
export function noteChangedPolicies(action: EndorsedAction, changed: ChangedPolicies): void {
  for (const access of action.namespaces) for (const written of listMetadataKeys(access)) changed.add(idOf(written));
}

/** Finds the identities with valid endorsements, each once. Other endorsements are ignored. */
function findEndorsers(action: EndorsedAction, msps: Identities): Identity[] {
  const endorsers = new Set<Identity>();
  for (const endorsement of action.endorsements) {
    const endorser = endorsement.getEndorser_asU8();
    try {
      const identity = msps.identify(endorser);
      const signed = Buffer.concat([action.responsePayload, endorser]);
      if (identity.verify(signed, endorsement.getSignature_asU8())) endorsers.add(identity);
    } catch {
      continue;
    }
  }
  return [...endorsers];
}

class PolicyCheck {
  readonly #ledger: Ledger;
  readonly #endorsers: readonly Identity[];
  readonly #changed: ChangedPolicies;
  /** Whether the policy of a scope is satisfied. A scope is a collection's name, or empty for the chaincode. */
  readonly #scopes = new Map<string, boolean>();
  #checkedSome = false;

  constructor(ledger: Ledger, endorsers: readonly Identity[], changed: ChangedPolicies) {
    this.#ledger = ledger;
    this.#endorsers = endorsers;
    this.#changed = changed;
  }

  covers(written: WrittenKey): boolean {
    if (this.#changed.has(idOf(written))) return false;
    const own = this.#keyPolicy(written);
    if (!own) return this.#coversScope(written.collection);
    this.#checkedSome = true;
    return this.#holds(own);
  }

  /** A transaction that writes nothing must satisfy the chaincode's policy, too. */
  coversSomething(): boolean {
    return this.#checkedSome || this.#coversScope('');
  }

  #keyPolicy({ collection, key }: WrittenKey): Uint8Array | undefined {
    const { definition, state, hashed, lastBlock } = this.#ledger;
    const table = collection === '' ? state.of(definition.name) : hashed.of(definition.name, collection);
    return readKeyPolicy(table.get(key, lastBlock));
  }

  #holds(encoded: Uint8Array): boolean {
    try {
      return satisfies(decodePolicy(encoded), this.#endorsers);
    } catch {
      return false;
    }
  }

  #coversScope(collection: string): boolean {
    const { definition } = this.#ledger;
    const config = collection === '' ? undefined : findCollection(definition, collection);
    if (collection !== '' && !config) return false;
    const own: Rule | undefined = config?.policy;
    const scope = own ? collection : '';
    const known = this.#scopes.get(scope);
    if (known !== undefined) return known;
    const holds = satisfies(own ?? definition.policy, this.#endorsers);
    this.#scopes.set(scope, holds);
    this.#checkedSome = true;
    return holds;
  }
}

function listWrittenKeys(access: NamespaceAccess): WrittenKey[] {
  const publicKeys = access.set.getWritesList().map((write) => ({ collection: '', key: write.getKey() }));
  const privateKeys = access.collections.flatMap(({ name, set }) =>
    set.getHashedWritesList().map((write) => ({ collection: name, key: asKey(write.getKeyHash_asU8()) })),
  );
  return [...publicKeys, ...privateKeys, ...listMetadataKeys(access)];
}

function listMetadataKeys(access: NamespaceAccess): WrittenKey[] {
  const publicKeys = access.set.getMetadataWritesList().map((write) => ({ collection: '', key: write.getKey() }));
  const privateKeys = access.collections.flatMap(({ name, set }) =>
    set.getMetadataWritesList().map((write) => ({ collection: name, key: asKey(write.getKeyHash_asU8()) })),
  );
  return [...publicKeys, ...privateKeys];
}

function idOf({ collection, key }: WrittenKey): string {
  return `${collection}\0${key}`;
}
