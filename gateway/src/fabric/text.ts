import { LedgerFailure } from './ledgerFailure.js';

/** The text of a result. @throws LedgerFailure where it is none */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new LedgerFailure('OTHER', 'The ledger’s answer is not UTF-8.', { cause: error });
  }
}
