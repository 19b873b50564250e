import type { CreditTerms } from '@naru/chaincode/domain';
import type { SenderAndReceiver } from '../blocks/senderAndReceiver.js';
import { buildField, buildLineField } from '../fields/buildFields.js';
import { labelOf, type MtMessage } from '../message/mtMessage.js';
import { FORM_CODES } from './termCodes.js';
import { writeParty } from './parties.js';
import { writeParts } from './writeCredit.js';
import { writeShortFields } from './writeTerms.js';

/** What a transfer has beside its terms. */
export interface Transfer {
  /** The terms of the credit that is transferred, or of which a part is. */
  readonly original: Pick<CreditTerms, 'creditNumber' | 'beneficiary'>;
  /** Whether the transferring bank has confirmed the credit. */
  readonly isConfirmed: boolean;
}

/**
 * Writes the MT 720 that transfers a credit (UCP 600 art. 38), and MT 721 if its texts need more than one message. The first
 * beneficiary stands in field 50, the second one in field 59.
 *
 * @param terms the terms as they are transferred; their number is the reference of the transferring bank
 * @throws TradeError INVALID, with tag and line, as `writeCredit` does
 */
export function writeTransfer(
  terms: CreditTerms,
  { original, isConfirmed }: Transfer,
  banks: SenderAndReceiver,
): MtMessage[] {
  const references = [...buildLineField('20', terms.creditNumber), ...buildLineField('21', original.creditNumber)];
  const others = writeShortFields(terms).filter((field) => !['20', '40A', '50'].includes(labelOf(field)));
  const confirmation = isConfirmed ? 'ADDING OUR CONFIRMATION' : 'WITHOUT OUR CONFIRMATION';
  const fields = [
    ...references,
    ...buildField('40B', [FORM_CODES.codeOf(terms.form), confirmation]),
    ...buildLineField('52A', terms.issuingBank.bic),
    ...buildField('50', writeParty(original.beneficiary)),
    ...others,
  ];
  return writeParts(terms, banks, { first: { type: '720', fields }, later: { type: '721', fields: references } });
}
