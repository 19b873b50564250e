import type { Bic, CalendarDate, Money } from '@naru/chaincode/domain';
import {
  buildDatedMoneyField,
  buildLineField,
  buildMoneyField,
  buildNarrativeField,
  buildTextField,
} from '../fields/buildFields.js';
import type { MtMessage } from '../message/mtMessage.js';
import type { SenderAndReceiver } from '../blocks/senderAndReceiver.js';
import { draftMessage } from './draftMessage.js';

/** MT 756: a bank reimbursed or paid a drawing. */
export interface AdviceOfPayment {
  readonly banks?: SenderAndReceiver;
  /** The paying bank's reference, at most 16 characters. */
  readonly reference: string;
  /** The presenting bank's reference. */
  readonly relatedReference: string;
  readonly totalClaimed: Money;
  /** The amount paid, and its value date. */
  readonly paid: Money;
  readonly valueDate: CalendarDate;
  readonly sendersCorrespondent?: Bic;
  readonly receiversCorrespondent?: Bic;
  readonly information?: string;
  readonly narrative?: string;
}

/**
 * Drafts the MT 756 of a reimbursement or payment.
 *
 * The gateway does not offer this draft yet: it comes with the endpoints for all of MT 705 to MT 756.
 *
 * @throws TradeError INVALID with the faults by tag and line
 */
export function draftMt756(advice: AdviceOfPayment): MtMessage {
  return draftMessage('756', advice.banks, [
    ...buildLineField('20', advice.reference),
    ...buildLineField('21', advice.relatedReference),
    ...buildMoneyField('32B', advice.totalClaimed),
    ...buildDatedMoneyField('33A', '33B', { money: advice.paid, date: advice.valueDate }),
    ...buildLineField('53A', advice.sendersCorrespondent),
    ...buildLineField('54A', advice.receiversCorrespondent),
    ...buildTextField('72Z', advice.information),
    ...buildNarrativeField(advice.narrative),
  ]);
}
