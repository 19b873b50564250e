import { hashKey } from '../bytes/mapKeys.js';
import { findCollection, type Collection } from '../ledger/chaincodeDefinition.js';
import type { Ledger } from '../ledger/ledger.js';
import { collectionKeys, LIFECYCLE, sequenceKey } from '../ledger/lifecycleKeys.js';
import type { PrivateStore } from '../storage/privateStore.js';
import type { Height, LiveVersion, Version } from '../storage/table.js';
import { AccessSets, type Metadata } from './accessSets.js';
import { encodeSets, type EncodedSets } from './encodeSets.js';
import { findInterest, type EndorsementInterest } from './interest.js';
import { RangeQuery, type Entry } from './rangeQuery.js';

export interface SimulationResult extends EncodedSets {
  readonly interest: EndorsementInterest;
}

export interface SimulatedTransaction {
  readonly transactionId: string;
  readonly creatorMspId: string;
}

/**
 * Runs one proposal on the state as of the last block, on one organisation's peer, and records what it reads and writes.
 * It does not see its own writes.
 */
export class Simulator {
  readonly #ledger: Ledger;
  readonly #store: PrivateStore;
  readonly #transaction: SimulatedTransaction;
  readonly #namespace: string;
  readonly #sets = new AccessSets();
  readonly block: number;
  #writes = false;
  #readOnlyBecauseOf: string | undefined;

  constructor(ledger: Ledger, store: PrivateStore, transaction: SimulatedTransaction) {
    this.#ledger = ledger;
    this.#store = store;
    this.#transaction = transaction;
    this.#namespace = ledger.definition.name;
    this.block = ledger.acquireSnapshot();
    this.#read(LIFECYCLE, sequenceKey(this.#namespace));
  }

  close(): void {
    this.#ledger.releaseSnapshot(this.block);
  }

  /** A public key's version, with its metadata. */
  getState(key: string): LiveVersion | undefined {
    return this.#read(this.#namespace, key);
  }

  putState(key: string, value: Uint8Array): void {
    this.#startWrite();
    this.#sets.namespace(this.#namespace).writes.set(key, orDeletion(value));
  }

  putMetadata(key: string, metadata: Metadata): void {
    this.#startWrite();
    this.#sets.namespace(this.#namespace).metadata.set(key, metadata);
  }

  /** @throws Error if the peer does not hold the collection's data. */
  getPrivate(collection: string, key: string): Uint8Array | undefined {
    this.#open(collection, 'read');
    const hashed = this.#ledger.hashed.of(this.#namespace, collection).get(hashKey(key), this.block);
    const plain = this.#store.data.of(this.#namespace, collection).get(key, this.block);
    if (hashed?.block !== plain?.block || hashed?.tx !== plain?.tx)
      throw new Error(
        `private data matching public hash version is not available. Public hash version = ${show(hashed)}, Private data version = ${show(plain)}`,
      );
    const set = this.#sets.collection(this.#namespace, collection);
    set.reads.set(key, hashed);
    set.readsPlainValues = true;
    return plain?.value;
  }

  /** A private key's version that every peer knows: the value's hash, and the metadata. */
  getPrivateHash(collection: string, key: string): LiveVersion | undefined {
    this.#open(collection);
    const version = this.#ledger.hashed.of(this.#namespace, collection).get(hashKey(key), this.block);
    this.#sets.collection(this.#namespace, collection).reads.set(key, version);
    return version;
  }

  putPrivate(collection: string, key: string, value: Uint8Array): void {
    this.#open(collection, 'write');
    this.#startWrite();
    this.#sets.collection(this.#namespace, collection).writes.set(key, { value: orDeletion(value), purge: false });
  }

  purgePrivate(collection: string, key: string): void {
    this.#open(collection, 'write');
    this.#startWrite();
    this.#sets.collection(this.#namespace, collection).writes.set(key, { value: null, purge: true });
  }

  putPrivateMetadata(collection: string, key: string, metadata: Metadata): void {
    this.#open(collection, 'write');
    this.#startWrite();
    this.#sets.collection(this.#namespace, collection).metadata.set(key, metadata);
  }

  /** @param pageSize 0 for the whole range, which validation checks for phantoms. A page forbids writes. */
  range(start: string, end: string, pageSize = 0): RangeQuery {
    if (pageSize > 0) this.#forbidWrites('a paginated query', 'Paginated queries are');
    const entries = this.#ledger.state.of(this.#namespace).range(start, end, this.block);
    const query = new RangeQuery(start, end, entries, pageSize);
    this.#sets.namespace(this.#namespace).ranges.push(query);
    return query;
  }

  privateRange(collection: string, start: string, end: string): Iterator<Entry> {
    this.#open(collection, 'read');
    this.#forbidWrites('queries on pvt data', 'Queries on pvt data is');
    return this.#store.data.of(this.#namespace, collection).range(start, end, this.block);
  }

  /** A public key's versions up to the simulation's block, the newest first. */
  history(key: string): Version[] {
    const versions = this.#ledger.state.of(this.#namespace).history(key);
    return versions.filter(({ block }) => block <= this.block).reverse();
  }

  finish(): SimulationResult {
    const set = this.#sets.namespace(this.#namespace);
    const interest = findInterest(this.#ledger, this.#namespace, set, this.block);
    return { ...encodeSets(this.#sets), interest };
  }

  #read(namespace: string, key: string): LiveVersion | undefined {
    const version = this.#ledger.state.of(namespace).get(key, this.block);
    this.#sets.namespace(namespace).reads.set(key, version);
    return version;
  }

  /** Checks that there is such a collection and that the creator may use it. As in Fabric, that reads the definition. */
  #open(name: string, access?: 'read' | 'write'): void {
    for (const key of collectionKeys(this.#namespace)) this.#read(LIFECYCLE, key);
    const collection = findCollection(this.#ledger.definition, name);
    if (!collection)
      throw new Error(`collection [${name}] not defined in the collection config for chaincode [${this.#namespace}]`);
    if (access && isMembersOnly(collection, access) && !collection.members.includes(this.#transaction.creatorMspId))
      throw new Error(
        `tx creator does not have ${access} access permission on privatedata in chaincodeName:${this.#namespace} collectionName: ${name}`,
      );
  }

  #startWrite(): void {
    if (this.#readOnlyBecauseOf !== undefined)
      throw new Error(
        `txid [${this.#transaction.transactionId}]: unsuppored transaction. Transaction has already performed ${this.#readOnlyBecauseOf}. Writes are not allowed`,
      );
    this.#writes = true;
  }

  #forbidWrites(what: string, subject: string): void {
    if (this.#writes)
      throw new Error(
        `txid [${this.#transaction.transactionId}]: unsuppored transaction. ${subject} supported only in a read-only transaction`,
      );
    this.#readOnlyBecauseOf = what;
  }
}

/** As in Fabric, an empty value is a deletion. */
function orDeletion(value: Uint8Array): Uint8Array | null {
  return value.length > 0 ? value : null;
}

function isMembersOnly(collection: Collection, access: 'read' | 'write'): boolean {
  return (access === 'read' ? collection.memberOnlyRead : collection.memberOnlyWrite) ?? false;
}

function show(height: Height | undefined): string {
  return height ? `{BlockNum: ${height.block}, TxNum: ${height.tx}}` : '<nil>';
}
