import { z } from 'zod';
import { requirePast } from '../../calendar/plausibleDates';
import { reject, rejectField, rejectIssues } from '../../errors';
import { CalendarDate, dateOf, PositiveMoney } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { addParty } from '../../vocabulary/parties';
import { passOn, PRESENTED_BILLS, requireUnpledgedToOthers, TAKEN_BACK } from '../presentation/handingOver';
import { BANK, collection, COLLECTING_BANK } from './collection';
import type { CollectionState } from './collectionState';
import { type CollectionInstruction, parseInstruction } from './instruction';

const MAX_DIFFERENCES = 50;
const MAX_DIFFERENCE_CHARS = 140;

/** What the collecting bank finds of the documents that it got. */
export const Acknowledgement = z.strictObject({
  differences: z
    .array(z.string().trim().min(1).max(MAX_DIFFERENCE_CHARS))
    .max(MAX_DIFFERENCES)
    .default([])
    .describe('Documents that are missing, or other than listed: to be told without delay (URC 522 art. 12(a)).'),
});

export const acknowledge = collection.step('acknowledge', {
  summary: 'Takes the documents up, and tells which are missing or other than listed; the bills pass to this bank.',
  from: ['SENT'],
  to: ['RECEIVED'],
  roles: BANK,
  by: COLLECTING_BANK,
  input: Nothing,
  details: Acknowledgement,
  relations: { bills: { ...PRESENTED_BILLS, change: TAKEN_BACK } },
  requirements: [
    {
      sentence: 'no bill is pledged to another bank than the remitting bank',
      guard: ({ state: { remittingBank }, related: { bills } }) => {
        requireUnpledgedToOthers(bills, remittingBank);
      },
    },
  ],
  decide: ({ state: { collectingBank, ...state }, related: { bills } }) => ({
    change: collection.changeTo('RECEIVED', { ...state, collectingBank, bank: collectingBank }),
    others: passOn(bills, collectingBank),
  }),
});

/** The drawee sees the collection from then on, and gets the documents only by their delivery. */
export const present = collection.step('present', {
  summary: 'Presents the documents to the drawee, again if the principal wants that; a drawee of a member sees them.',
  from: ['RECEIVED', 'REFUSED'],
  to: ['PRESENTED'],
  roles: BANK,
  by: COLLECTING_BANK,
  input: Nothing,
  content: 'carried',
  requirements: [
    {
      sentence: 'documents that were refused are presented again as the principal or its bank wants it',
      guard: ({ record: { status }, state: { disposal } }) => {
        if (status === 'REFUSED' && disposal !== 'PRESENT_AGAIN')
          reject('NOT_REQUESTED', 'Nobody has asked to present the documents again.', { disposal });
      },
    },
    {
      sentence: 'the documents were not delivered yet',
      guard: requireUndelivered,
    },
  ],
  decide: ({ record: { parties }, state: { instructBy: _, disposal: __, ...state } }) => ({
    change: collection.changeTo('PRESENTED', state, {
      parties: state.drawee === undefined ? parties : addParty(parties, state.drawee, []),
    }),
  }),
});

/** @throws WRONG_STATUS */
export function requireUndelivered({ state: { isDelivered } }: { readonly state: CollectionState }): void {
  if (isDelivered === true) reject('WRONG_STATUS', 'The documents were delivered already.', {});
}

/** What the drawee binds itself to. */
export const Acceptance = z.strictObject({ maturity: CalendarDate.describe('When it is to be paid.') });

/** Nobody else can bind a drawee that is a party of a member. For another one the bank says that it has signed (art. 22). */
export const accept = collection.step('accept', {
  summary: 'Accepts the bill of exchange: the drawee itself, or the collecting bank for one that is not a member.',
  from: ['PRESENTED'],
  to: ['ACCEPTED'],
  roles: ['shipper', 'bank-officer'],
  by: {
    sentence: 'the caller is the drawee, or of the collecting bank if the drawee is not a member',
    parties: ({ drawee, collectingBank }) => [drawee ?? { msp: collectingBank }],
  },
  input: Nothing,
  details: Acceptance,
  content: 'carried',
  // The principal may amend the instruction meanwhile.
  isOnSeenVersion: true,
  requirements: [
    {
      sentence: 'the instruction asks for an acceptance',
      guard: ({ document }) => {
        if (parseInstruction(document).tenor === undefined)
          reject('NOT_REQUESTED', 'The drawee is to pay at sight: there is nothing to accept.', {});
      },
    },
    {
      sentence: 'the maturity is that of the instruction, if it names one, and is not over',
      guard: ({ document, details, time }) => {
        requireMaturity(parseInstruction(document), details.maturity, dateOf(time));
      },
    },
  ],
  decide: ({ state }) => ({ change: collection.changeTo('ACCEPTED', state) }),
});

