import { z } from 'zod';
import { reject } from '../../errors';
import { Instant, MspId } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { requireMember, requireOrganizationRole } from '../../vocabulary/members';
import { addParty } from '../../vocabulary/parties';
import { Party } from '../../vocabulary/record';
import { bill } from './bill';
import { listFunctions, withoutOffer } from './billState';
import { LAPSES_LATER, OFFERABLE, POSSESSOR, requireCurrent, requireDisclosedTo, requireUndisclosedTo } from './guards';

const HOLDERS = ['shipper', 'bank-officer'] as const;
const HELD = ['ISSUED'] as const;
const SHOWN = ['ISSUED', 'PENDING_SURRENDER_FOR_DELIVERY'] as const;

/** Shows the bill to an organisation, which holds a copy from then on. */
export const disclose = bill.step('disclose', {
  summary: 'Shows the bill to another organisation: a bank that is to verify it, or customs.',
  from: SHOWN,
  to: SHOWN,
  roles: HOLDERS,
  by: {
    sentence: 'the caller is the possessor or the title holder',
    parties: ({ possessor, titleHolder }) => [possessor, titleHolder],
  },
  input: z.strictObject({ to: Party }),
  content: 'carried',
  requirements: [
    {
      sentence: 'the organisation to which it is shown is a member',
      guard: ({ members, input: { to } }) => {
        requireMember(members, to.msp);
      },
    },
    {
      sentence: 'that organisation, or that party of it, does not see the bill yet',
      guard: ({ record, input: { to } }) => {
        requireUndisclosedTo(record, to);
      },
    },
  ],
  decide: ({ record, state, input: { to } }) => ({
    change: bill.changeTo(record.status, state, { parties: addParty(record.parties, to, listFunctions(state)) }),
  }),
});

/** Offers possession and title to another party; they pass when that party accepts. */
export const offerTransfer = bill.step('offer-transfer', {
  summary: 'Offers the bill, possession and title together, to another party and shows it to that party.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  by: POSSESSOR,
  input: z.strictObject({ to: Party, expires: Instant }),
  content: 'carried',
  requirements: [
    ...OFFERABLE,
    {
      sentence: 'the party to which it is offered is of a member organisation',
      guard: ({ members, input: { to } }) => {
        requireMember(members, to.msp);
      },
    },
    LAPSES_LATER,
  ],
  decide: ({ record, state, input: { to, expires } }) => {
    const parties = addParty(record.parties, to, listFunctions(state));
    return { change: bill.changeTo('ISSUED', { ...state, offer: { kind: 'TRANSFER', to, expires } }, { parties }) };
  },
});

/** Takes over possession and title. */
export const acceptTransfer = bill.step('accept-transfer', {
  summary: 'Accepts an offered bill: possession and title pass.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  by: {
    sentence: 'if the bill is on offer, it is offered to the caller',
    parties: ({ offer }, { parties }) => (offer?.kind === 'TRANSFER' ? [offer.to] : parties),
  },
  authors: ({ possessor }) => [possessor],
  input: Nothing,
  opponentMayBeAbsent: true,
  requirements: [
    {
      sentence: 'the bill is on offer for a transfer',
      guard: ({ state: { offer } }) => {
        if (offer?.kind !== 'TRANSFER') reject('NO_OFFER', 'The bill is not on offer.', {});
      },
    },
    {
      sentence: 'the offer has not lapsed',
      guard: ({ state: { offer }, time }) => {
        if (offer !== undefined) requireCurrent(offer.expires, time);
      },
    },
  ],
  decide: ({ state, caller }) => {
    const holder = { msp: caller.msp, party: caller.party };
    const taken = { ...withoutOffer(state), possessor: holder, titleHolder: holder };
    return { change: bill.changeTo('ISSUED', taken) };
  },
});

/** Offers the bill as security to one bank; the pledge is made when the bank reserves a claim on it. */
export const offerPledge = bill.step('offer-pledge', {
  summary:
    'Offers the bill to a bank as security for one claim; the bank takes it by reserving a claim on this version.',
  from: HELD,
  to: HELD,
  roles: ['shipper'],
  by: POSSESSOR,
  input: z.strictObject({ to: MspId, expires: Instant }),
  requirements: [
    ...OFFERABLE,
    {
      sentence: 'the organisation to which it is offered is a bank',
      guard: ({ members, input: { to } }) => {
        requireOrganizationRole(members, to, 'BANK');
      },
    },
    {
      sentence: 'that bank sees the bill',
      guard: ({ record, input: { to } }) => {
        requireDisclosedTo(record, to);
      },
    },
    LAPSES_LATER,
  ],
  decide: ({ state, input: { to, expires } }) => ({
    change: bill.changeTo('ISSUED', { ...state, offer: { kind: 'PLEDGE', to, expires } }),
  }),
});

/** Takes an open offer back. A lapsed offer stays on the record until then. */
export const withdrawOffer = bill.step('withdraw-offer', {
  summary: 'Withdraws an open offer of the bill, lapsed or not.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  by: POSSESSOR,
  input: Nothing,
  requirements: [
    {
      sentence: 'the bill is on offer',
      guard: ({ state: { offer } }) => {
        if (offer === undefined) reject('NO_OFFER', 'The bill is not on offer.', {});
      },
    },
  ],
  decide: ({ state }) => ({ change: bill.changeTo('ISSUED', withoutOffer(state)) }),
});
