import type { Schemas } from '@naru/client';

type Claim = Schemas['FinancingClaim'];
type Invoice = NonNullable<Claim['invoices']>[number];

/** What a claim rests on. */
export type ClaimedDocuments = Pick<Claim, 'billOfLading' | 'paperBill' | 'invoices'>;

const USD = 'USD';

/** The invoice of the trade, of which a part is financed. */
export function makeInvoice(number: string, financedMinor: number): Invoice {
  return {
    seller: { name: 'Hanbit Footwear Co., Ltd.', lei: '969500KSV493XWY0PS33' },
    buyer: { name: 'Nordlicht Handels GmbH' },
    number,
    date: '2026-10-02',
    faceValue: { currency: USD, amountMinor: 25_000_000 },
    financed: { currency: USD, amountMinor: financedMinor },
  };
}

/** A bank's claim on documents. */
export function makeClaim(amountMinor: number, documents: ClaimedDocuments): Claim {
  return { product: 'NEGOTIATION', amount: { currency: USD, amountMinor }, ...documents };
}
