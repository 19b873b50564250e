import { z } from 'zod';
import { changeTo, stepsOf } from '../../vocabulary/action';
import { Party } from '../../vocabulary/record';
import { reject } from '../../errors';
import { requireOrganizationRole } from '../../vocabulary/members';
import { leftOf, requireNothingReserved } from './account';
import { creditContentOf } from './creditContent';
import { AVAILABLE_STATUSES, creditStateOf } from './creditState';
import { requireExpired } from './expiry';

const step = stepsOf(creditStateOf);
const Nothing = z.strictObject({});
const BANK = ['bank-officer'] as const;
const MAX_REASON_CHARS = 1_000;
const Reason = z.strictObject({ reason: z.string().trim().min(1).max(MAX_REASON_CHARS) });

/** The bank binds itself, from the moment of issue on (UCP 600 art. 7(b)). */
export const issue = step('issue', {
  summary: 'Issues the credit: the bank is irrevocably bound, and the advising bank sees it.',
  from: ['APPLIED'],
  to: ['ISSUED'],
  roles: BANK,
  requirements: ['the caller is of the issuing bank'],
  input: Nothing,
  content: 'revised',
  by: ({ issuingBank }) => [{ msp: issuingBank }],
  decide: ({ record, state, document }) => {
    const { advisingBank } = state;
    const parties = record.parties.some(({ msp }) => msp === advisingBank)
      ? record.parties
      : [...record.parties, { msp: advisingBank }];
    // The document's next version is what the issuing bank states that it issued.
    return { change: changeTo('ISSUED', state, { parties, document: creditContentOf(document) }) };
  },
});

/** The bank does not issue. */
export const decline = step('decline', {
  summary: 'Declines the application, with a reason.',
  from: ['APPLIED'],
  to: ['DECLINED'],
  roles: BANK,
  requirements: ['the caller is of the issuing bank'],
  input: Nothing,
  details: Reason,
  by: ({ issuingBank }) => [{ msp: issuingBank }],
  decide: ({ state }) => ({ change: changeTo('DECLINED', state) }),
});

/** The advising bank satisfies itself of the apparent authenticity and passes the credit on (UCP 600 art. 9(b)). */
export const advise = step('advise', {
  summary: 'Advises the credit to the beneficiary, who sees it from then on.',
  from: ['ISSUED'],
  to: ['ADVISED'],
  roles: BANK,
  requirements: ['the caller is of the advising bank'],
  input: Nothing,
  content: 'carried',
  by: ({ advisingBank }) => [{ msp: advisingBank }],
  decide: ({ record, state }) => ({
    change: changeTo('ADVISED', state, { parties: [...record.parties, state.beneficiary] }),
  }),
});

/** A second bank binds itself (UCP 600 art. 8), where the issuing bank asked for it or allowed it (MT 700 field 49). */
export const confirm = step('confirm', {
  summary: 'Adds the advising bank’s confirmation.',
  from: ['ADVISED'],
  to: ['CONFIRMED'],
  roles: BANK,
  requirements: ['the caller is of the advising bank', 'the issuing bank asks for confirmation or allows it'],
  input: Nothing,
  content: 'carried',
  by: ({ advisingBank }) => [{ msp: advisingBank }],
  decide: ({ state, document, caller }) => {
    if (creditContentOf(document).terms.confirmation === 'WITHOUT')
      reject('NOT_REQUESTED', 'The issuing bank does not ask for a confirmation.', {});
    return { change: changeTo('CONFIRMED', { ...state, confirmingBank: caller.msp }) };
  },
});

