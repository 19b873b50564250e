import { z } from 'zod';
import { type Money, MspId, PositiveMoney } from '../../primitives';

/* A loan of several banks is one claim: that of the bank that leads them. */

const MIN_LENDERS = 2;
const MAX_LENDERS = 8;

/** Who lends how much; the bank that claims is one of them. */
export const Lenders = z
  .array(
    z.strictObject({
      msp: MspId.describe('The bank.'),
      amount: PositiveMoney.describe('How much it lends.'),
    }),
  )
  .min(MIN_LENDERS)
  .max(MAX_LENDERS);
type Lenders = z.infer<typeof Lenders>;

/** The lenders beside the claimant, as everybody sees them: who they are, and whether they have agreed. */
export const CoLenders = z
  .array(z.strictObject({ msp: MspId, answer: z.enum(['JOINED', 'DECLINED']).optional() }))
  .min(MIN_LENDERS - 1)
  .max(MAX_LENDERS - 1);
export type CoLenders = z.infer<typeof CoLenders>;

/** Each lender is named once, and their amounts are what is lent. */
export function findLenderFaults(
  lenders: Lenders,
  { currency, amountMinor }: Money,
): { path: (string | number)[]; message: string }[] {
  const named = lenders.map(({ msp }) => msp);
  const faults = lenders.flatMap(({ msp, amount }, index) => [
    ...(named.indexOf(msp) < index ? [{ path: [index, 'msp'], message: 'is named twice' }] : []),
    ...(amount.currency === currency
      ? []
      : [{ path: [index, 'amount', 'currency'], message: 'is not the currency of the amount' }]),
  ]);
  const sum = lenders.reduce((total, { amount }) => total + BigInt(amount.amountMinor), 0n);
  return sum === BigInt(amountMinor) ? faults : [...faults, { path: [], message: `lend ${sum}, and not the amount` }];
}

/** The banks that have agreed to lend their part. */
export function listJoined(lenders: CoLenders = []): string[] {
  return lenders.filter(({ answer }) => answer === 'JOINED').map(({ msp }) => msp);
}
