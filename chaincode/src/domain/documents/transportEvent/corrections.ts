import { z } from 'zod';
import { reject } from '../../errors';
import { isCaller } from '../../vocabulary/guards';
import { requireMember } from '../../vocabulary/members';
import { showTo, UNSEEN_YET } from '../../vocabulary/parties';
import { Party } from '../../vocabulary/record';
import { eventWords, RetractionReason } from './words';

export const retract = eventWords.step('retract', {
  summary: 'Takes an event back that was recorded wrongly, with a reason code. It stays on the ledger.',
  from: ['RECORDED'],
  to: ['RETRACTED'],
  roles: ['carrier-agent'],
  by: {
    sentence: 'the caller is of the carrier that recorded the event',
    parties: ({ carrier }) => [{ msp: carrier }],
  },
  input: z.strictObject({ reasonCode: RetractionReason.describe('Why the event is wrong.') }),
  decide: ({ state, input: { reasonCode } }) => ({
    change: eventWords.changeTo('RETRACTED', { ...state, retraction: reasonCode }),
  }),
});

/**
 * A bill can be shown to a bank after its events were recorded. Any party of an event may then show the event to whoever
 * sees its bill: who may see the bill was decided by its holder.
 */
export const disclose = eventWords.step('disclose', {
  summary:
    'Shows an event to a party that sees one of its bills, such as a bank to which the bill was disclosed later.',
  from: ['RECORDED', 'RETRACTED', 'REPLACED'],
  to: ['RECORDED', 'RETRACTED', 'REPLACED'],
  roles: ['carrier-agent', 'shipper', 'bank-officer', 'customs-officer'],
  by: { sentence: 'the caller is a party of the event', parties: (_, { parties }) => parties },
  input: z.strictObject({ to: Party.describe('Who is to see the event.') }),
  content: 'carried',
  relations: {
    bills: { what: 'each bill of the event', find: ({ record: { links } }) => links, isPublic: true },
  },
  requirements: [
    {
      sentence: 'the organisation to which it is shown is a member',
      guard: ({ members, input: { to } }) => {
        requireMember(members, to.msp);
      },
    },
    {
      sentence: 'it sees one of the bills',
      guard: ({ input: { to }, related: { bills } }) => {
        if (!bills.some(({ record: { parties } }) => parties.some((party) => isCaller(party, to))))
          reject('NOT_DISCLOSED', `No bill of this event has been disclosed to ${to.msp}. Disclose the bill first.`, {
            msp: to.msp,
          });
      },
    },
    UNSEEN_YET,
  ],
  decide: ({ record, state, input }) => ({
    change: eventWords.changeTo(record.status, state, showTo({ record, input }, [{ msp: state.carrier }])),
  }),
});
