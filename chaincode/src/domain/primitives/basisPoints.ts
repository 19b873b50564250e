import { z } from 'zod';
import { reject } from '../errors';

/** A whole in basis points. */
export const BASIS_POINTS_IN_WHOLE = 10_000;

/** A share in hundredths of a per cent, 0 to 10,000. */
export const BasisPoints = z.int().min(0).max(BASIS_POINTS_IN_WHOLE);
export type BasisPoints = z.infer<typeof BasisPoints>;

/**
 * Computes the share of a part in a whole, both in the same minor units. It is rounded up: if the shares of several parts
 * fit into the whole, their amounts do too.
 *
 * @throws TradeError INVALID if the part is more than the whole, or if one of them is not a positive safe integer
 */
export function computeShare(partMinor: number, wholeMinor: number): BasisPoints {
  if (
    !Number.isSafeInteger(wholeMinor) ||
    !Number.isSafeInteger(partMinor) ||
    partMinor < 1 ||
    partMinor > wholeMinor
  ) {
    reject('INVALID', `${partMinor} is not a part of ${wholeMinor}.`, { partMinor, wholeMinor });
  }
  const whole = BigInt(wholeMinor);
  return Number((BigInt(partMinor) * BigInt(BASIS_POINTS_IN_WHOLE) + whole - 1n) / whole);
}
