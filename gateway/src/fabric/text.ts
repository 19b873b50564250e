import { LedgerFailure } from './ledgerFailure.js';

/** The text of a result. @throws LedgerFailure if it is not UTF-8 text */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new LedgerFailure('OTHER', 'The ledger’s answer is not UTF-8.', { cause: error });
  }
}
