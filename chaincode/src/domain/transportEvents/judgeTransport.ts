import { findFalseShipment } from './onBoardDate';
import { findMissingLoading } from './missingLoading';
import { findOverfilledContainers } from './capacity';
import { findOverlappingVoyages } from './overlappingVoyages';
import { findWrongCheckDigits } from './checkDigits';
import type { Evaluation, TransportFacts } from './evaluation';

/**
 * Weighs a bill against what is known of its transport, by the rules D6, D20, D21, D22 and D23. A rule that has no finding
 * and names what is missing is not evaluated.
 * @example
 * judgeTransport({ bill: readBillFacts(document), events, sightings: events, hiddenEvents: 0, now });
 */
export function judgeTransport(facts: TransportFacts): Evaluation[] {
  return [
    findOverlappingVoyages(facts),
    findMissingLoading(facts),
    findFalseShipment(facts),
    findWrongCheckDigits(facts),
    findOverfilledContainers(facts),
  ];
}
