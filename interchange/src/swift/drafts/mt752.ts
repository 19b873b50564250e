import type { Bic, CalendarDate, Money } from '@naru/chaincode/domain';
import type { AUTHORISATIONS } from '../fields/codes.js';
import type { MtMessage } from '../messages/mtMessage.js';
import {
  type DatedMoney,
  dateField,
  datedMoneyField,
  draftOf,
  lineField,
  moneyField,
  type MtHeader,
  narrativeField,
  textField,
} from './draft.js';

export type AuthorisationCode = (typeof AUTHORISATIONS)[number];

/** The issuing bank's answer to an advice of discrepancy: documents may be taken up in spite of it. */
export interface Authorisation {
  readonly header?: MtHeader;
  readonly creditNumber: string;
  /** The presenting bank's reference. */
  readonly relatedReference: string;
  /** What is authorised. */
  readonly authorisation: AuthorisationCode;
  /** When the discrepancies were advised, or the documents mailed. */
  readonly dateOfAdvice: CalendarDate;
  readonly amount?: Money;
  /** With charges of an amount that is told the net amount is to be told as well. */
  readonly chargesDeducted?: string;
  readonly netAmount?: DatedMoney;
  readonly sendersCorrespondent?: Bic;
  readonly receiversCorrespondent?: Bic;
  readonly information?: string;
  readonly narrative?: string;
}

/**
 * Drafts the MT 752 that authorises to pay, accept or negotiate.
 *
 * @throws TradeError INVALID with the faults by tag and line
 */
export function mt752(authorisation: Authorisation): MtMessage {
  return draftOf('752', authorisation.header, [
    ...lineField('20', authorisation.creditNumber),
    ...lineField('21', authorisation.relatedReference),
    ...lineField('23', authorisation.authorisation),
    ...dateField('30', authorisation.dateOfAdvice),
    ...moneyField('32B', authorisation.amount),
    ...textField('71D', authorisation.chargesDeducted),
    ...datedMoneyField('33A', '33B', authorisation.netAmount),
    ...lineField('53A', authorisation.sendersCorrespondent),
    ...lineField('54A', authorisation.receiversCorrespondent),
    ...textField('72Z', authorisation.information),
    ...narrativeField(authorisation.narrative),
  ]);
}
