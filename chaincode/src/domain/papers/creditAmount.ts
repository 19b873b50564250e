import type { CreditTerms } from './creditTerms';

const WHOLE_PERCENT = 100n;

/**
 * The most that can be drawn: the amount, and what the percentage tolerance adds to it (MT 700 field 39A; UCP 600
 * art. 30(a) where the amount is "about" or "approximately", which 39A states as 10/10). Rounded down.
 */
export function maximumOf({ amount, tolerance }: CreditTerms): bigint {
  const percent = WHOLE_PERCENT + BigInt(tolerance?.plusPercent ?? 0);
  return (BigInt(amount.amountMinor) * percent) / WHOLE_PERCENT;
}
