import { compareDecimals, multiplyDecimals } from '../primitives';

/** Masses of one load: scales and clerks round (D26). */
export const MASS_PERCENT = 5n;

const WHOLE_PERCENT = 100n;

/** Whether two decimals are further apart than so many per cent of the lesser one. */
export function isApart(a: string, b: string, percent: bigint): boolean {
  const [less, more] = compareDecimals(a, b) < 0 ? [a, b] : [b, a];
  const allowed = multiplyDecimals(less, String(WHOLE_PERCENT + percent));
  return compareDecimals(multiplyDecimals(more, String(WHOLE_PERCENT)), allowed) > 0;
}
