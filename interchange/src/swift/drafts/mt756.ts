import type { Bic, CalendarDate, Money } from '@naru/chaincode/domain';
import type { MtMessage } from '../messages/mtMessage.js';
import { datedMoneyField, draftOf, lineField, moneyField, type MtHeader, narrativeField, textField } from './draft.js';

/** What a bank tells of a payment that it made for a drawing. */
export interface PaymentAdvice {
  readonly header?: MtHeader;
  /** The paying bank's reference, at most 16 characters. */
  readonly reference: string;
  /** The presenting bank's reference. */
  readonly relatedReference: string;
  readonly totalClaimed: Money;
  /** What is paid, and its value date. */
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
 * @throws TradeError INVALID with the faults by tag and line
 */
export function mt756(advice: PaymentAdvice): MtMessage {
  return draftOf('756', advice.header, [
    ...lineField('20', advice.reference),
    ...lineField('21', advice.relatedReference),
    ...moneyField('32B', advice.totalClaimed),
    ...datedMoneyField('33A', '33B', { money: advice.paid, date: advice.valueDate }),
    ...lineField('53A', advice.sendersCorrespondent),
    ...lineField('54A', advice.receiversCorrespondent),
    ...textField('72Z', advice.information),
    ...narrativeField(advice.narrative),
  ]);
}
