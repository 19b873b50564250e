import {
  compareDecimals,
  type Currency,
  formatUnitPrice,
  minorUnitDigits,
  multiplyDecimals,
  toDecimal,
  toUnits,
  UnitPrice,
} from '../../primitives';
import type { StatedPrice } from '../compare/goods/prices';
import { convertUnit } from './convertUnits';

/** Digits after the point of a unit price in minor units. */
const MINOR_DIGITS = 4;

/** The one price of a unit among those beside a quantity; undefined if there is none, or which one it is cannot be told. */
export function choosePrice(prices: readonly StatedPrice[], quantity: string): StatedPrice | undefined {
  const [first, ...others] = prices.filter(({ meaning }) => meaning === 'UNIT');
  if (first !== undefined) return others.every((other) => isSamePrice(first, other)) ? first : undefined;
  // Of two columns the second is the first times the quantity: 100 PCS USD 5.00 USD 500.00.
  const [price, product, ...more] = prices.filter(({ meaning }) => meaning === 'UNKNOWN');
  const isProduct =
    price?.value !== undefined &&
    product?.value !== undefined &&
    more.length === 0 &&
    compareDecimals(multiplyDecimals(price.value, quantity), product.value) === 0;
  return isProduct ? price : undefined;
}

const isSamePrice = (a: StatedPrice, b: StatedPrice): boolean =>
  a.value !== undefined && b.value !== undefined && compareDecimals(a.value, b.value) === 0 && a.per === b.per;

/** A price in words as one for a unit of goods; undefined if it cannot be exactly that. */
export function toUnitPrice(price: StatedPrice, unit: string, currency: Currency): UnitPrice | undefined {
  const { value, per = unit, isPerUnread } = price;
  if (value === undefined || isPerUnread) return undefined;
  const [units, inverse] = [convertUnit('1', unit, per), convertUnit('1', per, unit)];
  if (units === undefined || inverse === undefined) return undefined;
  // A price per dozen is no exact price of a piece.
  if (compareDecimals(multiplyDecimals(units, inverse), '1') !== 0) return undefined;
  return parseUnitPrice(multiplyDecimals(value, units), price.currency ?? currency);
}

/** Reads a decimal in major units as a unit price; undefined if it has too many digits. */
function parseUnitPrice(value: string, currency: Currency): UnitPrice | undefined {
  const digits = MINOR_DIGITS + minorUnitDigits(currency);
  if ((value.split('.')[1] ?? '').length > digits) return undefined;
  const amountMinor = Number(toDecimal(toUnits(value, digits), MINOR_DIGITS));
  const price = UnitPrice.safeParse({ currency, amountMinor }).data;
  return price !== undefined && compareDecimals(formatUnitPrice(price), value) === 0 ? price : undefined;
}
