import { z } from 'zod';
import { requireMember } from '../../vocabulary/members';
import { showTo, UNSEEN_YET } from '../../vocabulary/parties';
import { Party } from '../../vocabulary/record';
import { bill } from './bill';
import { listFunctions, markTaken } from './billState';
import { HOLDERS } from './guards';

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
