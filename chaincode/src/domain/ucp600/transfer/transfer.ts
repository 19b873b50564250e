import { atLeast, complies, discrepant, notApplicable, ruleOf, shown } from '../finding';
import { transferFaultsOf } from './transferFaults';

/**
 * U25: a transferred credit has the terms of the original, but for a lower amount or unit price, an earlier expiry or
 * latest shipment date, a shorter period for presentation and a higher percentage of insurance. Source: UCP 600 art. 38,
 * general knowledge.
 */
export const transfer = ruleOf('U25', 'UCP 600 art. 38(b)(g)', ({ credit, context }) => {
  const { transferredFrom } = context;
  if (transferredFrom === undefined) return [notApplicable('THE CREDIT IS NOT TRANSFERRED')];
  return atLeast(
    transferFaultsOf(transferredFrom, credit).map(({ term, original, transferred }) =>
      discrepant(
        `TRANSFER CHANGES ${shown(term)} FROM ${shown(original)} TO ${shown(transferred)}`,
        'Have the credit transferred on the terms of the original, as article 38(g) allows.',
        { term, original, transferred },
      ),
    ),
    complies('TRANSFERRED ON THE TERMS OF THE ORIGINAL CREDIT', { original: transferredFrom.creditNumber }),
  );
});
