import { Currency, decimalOfMoney, minorUnitDigits, type Money, moneyOf } from '@naru/chaincode/domain';

/** Digits, one comma after at least one of them, digits: `1231,10`, `1500,`. */
function hasFormOfAmount(text: string): boolean {
  const comma = text.indexOf(',');
  return comma > 0 && comma === text.lastIndexOf(',');
}

/** Without the zeros in front that a decimal may not have. */
function withoutLeadingZeros(integer: string): string {
  let at = 0;
  while (at < integer.length - 1 && integer[at] === '0') at += 1;
  return integer.slice(at);
}

/**
 * What is wrong with a currency and an amount such as `USD1231,10`, in words; nothing if they are right.
 * Source: the comma is the decimal sign, at least one digit stands before it, and there are no more digits after it than
 * ISO 4217 gives the currency – general knowledge (SWIFT Standards MT General Information, "Numbers").
 */
export function amountFault(text: string): string | undefined {
  const currency = Currency.safeParse(text.slice(0, 3));
  if (!currency.success) return `names ${text.slice(0, 3)}, which is not an active currency (ISO 4217)`;
  const amount = text.slice(3);
  if (!hasFormOfAmount(amount)) return `has the amount ${amount}, which needs digits and one decimal comma after them`;
  const digits = minorUnitDigits(currency.data);
  return amount.length - amount.indexOf(',') - 1 > digits
    ? `has the amount ${amount}, and ${currency.data} has ${digits} decimal digits`
    : undefined;
}

/** The money of a currency and an amount that {@link amountFault} finds right. */
export function moneyOfMt(text: string): Money {
  const [integer = '', fraction = ''] = text.slice(3).split(',');
  const decimal = fraction === '' ? withoutLeadingZeros(integer) : `${withoutLeadingZeros(integer)}.${fraction}`;
  return moneyOf(Currency.parse(text.slice(0, 3)), decimal);
}

/** Money as `USD1231,10`, with all digits of the currency: `KRW1500,` has none. */
export function mtOfMoney(money: Money): string {
  const decimal = decimalOfMoney(money);
  return money.currency + (decimal.includes('.') ? decimal.replace('.', ',') : `${decimal},`);
}