/** A credit is cancelled by agreement alone: issuing bank, confirming bank if any, and beneficiary (UCP 600 art. 10(a)). */
export const consentToCancel = step('consent-to-cancel', {
  summary: 'Agrees to cancel the credit; it is cancelled when all have agreed who must.',
  from: AVAILABLE_STATUSES,
  to: [...AVAILABLE_STATUSES, 'CANCELLED'],
  roles: ['bank-officer', 'shipper'],
  requirements: [
    'the caller is of the issuing bank, the confirming bank, or the beneficiary',
    'the caller has not agreed before',
    'no presentation is open',
  ],
  input: Nothing,
  content: 'carried',
  by: ({ issuingBank, confirmingBank, beneficiary }) => [
    { msp: issuingBank },
    ...(confirmingBank === undefined ? [] : [{ msp: confirmingBank }]),
    beneficiary,
  ],
  decide: ({ record, state, caller, document }) => {
    requireNothingReserved(creditContentOf(document));
    const { issuingBank, confirmingBank, beneficiary, cancellationConsents } = state;
    if (cancellationConsents.includes(caller.msp))
      reject('ALREADY_CONSENTED', `${caller.msp} has agreed to cancel before.`, { msp: caller.msp });
    const consents = [...cancellationConsents, caller.msp];
    const needed = [issuingBank, beneficiary.msp, ...(confirmingBank === undefined ? [] : [confirmingBank])];
    const status = needed.every((msp) => consents.includes(msp)) ? 'CANCELLED' : record.status;
    return { change: changeTo(status, { ...state, cancellationConsents: consents }) };
  },
});

/** The first beneficiary asks the advising bank to transfer the credit (UCP 600 art. 38(a), (b)). */
export const requestTransfer = step('request-transfer', {
  summary: 'Asks the advising bank to transfer the credit to a second beneficiary; asking again replaces the request.',
  from: AVAILABLE_STATUSES,
  to: AVAILABLE_STATUSES,
  roles: ['shipper'],
  requirements: ['the caller is the beneficiary, and not a second one', 'the second beneficiary is of an exporter'],
  input: z.strictObject({ to: Party }),
  by: ({ beneficiary }) => [beneficiary],
  decide: ({ record, state, members, input: { to } }) => {
    requireOrganizationRole(members, to.msp, 'EXPORTER');
    if (state.transferOf !== undefined)
      reject('NOT_NEGOTIABLE', 'A second beneficiary cannot transfer the credit further.', {});
    return { change: changeTo(record.status, { ...state, transferTo: to }) };
  },
});

/** The credit has run out (UCP 600 arts. 6(d), 29(a)). */
export const expire = step('expire', {
  summary: 'Ends a credit whose expiry date, rolled over bank holidays, has passed.',
  from: ['ISSUED', ...AVAILABLE_STATUSES],
  to: ['EXPIRED'],
  roles: BANK,
  requirements: [
    'the caller is of the issuing or the advising bank',
    'the expiry date has passed',
    'no presentation is open',
  ],
  input: Nothing,
  content: 'carried',
  by: ({ issuingBank, advisingBank }) => [{ msp: issuingBank }, { msp: advisingBank }],
  decide: ({ state, document, time }) => {
    const content = creditContentOf(document);
    requireExpired(content.terms, time);
    requireNothingReserved(content);
    return { change: changeTo('EXPIRED', state) };
  },
});

/** The issuing bank closes its file. */
export const close = step('close', {
  summary: 'Closes the file of a credit that has run out or is drawn.',
  from: ['EXPIRED', 'FULLY_DRAWN', 'CANCELLED'],
  to: ['CLOSED'],
  roles: BANK,
  requirements: ['the caller is of the issuing bank'],
  input: Nothing,
  by: ({ issuingBank }) => [{ msp: issuingBank }],
  decide: ({ state }) => ({ change: changeTo('CLOSED', state) }),
});

/** The status of a credit after a payment. */
export function statusAfterDrawing(status: string, document: unknown): string {
  const content = creditContentOf(document);
  const isOpen = content.drawings.some((drawing) => drawing.status === 'RESERVED');
  return leftOf(content) === 0n && !isOpen ? 'FULLY_DRAWN' : status;
}
