import { z } from 'zod';
import { rejectField } from '../../errors';
import { type Money, PositiveMoney } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { claim, CLAIMANT, parseClaim } from './claim';
import { PAID_OUT_STATUSES } from './claimState';

/** What is repaid with one more part. @throws INVALID if it is not less than the amount financed, in its currency */
function addPart(
  { amount, repaid }: { readonly amount: Money; readonly repaid?: Money | undefined },
  part: Money,
): Money {
  // Two safe integers may add up to one that is not: compared with the rest, no sum is rounded.
  const rest = amount.amountMinor - (repaid?.amountMinor ?? 0);
  if (part.currency !== amount.currency || part.amountMinor >= rest)
    rejectField(
      '/details/amount',
      'A part is less than what is not repaid yet, in its currency. Release the claim with the last part.',
    );
  return { currency: amount.currency, amountMinor: amount.amountMinor - rest + part.amountMinor };
}

/** A part of the financing is repaid. How much is private: bank and applicant have the sum in the claim's document. */
export const repay = claim.step('repay', {
  summary: 'Records that a part of the financing is repaid; its bills stay pledged until the claim is released.',
  from: PAID_OUT_STATUSES,
  to: ['PARTLY_REPAID'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: Nothing,
  details: z.strictObject({
    amount: PositiveMoney.meta({
      description: 'The part that is repaid: less than what is left, in the currency of the claim.',
      examples: [{ currency: 'USD', amountMinor: 5_000_000 }],
    }),
  }),
  content: 'revised',
  requirements: [
    {
      sentence: 'it is less than what is not repaid yet, in the currency of the financing',
      guard: ({ document, details }) => {
        addPart(parseClaim(document), details.amount);
      },
    },
  ],
  decide: ({ state, document, details }) => {
    const content = parseClaim(document);
    const repaid = addPart(content, details.amount);
    return { change: claim.changeTo('PARTLY_REPAID', state, { document: { ...content, repaid } }) };
  },
});
