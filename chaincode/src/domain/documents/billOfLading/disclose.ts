import { z } from 'zod';
import { requireMember, requireOrganizationRole } from '../../vocabulary/members';
import { showTo, UNSEEN_YET } from '../../vocabulary/parties';
import { Party } from '../../vocabulary/record';
import { bill } from './bill';
import { listFunctions, markTaken } from './billState';
import { HOLDERS } from './guards';

/** Goods are often declared after the bill was surrendered: customs has to see it then, too. */
const SHOWN = [
  'ISSUED',
  'PENDING_SURRENDER_FOR_DELIVERY',
  'SURRENDERED_FOR_DELIVERY',
  'ACCOMPLISHED',
  'PENDING_SURRENDER_FOR_AMENDMENT',
  'SURRENDERED_FOR_AMENDMENT',
] as const;

const CARRIER_AGENT = 'carrier-agent';

/** Shows the bill to an organisation, which holds a copy from then on. */
export const disclose = bill.step('disclose', {
  summary: 'Shows the bill to another organisation: a bank that is to verify it, or customs.',
  from: SHOWN,
  to: SHOWN,
  roles: [...HOLDERS, CARRIER_AGENT],
  by: {
    sentence: 'the caller is the possessor or the title holder, or surrendered the bill',
    parties: ({ possessor, titleHolder, surrenderedBy }) =>
      [possessor, titleHolder, surrenderedBy].filter((party) => party !== undefined),
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
    {
      // What was surrendered to it is not its own to show.
      sentence: 'the carrier shows it to customs alone',
      guard: ({ caller, members, input: { to } }) => {
        if (caller.role === CARRIER_AGENT) requireOrganizationRole(members, to.msp, 'CUSTOMS');
      },
    },
    UNSEEN_YET,
  ],
  decide: ({ record, state, input }) => ({
    change: bill.changeTo(record.status, markTaken(state), showTo({ record, input }, listFunctions(state))),
  }),
});
