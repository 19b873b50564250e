import { z } from 'zod';
import { reject } from '../../errors';
import { distinctUlids } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { OtherChange, Related } from '../../vocabulary/facts';
import { MAX_LINKS } from '../../vocabulary/record';
import { bill, billLink } from '../billOfLading/bill';
import type { BillState } from '../billOfLading/billState';
import { returnEnforced } from '../billOfLading/enforcing';
import { endOffer } from '../billOfLading/offers';
import { claim, CLAIMANT } from './claim';
import { lapseConsent, reopenConsent, USED_CONSENT } from './consenting';
import { APPROVED } from './reviewing';
import { CancelReason, type ClaimState, endReservation, PAID_OUT_STATUSES, ReleaseReason } from './claimState';

/** The bills that were issued in the place of the one that the claim names: their pledge ends with the claim, too. */
const Ending = z.strictObject({ bills: distinctUlids(MAX_LINKS).default([]) });
type Ending = z.infer<typeof Ending>;

/** The bills that secure the claim. Their pledge ends with the claim, in whatever status they are. */
const PLEDGED_BILLS = {
  pledged: {
    what: 'each bill that is pledged for the claim',
    find: ({ state, input: { bills } }: { readonly state: ClaimState; readonly input: Ending }) =>
      state.bill === undefined ? [] : [state.bill, ...bills].map(billLink),
    // Its holder may not be the applicant any more.
    isPublic: true,
    change: bill.changedTo([
      'ISSUED',
      'PENDING_SURRENDER_FOR_DELIVERY',
      'SURRENDERED_FOR_DELIVERY',
      'ACCOMPLISHED',
      'PENDING_SURRENDER_FOR_AMENDMENT',
      'SURRENDERED_FOR_AMENDMENT',
      'VOIDED',
    ]),
  },
} as const;

interface EndingFacts {
  readonly id: string;
  readonly input: Ending;
  readonly related: { readonly pledged: readonly Related[] };
}

/** The bills whose pledge is for the claim, with their state. */
function listPledged({ id, related: { pledged } }: EndingFacts): { found: Related; state: BillState }[] {
  return pledged
    .map((found) => ({ found, state: bill.stateOf(found.record) }))
    .filter(({ state }) => state.pledge?.claim === id);
}

const ALL_BILLS = {
  sentence: 'the bills that stand in the place of a pledged one are named, and no others',
  guard: (facts: EndingFacts): void => {
    const { bills } = facts.input;
    const successors = [...new Set(listPledged(facts).flatMap(({ state }) => state.replacedBy ?? []))];
    if (successors.length !== bills.length || !successors.every((id) => bills.includes(id)))
      reject('INVALID', 'These bills stand in the place of a pledged one. Name all of them, each once.', {
        field: '/input/bills',
        bills: successors,
      });
  },
};

/**
 * Ends the pledge of the claim's bills; that of a bill which secures another claim by now stays. A bill that the bank
 * has taken for the claim, and still has, goes back.
 */
function endPledges(facts: EndingFacts): OtherChange[] {
  const freed = listPledged(facts).map(({ found, state: { pledge: _, ...state } }) =>
    bill.changeRelated(found, { state }),
  );
  return [...freed, ...returnTaken(facts)];
}

/** The statuses in which what the bank has taken goes back: until the carrier has accepted the bill for the delivery. */
const RETURNED_FROM = ['ISSUED', 'PENDING_SURRENDER_FOR_DELIVERY'];

function returnTaken({ id, related: { pledged } }: EndingFacts): OtherChange[] {
  return pledged.flatMap((found) => {
    const state = bill.stateOf(found.record);
    const isBack = state.enforced?.claim === id && RETURNED_FROM.includes(found.record.status);
    if (!isBack) return [];
    return [bill.changeRelated(found, { state: returnEnforced(state), ...endOffer(found.record, state) })];
  });
}

/** Holds the reservation for another day, once. */
export const extend = claim.step('extend', {
  summary: 'Holds the reservation for another 24 hours, once.',
  from: ['RESERVED'],
  to: ['RESERVED'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: Nothing,
  requirements: [
    {
      sentence: 'the reservation was not extended before',
      guard: ({ state }) => {
        if (state.extended) reject('ALREADY_EXTENDED', 'A reservation is extended once.', {});
      },
    },
  ],
  decide: ({ state, time }) => {
    const reservedUntil = endReservation(state.reservedUntil ?? time);
    return { change: claim.changeTo('RESERVED', { ...state, reservedUntil, extended: true }) };
  },
});

/** The bank pays out. */
export const finance = claim.step('finance', {
  summary: 'Records that the bank has financed on the reserved documents.',
  from: ['RESERVED'],
  to: ['FINANCED'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: Nothing,
  requirements: [APPROVED],
  decide: ({ state }) => ({ change: claim.changeTo('FINANCED', state) }),
});

/** The financing is repaid: the documents are free, and the pledge ends in the same transaction. */
export const release = claim.step('release', {
  summary: 'Releases the documents after repayment; the pledge of the bill ends with the claim.',
  from: PAID_OUT_STATUSES,
  to: ['RELEASED'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: Ending.extend({ reasonCode: ReleaseReason }),
  opponentMayBeAbsent: true,
  relations: PLEDGED_BILLS,
  requirements: [ALL_BILLS],
  decide: (facts) => ({
    change: claim.changeTo('RELEASED', { ...facts.state, reasonCode: facts.input.reasonCode }),
    others: endPledges(facts),
  }),
});

/** The bank gives up a reservation before it pays. */
export const cancel = claim.step('cancel', {
  summary: 'Gives the reservation up; the pledge of the bill ends with it, and the applicant’s consent is open again.',
  from: ['RESERVED'],
  to: ['CANCELLED'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: Ending.extend({ reasonCode: CancelReason.default('WITHDRAWN') }),
  opponentMayBeAbsent: true,
  relations: { ...PLEDGED_BILLS, ...USED_CONSENT },
  requirements: [ALL_BILLS],
  decide: (facts) => ({
    change: claim.changeTo('CANCELLED', { ...facts.state, reasonCode: facts.input.reasonCode }),
    others: [...endPledges(facts), ...reopenConsent(facts)],
  }),
});

/** A reservation whose time is over ends by a transaction, not by the clock alone, so that every peer agrees when. */
export const expire = claim.step('expire', {
  summary:
    'Ends a reservation whose time is over; the pledge of the bill ends with it, and the applicant’s consent is open again, once.',
  from: ['RESERVED'],
  to: ['EXPIRED'],
  roles: ['bank-officer', 'shipper'],
  by: {
    sentence: 'the caller is of the claimant, or the applicant',
    parties: ({ claimant, applicant }) => [{ msp: claimant }, applicant],
  },
  input: Ending,
  opponentMayBeAbsent: true,
  relations: { ...PLEDGED_BILLS, ...USED_CONSENT },
  requirements: [
    ALL_BILLS,
    {
      sentence: 'the reservation’s time is over',
      guard: ({ state: { reservedUntil }, time }) => {
        if (reservedUntil === undefined || time <= reservedUntil)
          reject('NOT_DUE', 'The reservation has not lapsed yet.', { reservedUntil, time });
      },
    },
  ],
  decide: (facts) => ({
    change: claim.changeTo('EXPIRED', facts.state),
    others: [...endPledges(facts), ...lapseConsent(facts)],
  }),
});
