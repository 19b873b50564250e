import { z } from 'zod';
import { reject } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { requireOrganizationRole } from '../../vocabulary/members';
import type { Related } from '../../vocabulary/facts';
import { Party, type TradeRecord } from '../../vocabulary/record';
import { SETTLED } from '../presentation/presentationState';
import { computeLeft } from './account';
import { credit } from './credit';
import { type CreditContent, parseCredit } from './creditContent';
import { AVAILABLE_STATUSES, type CreditState, listConsents } from './creditState';
import { computeExpiry, requireExpired } from './expiry';
import { printNumber, requireNewNumber } from './numbering';

const BANK = ['bank-officer'] as const;
const MAX_REASON_CHARS = 1_000;
const Reason = z.strictObject({
  reason: z.string().trim().min(1).max(MAX_REASON_CHARS).describe('Why the bank does not issue it.'),
});

const ISSUING_BANK = {
  sentence: 'the caller is of the issuing bank',
  parties: ({ issuingBank }: CreditState) => [{ msp: issuingBank }],
};
const ADVISING_BANK = {
  sentence: 'the caller is of the advising bank',
  parties: ({ advisingBank }: CreditState) => [{ msp: advisingBank }],
};

/** Judged by what everybody sees, so that a credit can end though a party's peer does not sign. */
const PRESENTATIONS = {
  what: 'each presentation under the credit',
  find: ({ record: { links } }: { readonly record: TradeRecord }) =>
    links.filter(({ type }) => type === 'presentation'),
} as const;
const NO_OPEN_PRESENTATION = {
  sentence: 'no presentation is open',
  guard: ({ related: { presentations } }: { readonly related: { readonly presentations: readonly Related[] } }) => {
    const open = presentations.filter(({ record: { status } }) => !SETTLED.includes(status));
    if (open.length > 0)
      reject('OPEN_PRESENTATION', 'A presentation under this credit is open.', {
        presentations: open.map(({ record: { id } }) => id),
      });
  },
};

/** The bank binds itself, from the moment of issue on (UCP 600 art. 7(b)). */
export const issue = credit.step('issue', {
  summary: 'Issues the credit: the bank is irrevocably bound, and the advising bank sees it.',
  from: ['APPLIED'],
  to: ['ISSUED'],
  roles: BANK,
  by: ISSUING_BANK,
  input: Nothing,
  content: 'revised',
  numbers: ({ state: { issuingBank }, document }) => printNumber(document, { issuingBank }),
  requirements: [
    {
      sentence: 'the bank has issued no other credit under its number, whatever became of it',
      guard: ({ holdings }) => {
        requireNewNumber(holdings);
      },
    },
  ],
  decide: ({ record, state, document, tokens }) => {
    const { advisingBank } = state;
    const isShown = record.parties.some(({ msp }) => msp === advisingBank);
    const parties = isShown ? record.parties : [...record.parties, { msp: advisingBank }];
    // The document's next version is what the issuing bank states that it issued.
    return { change: credit.changeTo('ISSUED', state, { parties, tokens, document: parseCredit(document) }) };
  },
});

/** The bank does not issue. */
export const decline = credit.step('decline', {
  summary: 'Declines the application, with a reason.',
  from: ['APPLIED'],
  to: ['DECLINED'],
  roles: BANK,
  by: ISSUING_BANK,
  input: Nothing,
  details: Reason,
  decide: ({ state }) => ({ change: credit.changeTo('DECLINED', state) }),
});

/** The advising bank satisfies itself of the apparent authenticity and passes the credit on (UCP 600 art. 9(b)). */
export const advise = credit.step('advise', {
  summary: 'Advises the credit to the beneficiary, who sees it from then on.',
  from: ['ISSUED'],
  to: ['ADVISED'],
  roles: BANK,
  by: ADVISING_BANK,
  input: Nothing,
  content: 'carried',
  decide: ({ record, state }) => ({
    change: credit.changeTo('ADVISED', state, { parties: [...record.parties, state.beneficiary] }),
  }),
});

/** A second bank binds itself (UCP 600 art. 8), if the issuing bank asked for it or allowed it (MT 700 field 49). */
export const confirm = credit.step('confirm', {
  summary: 'Adds the advising bank’s confirmation.',
  from: ['ADVISED'],
  to: ['CONFIRMED'],
  roles: BANK,
  by: ADVISING_BANK,
  input: Nothing,
  content: 'carried',
  requirements: [
    {
      sentence: 'the issuing bank asks for confirmation or allows it',
      guard: ({ document }) => {
        if (parseCredit(document).terms.confirmation === 'WITHOUT')
          reject('NOT_REQUESTED', 'The issuing bank does not ask for a confirmation.', {});
      },
    },
  ],
  decide: ({ state, caller }) => ({ change: credit.changeTo('CONFIRMED', { ...state, confirmingBank: caller.msp }) }),
});

