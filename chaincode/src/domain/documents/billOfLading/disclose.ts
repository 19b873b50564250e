import { z } from 'zod';
import { MspId } from '../../primitives';
import { requireMember } from '../../vocabulary/members';
import { showTo, UNSEEN_YET } from '../../vocabulary/parties';
import { Party } from '../../vocabulary/record';
import { ADDRESSED } from '../addressedCustoms';
import { bill } from './bill';
import { type BILL_STATUSES, listFunctions, markTaken } from './billState';
import { CARRIER, HOLDERS } from './guards';

const SHOWN = [
  'ISSUED',
  'PENDING_SURRENDER_FOR_DELIVERY',
  'PENDING_SURRENDER_FOR_AMENDMENT',
  'SURRENDERED_FOR_AMENDMENT',
] as const;

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
  input: z.strictObject({ to: Party.describe('Who is to see the bill.') }),
  content: 'carried',
  names: [{ what: 'the party to which it is shown', find: ({ input }) => input.to }],
  requirements: [
    {
      sentence: 'the organisation to which it is shown is a member',
      guard: ({ members, input: { to } }) => {
        requireMember(members, to.msp);
      },
    },
    UNSEEN_YET,
  ],
  decide: ({ record, state, input }) => ({
    change: bill.changeTo(record.status, markTaken(state), showTo({ record, input }, listFunctions(state))),
  }),
});

/**
 * Goods are often cleared after the surrender of their bill, when they are in a warehouse still, and its holder shows it no more.
 * Each of these statuses is the carrier's own word by another action: whoever shows the bill can claim no status that it could not
 * write before.
 */
const SHOWN_BY_CARRIER = [
  'SURRENDERED_FOR_DELIVERY',
  'ACCOMPLISHED',
  'SURRENDERED_FOR_AMENDMENT',
  'PAPER',
  'VOIDED',
] as const satisfies (keyof typeof BILL_STATUSES)[];

export const discloseToCustoms = bill.step('disclose-to-customs', {
  summary: 'Shows a bill that its holder has surrendered, or that is spent, to a customs authority.',
  from: SHOWN_BY_CARRIER,
  to: SHOWN_BY_CARRIER,
  roles: ['carrier-agent'],
  by: CARRIER,
  input: z.strictObject({ customs: MspId.describe('The customs authority that is to see the bill.') }),
  content: 'carried',
  requirements: [
    ADDRESSED,
    {
      sentence: UNSEEN_YET.sentence,
      guard: ({ record, input: { customs } }) => {
        UNSEEN_YET.guard({ record, input: { to: { msp: customs } } });
      },
    },
  ],
  decide: ({ record, state, input: { customs } }) => ({
    change: bill.changeTo(
      record.status,
      state,
      showTo({ record, input: { to: { msp: customs } } }, listFunctions(state)),
    ),
  }),
});
