import type { Money } from '../../primitives';
import { BASIS_POINTS_IN_WHOLE } from '../../primitives';

/** The most that is lent on what is financed: all of it. */
export const MAX_ADVANCE_RATE = BASIS_POINTS_IN_WHOLE;
/** The least. A loan of a cent on a large invoice would keep the invoice from others. */
export const MIN_ADVANCE_RATE = 1_000;

/** Computes what is lent: the sum of the financed parts times the advance rate, rounded down to a minor unit. */
export function computeAdvance(financed: readonly Pick<Money, 'amountMinor'>[], rateBasisPoints: number): bigint {
  const sum = financed.reduce((total, { amountMinor }) => total + BigInt(amountMinor), 0n);
  return (sum * BigInt(rateBasisPoints)) / BigInt(BASIS_POINTS_IN_WHOLE);
}
