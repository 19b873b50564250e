import { CARRIER_CODES } from './carrierCodes';
import { normaliseField } from './normalise';

/** A carrier by all of its codes, the first of which stands for it. */
export type CarrierGroup = readonly [string, ...string[]];

/**
 * Finds all codes of the carrier that has a code. A bill of MAEU, typed under MSK, is the same bill.
 * @param registered The codes of each carrier of the network, which join groups of the list.
 */
export function findCarrier(code: string, registered: readonly (readonly string[])[] = []): CarrierGroup {
  const start = normaliseField('carrier code', code);
  const found = new Set([start]);
  for (const known of found)
    for (const group of [...CARRIER_CODES, ...registered])
      if (group.includes(known)) group.forEach((other) => found.add(other));
  // The order must not depend on the code that was asked for.
  const [first = start, ...others] = [...found].sort();
  return [first, ...others];
}
