import { z } from 'zod';
import { reject } from '../errors';
import { Currency, minorUnitDigits } from './currency';
import { DecimalString, decimalOfUnits, shortestDecimal, unitsOf } from './decimal';

/**
 * An amount in minor units (cents of USD, won of KRW), never a fraction. It is a JSON number limited to safe integers:
 * up to 2^53 - 1 they are exact in every JSON reader and have one form in RFC 8785, and that is 90 trillion US dollars
 * or 9 quadrillion won; a string of digits would admit leading zeros and hold no amount of the trade that this does not.
 */
export const Money = z.strictObject({ currency: Currency, amountMinor: z.int().min(0) });
export type Money = z.infer<typeof Money>;

/**
 * Reads an amount such as "1231.10" exactly.
 *
 * @throws TradeError INVALID if it is not a decimal, has more digits after the point than the currency has, or
 * is more than a safe integer of minor units.
 */
export function moneyOf(currency: Currency, amount: string): Money {
  const digits = minorUnitDigits(currency);
  const shortest = DecimalString.safeParse(amount).success ? shortestDecimal(amount) : undefined;
  if (shortest === undefined || (shortest.split('.')[1]?.length ?? 0) > digits) {
    reject('INVALID', `${amount} is not an amount of ${currency}, which has ${digits} decimal digits.`, {
      currency,
      amount,
    });
  }
  const amountMinor = Number(unitsOf(shortest, digits));
  if (!Number.isSafeInteger(amountMinor))
    reject('INVALID', `${amount} ${currency} is too large.`, { currency, amount });
  return { currency, amountMinor };
}

/** The amount in major units, such as "1231.10": with all digits that the currency has. */
export function decimalOfMoney({ currency, amountMinor }: Money): string {
  const digits = minorUnitDigits(currency);
  const [integer = '', fraction = ''] = decimalOfUnits(BigInt(amountMinor), digits).split('.');
  return digits === 0 ? integer : `${integer}.${fraction.padEnd(digits, '0')}`;
}
