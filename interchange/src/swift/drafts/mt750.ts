import type { Bic, Money } from '@naru/chaincode/domain';
import type { MtMessage } from '../messages/mtMessage.js';
import { discrepanciesField } from './discrepancies.js';
import { draftOf, lineField, moneyField, type MtHeader, textField } from './draft.js';

/** What a bank tells the issuing bank of discrepant documents, to be authorised to take them up nevertheless. */
export interface DiscrepancyAdvice {
  readonly header?: MtHeader;
  /** The presenting bank's reference, at most 16 characters. */
  readonly reference: string;
  /** The issuing bank's: the number of the credit, unless it gave another. */
  readonly relatedReference: string;
  readonly amount: Money;
  /** Drawn in addition, such as freight; with this or with charges the total is to be told as well. */
  readonly additionalAmount?: Money;
  readonly chargesDeducted?: string;
  readonly chargesAdded?: string;
  readonly total?: Money;
  /** Where the total is to be paid. */
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
export function mt750(advice: DiscrepancyAdvice): MtMessage {
  return draftOf('750', advice.header, [
    ...lineField('20', advice.reference),
    ...lineField('21', advice.relatedReference),
    ...moneyField('32B', advice.amount),
    ...moneyField('33B', advice.additionalAmount),
    ...textField('71D', advice.chargesDeducted),
    ...textField('73A', advice.chargesAdded),
    ...moneyField('34B', advice.total),
    ...lineField('57A', advice.accountWithBank),
    ...textField('72Z', advice.information),
    ...discrepanciesField(advice.discrepancies),
  ]);
}
