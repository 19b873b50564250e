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
  const groups = [...CARRIER_CODES, ...registered];
  const found = new Set([start]);
  for (const known of found)
    for (const group of groups) if (group.includes(known)) group.forEach((other) => found.add(other));
  // Neither the code that was asked for nor one that a carrier adds later decides which code stands first.
  const inOrder = groups.flat().filter((each) => found.has(each));
  const [first = start, ...others] = new Set([...inOrder, start]);
  return [first, ...others];
}

/** Whether a code is that of a carrier of the list, or of the network. */
export function isKnownCarrier(code: string, registered: readonly (readonly string[])[]): boolean {
  return [...CARRIER_CODES, ...registered].some((group) => group.includes(code));
}
