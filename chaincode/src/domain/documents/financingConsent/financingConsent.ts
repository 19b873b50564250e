import { z } from 'zod';
import { reject } from '../../errors';
import { Instant, MspId } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { requireOrganizationRole } from '../../vocabulary/members';
import { consent, findLatestExpiry, MAX_CONSENT_DAYS } from './consent';

/** The applicant lets a bank make one claim on papers that it brings. */
const give = consent.creation('give', {
  summary: 'Consents to one claim of one bank on the papers that the document names.',
  to: ['OPEN'],
  roles: ['shipper', 'bank-officer'],
  authors: ({ applicant }) => [applicant],
  input: z.strictObject({ bank: MspId, expires: Instant }),
  requirements: [
    {
      sentence: 'the organisation to which it is given is a bank',
      guard: ({ members, input: { bank } }) => {
        requireOrganizationRole(members, bank, 'BANK');
      },
    },
    {
      sentence: 'that bank is another organisation than the applicant’s',
      guard: ({ caller, input: { bank } }) => {
        if (bank === caller.msp)
          reject('INVALID', 'Nobody finances itself: name another bank.', { field: '/input/bank', bank });
      },
    },
    {
      sentence: `it lapses in the future, within ${MAX_CONSENT_DAYS} days`,
      guard: ({ time, input: { expires } }) => {
        const latest = findLatestExpiry(time);
        if (expires <= time || expires > latest)
          reject('INVALID', `A consent lapses in the future, within ${MAX_CONSENT_DAYS} days.`, {
            ...{ field: '/input/expires', expires, time, latest },
          });
      },
    },
  ],
  decide: ({ caller, input }) => {
    const applicant = { msp: caller.msp, party: caller.party };
    const parties = [applicant, { msp: input.bank }];
    return { change: consent.changeTo('OPEN', { applicant, ...input, lapses: 0 }, { parties }) };
  },
});

/** The applicant takes back what no claim uses. */
const withdraw = consent.step('withdraw', {
  summary: 'Takes an open consent back, lapsed or not.',
  from: ['OPEN'],
  to: ['WITHDRAWN'],
  roles: ['shipper', 'bank-officer'],
  by: { sentence: 'the caller is the applicant', parties: ({ applicant }) => [applicant] },
  input: Nothing,
  opponentMayBeAbsent: true,
  decide: ({ state }) => ({ change: consent.changeTo('WITHDRAWN', state) }),
});

/** An applicant's consent to one claim. Claims use it, and open it again. */
export const financingConsent = consent.withActions(give, withdraw);
