import { z } from 'zod';
import { rejectField } from '../../errors';
import { distinctUlids } from '../../primitives';
import type { OtherChange, Related } from '../../vocabulary/facts';
import { bill, billLink } from '../billOfLading/bill';
import type { BillState } from '../billOfLading/billState';
import { returnEnforced } from '../billOfLading/enforcing';
import { endOffer } from '../billOfLading/offers';
import type { ClaimState } from './claimState';
import { MAX_BILLS_BESIDE } from './pledgedBills';

/* The pledge of a claim's bills ends with the claim. */

/** The bills that were issued in the place of those that the claim takes: their pledge ends with the claim, too. */
export const Ending = z.strictObject({
  bills: distinctUlids(MAX_BILLS_BESIDE)
    .default([])
    .describe('All bills that were issued in the place of those that the claim takes.'),
});
export type Ending = z.infer<typeof Ending>;

/** The statuses that a pledged bill can be in. */
export const PLEDGED_STATUSES = [
  'ISSUED',
  'PENDING_SURRENDER_FOR_DELIVERY',
  'SURRENDERED_FOR_DELIVERY',
  'ACCOMPLISHED',
  'PENDING_SURRENDER_FOR_AMENDMENT',
  'SURRENDERED_FOR_AMENDMENT',
  'VOIDED',
] as const;

/** The bills that secure the claim. Their pledge ends with the claim, in whatever status they are. */
export const PLEDGED_BILLS = {
  pledged: {
    what: 'each bill that is pledged for the claim',
    find: ({ state, input: { bills } }: { readonly state: ClaimState; readonly input: Ending }) =>
      (state.bills === undefined ? [] : [...state.bills, ...bills]).map(billLink),
    // Its holder may not be the applicant any more.
    isPublic: true,
    change: bill.changedTo(PLEDGED_STATUSES),
  },
} as const;

/** A bill that is pledged, with its state. */
export interface PledgedBill {
  readonly found: Related;
  readonly state: BillState;
}

/** The bills whose pledge is for a claim. */
export function listPledged(claim: string, pledged: readonly Related[]): PledgedBill[] {
  return pledged
    .map((found) => ({ found, state: bill.stateOf(found.record) }))
    .filter(({ state }) => state.pledge?.claim === claim);
}

/** All bills in the place of a pledged one are named, so that the pledge of none stays behind. @throws INVALID */
export function requireAllBills(claim: string, { bills }: Ending, pledged: readonly Related[]): void {
  const successors = [...new Set(listPledged(claim, pledged).flatMap(({ state }) => state.replacedBy ?? []))];
  if (successors.length !== bills.length || !successors.every((id) => bills.includes(id)))
    rejectField('/input/bills', 'These bills stand in the place of a pledged one. Name all of them, each once.', {
      bills: successors,
    });
}

interface EndingFacts {
  readonly id: string;
  readonly input: Ending;
  readonly related: { readonly pledged: readonly Related[] };
}

export const ALL_BILLS = {
  sentence: 'the bills that stand in the place of a pledged one are named, and no others',
  guard: ({ id, input, related }: EndingFacts): void => {
    requireAllBills(id, input, related.pledged);
  },
};

/**
 * Ends the pledge of a claim's bills; that of a bill which secures another claim by now stays. A bill that the bank has
 * taken for the claim, and still has, goes back.
 */
export function endPledges(claim: string, pledged: readonly Related[]): OtherChange[] {
  const freed = listPledged(claim, pledged).map(({ found, state: { pledge: _, ...state } }) =>
    bill.changeRelated(found, { state }),
  );
  return [...freed, ...returnTaken(claim, pledged)];
}

/** The statuses in which what the bank has taken goes back: until the carrier has accepted the bill for the delivery. */
const RETURNED_FROM = ['ISSUED', 'PENDING_SURRENDER_FOR_DELIVERY'];

function returnTaken(claim: string, pledged: readonly Related[]): OtherChange[] {
  return pledged.flatMap((found) => {
    const state = bill.stateOf(found.record);
    const isBack = state.enforced?.claim === claim && RETURNED_FROM.includes(found.record.status);
    if (!isBack) return [];
    return [bill.changeRelated(found, { state: returnEnforced(state), ...endOffer(found.record, state) })];
  });
}
