import type { ledger } from '@hyperledger/fabric-protos';
import { asKey } from '../bytes/mapKeys.js';
import { sha256 } from '../bytes/bytes.js';
import type { CollectionAccess } from '../blocks/endorsedAction.js';

/** After this many blocks an endorsed transaction is not expected any more. */
const RETENTION_BLOCKS = 1000;

interface Held {
  readonly height: number;
  /** Plain sets by collection and hash: endorsers may have different results. */
  readonly plainSets: Map<string, Uint8Array>;
}

/** The private writes of endorsed transactions that are not committed yet: the peers' transient stores. */
export class TransientStore {
  readonly #byTransaction = new Map<string, Held>();

  keep(transactionId: string, set: ledger.rwset.TxPvtReadWriteSet, height: number): void {
    const held = this.#byTransaction.get(transactionId) ?? { height, plainSets: new Map<string, Uint8Array>() };
    this.#byTransaction.set(transactionId, held);
    for (const namespace of set.getNsPvtRwsetList()) {
      for (const collection of namespace.getCollectionPvtRwsetList()) {
        const plain = collection.getRwset_asU8();
        held.plainSets.set(id(namespace.getNamespace(), collection.getCollectionName(), sha256(plain)), plain);
      }
    }
  }

  /** Finds the plain set of the hash in a committed transaction. */
  find(transactionId: string, namespace: string, collection: CollectionAccess): Uint8Array | undefined {
    const { name, privateSetHash } = collection;
    return this.#byTransaction.get(transactionId)?.plainSets.get(id(namespace, name, privateSetHash));
  }

  /** Forgets transactions that a block holds, and transactions that were never submitted. */
  settle(transactionIds: readonly string[], height: number): void {
    for (const transactionId of transactionIds) this.#byTransaction.delete(transactionId);
    for (const [transactionId, held] of this.#byTransaction) {
      if (held.height >= height - RETENTION_BLOCKS) break;
      this.#byTransaction.delete(transactionId);
    }
  }
}

function id(namespace: string, collection: string, hash: Uint8Array): string {
  return `${namespace}\0${collection}\0${asKey(hash)}`;
}