/** @throws INVALID */
function requireMaturity({ tenor }: CollectionInstruction, maturity: string, today: string): void {
  if (tenor !== undefined && 'maturity' in tenor && tenor.maturity !== maturity)
    rejectField('/details/maturity', 'The instruction names another day.', { maturity: tenor.maturity });
  if (maturity < today) rejectField('/details/maturity', 'That day is over.');
}

/** What is paid on top of the amount, in all: also when the documents were delivered against an acceptance. */
const ADDED = {
  interest: PositiveMoney.optional().describe(
    'What was paid of the interest, if the instruction asks for some; in the currency of the amount.',
  ),
  charges: PositiveMoney.optional().describe('What was paid of the charges, if they are for the drawee.'),
};

/** What a drawee pays for documents that it gets against its acceptance. */
export const PaidBeforeDelivery = z.strictObject(ADDED);

/** What the collecting bank has got. */
export const CollectedPayment = z.strictObject({
  amount: PositiveMoney.describe('What was paid of the amount: all of it (URC 522 art. 19(b)).'),
  ...ADDED,
  paidOn: CalendarDate.describe('When the bank got it.'),
});
export type CollectedPayment = z.infer<typeof CollectedPayment>;

/** Payment is in the hands of the collecting bank, so that it alone can say it. */
export const pay = collection.step('pay', {
  summary: 'Records that the drawee has paid the whole amount to the collecting bank.',
  from: ['PRESENTED', 'ACCEPTED', 'REFUSED'],
  to: ['PAID'],
  roles: BANK,
  by: COLLECTING_BANK,
  input: Nothing,
  details: CollectedPayment,
  content: 'carried',
  requirements: [
    {
      sentence: 'the amount is that of the instruction',
      guard: ({ document, details: { amount } }) => {
        requireWholeAmount(parseInstruction(document), amount);
      },
    },
    {
      sentence: 'interest and charges that may not be waived are paid, interest in the currency of the amount',
      guard: ({ document, details }) => {
        requireAdded(parseInstruction(document), details);
      },
    },
    {
      sentence: 'the bank has got it already',
      guard: ({ details: { paidOn }, time }) => {
        requirePast('/details/paidOn', paidOn, time);
      },
    },
  ],
  decide: ({ state: { instructBy: _, disposal: __, ...state } }) => ({ change: collection.changeTo('PAID', state) }),
});

/** @throws INVALID */
function requireWholeAmount({ amount: asked }: CollectionInstruction, paid: CollectedPayment['amount']): void {
  if (paid.currency !== asked.currency || paid.amountMinor !== asked.amountMinor)
    rejectField('/details/amount', 'It is not the amount of the instruction. Have the principal amend that first.');
}

/** What is paid on top of the amount. */
export type AddedPayment = Partial<Pick<CollectedPayment, 'interest' | 'charges'>>;

/** What comes on top of the amount. @throws INVALID with each that is not paid, or in another currency */
export function requireAdded({ amount, interest, charges }: CollectionInstruction, paid: AddedPayment): void {
  const areDue = charges.for === 'DRAWEE' && charges.mayNotBeWaived === true;
  const wrong: readonly (readonly [isWrong: boolean, name: string, message: string])[] = [
    [
      interest?.mayNotBeWaived === true && paid.interest === undefined,
      'interest',
      'is missing: it may not be waived (URC 522 art. 20(b))',
    ],
    [
      paid.interest !== undefined && paid.interest.currency !== amount.currency,
      'interest',
      `is not in ${amount.currency}, as the amount is`,
    ],
    [areDue && paid.charges === undefined, 'charges', 'is missing: they may not be waived (URC 522 art. 21(b))'],
  ];
  const issues = wrong.flatMap(([isWrong, name, message]) =>
    isWrong ? [{ pointer: `/details/${name}`, message }] : [],
  );
  if (issues.length > 0) rejectIssues(issues);
}
