import type { Schemas } from '@naru/client';
import { type Party, SHIPPER } from './shipper.js';

type Claim = Schemas['FinancingClaim'];
export type SecurityPaper = Claim['security'][number];
type UnderlyingPaper = NonNullable<Claim['underlying']>[number];
type Of<Kind extends SecurityPaper['kind']> = Extract<SecurityPaper, { readonly kind: Kind }>;
type Money = Claim['amount'];

/** The whole of what is financed is lent. */
const WHOLE_BASIS_POINTS = 10_000;
/** What is lent on bills alone, of which no part is financed. */
const LENT_ON_BILLS_MINOR = 20_000_000;
const INVOICED_MINOR = 25_000_000;
const SELLER = { name: 'Hanbit Footwear Co., Ltd.', lei: '969500KSV493XWY0PS33' };
const GOODS_PAPERS: readonly SecurityPaper['kind'][] = [
  'BILL_ON_LEDGER',
  'PAPER_BILL',
  'HOUSE_BILL',
  'AIR_WAYBILL',
  'WAREHOUSE_RECEIPT',
  'EXPORT_DECLARATION',
  'DECLARATION_ON_LEDGER',
];

const usd = (amountMinor: number): Money => ({ currency: 'USD', amountMinor });

/** The invoice of the trade, of which a part is financed. */
export function makeInvoice(
  number: string,
  financedMinor: number,
  changes: Partial<Of<'INVOICE'>> = {},
): Of<'INVOICE'> {
  return {
    kind: 'INVOICE',
    seller: SELLER,
    buyer: { name: 'Nordlicht Handels GmbH' },
    number,
    date: '2026-10-02',
    value: usd(INVOICED_MINOR),
    financed: usd(financedMinor),
    ...changes,
  };
}

/** A bill on the ledger, named by its id. */
export function nameBill(billOfLading: string): Of<'BILL_ON_LEDGER'> {
  return { kind: 'BILL_ON_LEDGER', billOfLading };
}

/** A part of an export declaration on the ledger, named by its id. */
export function nameDeclaration(declaration: string, financedMinor: number): Of<'DECLARATION_ON_LEDGER'> {
  return { kind: 'DECLARATION_ON_LEDGER', declaration, financed: usd(financedMinor) };
}

/** What is typed from a paper that looks like the bill of the trade. */
export function makePaperBill(number: string, changes: Partial<Of<'PAPER_BILL'>> = {}): Of<'PAPER_BILL'> {
  return {
    kind: 'PAPER_BILL',
    carrierCode: 'MMCU',
    number,
    issueDate: '2020-12-12',
    shipper: { name: 'Hanbit Footwear Co., Ltd.' },
    portOfLoading: 'DEHAM',
    portOfDischarge: 'DEHAM',
    packages: 400,
    grossMassKg: '12000',
    ...changes,
  };
}

/** A bank’s claim on papers. It lends all of what it finances. */
export function makeClaim(
  security: readonly SecurityPaper[],
  underlying: readonly UnderlyingPaper[] = [],
  applicant: Party = SHIPPER,
): Claim {
  const financed = security.flatMap((paper) => ('financed' in paper ? [paper.financed] : []));
  const [first = usd(LENT_ON_BILLS_MINOR), ...others] = financed;
  const isShipped = [...security, ...underlying].some(({ kind }) => GOODS_PAPERS.includes(kind));
  return {
    applicant,
    product: 'NEGOTIATION',
    amount: { ...first, amountMinor: others.reduce((sum, { amountMinor }) => sum + amountMinor, first.amountMinor) },
    advanceRateBasisPoints: WHOLE_BASIS_POINTS,
    security: [...security],
    underlying: [...underlying],
    ...(!isShipped && { notShipped: { reason: 'PRE_SHIPMENT' } }),
  };
}
