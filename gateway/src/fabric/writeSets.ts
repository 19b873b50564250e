import { RESOLUTIONS_KEY, sha256Hex } from '@naru/chaincode/domain';
import { ledger, peer } from '@hyperledger/fabric-protos';

/** A public key that a transaction wrote; an empty value is a deletion. */
export interface PublicWrite {
  readonly key: string;
  readonly value: Buffer;
}

/** The endorsement policy that a transaction gave a public key: a SignaturePolicyEnvelope, empty if it took it away. */
export interface PolicyWrite {
  readonly key: string;
  readonly policy: Buffer;
}

/** A key that a transaction wrote to a private collection: the SHA-256 of key and value, lower-case hexadecimal. */
export interface HashedWrite {
  readonly collection: string;
  readonly keyHash: string;
  /** Empty if the key was deleted. */
  readonly valueHash: string;
}

/** What a transaction wrote, each key once. */
export interface Written {
  readonly writes: readonly PublicWrite[];
  readonly policies: readonly PolicyWrite[];
  readonly hashedWrites: readonly HashedWrite[];
  /** The SHA-256 of the resolution that it carried out, as operators approve it. */
  readonly resolution?: string;
}

export const NOTHING_WRITTEN: Written = { writes: [], policies: [], hashedWrites: [] };

/** The name under which Fabric keeps a key's endorsement policy among its metadata. */
const VALIDATION_PARAMETER = 'VALIDATION_PARAMETER';

/** Reads what a transaction wrote under a chaincode's name. @throws Error if its bytes are not a transaction */
export function readWrites(bytes: Uint8Array, chaincode: string): Written {
  const payloads = peer.Transaction.deserializeBinary(bytes)
    .getActionsList()
    .map((action) => peer.ChaincodeActionPayload.deserializeBinary(action.getPayload_asU8()));
  const sets = payloads.flatMap(listSets).filter((set) => set.getNamespace() === chaincode);
  const publicSets = sets.map((set) => ledger.rwset.kvrwset.KVRWSet.deserializeBinary(set.getRwset_asU8()));
  const hashedWrites = sets.flatMap((set) => set.getCollectionHashedRwsetList().flatMap(listHashedWrites));
  const writes = lastOfEach(publicSets.flatMap(listWrites), ({ key }) => key);
  const resolution = writes.some(({ key }) => key === RESOLUTIONS_KEY) ? hashRequest(payloads) : undefined;
  return {
    writes,
    ...(resolution !== undefined && { resolution }),
    policies: lastOfEach(publicSets.flatMap(listPolicies), ({ key }) => key),
    hashedWrites: lastOfEach(hashedWrites, ({ collection, keyHash }) => `${collection} ${keyHash}`),
  };
}

/** Endorsers that collude can write a key twice in one transaction: peers keep what stands last. */
function lastOfEach<T>(writes: readonly T[], nameOf: (write: T) => string): T[] {
  return [...new Map(writes.map((write) => [nameOf(write), write])).values()];
}

/** The SHA-256 of a transaction's first argument, after its name. */
function hashRequest([payload]: readonly peer.ChaincodeActionPayload[]): string | undefined {
  const proposal = peer.ChaincodeProposalPayload.deserializeBinary(
    payload?.getChaincodeProposalPayload_asU8() ?? new Uint8Array(),
  );
  const invocation = peer.ChaincodeInvocationSpec.deserializeBinary(proposal.getInput_asU8());
  const [, request] = invocation.getChaincodeSpec()?.getInput()?.getArgsList_asU8() ?? [];
  return request && sha256Hex(request);
}

function listSets(payload: peer.ChaincodeActionPayload): ledger.rwset.NsReadWriteSet[] {
  const endorsed = payload.getAction();
  const response = peer.ProposalResponsePayload.deserializeBinary(
    endorsed?.getProposalResponsePayload_asU8() ?? new Uint8Array(),
  );
  const results = peer.ChaincodeAction.deserializeBinary(response.getExtension_asU8()).getResults_asU8();
  return ledger.rwset.TxReadWriteSet.deserializeBinary(results).getNsRwsetList();
}

function listWrites(set: ledger.rwset.kvrwset.KVRWSet): PublicWrite[] {
  return set.getWritesList().map((write) => ({
    key: write.getKey(),
    value: write.getIsDelete() ? Buffer.of() : Buffer.from(write.getValue_asU8()),
  }));
}

/** A write of a key's metadata replaces all of them. */
function listPolicies(set: ledger.rwset.kvrwset.KVRWSet): PolicyWrite[] {
  return set.getMetadataWritesList().map((write) => {
    const policy = write.getEntriesList().findLast((entry) => entry.getName() === VALIDATION_PARAMETER);
    return { key: write.getKey(), policy: Buffer.from(policy?.getValue_asU8() ?? []) };
  });
}

function listHashedWrites(set: ledger.rwset.CollectionHashedReadWriteSet): HashedWrite[] {
  const collection = set.getCollectionName();
  return ledger.rwset.kvrwset.HashedRWSet.deserializeBinary(set.getHashedRwset_asU8())
    .getHashedWritesList()
    .map((write) => ({
      collection,
      keyHash: Buffer.from(write.getKeyHash_asU8()).toString('hex'),
      valueHash: write.getIsDelete() ? '' : Buffer.from(write.getValueHash_asU8()).toString('hex'),
    }));
}
