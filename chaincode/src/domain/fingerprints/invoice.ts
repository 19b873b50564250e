import type { CalendarDate, Money } from '../primitives';
import { fingerprint, joinFields, type KindedFingerprint } from './fingerprint';
import { field } from './normalise';
import { type IdentifiedParty, partyField } from './party';

/** What identifies an invoice: sellers number their own. */
export interface InvoiceNumber {
  readonly seller: IdentifiedParty;
  readonly number: string;
}

/** An invoice with what it says. */
export interface Invoice extends InvoiceNumber {
  readonly buyer: IdentifiedParty;
  readonly date: CalendarDate;
  readonly faceValue: Money;
}

/** An order, or one line of it. */
export interface Order {
  readonly buyer: IdentifiedParty;
  readonly number: string;
  readonly line?: string | undefined;
}

/** F5, invoice identity: seller and number. */
export function invoiceIdentity(invoice: InvoiceNumber): KindedFingerprint<'F5'> {
  return fingerprint('F5', ...invoiceFields(invoice));
}

/** F6, invoice content: seller, buyer, date, currency and amount. It finds an invoice whose number was altered. */
export function invoiceContent({ seller, buyer, date, faceValue }: Omit<Invoice, 'number'>): KindedFingerprint<'F6'> {
  return fingerprint('F6', partyField(seller), partyField(buyer), date, ...moneyFields(faceValue));
}

/** F7, order: buyer and number; with a line, that line alone. */
export function orderIdentity({ buyer, number, line }: Order): KindedFingerprint<'F7'> {
  const lineField = line === undefined ? '' : field('order line', line);
  return fingerprint('F7', partyField(buyer), field('order number', number), lineField);
}

/**
 * What shares of an invoice are shares of: its face value, bound to its identity, so that equal amounts of two
 * invoices are not seen to be equal.
 */
export function faceValueOf(invoice: InvoiceNumber & Pick<Invoice, 'faceValue'>): string {
  return joinFields('FACE', ...invoiceFields(invoice), ...moneyFields(invoice.faceValue));
}

function invoiceFields({ seller, number }: InvoiceNumber): [string, string] {
  return [partyField(seller), field('invoice number', number)];
}

function moneyFields({ currency, amountMinor }: Money): [string, string] {
  return [currency, String(amountMinor)];
}
