import { z } from 'zod';
import { reject } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { OtherChange, Related } from '../../vocabulary/facts';
import { bill } from '../billOfLading/bill';
import { claim, CLAIMANT } from './claim';
import { type ClaimState, endReservation, ReleaseReason } from './claimState';

/** The bill that secures the claim. Its pledge ends with the claim, in whatever status the bill is. */
const PLEDGED_BILL = {
  pledged: {
    what: 'the pledged bill, if there is one,',
    find: ({ state }: { readonly state: ClaimState }) =>
      state.bill === undefined ? undefined : { type: 'bill-of-lading' as const, id: state.bill },
    change: bill.changedTo(['ISSUED', 'PENDING_SURRENDER_FOR_DELIVERY']),
  },
};

/** Ends the pledge of the claim's bill; nothing if another claim holds the pledge by now. */
function endPledge(pledged: Related | undefined, claimId: string): OtherChange[] {
  if (pledged === undefined) return [];
  const { pledge, ...state } = bill.stateOf(pledged.record);
  return pledge?.claim === claimId ? [bill.changeRelated(pledged, { state })] : [];
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
  decide: ({ state }) => ({ change: claim.changeTo('FINANCED', state) }),
});

/** The financing is repaid: the documents are free, and the pledge ends in the same transaction. */
export const release = claim.step('release', {
  summary: 'Releases the documents after repayment; the pledge of the bill ends with the claim.',
  from: ['FINANCED'],
  to: ['RELEASED'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: z.strictObject({ reasonCode: ReleaseReason }),
  opponentMayBeAbsent: true,
  relations: PLEDGED_BILL,
  decide: ({ id, state, related, input: { reasonCode } }) => ({
    change: claim.changeTo('RELEASED', { ...state, reasonCode }),
    others: endPledge(related.pledged, id),
  }),
});

/** The bank gives up a reservation before it pays. */
export const cancel = claim.step('cancel', {
  summary: 'Gives the reservation up; the pledge of the bill ends with it.',
  from: ['RESERVED'],
  to: ['CANCELLED'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: Nothing,
  opponentMayBeAbsent: true,
  relations: PLEDGED_BILL,
  decide: ({ id, state, related }) => ({
    change: claim.changeTo('CANCELLED', state),
    others: endPledge(related.pledged, id),
  }),
});

/** A reservation whose time is over ends by a transaction, not by the clock alone, so that every peer agrees when. */
export const expire = claim.step('expire', {
  summary: 'Ends a reservation whose time is over; the pledge of the bill ends with it.',
  from: ['RESERVED'],
  to: ['EXPIRED'],
  roles: ['bank-officer', 'shipper'],
  by: {
    sentence: 'the caller is of the claimant, or the applicant',
    parties: ({ claimant, applicant }) => [{ msp: claimant }, applicant],
  },
  input: Nothing,
  opponentMayBeAbsent: true,
  relations: PLEDGED_BILL,
  requirements: [
    {
      sentence: 'the reservation’s time is over',
      guard: ({ state: { reservedUntil }, time }) => {
        if (reservedUntil === undefined || time <= reservedUntil)
          reject('NOT_DUE', 'The reservation has not lapsed yet.', { reservedUntil, time });
      },
    },
  ],
  decide: ({ id, state, related }) => ({
    change: claim.changeTo('EXPIRED', state),
    others: endPledge(related.pledged, id),
  }),
});
