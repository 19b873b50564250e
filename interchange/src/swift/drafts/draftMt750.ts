import type { Bic, Money } from '@naru/chaincode/domain';
import { buildLineField, buildMoneyField, buildTextField } from '../fields/buildFields.js';
import type { MtMessage } from '../message/mtMessage.js';
import type { SenderAndReceiver } from '../blocks/senderAndReceiver.js';
import { draftMessage } from './draftMessage.js';
import { writeDiscrepancies } from './writeDiscrepancies.js';

/** MT 750: a bank tells the issuing bank of discrepant documents, and asks to be authorised to take them up. */
export interface AdviceOfDiscrepancy {
  readonly banks?: SenderAndReceiver;
  /** The presenting bank's reference, at most 16 characters. */
  readonly reference: string;
  /** The issuing bank's reference: the number of the credit, unless that bank gave another. */
  readonly relatedReference: string;
  readonly amount: Money;
  /** An amount drawn in addition, such as freight. With it, or with charges, the total is needed as well. */
  readonly additionalAmount?: Money;
  readonly chargesDeducted?: string;
  readonly chargesAdded?: string;
  readonly total?: Money;
  /** The bank to which the total is to be paid. */
  readonly accountWithBank?: Bic;
  readonly information?: string;
  /** One sentence each. */
  readonly discrepancies: readonly string[];
}

/**
 * Drafts the MT 750 that asks for an authority to pay, accept or negotiate.
 *
 * @throws TradeError INVALID with the faults by tag and line
 */
export function draftMt750(advice: AdviceOfDiscrepancy): MtMessage {
  return draftMessage('750', advice.banks, [
    ...buildLineField('20', advice.reference),
    ...buildLineField('21', advice.relatedReference),
    ...buildMoneyField('32B', advice.amount),
    ...buildMoneyField('33B', advice.additionalAmount),
    ...buildTextField('71D', advice.chargesDeducted),
    ...buildTextField('73A', advice.chargesAdded),
    ...buildMoneyField('34B', advice.total),
    ...buildLineField('57A', advice.accountWithBank),
    ...buildTextField('72Z', advice.information),
    ...writeDiscrepancies(advice.discrepancies),
  ]);
}
