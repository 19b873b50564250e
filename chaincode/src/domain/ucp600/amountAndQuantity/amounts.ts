import { type Currency, decimalOfUnits, type Money, minorUnitDigits } from '../../primitives';
import { ofKind } from '../documents';
import type { Examination } from '../rule';

const WHOLE_PERCENT = 100n;

/** An amount for sentences: `USD 250000.00`. */
export function amountText(currency: Currency, amountMinor: bigint): string {
  const digits = minorUnitDigits(currency);
  const [integer = '', fraction = ''] = decimalOfUnits(amountMinor, digits).split('.');
  return digits === 0 ? `${currency} ${integer}` : `${currency} ${integer}.${fraction.padEnd(digits, '0')}`;
}

export function moneyText({ currency, amountMinor }: Money): string {
  return amountText(currency, BigInt(amountMinor));
}

/** Whether an amount is at least so many per cent of another, exactly. */
export function isAtLeastPercent(amount: bigint, whole: bigint, percent: number): boolean {
  return amount * WHOLE_PERCENT >= whole * BigInt(percent);
}

/** What was drawn before and is drawn now, in minor units of the credit's currency. */
export function drawnInAll({ presentation, context }: Examination): bigint {
  return BigInt(context.drawnMinor ?? 0) + BigInt(presentation.amount.amountMinor);
}

/** The sum of the invoices; undefined where there is none, or one is in another currency than the drawing. */
export function invoicedOf(examination: Examination): bigint | undefined {
  const invoices = ofKind(examination, 'COMMERCIAL_INVOICE');
  const { currency } = examination.presentation.amount;
  if (invoices.length === 0 || invoices.some(({ amount }) => amount.currency !== currency)) return undefined;
  return invoices.reduce((sum, { amount }) => sum + BigInt(amount.amountMinor), 0n);
}
