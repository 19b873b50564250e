import { z } from 'zod';
import { bill } from './bill';
import { NO_OFFER, PLEDGEE, UNPRESENTED } from './guards';
import { PledgeConsent } from './pledge';

/** The pledgee lets the holder do one thing with the pledged bill: as the next thing that is done with it. */
export const consent = bill.step('consent', {
  summary:
    'Consents to one action on the pledged bill, which stays pledged; anything else that is done with the bill ends the consent.',
  from: ['ISSUED'],
  to: ['ISSUED'],
  roles: ['bank-officer'],
  by: PLEDGEE,
  input: z.strictObject({ to: PledgeConsent.describe('What the holder may do with the bill next.') }),
  requirements: [UNPRESENTED, NO_OFFER],
  decide: ({ record, state: { pledge, ...state }, input: { to } }) => {
    const consented = pledge && { ...pledge, consent: { to, version: record.version + 1 } };
    return { change: bill.changeTo('ISSUED', { ...state, pledge: consented }) };
  },
});
