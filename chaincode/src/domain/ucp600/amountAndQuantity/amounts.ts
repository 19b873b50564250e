import { type Currency, formatAmount, formatUnitPrice, type Money, type UnitPrice } from '../../primitives';
import { findDocuments } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';

const WHOLE_PERCENT = 100n;

/** Quotes an amount in a sentence: `USD 250000.00`. */
export function quoteAmount(currency: Currency, amountMinor: bigint): string {
  return `${currency} ${formatAmount(currency, amountMinor)}`;
}

export function quoteMoney({ currency, amountMinor }: Money): string {
  return quoteAmount(currency, BigInt(amountMinor));
}

/** Quotes a unit price in a sentence: `USD 1.845`. */
export function quoteUnitPrice(price: UnitPrice): string {
  return `${price.currency} ${formatUnitPrice(price)}`;
}

/** Whether an amount is at least `percent` per cent of another one, exactly. */
export function isAtLeastPercent(amount: bigint, whole: bigint, percent: number): boolean {
  return amount * WHOLE_PERCENT >= whole * BigInt(percent);
}

/** Adds what is drawn now to what was drawn before, in minor units of the credit's currency. */
export function sumDrawn({ presentation, context }: Examination): bigint {
  return BigInt(context.drawnMinor ?? 0) + BigInt(presentation.amount.amountMinor);
}

/** Adds up the invoices; undefined if there is none, or if one is in another currency than the drawing. */
export function sumInvoiced(examination: Examination): bigint | undefined {
  const invoices = findDocuments(examination, 'COMMERCIAL_INVOICE');
  const { currency } = examination.presentation.amount;
  if (invoices.length === 0 || invoices.some(({ amount }) => amount.currency !== currency)) return undefined;
  return invoices.reduce((sum, { amount }) => sum + BigInt(amount.amountMinor), 0n);
}
