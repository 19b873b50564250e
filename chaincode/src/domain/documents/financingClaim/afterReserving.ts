import { reject } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { claim, CLAIMANT } from './claim';
import { CancelReason, endReservation, PAID_OUT_STATUSES, ReleaseReason } from './claimState';
import { reopenConsent, USED_CONSENT } from './consenting';
import { RESTED_ON, STILL_RESTED_ON } from './declarationsOnLedger';
import { ALL_BILLS, Ending, endPledges, PLEDGED_BILLS } from './endingPledges';
import { APPROVED } from './reviewing';
import { SUCCEEDING, succeed, SUCCESSION } from './succeeding';
import { ALL_JOINED } from './syndicating';

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
  summary:
    'Records that the bank has financed on the reserved documents. The claim that this one replaces ends with it, and its pledges pass on.',
  from: ['RESERVED'],
  to: ['FINANCED'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: Ending,
  relations: { ...SUCCESSION, ...RESTED_ON },
  requirements: [APPROVED, ALL_JOINED, STILL_RESTED_ON, ...SUCCEEDING],
  decide: (facts) => ({ change: claim.changeTo('FINANCED', facts.state), others: succeed(facts) }),
});

/** The financing is repaid: the documents are free, and the pledge ends in the same transaction. */
export const release = claim.step('release', {
  summary: 'Releases the documents after repayment; the pledge of each bill ends with the claim.',
  from: PAID_OUT_STATUSES,
  to: ['RELEASED'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: Ending.extend({ reasonCode: ReleaseReason.describe('What became of the financing.') }),
  opponentMayBeAbsent: true,
  relations: PLEDGED_BILLS,
  requirements: [ALL_BILLS],
  decide: (facts) => ({
    change: claim.changeTo('RELEASED', { ...facts.state, reasonCode: facts.input.reasonCode }),
    others: endPledges(facts.id, facts.related.pledged),
  }),
});

/** The bank gives up a reservation before it pays. */
export const cancel = claim.step('cancel', {
  summary:
    'Gives the reservation up; the pledge of each bill ends with it, and the applicant’s consent is open again, once.',
  from: ['RESERVED'],
  to: ['CANCELLED'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: Ending.extend({ reasonCode: CancelReason.default('WITHDRAWN').describe('Why the bank gives the claim up.') }),
  opponentMayBeAbsent: true,
  relations: { ...PLEDGED_BILLS, ...USED_CONSENT },
  requirements: [ALL_BILLS],
  decide: (facts) => ({
    change: claim.changeTo('CANCELLED', { ...facts.state, reasonCode: facts.input.reasonCode }),
    others: [...endPledges(facts.id, facts.related.pledged), ...reopenConsent(facts)],
  }),
});

/** A reservation whose time is over ends by a transaction, not by the clock alone, so that every peer agrees when. */
export const expire = claim.step('expire', {
  summary:
    'Ends a reservation whose time is over; the pledge of each bill ends with it, and the applicant’s consent is open again, once.',
  from: ['RESERVED'],
  to: ['EXPIRED'],
  roles: ['bank-officer', 'shipper'],
  actorMayBePrivate: true,
  by: {
    sentence: 'the caller is of the claimant, or the applicant, for whom its gateway signs',
    parties: ({ claimant, applicant }) => [{ msp: claimant }, applicant],
  },
  authors: ({ claimant, applicant }) => [{ msp: claimant }, { msp: applicant.msp }],
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
    others: [...endPledges(facts.id, facts.related.pledged), ...reopenConsent(facts)],
  }),
});
