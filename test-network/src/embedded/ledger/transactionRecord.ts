import { peer } from '@hyperledger/fabric-protos';
import type { EndorsedAction } from '../blocks/endorsedAction.js';

const { TxValidationCode } = peer;
export const { VALID } = TxValidationCode;
/** A peer's mark on a transaction: valid, or why not. */
export type ValidationCode = peer.TxValidationCodeMap[keyof peer.TxValidationCodeMap];

const CODES: readonly ValidationCode[] = Object.values(TxValidationCode);

/** Decodes a code in a block's metadata. An unknown byte is INVALID_OTHER_REASON. */
export function decodeValidationCode(byte: number | undefined): ValidationCode {
  return CODES.find((code) => code === byte) ?? TxValidationCode.INVALID_OTHER_REASON;
}

/** What the ledger keeps of a transaction in memory. */
export interface TransactionRecord {
  readonly transactionId: string;
  readonly block: number;
  readonly tx: number;
  readonly code: ValidationCode;
  /** The time that the client set. */
  readonly timestamp: { readonly seconds: number; readonly nanos: number } | undefined;
}

/** A valid transaction, which changes the state. */
export interface ValidTransaction {
  readonly transactionId: string;
  readonly tx: number;
  readonly action: EndorsedAction;
}
