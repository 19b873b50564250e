import type { Money } from '../primitives';
import { createFingerprint, joinFields, type KindedFingerprint } from './fingerprint';
import { normaliseField } from './normalise';
import { type IdentifiedParty, normaliseParty } from './party';

/** What identifies an invoice: sellers number their own invoices. */
export interface InvoiceNumber {
  readonly seller: IdentifiedParty;
  readonly number: string;
}

/** F5, invoice: seller and number. @throws TradeError INVALID for an empty field */
export function fingerprintInvoice(invoice: InvoiceNumber): KindedFingerprint<'F5'> {
  return createFingerprint('F5', ...normaliseInvoice(invoice));
}

/**
 * The face value of which claims take shares. It is bound to the invoice, so that nobody sees that two invoices have equal
 * amounts.
 */
export function bindFaceValueToInvoice(invoice: InvoiceNumber & { readonly faceValue: Money }): string {
  const { currency, amountMinor } = invoice.faceValue;
  return joinFields('FACE', ...normaliseInvoice(invoice), currency, String(amountMinor));
}

function normaliseInvoice({ seller, number }: InvoiceNumber): [string, string] {
  return [normaliseParty(seller), normaliseField('invoice number', number)];
}
