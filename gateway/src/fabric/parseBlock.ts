import { common, ledger, peer } from '@hyperledger/fabric-protos';

/** A key that a transaction wrote for everybody to see; an empty value is a deletion. */
export interface PublicWrite {
  readonly key: string;
  readonly value: Buffer;
}

/** A key that a transaction wrote to a private collection: the SHA-256 of key and value, lower-case hexadecimal. */
export interface HashedWrite {
  readonly collection: string;
  readonly keyHash: string;
  readonly valueHash: string;
}

/** One transaction of a block. */
export interface BlockTransaction {
  readonly id: string;
  /** Its place in the block. */
  readonly position: number;
  /** Fabric's TxValidationCode; 0 is valid. */
  readonly validationCode: number;
  /** What it wrote under the chaincode's name; empty if it is invalid. */
  readonly writes: readonly PublicWrite[];
  readonly hashedWrites: readonly HashedWrite[];
}

/** A block, as far as it concerns one chaincode. */
export interface TransactionBlock {
  readonly number: number;
  /** When the last of its transactions was made, by its client's clock; milliseconds since 1970. */
  readonly timeMs: number;
  readonly transactions: readonly BlockTransaction[];
}

const VALID = 0;

/** Reads what the transactions of a block wrote under a chaincode's name. */
export function parseBlock(block: common.Block, chaincode: string): TransactionBlock {
  const number = block.getHeader()?.getNumber() ?? 0;
  const codes = block.getMetadata()?.getMetadataList_asU8()[common.BlockMetadataIndex.TRANSACTIONS_FILTER];
  const envelopes = block.getData()?.getDataList_asU8() ?? [];
  let timeMs = 0;
  const transactions = envelopes.map((bytes, position) => {
    const validationCode = codes?.[position] ?? VALID;
    const { header, ...parsed } = parseEnvelope(bytes, validationCode === VALID, chaincode);
    timeMs = Math.max(timeMs, header.getTimestamp()?.toDate().getTime() ?? 0);
    return { id: header.getTxId(), position, validationCode, ...parsed };
  });
  return { number, timeMs, transactions };
}

type Written = Pick<BlockTransaction, 'writes' | 'hashedWrites'>;
const NOTHING: Written = { writes: [], hashedWrites: [] };

function parseEnvelope(
  bytes: Uint8Array,
  isValid: boolean,
  chaincode: string,
): Written & { header: common.ChannelHeader } {
  const payload = common.Payload.deserializeBinary(common.Envelope.deserializeBinary(bytes).getPayload_asU8());
  const header = common.ChannelHeader.deserializeBinary(
    payload.getHeader()?.getChannelHeader_asU8() ?? new Uint8Array(),
  );
  const isTransaction = header.getType() === common.HeaderType.ENDORSER_TRANSACTION;
  // An invalid transaction may hold anything, so it is not looked into.
  const written = isTransaction && isValid ? parseTransaction(payload.getData_asU8(), chaincode) : NOTHING;
  return { header, ...written };
}

function parseTransaction(bytes: Uint8Array, chaincode: string): Written {
  const sets = peer.Transaction.deserializeBinary(bytes)
    .getActionsList()
    .flatMap((action) => readWriteSets(action.getPayload_asU8()))
    .filter((set) => set.getNamespace() === chaincode);
  return {
    writes: sets.flatMap((set) => publicWrites(set.getRwset_asU8())),
    hashedWrites: sets.flatMap((set) => set.getCollectionHashedRwsetList().flatMap(hashedWrites)),
  };
}

function readWriteSets(payload: Uint8Array): ledger.rwset.NsReadWriteSet[] {
  const endorsed = peer.ChaincodeActionPayload.deserializeBinary(payload).getAction();
  const response = peer.ProposalResponsePayload.deserializeBinary(
    endorsed?.getProposalResponsePayload_asU8() ?? new Uint8Array(),
  );
  const results = peer.ChaincodeAction.deserializeBinary(response.getExtension_asU8()).getResults_asU8();
  return ledger.rwset.TxReadWriteSet.deserializeBinary(results).getNsRwsetList();
}

function publicWrites(bytes: Uint8Array): PublicWrite[] {
  return ledger.rwset.kvrwset.KVRWSet.deserializeBinary(bytes)
    .getWritesList()
    .map((write) => ({ key: write.getKey(), value: Buffer.from(write.getValue_asU8()) }));
}

function hashedWrites(set: ledger.rwset.CollectionHashedReadWriteSet): HashedWrite[] {
  const collection = set.getCollectionName();
  return ledger.rwset.kvrwset.HashedRWSet.deserializeBinary(set.getHashedRwset_asU8())
    .getHashedWritesList()
    .map((write) => ({
      collection,
      keyHash: Buffer.from(write.getKeyHash_asU8()).toString('hex'),
      valueHash: Buffer.from(write.getValueHash_asU8()).toString('hex'),
    }));
}
