import { z } from 'zod';
import { changeTo, stepsOf } from '../../vocabulary/action';
import { Party } from '../../vocabulary/record';
import { reject } from '../../errors';
import { requireMember, requireOrganizationRole } from '../../vocabulary/members';
import { Instant, MspId, Ulid } from '../../primitives';
import { requireCurrent, requireDisclosedTo, requireFuture, requireOfferable } from './guards';
import { billStateOf, withoutOffer } from './billState';

const step = stepsOf(billStateOf);
const Nothing = z.strictObject({});
const HOLDERS = ['shipper', 'bank-officer'] as const;
const HELD = ['ISSUED'] as const;
const SHOWN = ['ISSUED', 'PENDING_SURRENDER_FOR_DELIVERY'] as const;

/** Shows the bill to an organisation, which holds a copy from then on. */
export const disclose = step('disclose', {
  summary: 'Shows the bill to another organisation: a bank that is to verify it, or customs.',
  from: SHOWN,
  to: SHOWN,
  roles: HOLDERS,
  requirements: [
    'the caller is the possessor or the title holder',
    'the organisation is a member and does not see it yet',
  ],
  input: z.strictObject({ to: Party }),
  content: 'carried',
  by: ({ possessor, titleHolder }) => [possessor, titleHolder],
  decide: ({ record, state, members, input: { to } }) => {
    requireMember(members, to.msp);
    if (record.parties.some(({ msp, party }) => msp === to.msp && (party === undefined || party === to.party))) {
      reject('ALREADY_DISCLOSED', `${to.msp} sees this bill already.`, { msp: to.msp });
    }
    return { change: changeTo(record.status, state, { parties: [...record.parties, to] }) };
  },
});

/** Offers possession and title to another party; it passes when that party accepts. */
export const offerTransfer = step('offer-transfer', {
  summary: 'Offers the bill, possession and title together, to another party and shows it to that party.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  requirements: [
    'the caller is the possessor and the title holder',
    'the bill is made out to order, not pledged and not on offer',
    'the offer lapses in the future',
  ],
  input: z.strictObject({ to: Party, expires: Instant }),
  content: 'carried',
  by: ({ possessor }) => [possessor],
  decide: ({ record, state, members, time, input: { to, expires } }) => {
    requireOfferable(state);
    requireMember(members, to.msp);
    requireFuture(expires, time);
    const known = record.parties.some(({ msp, party }) => msp === to.msp && party === to.party);
    const parties = known ? record.parties : [...record.parties, to];
    return { change: changeTo('ISSUED', { ...state, offer: { kind: 'TRANSFER', to, expires } }, { parties }) };
  },
});

/** Takes over possession and title. */
export const acceptTransfer = step('accept-transfer', {
  summary: 'Accepts an offered bill: possession and title pass.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  requirements: ['the bill is offered to the caller', 'the offer has not lapsed'],
  input: Nothing,
  by: ({ offer }, { parties }) => (offer?.kind === 'TRANSFER' ? [offer.to] : parties),
  decide: ({ state, caller, time }) => {
    const { offer } = state;
    if (offer?.kind !== 'TRANSFER') reject('NO_OFFER', 'The bill is not on offer.', {});
    requireCurrent(offer.expires, time);
    const holder = { msp: caller.msp, party: caller.party };
    return { change: changeTo('ISSUED', { ...withoutOffer(state), possessor: holder, titleHolder: holder }) };
  },
});

/** Offers the bill as security for one claim of one bank; the pledge is made when the bank reserves that claim. */
export const offerPledge = step('offer-pledge', {
  summary: 'Offers the bill to a bank as security for one claim; the bank takes it by reserving that claim.',
  from: HELD,
  to: HELD,
  roles: ['shipper'],
  requirements: [
    'the caller is the possessor and the title holder',
    'the bill is made out to order, not pledged and not on offer',
    'the organisation is a bank and sees the bill',
    'the offer lapses in the future',
  ],
  input: z.strictObject({ to: MspId, claim: Ulid, expires: Instant }),
  by: ({ possessor }) => [possessor],
  decide: ({ record, state, members, time, input: { to, claim, expires } }) => {
    requireOfferable(state);
    requireOrganizationRole(members, to, 'BANK');
    requireDisclosedTo(record, to);
    requireFuture(expires, time);
    return { change: changeTo('ISSUED', { ...state, offer: { kind: 'PLEDGE', to, claim, expires } }) };
  },
});

/** Takes an open offer back. A lapsed offer stays on the record until then. */
export const withdrawOffer = step('withdraw-offer', {
  summary: 'Withdraws an open offer of the bill, lapsed or not.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  requirements: ['the caller is the possessor', 'the bill is on offer'],
  input: Nothing,
  by: ({ possessor }) => [possessor],
  decide: ({ state }) => {
    if (state.offer === undefined) reject('NO_OFFER', 'The bill is not on offer.', {});
    return { change: changeTo('ISSUED', withoutOffer(state)) };
  },
});
