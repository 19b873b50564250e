import type { CalendarDate } from '@naru/chaincode/domain';
import {
  buildDatedMoneyField,
  buildDateField,
  buildLineField,
  buildNarrativeField,
  buildTextField,
  type DatedMoney,
} from '../fields/buildFields.js';
import type { MtMessage } from '../message/mtMessage.js';
import type { SenderAndReceiver } from '../blocks/senderAndReceiver.js';
import { draftMessage } from './draftMessage.js';

/** MT 730: a message about a credit arrived; it may also say whether the beneficiary accepts an amendment. */
export interface Acknowledgement {
  readonly banks?: SenderAndReceiver;
  /** The acknowledging bank's reference, at most 16 characters. */
  readonly reference: string;
  /** The reference of the acknowledged message, usually the number of the credit. */
  readonly relatedReference: string;
  /** The date of the acknowledged message. */
  readonly dateOfMessage: CalendarDate;
  /** The account for the charges. */
  readonly account?: string;
  /** With a date, the charges were debited on that day; without one, they are to be paid. */
  readonly charges?: DatedMoney;
  readonly chargesDetails?: string;
  readonly information?: string;
  readonly narrative?: string;
}

/**
 * Drafts the MT 730 that acknowledges a message.
 *
 * The gateway does not offer this draft yet: it comes with the endpoints for all of MT 705 to MT 756.
 *
 * @throws TradeError INVALID with the faults by tag and line
 */
export function draftMt730(acknowledgement: Acknowledgement): MtMessage {
  return draftMessage('730', acknowledgement.banks, [
    ...buildLineField('20', acknowledgement.reference),
    ...buildLineField('21', acknowledgement.relatedReference),
    ...buildLineField('25', acknowledgement.account),
    ...buildDateField('30', acknowledgement.dateOfMessage),
    ...buildDatedMoneyField('32D', '32B', acknowledgement.charges),
    ...buildTextField('71D', acknowledgement.chargesDetails),
    ...buildTextField('72Z', acknowledgement.information),
    ...buildNarrativeField(acknowledgement.narrative),
  ]);
}
