import { ledger, peer } from '@hyperledger/fabric-protos';
import { requireValue } from '../../shared/requireValue.js';

const { HashedRWSet, KVRWSet } = ledger.rwset.kvrwset;

/** What a transaction read and wrote in one private collection, as hashes, which every member sees. */
export interface CollectionAccess {
  readonly name: string;
  readonly set: ledger.rwset.kvrwset.HashedRWSet;
  /** SHA-256 of the collection's plain read/write set. */
  readonly privateSetHash: Uint8Array;
}

/** What a transaction read and wrote in one namespace. */
export interface NamespaceAccess {
  readonly name: string;
  readonly set: ledger.rwset.kvrwset.KVRWSet;
  readonly collections: readonly CollectionAccess[];
}

/** The decoded endorsed action of a transaction. */
export interface EndorsedAction {
  readonly signatureHeader: Uint8Array;
  readonly proposalPayload: Uint8Array;
  readonly proposalHash: Uint8Array;
  /** What the endorsers signed. */
  readonly responsePayload: Uint8Array;
  readonly endorsements: readonly peer.Endorsement[];
  readonly chaincode: string;
  readonly version: string;
  readonly event: peer.ChaincodeEvent | undefined;
  readonly namespaces: readonly NamespaceAccess[];
}

/** @throws Error if the bytes are not a transaction with exactly one endorsed action. */
export function parseEndorsedAction(transaction: Uint8Array): EndorsedAction {
  const [action, ...others] = peer.Transaction.deserializeBinary(transaction).getActionsList();
  if (!action || others.length > 0) throw new Error('only one action per transaction is supported');
  const payload = peer.ChaincodeActionPayload.deserializeBinary(action.getPayload_asU8());
  const endorsed = requireValue(payload.getAction(), 'the endorsed action of a transaction');
  const responsePayload = endorsed.getProposalResponsePayload_asU8();
  const response = peer.ProposalResponsePayload.deserializeBinary(responsePayload);
  return {
    signatureHeader: action.getHeader_asU8(),
    proposalPayload: payload.getChaincodeProposalPayload_asU8(),
    proposalHash: response.getProposalHash_asU8(),
    responsePayload,
    endorsements: endorsed.getEndorsementsList(),
    ...parseChaincodeAction(peer.ChaincodeAction.deserializeBinary(response.getExtension_asU8())),
  };
}

/** Whether a transaction writes to a namespace: its keys, their metadata, or those of its collections. */
export function writesTo({ set, collections }: NamespaceAccess): boolean {
  return (
    set.getWritesList().length + set.getMetadataWritesList().length > 0 ||
    collections.some(
      ({ set: hashed }) => hashed.getHashedWritesList().length + hashed.getMetadataWritesList().length > 0,
    )
  );
}

function parseChaincodeAction(
  action: peer.ChaincodeAction,
): Pick<EndorsedAction, 'chaincode' | 'version' | 'event' | 'namespaces'> {
  const event = action.getEvents_asU8();
  const results = ledger.rwset.TxReadWriteSet.deserializeBinary(action.getResults_asU8());
  return {
    chaincode: action.getChaincodeId()?.getName() ?? '',
    version: action.getChaincodeId()?.getVersion() ?? '',
    event: event.length > 0 ? peer.ChaincodeEvent.deserializeBinary(event) : undefined,
    namespaces: results.getNsRwsetList().map(parseNamespace),
  };
}

function parseNamespace(namespace: ledger.rwset.NsReadWriteSet): NamespaceAccess {
  return {
    name: namespace.getNamespace(),
    set: KVRWSet.deserializeBinary(namespace.getRwset_asU8()),
    collections: namespace
      .getCollectionHashedRwsetList()
      .map((collection: ledger.rwset.CollectionHashedReadWriteSet) => ({
        name: collection.getCollectionName(),
        set: HashedRWSet.deserializeBinary(collection.getHashedRwset_asU8()),
        privateSetHash: collection.getPvtRwsetHash_asU8(),
      })),
  };
}
