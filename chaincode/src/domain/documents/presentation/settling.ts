import { z } from 'zod';
import { changeTo, stepsOf } from '../../vocabulary/action';
import { parseAs } from '../../vocabulary/definition';
import { draw } from '../letterOfCredit/account';
import { statusAfterDrawing } from '../letterOfCredit/actions';
import { creditContentOf } from '../letterOfCredit/creditContent';
import { CalendarDate, Money } from '../../primitives';
import { changed, creditLink, ending, examiner, relatedOf } from './shared';
import { presentationStateOf } from './presentationState';

const step = stepsOf(presentationStateOf);
const Nothing = z.strictObject({});
const BANK = ['bank-officer'] as const;

/** The documents go back, and what was kept for them is free again. */
export const returnDocuments = step('return-documents', {
  summary: 'Returns refused documents; the amount is no longer kept for them.',
  from: ['REFUSED'],
  to: ['RETURNED'],
  roles: BANK,
  requirements: ['the caller is of the bank that refused'],
  input: Nothing,
  by: examiner,
  related: ({ credit }) => [creditLink(credit)],
  carries: ['letter-of-credit'],
  decide: (facts) => ending('RETURNED', facts),
});

const HONOURED_AS = {
  SIGHT: 'PAID',
  NEGOTIATION: 'PAID',
  ACCEPTANCE: 'ACCEPTED',
  DEFERRED: 'DEFERRED_UNDERTAKEN',
} as const;

/** What is paid, or bound to be, and how. A maturity is named where the payment is deferred, and only there. */
export const Payment = z
  .strictObject({
    by: z.enum(['SIGHT', 'NEGOTIATION', 'ACCEPTANCE', 'DEFERRED']),
    amount: Money,
    maturity: CalendarDate.optional(),
  })
  .refine(({ by, maturity }) => (by === 'ACCEPTANCE' || by === 'DEFERRED') === (maturity !== undefined), {
    path: ['maturity'],
    message: 'is named for ACCEPTANCE and DEFERRED, and only for these',
  });

/** The bank pays, or binds itself to pay at maturity (UCP 600 art. 2, "honour", "negotiation"). */
export const honour = step('honour', {
  summary: 'Honours or negotiates: pays at sight, accepts a draft, or incurs a deferred payment undertaking.',
  from: ['COMPLYING', 'WAIVED', 'PRECLUDED'],
  to: ['PAID', 'ACCEPTED', 'DEFERRED_UNDERTAKEN'],
  roles: BANK,
  requirements: [
    'the caller is of the bank that examines',
    'the amount is no more than the credit keeps for this presentation',
  ],
  input: Nothing,
  details: Payment,
  by: examiner,
  related: ({ credit }) => [creditLink(credit)],
  carries: ['letter-of-credit'],
  decide: ({ id, state, related, details }) => {
    const credit = relatedOf(related, 'letter-of-credit');
    const { by, amount } = parseAs(Payment, details, '/details');
    const document = draw(creditContentOf(credit.document), id, amount);
    const status = statusAfterDrawing(credit.record.status, document);
    return { change: changeTo(HONOURED_AS[by], state), others: [changed(credit, { status, document })] };
  },
});

export const pay = step('pay', {
  summary: 'Pays what was accepted or undertaken.',
  from: ['ACCEPTED', 'DEFERRED_UNDERTAKEN'],
  to: ['PAID'],
  roles: BANK,
  requirements: ['the caller is of the bank that bound itself'],
  input: Nothing,
  by: examiner,
  decide: ({ state }) => ({ change: changeTo('PAID', state) }),
});
