import type { Bic, CalendarDate, Money } from '@naru/chaincode/domain';
import {
  buildDatedMoneyField,
  buildField,
  buildLineField,
  buildTextField,
  type DatedMoney,
} from '../fields/buildFields.js';
import { wrapSwiftText } from '../fields/swiftText.js';
import type { MtMessage } from '../message/mtMessage.js';
import type { SenderAndReceiver } from '../blocks/senderAndReceiver.js';
import type { DISPOSALS } from '../standard/codeWords.js';
import { draftMessage } from './draftMessage.js';
import { writeDiscrepancies } from './writeDiscrepancies.js';

export type DisposalCode = (typeof DISPOSALS)[number];

/** MT 734: a bank refuses documents (UCP 600 article 16(c)). */
export interface AdviceOfRefusal {
  readonly banks?: SenderAndReceiver;
  /** The refusing bank's reference, at most 16 characters. */
  readonly reference: string;
  /** The presenting bank's reference. */
  readonly relatedReference: string;
  /** The date of the drawing. */
  readonly date: CalendarDate;
  /** The amount of the drawing. */
  readonly amount: Money;
  /** Charges that are claimed; the total is then needed as well. */
  readonly chargesClaimed?: string;
  readonly totalClaimed?: DatedMoney;
  /** The bank to which the total is to be paid. */
  readonly accountWithBank?: Bic;
  readonly information?: string;
  /** One sentence each. */
  readonly discrepancies: readonly string[];
  /** What happens to the documents, and what there is to say about it. */
  readonly disposal: { readonly code: DisposalCode; readonly text?: string };
}

const DISPOSAL_CHARS = 35;

/** `/HOLD/text`. Further lines begin with two slashes. */
function writeDisposal({ code, text = '' }: AdviceOfRefusal['disposal']): string[] {
  const start = `/${code}/`;
  const [first = '', ...rest] = wrapSwiftText(text, DISPOSAL_CHARS - start.length, 'x');
  return [start + first, ...rest.map((line) => `//${line}`)];
}

/**
 * Drafts the MT 734 by which a bank refuses documents.
 *
 * @throws TradeError INVALID with the faults by tag and line
 */
export function draftMt734(advice: AdviceOfRefusal): MtMessage {
  return draftMessage('734', advice.banks, [
    ...buildLineField('20', advice.reference),
    ...buildLineField('21', advice.relatedReference),
    ...buildDatedMoneyField('32A', '32B', { money: advice.amount, date: advice.date }),
    ...buildTextField('73A', advice.chargesClaimed),
    ...buildDatedMoneyField('33A', '33B', advice.totalClaimed),
    ...buildLineField('57A', advice.accountWithBank),
    ...buildTextField('72Z', advice.information),
    ...writeDiscrepancies(advice.discrepancies),
    ...buildField('77B', writeDisposal(advice.disposal)),
  ]);
}
