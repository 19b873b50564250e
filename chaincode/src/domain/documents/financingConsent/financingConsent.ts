import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { Instant, MspId } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { requireOrganizationRole } from '../../vocabulary/members';
import { hideParty } from '../../vocabulary/privateParty';
import { consent, findLatestExpiry, MAX_CONSENT_DAYS, parseConsent } from './consent';

/**
 * The applicant lets a bank make one claim on papers that it brings. Its organisation answers for that it is the applicant
 * who asks: a certificate of the applicant's own would tell everybody whose consent it is.
 */
const give = consent.creation('give', {
  summary: 'Consents to one claim of one bank on the papers that the document names.',
  to: ['OPEN'],
  roles: ['shipper', 'bank-officer'],
  actorMayBePrivate: true,
  authors: ({ applicant }) => [{ msp: applicant.msp }],
  input: z.strictObject({
    bank: MspId.describe('The bank that may lock the papers.'),
    expires: Instant.describe(`When the consent lapses: within ${MAX_CONSENT_DAYS} days.`),
  }),
  requirements: [
    {
      sentence: 'the gateway of the applicant’s organisation signs, so that no certificate says who the applicant is',
      guard: ({ caller: { role } }) => {
        if (role !== 'gateway')
          reject('FORBIDDEN', 'A consent is signed by the gateway of the organisation, and not by a user of it.', {
            role,
            required: ['gateway'],
          });
      },
    },
    {
      sentence: 'the applicant is of that organisation',
      guard: ({ caller: { msp }, document }) => {
        if (parseConsent(document).applicant.msp !== msp)
          rejectField('/document/applicant', 'The applicant is of another organisation.', { msp }, 'FORBIDDEN');
      },
    },
    {
      sentence: 'the organisation to which it is given is a bank',
      guard: ({ members, input: { bank } }) => {
        requireOrganizationRole(members, bank, 'BANK');
      },
    },
    {
      sentence: 'that bank is another organisation than the applicant’s',
      guard: ({ caller, input: { bank } }) => {
        if (bank === caller.msp) rejectField('/input/bank', 'Nobody finances itself: name another bank.', { bank });
      },
    },
    {
      sentence: `it lapses in the future, within ${MAX_CONSENT_DAYS} days`,
      guard: ({ time, input: { expires } }) => {
        const latest = findLatestExpiry(time);
        if (expires <= time || expires > latest)
          rejectField('/input/expires', `A consent lapses in the future, within ${MAX_CONSENT_DAYS} days.`, {
            ...{ expires, time, latest },
          });
      },
    },
  ],
  decide: ({ document, input }) => {
    const applicant = hideParty(parseConsent(document).applicant);
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
  actorMayBePrivate: true,
  by: { sentence: 'the caller is the applicant, for whom its gateway signs', parties: ({ applicant }) => [applicant] },
  authors: ({ applicant }) => [{ msp: applicant.msp }],
  input: Nothing,
  opponentMayBeAbsent: true,
  decide: ({ state }) => ({ change: consent.changeTo('WITHDRAWN', state) }),
});

/** An applicant's consent to one claim. Claims use it, and open it again. */
export const financingConsent = consent.withActions(give, withdraw);
