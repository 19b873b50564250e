import { Currency, formatMoney, minorUnitDigits, type Money, parseMoney } from '@naru/chaincode/domain';

/** At least one digit, one comma, perhaps more digits: `1231,10`, `1500,`. */
function hasAmountForm(text: string): boolean {
  const comma = text.indexOf(',');
  return comma > 0 && comma === text.lastIndexOf(',');
}

/** A decimal may not begin with zeros, but an amount in a field may. */
function dropLeadingZeros(integer: string): string {
  let at = 0;
  while (at < integer.length - 1 && integer[at] === '0') at += 1;
  return integer.slice(at);
}

/**
 * Says what is wrong with a currency and an amount such as `USD1231,10`; undefined if they are right.
 * Source: the comma is the decimal sign, at least one digit stands before it, and not more digits after it than ISO 4217
 * gives the currency – general knowledge (SWIFT Standards MT General Information, "Numbers").
 */
export function checkAmount(text: string): string | undefined {
  const currency = Currency.safeParse(text.slice(0, 3));
  if (!currency.success) return `names ${text.slice(0, 3)}, which is not an active currency (ISO 4217)`;
  const amount = text.slice(3);
  if (!hasAmountForm(amount)) return `has the amount ${amount}, which needs digits and one decimal comma after them`;
  const digits = minorUnitDigits(currency.data);
  return amount.length - amount.indexOf(',') - 1 > digits
    ? `has the amount ${amount}, and ${currency.data} has ${digits} decimal digits`
    : undefined;
}

/** Reads a currency and an amount in which {@link checkAmount} finds nothing wrong. */
export function readMoney(text: string): Money {
  const [integer = '', fraction = ''] = text.slice(3).split(',');
  const decimal = fraction === '' ? dropLeadingZeros(integer) : `${dropLeadingZeros(integer)}.${fraction}`;
  return parseMoney(Currency.parse(text.slice(0, 3)), decimal);
}

/** Writes money as `USD1231,10`, with all decimal digits of the currency. The won has none: `KRW1500,`. */
export function writeMoney(money: Money): string {
  const decimal = formatMoney(money);
  return money.currency + (decimal.includes('.') ? decimal.replace('.', ',') : `${decimal},`);
}
