import { z } from 'zod';
import { rejectField } from '../../errors';
import type { CreditTerms } from '../../papers/creditTerms';
import { CalendarDate, PositiveMoney } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { draw, requireAllKept, requireKept } from '../letterOfCredit/account';
import { credit } from '../letterOfCredit/credit';
import { parseCredit } from '../letterOfCredit/creditContent';
import { AVAILABLE_STATUSES, type CreditState, listBanks } from '../letterOfCredit/creditState';
import { isFullyDrawn } from '../letterOfCredit/lifeCycle';
import { giveBack, HANDED_ON, PRESENTED_BILLS, requireUnpledgedToOthers, requireWithBank, takeUp } from './handingOver';
import { presented } from './presented';
import { APPROVED } from './reviewing';
import { CREDIT, EXAMINER, releaseKept } from './shared';

const BANK = ['bank-officer'] as const;

const toParties = (state: CreditState): { msp: string }[] => listBanks(state).map((msp) => ({ msp }));

/** The documents go back, and what was kept for them is free again. */
export const returnDocuments = presented.step('return-documents', {
  summary: 'Returns refused documents; the amount is no longer kept for them.',
  from: ['REFUSED'],
  to: ['RETURNED'],
  roles: BANK,
  by: { ...EXAMINER, sentence: 'the caller is of the bank that refused' },
  input: Nothing,
  opponentMayBeAbsent: true,
  relations: {
    credit: { ...CREDIT, change: credit.changedTo(AVAILABLE_STATUSES, toParties) },
    bills: { ...PRESENTED_BILLS, change: HANDED_ON },
  },
  decide: ({ id, state, related, absence }) => ({
    change: presented.changeTo('RETURNED', state),
    others: [...releaseKept(related.credit, id, absence), ...giveBack(related.bills, id)],
  }),
});

const HONOURED_AS = {
  SIGHT: 'PAID',
  NEGOTIATION: 'PAID',
  ACCEPTANCE: 'ACCEPTED',
  DEFERRED: 'DEFERRED_UNDERTAKEN',
} as const;

/** How a credit that is available in one way is honoured (UCP 600 art. 2); one of mixed payment in several. */
const WAY_OF = {
  SIGHT_PAYMENT: 'SIGHT',
  DEFERRED_PAYMENT: 'DEFERRED',
  ACCEPTANCE: 'ACCEPTANCE',
  NEGOTIATION: 'NEGOTIATION',
  MIXED_PAYMENT: undefined,
} as const;

/**
 * A nominated bank negotiates under a credit for negotiation; the issuing bank honours the drafts on it (arts. 2, 7(a)).
 * @throws INVALID if the credit is not available in that way
 */
function requireAvailable({ availableBy }: CreditTerms, by: keyof typeof HONOURED_AS, isIssuing: boolean): void {
  const way = WAY_OF[availableBy];
  const isFree = way === undefined || (way === 'NEGOTIATION' && isIssuing);
  if (!isFree && by !== way)
    rejectField('/details/by', `The credit is available by ${availableBy}.`, { availableBy, by: way });
}

/** What is paid, or bound to be, and how. A maturity is named if the payment is deferred, and only then. */
export const Payment = z
  .strictObject({
    by: z.enum(['SIGHT', 'NEGOTIATION', 'ACCEPTANCE', 'DEFERRED']).describe('How the credit is available.'),
    amount: PositiveMoney.describe('What is paid, or will be: all that the credit keeps for the presentation.'),
    maturity: CalendarDate.optional().describe('When is paid: needed for ACCEPTANCE and DEFERRED, and only for these.'),
  })
  .refine(({ by, maturity }) => (by === 'ACCEPTANCE' || by === 'DEFERRED') === (maturity !== undefined), {
    path: ['maturity'],
    message: 'is named for ACCEPTANCE and DEFERRED, and only for these',
  });

/** The bank pays, or binds itself to pay at maturity (UCP 600 art. 2, "honour", "negotiation"). */
export const honour = presented.step('honour', {
  summary:
    'Honours or negotiates: pays at sight, accepts a draft, or undertakes to pay later; the bills go to the issuing bank.',
  from: ['COMPLYING', 'WAIVED', 'PRECLUDED'],
  to: ['PAID', 'ACCEPTED', 'DEFERRED_UNDERTAKEN'],
  roles: BANK,
  by: EXAMINER,
  input: Nothing,
  details: Payment,
  relations: {
    credit: { ...CREDIT, change: credit.changedTo([...AVAILABLE_STATUSES, 'FULLY_DRAWN'], toParties) },
    bills: { ...PRESENTED_BILLS, change: HANDED_ON },
  },
  requirements: [
    {
      sentence: 'the bank has each bill that was presented',
      guard: ({ id, related: { bills } }) => {
        requireWithBank(id, bills);
      },
    },
    {
      sentence: 'no bill is pledged to another bank than the issuing bank',
      guard: ({ state: { issuingBank }, related: { bills } }) => {
        requireUnpledgedToOthers(bills, issuingBank);
      },
    },
    {
      sentence: 'the amount is no more than the credit keeps for this presentation',
      guard: ({ id, related, details: { amount } }) => {
        requireKept(parseCredit(related.credit.document), id, amount);
      },
    },
    {
      sentence:
        'a presentation that complies, or whose refusal came late, or that cannot be in part, is honoured in full',
      guard: ({ id, record: { status }, related, details: { amount } }) => {
        const content = parseCredit(related.credit.document);
        // The parties can agree on less when they waive discrepancies; otherwise the bank must honour (UCP 600 art. 15).
        const isInFull = status !== 'WAIVED' || content.terms.partialShipments === 'NOT_ALLOWED';
        if (isInFull) requireAllKept(content, id, amount);
      },
    },
    {
      sentence:
        'it is honoured as the credit is available; the issuing bank honours under a credit for negotiation, too',
      guard: ({ state: { bank, issuingBank }, related, details: { by } }) => {
        requireAvailable(parseCredit(related.credit.document).terms, by, bank === issuingBank);
      },
    },
    APPROVED,
  ],
  decide: ({ id, state, related, details: { by, amount } }) => {
    const document = draw(parseCredit(related.credit.document), id, amount);
    return {
      change: presented.changeTo(HONOURED_AS[by], state),
      others: [
        credit.changeRelated(related.credit, { document, ...(isFullyDrawn(document) && { status: 'FULLY_DRAWN' }) }),
        ...takeUp(related.bills, state.issuingBank),
      ],
    };
  },
});

export const pay = presented.step('pay', {
  summary: 'Pays what was accepted or undertaken.',
  from: ['ACCEPTED', 'DEFERRED_UNDERTAKEN'],
  to: ['PAID'],
  roles: BANK,
  by: { ...EXAMINER, sentence: 'the caller is of the bank that bound itself' },
  input: Nothing,
  opponentMayBeAbsent: true,
  decide: ({ state }) => ({ change: presented.changeTo('PAID', state) }),
});
