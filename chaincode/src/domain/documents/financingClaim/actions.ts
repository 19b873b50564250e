import { z } from 'zod';
import { billStateOf } from '../billOfLading/billState';
import { changeTo, stepsOf, type TypedFacts } from '../../vocabulary/action';
import { type Decision } from '../../vocabulary/facts';
import { type Link } from '../../vocabulary/record';
import { reject } from '../../errors';
import { type ClaimState, claimStateOf, reservationEnd } from './claimState';

const step = stepsOf(claimStateOf);
const Nothing = z.strictObject({});

const billOf = ({ bill }: ClaimState): Link[] => (bill === undefined ? [] : [{ type: 'bill-of-lading', id: bill }]);

type Ending = Pick<TypedFacts<ClaimState, unknown>, 'state' | 'related' | 'id'>;

/** The claim ends, and with it the pledge of its bill. */
function ending(status: string, { state, related, id }: Ending, reasonCode?: ClaimState['reasonCode']): Decision {
  const others = related.flatMap((bill) => {
    const { pledge, ...rest } = billStateOf(bill.record);
    if (pledge?.claim !== id) return [];
    return [{ record: bill.record, change: changeTo(bill.record.status, rest) }];
  });
  return { change: changeTo(status, { ...state, ...(reasonCode && { reasonCode }) }), others };
}

/** Holds the reservation for another day, once. */
export const extend = step('extend', {
  summary: 'Holds the reservation for another 24 hours, once.',
  from: ['RESERVED'],
  to: ['RESERVED'],
  roles: ['bank-officer'],
  requirements: ['the caller is of the claimant', 'the reservation was not extended before'],
  input: Nothing,
  by: ({ claimant }) => [{ msp: claimant }],
  decide: ({ state, time }) => {
    if (state.extended) reject('ALREADY_EXTENDED', 'A reservation is extended once.', {});
    const reservedUntil = reservationEnd(state.reservedUntil ?? time);
    return { change: changeTo('RESERVED', { ...state, reservedUntil, extended: true }) };
  },
});

/** The bank pays out. */
export const finance = step('finance', {
  summary: 'Records that the bank has financed on the reserved documents.',
  from: ['RESERVED'],
  to: ['FINANCED'],
  roles: ['bank-officer'],
  requirements: ['the caller is of the claimant'],
  input: Nothing,
  by: ({ claimant }) => [{ msp: claimant }],
  decide: ({ state }) => ({ change: changeTo('FINANCED', state) }),
});

/** The financing is repaid: the documents are free, and the pledge ends in the same transaction. */
export const release = step('release', {
  summary: 'Releases the documents after repayment; the pledge of the bill ends with the claim.',
  from: ['FINANCED'],
  to: ['RELEASED'],
  roles: ['bank-officer'],
  requirements: ['the caller is of the claimant', 'the pledged bill is authentic'],
  input: z.strictObject({ reasonCode: z.enum(['REPAID', 'REFINANCED']) }),
  by: ({ claimant }) => [{ msp: claimant }],
  related: billOf,
  decide: (facts) => ending('RELEASED', facts, facts.input.reasonCode),
});

/** The bank gives up a reservation before it pays. */
export const cancel = step('cancel', {
  summary: 'Gives the reservation up; the pledge of the bill ends with it.',
  from: ['RESERVED'],
  to: ['CANCELLED'],
  roles: ['bank-officer'],
  requirements: ['the caller is of the claimant', 'the pledged bill is authentic'],
  input: Nothing,
  by: ({ claimant }) => [{ msp: claimant }],
  related: billOf,
  decide: (facts) => ending('CANCELLED', facts),
});

/** A reservation whose time is over ends by a transaction, not by the clock alone, so that every peer agrees when. */
export const expire = step('expire', {
  summary: 'Ends a reservation whose time is over; the pledge of the bill ends with it.',
  from: ['RESERVED'],
  to: ['EXPIRED'],
  roles: ['bank-officer', 'shipper'],
  requirements: [
    'the caller is of the claimant, or the applicant',
    'the reservation’s time is over',
    'the pledged bill is authentic',
  ],
  input: Nothing,
  by: ({ claimant, applicant }) => [{ msp: claimant }, applicant],
  related: billOf,
  decide: (facts) => {
    const { reservedUntil } = facts.state;
    if (reservedUntil === undefined || facts.time <= reservedUntil) {
      reject('NOT_DUE', 'The reservation has not lapsed yet.', { reservedUntil, time: facts.time });
    }
    return ending('EXPIRED', facts);
  },
});
