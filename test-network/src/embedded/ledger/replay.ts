import { common } from '@hyperledger/fabric-protos';
import { hashData, envelopesOf, headerOf, readOrderersSignature, validationCodesOf } from '../blocks/block.js';
import { parseEndorsedAction } from '../blocks/endorsedAction.js';
import { parseEnvelope } from '../blocks/envelope.js';
import { sameBytes } from '../bytes/bytes.js';
import type { Identities } from '../msp/identity.js';
import { VALID, decodeValidationCode, type TransactionRecord, type ValidTransaction } from './transactionRecord.js';

/**
 * Checks that a block follows its predecessor, has the transactions of its header, and is signed by an orderer.
 * @throws Error that names the block and says what is wrong.
 */
export function verifyBlock(block: common.Block, number: number, previousHash: Uint8Array, msps: Identities): void {
  const header = headerOf(block);
  const refuse = (why: string): never => {
    throw new Error(`The ledger is damaged: block ${number} ${why}.`);
  };
  if (header.getNumber() !== number) refuse(`is numbered ${header.getNumber()}`);
  if (!sameBytes(header.getPreviousHash_asU8(), previousHash)) refuse('does not follow its predecessor');
  if (!sameBytes(header.getDataHash_asU8(), hashData(envelopesOf(block))))
    refuse('holds other transactions than its header');
  const signature = readOrderersSignature(block);
  if (!signature) return refuse('is not signed');
  const orderer = msps.identify(signature.creator);
  if (orderer.role !== 'orderer' || !orderer.verify(signature.signed, signature.signature))
    refuse('is not signed by an orderer');
}

/** Decodes a committed block: a record of each transaction, and the transactions that change the state. */
export function readCommitted(block: common.Block): { records: TransactionRecord[]; valid: ValidTransaction[] } {
  const number = headerOf(block).getNumber();
  const codes = validationCodesOf(block);
  const records: TransactionRecord[] = [];
  const valid: ValidTransaction[] = [];
  for (const [tx, bytes] of envelopesOf(block).entries()) {
    const code = decodeValidationCode(codes[tx]);
    const parsed = parseOrUndefined(bytes);
    const transactionId = parsed?.channelHeader.getTxId() ?? '';
    records.push({
      transactionId,
      block: number,
      tx,
      code,
      timestamp: parsed?.channelHeader.getTimestamp()?.toObject(),
    });
    if (parsed && code === VALID && parsed.channelHeader.getType() === common.HeaderType.ENDORSER_TRANSACTION)
      valid.push({ transactionId, tx, action: parseEndorsedAction(parsed.data) });
  }
  return { records, valid };
}

/** A block may hold an envelope that cannot be decoded; it is marked invalid. */
function parseOrUndefined(bytes: Uint8Array): ReturnType<typeof parseEnvelope> | undefined {
  try {
    return parseEnvelope(bytes);
  } catch {
    return undefined;
  }
}
