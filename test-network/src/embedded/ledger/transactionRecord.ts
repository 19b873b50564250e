import { peer } from '@hyperledger/fabric-protos';
import type { EndorsedAction } from '../blocks/endorsedAction.js';

const { TxValidationCode } = peer;
export const { VALID } = TxValidationCode;
/** What a peer marks a transaction with: why it counts, or why not. */
export type ValidationCode = peer.TxValidationCodeMap[keyof peer.TxValidationCodeMap];

const CODES: readonly ValidationCode[] = Object.values(TxValidationCode);

/** A code as a block's metadata holds it; a byte that is none of Fabric's is INVALID_OTHER_REASON. */
export function validationCode(byte: number | undefined): ValidationCode {
  return CODES.find((code) => code === byte) ?? TxValidationCode.INVALID_OTHER_REASON;
}

/** What the ledger remembers of a transaction besides its block. */
export interface TransactionRecord {
  readonly transactionId: string;
  readonly block: number;
  readonly tx: number;
  readonly code: ValidationCode;
  /** The time that the client gave it. */
  readonly timestamp: { readonly seconds: number; readonly nanos: number } | undefined;
}

/** A transaction that is to change the state. */
export interface ValidTransaction {
  readonly transactionId: string;
  readonly tx: number;
  readonly action: EndorsedAction;
}
