import { z } from 'zod';

/** An exact number that is not negative, such as "12000" or "0.5". Trailing zeros are kept: they may say how exact it is. */
export const DecimalString = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,17})(?:\.\d{1,9})?$/, 'is not a decimal number: up to 18 digits, a point, up to 9 digits');
export type DecimalString = z.infer<typeof DecimalString>;

/** Splits a decimal into its digits as an integer and the number of those after the point. */
function scaleOf(decimal: string): number {
  const point = decimal.indexOf('.');
  return point === -1 ? 0 : decimal.length - point - 1;
}

/** A decimal as an integer of 10^-scale; `scale` is at least the number of its digits after the point. */
export function unitsOf(decimal: string, scale: number): bigint {
  return BigInt(decimal.replace('.', '') + '0'.repeat(scale - scaleOf(decimal)));
}

/** The shortest decimal of an integer of 10^-scale. */
export function decimalOfUnits(units: bigint, scale: number): string {
  const digits = units.toString().padStart(scale + 1, '0');
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  const integer = digits.slice(0, digits.length - scale);
  return fraction === '' || scale === 0 ? integer : `${integer}.${fraction}`;
}

/** A decimal without needless zeros at its end: equal values become equal strings. */
export function shortestDecimal(decimal: string): string {
  return decimalOfUnits(unitsOf(decimal, scaleOf(decimal)), scaleOf(decimal));
}

/**
 * The decimal that a JSON number was written as: the shortest that denotes the same double, which is what RFC 8785
 * writes. Only the exponent is written out, nothing is computed.
 */
export function decimalOfNumber(value: number): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const scale = scaleOf(mantissa) - Number(exponent);
  const digits = BigInt(mantissa.replace('.', ''));
  return scale < 0 ? (digits * 10n ** BigInt(-scale)).toString() : decimalOfUnits(digits, scale);
}

/** The exact sum; "0" of nothing. */
export function sumOfDecimals(decimals: readonly string[]): string {
  const scale = decimals.reduce((most, decimal) => Math.max(most, scaleOf(decimal)), 0);
  return decimalOfUnits(
    decimals.reduce((sum, decimal) => sum + unitsOf(decimal, scale), 0n),
    scale,
  );
}

/** The exact product. */
export function productOfDecimals(a: string, b: string): string {
  return decimalOfUnits(unitsOf(a, scaleOf(a)) * unitsOf(b, scaleOf(b)), scaleOf(a) + scaleOf(b));
}

/** Negative if a is less than b, zero if they are the same number ("1.0" and "1"), positive otherwise. */
export function compareDecimals(a: string, b: string): number {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  const difference = unitsOf(a, scale) - unitsOf(b, scale);
  return difference < 0n ? -1 : Number(difference > 0n);
}
