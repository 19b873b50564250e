import { z } from 'zod';
import { bill } from './bill';
import { NO_OFFER, UNPRESENTED } from './guards';
import { PledgeConsent } from './pledge';

/** The pledgee lets the holder do one thing with the pledged bill: as the next thing that is done with it. */
export const consent = bill.step('consent', {
  summary:
    'Consents to one action on the pledged bill, which stays pledged; anything else that is done with the bill ends the consent.',
  from: ['ISSUED'],
  to: ['ISSUED'],
  roles: ['bank-officer'],
  by: {
    sentence: 'the bill is pledged to the caller’s bank',
    parties: ({ pledge }) => (pledge === undefined ? [] : [{ msp: pledge.pledgee }]),
  },
  input: z.strictObject({ to: PledgeConsent }),
  requirements: [UNPRESENTED, NO_OFFER],
  decide: ({ record, state: { pledge, ...state }, input: { to } }) => {
    const consented = pledge && { ...pledge, consent: { to, version: record.version + 1 } };
    return { change: bill.changeTo('ISSUED', { ...state, pledge: consented }) };
  },
});
