import { sha256Hex } from '@naru/chaincode/domain';
import { common, peer } from '@hyperledger/fabric-protos';
import { hashBlock } from './blockHashes.js';
import { NOTHING_WRITTEN, readWrites, type Written } from './writeSets.js';

/**
 * What of a transaction cannot be read. Whoever may submit to the ordering service can put any bytes into a block: they
 * are then invalid, and they stay in it.
 */
export type TransactionFault = 'ENVELOPE' | 'TRANSACTION_ID' | 'WRITES';

/** One transaction of a block, and what it wrote under the chaincode's name: nothing if it is invalid or cannot be read. */
export interface BlockTransaction extends Written {
  /** Empty for a configuration, and for a transaction whose id cannot be read. */
  readonly id: string;
  /** Its place in the block. */
  readonly position: number;
  /** SHA-256 of its bytes in the block, lower-case hexadecimal. */
  readonly hash: string;
  /** Fabric's TxValidationCode; 0 is valid. */
  readonly validationCode: number;
  readonly fault: TransactionFault | undefined;
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
  const unread = { ...place, ...NOTHING_WRITTEN, id: '' };
  const envelope = attempt(() => parseEnvelope(bytes));
  if (envelope === undefined) return { transaction: { ...unread, fault: 'ENVELOPE' }, madeMs: 0 };
  const { id, type, madeMs, data } = envelope;
  const isValid = validationCode === VALID;
  const read = { madeMs: isValid && Number.isSafeInteger(madeMs) ? madeMs : 0 };
  if (type !== common.HeaderType.ENDORSER_TRANSACTION) return { ...read, transaction: { ...unread, fault: undefined } };
  if (!TRANSACTION_ID.test(id)) return { ...read, transaction: { ...unread, fault: 'TRANSACTION_ID' } };
  // An invalid transaction may hold anything, so it is not looked into.
  const written = isValid ? attempt(() => readWrites(data, chaincode)) : NOTHING_WRITTEN;
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