/** Who must agree to cancel: issuing bank, confirming bank if any, and beneficiary (UCP 600 art. 10(a)). */
function listCancellers({ issuingBank, confirmingBank, beneficiary }: CreditState): Party[] {
  return [{ msp: issuingBank }, ...(confirmingBank === undefined ? [] : [{ msp: confirmingBank }]), beneficiary];
}

/** A credit is cancelled by agreement alone (UCP 600 art. 10(a)). */
export const consentToCancel = credit.step('consent-to-cancel', {
  summary: 'Agrees to cancel the credit; it is cancelled when all have agreed who must.',
  from: AVAILABLE_STATUSES,
  to: [...AVAILABLE_STATUSES, 'CANCELLED'],
  roles: ['bank-officer', 'shipper'],
  by: {
    sentence: 'the caller is of the issuing bank, the confirming bank, or the beneficiary',
    parties: listCancellers,
  },
  input: Nothing,
  relations: { presentations: PRESENTATIONS },
  requirements: [
    {
      sentence: 'the caller has not agreed to cancel the credit as it is now',
      guard: ({ state, record, caller: { msp } }) => {
        if (listConsents(state, record).includes(msp))
          reject('ALREADY_CONSENTED', `${msp} has agreed to cancel before.`, { msp });
      },
    },
    NO_OPEN_PRESENTATION,
  ],
  decide: ({ record, state, caller }) => {
    const consents = [...listConsents(state, record), caller.msp];
    const isAgreed = listCancellers(state).every(({ msp }) => consents.includes(msp));
    const cancellationConsents = consents.map((msp) => ({ msp, contentVersion: record.content.version }));
    return { change: credit.changeTo(isAgreed ? 'CANCELLED' : record.status, { ...state, cancellationConsents }) };
  },
});

/** The first beneficiary asks the advising bank to transfer the credit (UCP 600 art. 38(a), (b)). */
export const requestTransfer = credit.step('request-transfer', {
  summary: 'Asks the advising bank to transfer the credit to a second beneficiary; asking again replaces the request.',
  from: AVAILABLE_STATUSES,
  to: AVAILABLE_STATUSES,
  roles: ['shipper'],
  by: { sentence: 'the caller is the beneficiary', parties: ({ beneficiary }) => [beneficiary] },
  input: z.strictObject({ to: Party.describe('The second beneficiary.') }),
  names: [{ what: 'the second beneficiary', find: ({ input: { to } }) => to }],
  requirements: [
    {
      sentence: 'the credit is not a transfer of another one: a second beneficiary cannot transfer further',
      guard: ({ state: { transferOf } }) => {
        if (transferOf !== undefined)
          reject('NOT_NEGOTIABLE', 'A second beneficiary cannot transfer the credit further.', {});
      },
    },
    {
      sentence: 'the second beneficiary is of an exporter',
      guard: ({ members, input: { to } }) => {
        requireOrganizationRole(members, to.msp, 'EXPORTER');
      },
    },
  ],
  decide: ({ record, state, input: { to } }) => ({
    change: credit.changeTo(record.status, {
      ...state,
      transferTo: { ...to, contentVersion: record.content.version },
    }),
  }),
});

/** The credit has run out (UCP 600 arts. 6(d), 29(a)). */
export const expire = credit.step('expire', {
  summary: 'Ends a credit whose expiry date, rolled over bank holidays, has passed.',
  from: ['ISSUED', ...AVAILABLE_STATUSES],
  to: ['EXPIRED'],
  roles: BANK,
  by: {
    sentence: 'the caller is of the issuing or the advising bank',
    parties: ({ issuingBank, advisingBank }) => [{ msp: issuingBank }, { msp: advisingBank }],
  },
  input: Nothing,
  content: 'carried',
  opponentMayBeAbsent: true,
  relations: { presentations: PRESENTATIONS },
  requirements: [
    {
      sentence: 'the expiry date has passed',
      guard: ({ document, absence, time }) => {
        requireExpired(absence?.fact?.value ?? computeExpiry(parseCredit(document).terms), time);
      },
    },
    NO_OPEN_PRESENTATION,
  ],
  decide: ({ state }) => ({ change: credit.changeTo('EXPIRED', state) }),
});

/** The issuing bank closes its file. */
export const close = credit.step('close', {
  summary: 'Closes the file of a credit that has run out or is drawn.',
  from: ['EXPIRED', 'FULLY_DRAWN', 'CANCELLED'],
  to: ['CLOSED'],
  roles: BANK,
  by: ISSUING_BANK,
  input: Nothing,
  opponentMayBeAbsent: true,
  decide: ({ state }) => ({ change: credit.changeTo('CLOSED', state) }),
});

/** Whether a payment has drawn all of a credit, with no other presentation open. */
export function isFullyDrawn(content: CreditContent): boolean {
  return computeLeft(content) === 0n && !content.drawings.some(({ status }) => status === 'RESERVED');
}
