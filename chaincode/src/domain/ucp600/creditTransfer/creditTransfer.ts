import { complies, defineRule, discrepant, notApplicable, orElse, quote } from '../examination/judgement';
import { findCreditTransferFaults } from './creditTransferFaults';

/**
 * U25: a transferred credit has the terms of the original credit. Only the amount or unit price may be lower, the expiry
 * and the latest shipment date earlier, the period for presentation shorter, and the percentage of insurance higher.
 * Source: UCP 600 art. 38, general knowledge.
 */
export const creditTransfer = defineRule('U25', 'UCP 600 art. 38(b)(g)', ({ credit, context }) => {
  const { transferredFrom } = context;
  if (transferredFrom === undefined) return [notApplicable('THE CREDIT IS NOT TRANSFERRED')];
  return orElse(
    findCreditTransferFaults(transferredFrom, credit).map(({ term, original, transferred }) =>
      discrepant(
        `TRANSFER CHANGES ${quote(term)} FROM ${quote(original)} TO ${quote(transferred)}`,
        'Have the credit transferred on the terms of the original, as article 38(g) allows.',
        { term, original, transferred },
      ),
    ),
    complies('TRANSFERRED ON THE TERMS OF THE ORIGINAL CREDIT', { original: transferredFrom.creditNumber }),
  );
});
