import { RESOLUTIONS_KEY, sha256Hex } from '@naru/chaincode/domain';
import { common, ledger, peer } from '@hyperledger/fabric-protos';
import { hashBlock } from './blockHashes.js';

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

/**
 * What of a transaction cannot be read. Whoever may submit to the ordering service can put any bytes into a block: they
 * are then invalid, and they stay in it.
 */
export type TransactionFault = 'ENVELOPE' | 'TRANSACTION_ID' | 'WRITES';

/** One transaction of a block. */
export interface BlockTransaction {
  /** Empty for a configuration, and for a transaction whose id cannot be read. */
  readonly id: string;
  /** Its place in the block. */
  readonly position: number;
  /** SHA-256 of its bytes in the block, lower-case hexadecimal. */
  readonly hash: string;
  /** Fabric's TxValidationCode; 0 is valid. */
  readonly validationCode: number;
  /** What it wrote under the chaincode's name; empty if it is invalid or cannot be read. */
  readonly writes: readonly PublicWrite[];
  readonly hashedWrites: readonly HashedWrite[];
  readonly fault: TransactionFault | undefined;
  /** The SHA-256 of the resolution that it carried out, as operators approve it. */
  readonly resolution?: string;
}

/** A block, as far as it concerns one chaincode. */
export interface TransactionBlock {
  readonly number: number;
  /** SHA-256 of its header, lower-case hexadecimal. */
  readonly hash: string;
  /** The hash of the block before it; empty in the first. */
  readonly previousHash: string;
  /** When the last of its valid transactions was made, by its client's clock; milliseconds since 1970. */
  readonly timeMs: number;
  readonly transactions: readonly BlockTransaction[];
}

const VALID = 0;
/** What Fabric's peers call a transaction that nobody has looked at. */
const NOT_VALIDATED = peer.TxValidationCode.NOT_VALIDATED;
/** Fabric makes ids with SHA-256. */
const TRANSACTION_ID = /^[0-9a-f]{64}$/;

/**
 * Reads what the transactions of a block wrote under a chaincode's name. What cannot be read is named, and keeps nothing
 * else from being read.
 * @throws Error if the block does not hold the transactions of its header
 */
export function parseBlock(block: common.Block, chaincode: string): TransactionBlock {
  const number = block.getHeader()?.getNumber() ?? 0;
  const { own: hash, previous: previousHash, data, actualData } = hashBlock(block);
  if (data !== actualData) throw new Error(`Block ${number} does not hold the transactions of its header.`);
  const codes = block.getMetadata()?.getMetadataList_asU8()[common.BlockMetadataIndex.TRANSACTIONS_FILTER];
  const parsed = (block.getData()?.getDataList_asU8() ?? []).map((bytes, position) =>
    parseTransaction(bytes, position, codes?.[position] ?? NOT_VALIDATED, chaincode),
  );
  const timeMs = parsed.reduce((latest, { madeMs }) => Math.max(latest, madeMs), 0);
  return { number, hash, previousHash, timeMs, transactions: parsed.map(({ transaction }) => transaction) };
}

interface Parsed {
  readonly transaction: BlockTransaction;
  /** When it was made; 0 if it is not valid, and may say anything. */
  readonly madeMs: number;
}

function parseTransaction(bytes: Uint8Array, position: number, validationCode: number, chaincode: string): Parsed {
  const place = { position, hash: sha256Hex(bytes), validationCode };
  const unread = { ...place, ...NOTHING, id: '' };
  const envelope = attempt(() => parseEnvelope(bytes));
  if (envelope === undefined) return { transaction: { ...unread, fault: 'ENVELOPE' }, madeMs: 0 };
  const { id, type, madeMs, data } = envelope;
  const isValid = validationCode === VALID;
  const read = { madeMs: isValid && Number.isSafeInteger(madeMs) ? madeMs : 0 };
  if (type !== common.HeaderType.ENDORSER_TRANSACTION) return { ...read, transaction: { ...unread, fault: undefined } };
  if (!TRANSACTION_ID.test(id)) return { ...read, transaction: { ...unread, fault: 'TRANSACTION_ID' } };
  // An invalid transaction may hold anything, so it is not looked into.
  const written = isValid ? attempt(() => parseWrites(data, chaincode)) : NOTHING;
  const fault = written === undefined ? 'WRITES' : undefined;
  return { ...read, transaction: { ...unread, id, ...written, fault } };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function parseEnvelope(bytes: Uint8Array): { id: string; type: number; madeMs: number; data: Uint8Array } {
  const payload = common.Payload.deserializeBinary(common.Envelope.deserializeBinary(bytes).getPayload_asU8());
  const header = common.ChannelHeader.deserializeBinary(
    payload.getHeader()?.getChannelHeader_asU8() ?? new Uint8Array(),
  );
  const madeMs = header.getTimestamp()?.toDate().getTime() ?? 0;
  return { id: header.getTxId(), type: header.getType(), madeMs, data: payload.getData_asU8() };
}

type Written = Pick<BlockTransaction, 'writes' | 'hashedWrites' | 'resolution'>;
const NOTHING: Written = { writes: [], hashedWrites: [] };

function parseWrites(bytes: Uint8Array, chaincode: string): Written {
  const payloads = peer.Transaction.deserializeBinary(bytes)
    .getActionsList()
    .map((action) => peer.ChaincodeActionPayload.deserializeBinary(action.getPayload_asU8()));
  const sets = payloads.flatMap(readWriteSets).filter((set) => set.getNamespace() === chaincode);
  const writes = sets.flatMap((set) => publicWrites(set.getRwset_asU8()));
  const resolution = writes.some(({ key }) => key === RESOLUTIONS_KEY) ? hashRequest(payloads) : undefined;
  return {
    writes,
    ...(resolution !== undefined && { resolution }),
    hashedWrites: sets.flatMap((set) => set.getCollectionHashedRwsetList().flatMap(hashedWrites)),
  };
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

function readWriteSets(payload: peer.ChaincodeActionPayload): ledger.rwset.NsReadWriteSet[] {
  const endorsed = payload.getAction();
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
