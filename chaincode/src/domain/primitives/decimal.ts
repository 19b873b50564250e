import { z } from 'zod';

/** An exact number that is not negative, such as "12000" or "0.5". Trailing zeros are kept: they can say how exact it is. */
export const DecimalString = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,17})(?:\.\d{1,9})?$/, 'is not a decimal number: up to 18 digits, a point, up to 9 digits')
  .meta({ title: 'decimal' });
export type DecimalString = z.infer<typeof DecimalString>;

/** Counts the digits after the point. */
function countScale(decimal: string): number {
  const point = decimal.indexOf('.');
  return point === -1 ? 0 : decimal.length - point - 1;
}

/** Converts a decimal to an integer of 10^-scale. `scale` is at least the number of its digits after the point. */
export function toUnits(decimal: string, scale: number): bigint {
  return BigInt(decimal.replace('.', '') + '0'.repeat(scale - countScale(decimal)));
}

/** Converts an integer of 10^-scale to its shortest decimal. */
export function toDecimal(units: bigint, scale: number): string {
  const digits = units.toString().padStart(scale + 1, '0');
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  const integer = digits.slice(0, digits.length - scale);
  return fraction === '' || scale === 0 ? integer : `${integer}.${fraction}`;
}

/** Drops zeros at the end of a decimal: equal values become equal strings. */
export function shortenDecimal(decimal: string): string {
  return toDecimal(toUnits(decimal, countScale(decimal)), countScale(decimal));
}

/**
 * Writes a JSON number as a decimal: the shortest that denotes the same double, as in RFC 8785. It only writes the exponent
 * out, and computes nothing.
 */
export function writeNumber(value: number): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const scale = countScale(mantissa) - Number(exponent);
  const digits = BigInt(mantissa.replace('.', ''));
  return scale < 0 ? (digits * 10n ** BigInt(-scale)).toString() : toDecimal(digits, scale);
}

/** The exact sum; "0" for an empty list. */
export function addDecimals(decimals: readonly string[]): string {
  const scale = decimals.reduce((most, decimal) => Math.max(most, countScale(decimal)), 0);
  return toDecimal(
    decimals.reduce((sum, decimal) => sum + toUnits(decimal, scale), 0n),
    scale,
  );
}

/** The exact product. */
export function multiplyDecimals(a: string, b: string): string {
  return toDecimal(toUnits(a, countScale(a)) * toUnits(b, countScale(b)), countScale(a) + countScale(b));
}

/** Negative if a is less than b, zero if they are the same number ("1.0" and "1"), positive otherwise. */
export function compareDecimals(a: string, b: string): number {
  const scale = Math.max(countScale(a), countScale(b));
  const difference = toUnits(a, scale) - toUnits(b, scale);
  return difference < 0n ? -1 : Number(difference > 0n);
}
