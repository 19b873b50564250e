import type { Bic, CalendarDate, Money } from '@naru/chaincode/domain';
import {
  buildDatedMoneyField,
  buildDateField,
  buildLineField,
  buildMoneyField,
  buildNarrativeField,
  buildTextField,
  type DatedMoney,
} from '../fields/buildFields.js';
import type { MtMessage } from '../message/mtMessage.js';
import type { SenderAndReceiver } from '../blocks/senderAndReceiver.js';
import type { AUTHORISATIONS } from '../standard/codeWords.js';
import { draftMessage } from './draftMessage.js';

export type AuthorisationCode = (typeof AUTHORISATIONS)[number];

/** MT 752: the issuing bank answers an advice of discrepancy, and authorises the receiver to take the documents up. */
export interface Authorisation {
  readonly banks?: SenderAndReceiver;
  readonly creditNumber: string;
  /** The presenting bank's reference. */
  readonly relatedReference: string;
  readonly authorisation: AuthorisationCode;
  /** The date of the advice of discrepancy, or of the mailing of the documents. */
  readonly dateOfAdvice: CalendarDate;
  readonly amount?: Money;
  /** Charges taken off the amount; the net amount is then needed as well. */
  readonly chargesDeducted?: string;
  readonly netAmount?: DatedMoney;
  readonly sendersCorrespondent?: Bic;
  readonly receiversCorrespondent?: Bic;
  readonly information?: string;
  readonly narrative?: string;
}

/**
 * Drafts the MT 752 that authorises the receiver to pay, accept or negotiate.
 *
 * The gateway does not offer this draft yet: it comes with the endpoints for all of MT 705 to MT 756.
 *
 * @throws TradeError INVALID with the faults by tag and line
 */
export function draftMt752(authorisation: Authorisation): MtMessage {
  return draftMessage('752', authorisation.banks, [
    ...buildLineField('20', authorisation.creditNumber),
    ...buildLineField('21', authorisation.relatedReference),
    ...buildLineField('23', authorisation.authorisation),
    ...buildDateField('30', authorisation.dateOfAdvice),
    ...buildMoneyField('32B', authorisation.amount),
    ...buildTextField('71D', authorisation.chargesDeducted),
    ...buildDatedMoneyField('33A', '33B', authorisation.netAmount),
    ...buildLineField('53A', authorisation.sendersCorrespondent),
    ...buildLineField('54A', authorisation.receiversCorrespondent),
    ...buildTextField('72Z', authorisation.information),
    ...buildNarrativeField(authorisation.narrative),
  ]);
}
