import { z } from 'zod';
import { minorUnitDigits } from './currency';
import { toDecimal, toUnits, writeNumber } from './decimal';
import { Money } from './money';

/** Unit prices have up to six digits after the point: USD 1.845 a kilogram is 184.5 cents. */
const FRACTION_DIGITS = 4;

const hasFewDigits = (amount: number): boolean => (writeNumber(amount).split('.')[1]?.length ?? 0) <= FRACTION_DIGITS;

/** The price of one unit. Unlike an amount, it can have a fraction of a minor unit. */
export const UnitPrice = Money.extend({
  amountMinor: z
    .number()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .refine(hasFewDigits, `has more than ${FRACTION_DIGITS} digits after the point`)
    .describe('In minor units, with up to four digits after the point: 184.5 is USD 1.845.'),
});
export type UnitPrice = z.infer<typeof UnitPrice>;

/** Writes a unit price in major units, with at least the digits of its currency: "1.845", "100.00". */
export function formatUnitPrice({ currency, amountMinor }: UnitPrice): string {
  const digits = minorUnitDigits(currency);
  const [integer = '', fraction = ''] = toDecimal(
    toUnits(writeNumber(amountMinor), FRACTION_DIGITS),
    FRACTION_DIGITS + digits,
  ).split('.');
  return digits === 0 && fraction === '' ? integer : `${integer}.${fraction.padEnd(digits, '0')}`;
}
