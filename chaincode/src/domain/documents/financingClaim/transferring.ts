import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { Instant } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { isAmong } from '../../vocabulary/guards';
import { requireOrganizationRole } from '../../vocabulary/members';
import { addParty, removeEntry } from '../../vocabulary/parties';
import { Organization, type Party, type TradeRecord } from '../../vocabulary/record';
import { LAPSES_LATER } from '../billOfLading/guards';
import { claim, CLAIMANT } from './claim';
import { type ClaimState, isOpenedTo, listFunctions, PAID_OUT_STATUSES } from './claimState';
import { TransferKind } from './replacement';

/** The claimant offers the claim to one bank, which takes it by a claim of its own. */
export const offerTransfer = claim.step('offer-transfer', {
  summary:
    'Offers the claim to another bank, for a take-over of the loan or a sale, and shows it to that bank; any other step of the claim ends the offer.',
  from: PAID_OUT_STATUSES,
  to: PAID_OUT_STATUSES,
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: z.strictObject({
    kind: TransferKind.describe('Whether the other bank lends in the place of this one, or buys the receivable.'),
    to: Organization.describe('The other bank.'),
    expires: Instant.describe('When the offer lapses.'),
  }),
  content: 'carried',
  requirements: [
    {
      sentence: 'the organisation to which it is offered is another bank',
      guard: ({ members, state: { claimant }, input: { to } }) => {
        requireOrganizationRole(members, to, 'BANK');
        if (to === claimant) rejectField('/input/to', 'The claim is of this bank already. Amend it.');
      },
    },
    {
      sentence: 'this bank is the only lender',
      guard: ({ state: { lenders } }) => {
        if (lenders !== undefined)
          reject('FORBIDDEN', 'Other lenders rely on the claim. Amend it with them, or release it.', {
            lenders: lenders.map(({ msp }) => msp),
          });
      },
    },
    LAPSES_LATER,
  ],
  decide: ({ record, state, input }) => {
    const to = { msp: input.to };
    const present = listPartiesAfter(record, state);
    const isShown = isAmong(to, present) ? {} : { isShown: true as const };
    const offered = { ...state, transfer: { ...input, version: record.version + 1, ...isShown } };
    const parties = addParty(present, to, listFunctions(offered));
    return { change: claim.changeTo(record.status, offered, { parties }) };
  },
});

/** Takes the offer back. What has lapsed, or was ended by another step, stays on the record until then. */
export const withdrawTransfer = claim.step('withdraw-transfer', {
  summary: 'Withdraws the offer of the claim, lapsed or not; who saw the claim by it alone sees it no longer.',
  from: PAID_OUT_STATUSES,
  to: PAID_OUT_STATUSES,
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: Nothing,
  requirements: [
    {
      sentence: 'the claim is on offer',
      guard: ({ state: { transfer } }) => {
        if (transfer === undefined) reject('NO_OFFER', 'The claim is not on offer.', {});
      },
    },
  ],
  decide: ({ record, state }) => {
    const { transfer: _, ...kept } = state;
    return { change: claim.changeTo(record.status, kept, { parties: listPartiesAfter(record, state) }) };
  },
});

/** The parties when an offer ends: without the bank that sees the claim by it alone. */
function listPartiesAfter({ parties }: TradeRecord, state: ClaimState): Party[] {
  const { transfer, ...rest } = state;
  if (transfer?.isShown !== true || isOpenedTo(state, transfer.to)) return [...parties];
  return removeEntry(parties, { msp: transfer.to }, listFunctions(rest));
}
