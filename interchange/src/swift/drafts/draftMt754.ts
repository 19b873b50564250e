import type { Bic, Money } from '@naru/chaincode/domain';
import {
  buildDatedMoneyField,
  buildField,
  buildLineField,
  buildMoneyField,
  buildTextField,
  type DatedMoney,
} from '../fields/buildFields.js';
import { wrapSwiftText } from '../fields/swiftText.js';
import type { MtMessage } from '../message/mtMessage.js';
import type { SenderAndReceiver } from '../blocks/senderAndReceiver.js';
import { draftMessage } from './draftMessage.js';

/** MT 754: a nominated bank took up complying documents – it paid, accepted or negotiated – and forwarded them. */
export interface AdviceOfNegotiation {
  readonly banks?: SenderAndReceiver;
  /** The nominated bank's reference, at most 16 characters. */
  readonly reference: string;
  /** The issuing bank's reference: the number of the credit, unless that bank gave another. */
  readonly relatedReference: string;
  /** What was paid, accepted or negotiated; with the maturity or value date, if there is one. */
  readonly principal: DatedMoney;
  readonly additionalAmount?: Money;
  readonly chargesDeducted?: string;
  readonly chargesAdded?: string;
  readonly totalClaimed?: DatedMoney;
  /** The bank from which reimbursement was claimed. Give this or `accountWithBank`. */
  readonly reimbursingBank?: Bic;
  /** The bank to which the total is to be paid. */
  readonly accountWithBank?: Bic;
  readonly beneficiaryBank?: Bic;
  /** For the receiver. Give this or `narrative`. */
  readonly information?: string;
  readonly narrative?: string;
}

/** Field 77. */
const NARRATIVE_CHARS = 35;

/**
 * Drafts the MT 754 of a payment, acceptance or negotiation.
 *
 * @throws TradeError INVALID with the faults by tag and line
 */
export function draftMt754(advice: AdviceOfNegotiation): MtMessage {
  return draftMessage('754', advice.banks, [
    ...buildLineField('20', advice.reference),
    ...buildLineField('21', advice.relatedReference),
    ...buildDatedMoneyField('32A', '32B', advice.principal),
    ...buildMoneyField('33B', advice.additionalAmount),
    ...buildTextField('71D', advice.chargesDeducted),
    ...buildTextField('73A', advice.chargesAdded),
    ...buildDatedMoneyField('34A', '34B', advice.totalClaimed),
    ...buildLineField('53A', advice.reimbursingBank),
    ...buildLineField('57A', advice.accountWithBank),
    ...buildLineField('58A', advice.beneficiaryBank),
    ...buildTextField('72Z', advice.information),
    ...buildField('77', wrapSwiftText(advice.narrative ?? '', NARRATIVE_CHARS, 'x')),
  ]);
}
