import { type common, peer } from '@hyperledger/fabric-protos';
import { envelopesOf, headerOf } from '../blocks/block.js';
import type { Ledger, ValidatedBlock } from '../ledger/ledger.js';
import {
  VALID,
  type TransactionRecord,
  type ValidationCode,
  type ValidTransaction,
} from '../ledger/transactionRecord.js';
import type { Identities } from '../msp/identity.js';
import { checkEndorsements, noteChangedPolicies, type ChangedPolicies } from './checkEndorsements.js';
import { judgeForm, type Judged } from './judgeForm.js';
import { checkReads } from './checkReads.js';

/** Validates the transactions of a block, as every peer of a Fabric network would. */
export class Validator {
  readonly #ledger: Ledger;
  readonly #msps: Identities;

  constructor(ledger: Ledger, msps: Identities) {
    this.#ledger = ledger;
    this.#msps = msps;
  }

  /**
   * Validates a block and applies the public writes of its valid transactions.
   * Endorsements are checked by the state before the block, reads by the state within the block.
   */
  validate(block: common.Block): ValidatedBlock {
    const number = headerOf(block).getNumber();
    const judged = this.#judgeEndorsements(envelopesOf(block));
    const valid: ValidTransaction[] = [];
    const records = judged.map((transaction, tx) => {
      const code = this.#judgeReads(transaction, number);
      const record = newRecord(transaction, number, tx, code);
      if (code === VALID && transaction.action) {
        const accepted = { transactionId: record.transactionId, tx, action: transaction.action };
        this.#ledger.applyPublic(accepted, number);
        valid.push(accepted);
      }
      return record;
    });
    return { block, records, valid, codes: Uint8Array.from(records, ({ code }) => code) };
  }

  #judgeEndorsements(envelopes: readonly Uint8Array[]): Judged[] {
    const seen = new Set<string>();
    const changed: ChangedPolicies = new Set();
    return envelopes.map((bytes) => {
      const judged = judgeForm(bytes, this.#ledger, this.#msps);
      if (judged.code !== VALID || !judged.action || !judged.envelope) return judged;
      const code = checkEndorsements(judged.action, this.#ledger, this.#msps, changed);
      if (code !== VALID) return { ...judged, code };
      noteChangedPolicies(judged.action, changed);
      // As in Fabric, duplicate ids in the block are checked last, among the transactions that are otherwise valid.
      const id = judged.envelope.channelHeader.getTxId();
      if (seen.has(id)) return { ...judged, code: peer.TxValidationCode.DUPLICATE_TXID };
      seen.add(id);
      return judged;
    });
  }

  #judgeReads({ code, action }: Judged, block: number): ValidationCode {
    return code === VALID && action ? checkReads(action, this.#ledger, block) : code;
  }
}

function newRecord({ envelope }: Judged, block: number, tx: number, code: ValidationCode): TransactionRecord {
  const header = envelope?.channelHeader;
  return { transactionId: header?.getTxId() ?? '', block, tx, code, timestamp: header?.getTimestamp()?.toObject() };
}
