import { awaitCredit } from './awaiting';
import { printCredit } from '../../fingerprints/prints';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import type { Link } from '../../vocabulary/record';
import { CreditContent, parseCredit } from './creditContent';
import { CREDIT_STATUSES, CreditState } from './creditState';
import { computeExpiry } from './expiry';

/** The words of documentary credits under UCP 600. */
export const credit = defineDocument({
  type: 'letter-of-credit',
  path: 'letters-of-credit',
  contract: 'lettersOfCredit',
  title: 'Letter of credit',
  description: 'A documentary credit under UCP 600: a bank’s undertaking to pay against documents that comply.',
  content: contentSchema(CreditContent),
  statuses: CREDIT_STATUSES,
  state: CreditState,
  named: ({ issuingBank, beneficiary, confirmingBank }, { parties }) => {
    // Until it is advised the beneficiary knows nothing of it, and so cannot endorse.
    const isShown = parties.some(({ msp }) => msp === beneficiary.msp);
    return [
      issuingBank,
      ...(isShown ? [beneficiary.msp] : []),
      ...(confirmingBank === undefined ? [] : [confirmingBank]),
    ];
  },
  creator: ({ applicant, issuingBank, advisingBank, transferOf }) =>
    transferOf === undefined ? (applicant ?? { msp: issuingBank }) : { msp: advisingBank },
  // An issuing bank gives its own numbers, and a transferring bank those of its transfers: neither can take another's.
  lister: ({ issuingBank, advisingBank, transferOf }) => (transferOf === undefined ? issuingBank : advisingBank),
  numbers: (document, { issuingBank }) =>
    printCredit({ issuingBank, creditNumber: parseCredit(document).terms.creditNumber }),
  // Members who do not see the terms can end a credit that has run out, if a party's peer does not sign.
  fact: (document) => computeExpiry(parseCredit(document).terms),
  // An application binds nobody; from its issue on a credit is what the issuing bank states.
  issuer: ({ issuingBank }, { status }) => (['APPLIED', 'DECLINED'].includes(status) ? undefined : issuingBank),
  issuerRoles: ['BANK'],
  awaits: awaitCredit,
  terms: ({ issuingBank, advisingBank, beneficiary }) => ({
    issuingBank,
    advisingBank,
    beneficiary: [beneficiary.msp, beneficiary.party ?? null],
  }),
});

export function creditLink(id: string): Link {
  return { type: 'letter-of-credit', id };
}
