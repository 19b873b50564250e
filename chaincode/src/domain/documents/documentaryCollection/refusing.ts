import { requirePast } from '../../calendar/plausibleDates';
import { z } from 'zod';
import { addDays } from '../../calendar/dates';
import { reject, rejectField } from '../../errors';
import { CalendarDate, dateOf } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { remarks } from '../../vocabulary/reasonedRemarks';
import { giveBack, HANDED_ON, PRESENTED_BILLS } from '../presentation/handingOver';
import { BANK, collection, COLLECTING_BANK } from './collection';
import { Disposal } from './collectionState';
import { parseInstruction } from './instruction';
import { requireUndelivered } from './presenting';

/** How long the presenting bank waits for instructions (URC 522 art. 26(c)(iii)). */
const INSTRUCTION_DAYS = 60;

/** What a drawee can refuse. */
export const REFUSABLE = ['PAYMENT', 'ACCEPTANCE'] as const;

/** What the collecting bank tells of the drawee. */
export const RefusalAdvice = z.strictObject({
  of: z.enum(REFUSABLE).describe('What the drawee has refused.'),
  protestedOn: CalendarDate.optional().describe('When it was protested, if the instruction asks for that (art. 24).'),
  remarks: remarks('Why, as far as the bank could find it out (URC 522 art. 26(c)(iii)).'),
});

/** The collecting bank tells without delay that the drawee did not accept, or did not pay. */
export const adviseRefusal = collection.step('advise-refusal', {
  summary: 'Tells that the drawee did not accept or did not pay; instructions on the documents are due in 60 days.',
  from: ['PRESENTED', 'ACCEPTED'],
  to: ['REFUSED'],
  roles: BANK,
  by: COLLECTING_BANK,
  input: Nothing,
  details: RefusalAdvice,
  content: 'carried',
  requirements: [
    {
      sentence: 'a protest was made already',
      guard: ({ details: { protestedOn }, time }) => {
        if (protestedOn !== undefined) requirePast('/details/protestedOn', protestedOn, time);
      },
    },
    {
      sentence: 'an acceptance is refused only if the instruction asks for one, and none was given',
      guard: ({ record: { status }, document, details: { of: refused } }) => {
        const isAsked = status === 'PRESENTED' && parseInstruction(document).tenor !== undefined;
        if (refused === 'ACCEPTANCE' && !isAsked)
          rejectField('/details/of', 'No acceptance is asked for, or it was given already.', { status });
      },
    },
  ],
  decide: ({ state, time }) => ({
    change: collection.changeTo('REFUSED', {
      ...state,
      ...(state.isDelivered !== true && { instructBy: addDays(dateOf(time), INSTRUCTION_DAYS) }),
    }),
  }),
});

export const instruct = collection.step('instruct', {
  summary: 'Says what becomes of documents that were refused: they are held, presented again, or go back.',
  from: ['REFUSED'],
  to: ['REFUSED'],
  roles: ['shipper', 'bank-officer'],
  by: {
    sentence: 'the caller is the principal, or of the remitting bank',
    parties: ({ principal, remittingBank }) => [principal, { msp: remittingBank }],
  },
  input: z.strictObject({ disposal: Disposal.describe('What becomes of the documents.') }),
  requirements: [{ sentence: 'the documents were not delivered yet', guard: requireUndelivered }],
  decide: ({ state, input: { disposal } }) => ({ change: collection.changeTo('REFUSED', { ...state, disposal }) }),
});

export const returnDocuments = collection.step('return-documents', {
  summary: 'Returns documents that were refused, as instructed, or if no instruction came in 60 days.',
  from: ['REFUSED'],
  to: ['RETURNED'],
  roles: BANK,
  by: COLLECTING_BANK,
  input: Nothing,
  opponentMayBeAbsent: true,
  relations: { bills: { ...PRESENTED_BILLS, change: HANDED_ON } },
  requirements: [
    { sentence: 'the documents were not delivered yet', guard: requireUndelivered },
    {
      sentence: 'they are to go back, or no instruction came in time',
      guard: ({ state: { disposal, instructBy }, time }) => {
        const isOver = instructBy !== undefined && dateOf(time) > instructBy;
        if (disposal !== 'RETURN' && (disposal !== undefined || !isOver))
          reject('NOT_DUE', 'The documents wait for instructions.', { disposal, instructBy });
      },
    },
  ],
  decide: ({ id, state, related: { bills } }) => ({
    change: collection.changeTo('RETURNED', state),
    others: giveBack(bills, id),
  }),
});
