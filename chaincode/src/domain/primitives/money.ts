import { z } from 'zod';
import { reject } from '../errors';
import { Currency, minorUnitDigits } from './currency';
import { DecimalString, shortenDecimal, toDecimal, toUnits } from './decimal';

const AmountMinor = z.int().describe('In minor units: cents of USD, won of KRW.');

/**
 * An amount in minor units (cents of USD, won of KRW), never a fraction. It is a JSON number limited to safe integers. Up
 * to 2^53 - 1 (90 trillion US dollars) they are exact in every JSON reader and have one form in RFC 8785. A string of digits
 * would allow leading zeros.
 */
export const Money = z.strictObject({
  currency: Currency.describe('ISO 4217.'),
  amountMinor: AmountMinor.min(0),
});
export type Money = z.infer<typeof Money>;

/** Money that is asked for, drawn or paid: at least one minor unit. */
export const PositiveMoney = Money.extend({ amountMinor: AmountMinor.min(1) });

/**
 * Parses an amount such as "1231.10" exactly.
 *
 * @throws TradeError INVALID if it is not a decimal, has more digits after the point than the currency, or is more than a
 * safe integer of minor units
 */
export function parseMoney(currency: Currency, amount: string): Money {
  const digits = minorUnitDigits(currency);
  const shortest = DecimalString.safeParse(amount).success ? shortenDecimal(amount) : undefined;
  if (shortest === undefined || (shortest.split('.')[1]?.length ?? 0) > digits) {
    reject('INVALID', `${amount} is not an amount of ${currency}, which has ${digits} decimal digits.`, {
      currency,
      amount,
    });
  }
  const amountMinor = Number(toUnits(shortest, digits));
  if (!Number.isSafeInteger(amountMinor))
    reject('INVALID', `${amount} ${currency} is too large.`, { currency, amount });
  return { currency, amountMinor };
}

/** Writes an amount in major units with all digits of the currency, such as "1231.10". */
export function formatMoney({ currency, amountMinor }: Money): string {
  return formatAmount(currency, BigInt(amountMinor));
}

/** Writes an amount that may be more than a safe integer of minor units, such as a sum. */
export function formatAmount(currency: Currency, amountMinor: bigint): string {
  const digits = minorUnitDigits(currency);
  const [integer = '', fraction = ''] = toDecimal(amountMinor, digits).split('.');
  return digits === 0 ? integer : `${integer}.${fraction.padEnd(digits, '0')}`;
}
