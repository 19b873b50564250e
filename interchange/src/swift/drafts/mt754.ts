import type { Bic, Money } from '@naru/chaincode/domain';
import type { MtMessage } from '../messages/mtMessage.js';
import {
  type DatedMoney,
  datedMoneyField,
  draftOf,
  fieldOf,
  lineField,
  moneyField,
  type MtHeader,
  textField,
} from './draft.js';
import { linesOfSwiftText } from './swiftText.js';

/** What a nominated bank tells of complying documents that it paid, accepted or negotiated, and forwarded. */
export interface NegotiationAdvice {
  readonly header?: MtHeader;
  /** The nominated bank's reference, at most 16 characters. */
  readonly reference: string;
  /** The issuing bank's: the number of the credit, unless it gave another. */
  readonly relatedReference: string;
  /** What was paid, accepted or negotiated; with the maturity or value date, if there is one. */
  readonly principal: DatedMoney;
  readonly additionalAmount?: Money;
  readonly chargesDeducted?: string;
  readonly chargesAdded?: string;
  readonly totalClaimed?: DatedMoney;
  /** Where reimbursement was claimed; or else `accountWithBank`. */
  readonly reimbursingBank?: Bic;
  /** Where the total is to be paid. */
  readonly accountWithBank?: Bic;
  readonly beneficiaryBank?: Bic;
  /** For the receiver; or else `narrative`. */
  readonly information?: string;
  readonly narrative?: string;
}

const NARRATIVE_CHARS = 35;

/**
 * Drafts the MT 754 of a payment, acceptance or negotiation.
 *
 * @throws TradeError INVALID with the faults by tag and line
 */
export function mt754(advice: NegotiationAdvice): MtMessage {
  return draftOf('754', advice.header, [
    ...lineField('20', advice.reference),
    ...lineField('21', advice.relatedReference),
    ...datedMoneyField('32A', '32B', advice.principal),
    ...moneyField('33B', advice.additionalAmount),
    ...textField('71D', advice.chargesDeducted),
    ...textField('73A', advice.chargesAdded),
    ...datedMoneyField('34A', '34B', advice.totalClaimed),
    ...lineField('53A', advice.reimbursingBank),
    ...lineField('57A', advice.accountWithBank),
    ...lineField('58A', advice.beneficiaryBank),
    ...textField('72Z', advice.information),
    ...fieldOf('77', linesOfSwiftText(advice.narrative ?? '', NARRATIVE_CHARS, 'x')),
  ]);
}
