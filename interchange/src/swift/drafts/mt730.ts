import type { CalendarDate } from '@naru/chaincode/domain';
import type { MtMessage } from '../messages/mtMessage.js';
import {
  type DatedMoney,
  dateField,
  datedMoneyField,
  draftOf,
  lineField,
  type MtHeader,
  narrativeField,
  textField,
} from './draft.js';

/** That a message about a credit arrived; also whether the beneficiary accepts an amendment. */
export interface Acknowledgement {
  readonly header?: MtHeader;
  /** The acknowledging bank's reference, at most 16 characters. */
  readonly reference: string;
  /** That of the message: the number of the credit, mostly. */
  readonly relatedReference: string;
  /** The date of the message that is acknowledged. */
  readonly dateOfMessage: CalendarDate;
  /** The account for the charges. */
  readonly account?: string;
  /** With a date: debited on it; without: to be paid. */
  readonly charges?: DatedMoney;
  readonly chargesDetails?: string;
  readonly information?: string;
  readonly narrative?: string;
}

/**
 * Drafts the MT 730 that acknowledges a message.
 *
 * @throws TradeError INVALID with the faults by tag and line
 */
export function mt730(acknowledgement: Acknowledgement): MtMessage {
  return draftOf('730', acknowledgement.header, [
    ...lineField('20', acknowledgement.reference),
    ...lineField('21', acknowledgement.relatedReference),
    ...lineField('25', acknowledgement.account),
    ...dateField('30', acknowledgement.dateOfMessage),
    ...datedMoneyField('32D', '32B', acknowledgement.charges),
    ...textField('71D', acknowledgement.chargesDetails),
    ...textField('72Z', acknowledgement.information),
    ...narrativeField(acknowledgement.narrative),
  ]);
}
