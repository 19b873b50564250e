import type { CreditTerms } from './creditTerms';

const WHOLE_PERCENT = 100n;

/**
 * Computes the most that can be drawn: the amount, and what the tolerance of field 39A adds to it, rounded down. If the
 * amount is "about" or "approximately" (UCP 600 art. 30(a)), field 39A is 10/10.
 */
export function computeMaximum({ amount, tolerance }: CreditTerms): bigint {
  const percent = WHOLE_PERCENT + BigInt(tolerance?.plusPercent ?? 0);
  return (BigInt(amount.amountMinor) * percent) / WHOLE_PERCENT;
}
