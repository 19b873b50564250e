import type { Bic, CalendarDate, Money } from '@naru/chaincode/domain';
import type { DISPOSALS } from '../fields/codes.js';
import type { MtMessage } from '../messages/mtMessage.js';
import { discrepanciesField } from './discrepancies.js';
import { type DatedMoney, datedMoneyField, draftOf, fieldOf, lineField, type MtHeader, textField } from './draft.js';
import { linesOfSwiftText } from './swiftText.js';

export type DisposalCode = (typeof DISPOSALS)[number];

/** A notice of refusal, UCP 600 article 16(c). */
export interface RefusalNotice {
  readonly header?: MtHeader;
  /** The refusing bank's reference, at most 16 characters. */
  readonly reference: string;
  /** The presenting bank's. */
  readonly relatedReference: string;
  /** When and for how much was drawn. */
  readonly date: CalendarDate;
  readonly amount: Money;
  /** Charges that are claimed; then also the total. */
  readonly chargesClaimed?: string;
  readonly totalClaimed?: DatedMoney;
  /** Where the total is to be paid. */
  readonly accountWithBank?: Bic;
  readonly information?: string;
  /** One sentence each. */
  readonly discrepancies: readonly string[];
  /** What happens to the documents, and what there is to say about it. */
  readonly disposal: { readonly code: DisposalCode; readonly text?: string };
}

const DISPOSAL_CHARS = 35;

/** `/HOLD/text`, going on in lines that begin with two slashes. */
function disposalLines({ code, text = '' }: RefusalNotice['disposal']): string[] {
  const start = `/${code}/`;
  const [first = '', ...rest] = linesOfSwiftText(text, DISPOSAL_CHARS - start.length, 'x');
  return [start + first, ...rest.map((line) => `//${line}`)];
}

/**
 * Drafts the MT 734 by which a bank refuses documents.
 *
 * @throws TradeError INVALID with the faults by tag and line
 */
export function mt734(notice: RefusalNotice): MtMessage {
  return draftOf('734', notice.header, [
    ...lineField('20', notice.reference),
    ...lineField('21', notice.relatedReference),
    ...datedMoneyField('32A', '32B', { money: notice.amount, date: notice.date }),
    ...textField('73A', notice.chargesClaimed),
    ...datedMoneyField('33A', '33B', notice.totalClaimed),
    ...lineField('57A', notice.accountWithBank),
    ...textField('72Z', notice.information),
    ...discrepanciesField(notice.discrepancies),
    ...fieldOf('77B', disposalLines(notice.disposal)),
  ]);
}
