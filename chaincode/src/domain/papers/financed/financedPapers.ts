import { z } from 'zod';
import { CalendarDate, PositiveMoney } from '../../primitives';
import { computeAdvance, MAX_ADVANCE_RATE, MIN_ADVANCE_RATE } from './advance';
import { computeFace, findCreditNoteFaults } from './creditNotes';
import { financedField } from './parts';
import { AirWaybill, BillOnLedger, HouseBill, PaperBill } from './transportDocuments';
import {
  DeclarationOnLedger,
  Drawing,
  ExportDeclaration,
  Invoice,
  PurchaseOrder,
  WarehouseReceipt,
} from './tradePapers';

/** How many papers one claim names. Each has fingerprints, and each fingerprint costs an evaluation. */
export const MAX_SECURITY = 64;
const MAX_UNDERLYING = 64;
/** How many other papers one paper mentions: the orders of an invoice. */
const MAX_MENTIONED = 16;
const MAX_REASON_CHARS = 512;

/** A paper that a claim rests on. What can be divided says which part is financed. */
export const SecurityPaper = z.discriminatedUnion('kind', [
  BillOnLedger,
  PaperBill,
  HouseBill,
  AirWaybill,
  WarehouseReceipt,
  Invoice.extend(financedField),
  PurchaseOrder.extend(financedField),
  Drawing.extend(financedField),
  ExportDeclaration.extend(financedField),
  DeclarationOnLedger.extend(financedField),
]);
export type SecurityPaper = z.infer<typeof SecurityPaper>;

/** A paper that says what the financed goods are, and that is no security itself. */
export const UnderlyingPaper = z.discriminatedUnion('kind', [
  BillOnLedger,
  PaperBill,
  HouseBill,
  AirWaybill,
  WarehouseReceipt,
  Invoice,
  PurchaseOrder,
  ExportDeclaration,
  DeclarationOnLedger,
]);
export type UnderlyingPaper = z.infer<typeof UnderlyingPaper>;

export type FinancedPaper = SecurityPaper | UnderlyingPaper;

/** The kinds of papers, as everybody sees them: a declaration is one, on this ledger or on paper. */
export type PaperKind = Exclude<FinancedPaper['kind'], 'DECLARATION_ON_LEDGER'>;
export const PAPER_KINDS = SecurityPaper.options.map(({ shape }) => shape.kind.value).filter(isPaperKind);

function isPaperKind(kind: FinancedPaper['kind']): kind is PaperKind {
  return kind !== 'DECLARATION_ON_LEDGER';
}
/** How many papers one claim names, with those that its papers mention. */
export const MAX_PAPERS = (MAX_SECURITY + MAX_UNDERLYING) * (1 + MAX_MENTIONED);

const TRANSPORT_DOCUMENTS: readonly FinancedPaper['kind'][] = [
  'BILL_ON_LEDGER',
  'PAPER_BILL',
  'HOUSE_BILL',
  'AIR_WAYBILL',
];
const GOODS_PAPERS: readonly FinancedPaper['kind'][] = [
  ...TRANSPORT_DOCUMENTS,
  'EXPORT_DECLARATION',
  'DECLARATION_ON_LEDGER',
  'WAREHOUSE_RECEIPT',
];

/** Why a claim names no transport document and no export declaration of its goods. */
const NotShipped = z.strictObject({
  reason: z
    .enum(['PRE_SHIPMENT', 'DOMESTIC_DELIVERY', 'SERVICES'])
    .describe('Why: before shipment, a delivery within the country, or services.'),
  expectedBy: CalendarDate.optional().describe('When the transport document is expected.'),
  remark: z.string().trim().min(1).max(MAX_REASON_CHARS).optional().describe('What else there is to say.'),
});

/** What a bank finances, how much, and on what. */
export const FinancedPapers = z
  .strictObject({
    product: z
      .enum(['NEGOTIATION', 'INVOICE_FINANCE', 'PRE_SHIPMENT_LOAN', 'WAREHOUSE_LOAN', 'FORFAITING'])
      .describe('The kind of financing.'),
    amount: PositiveMoney.describe('What is lent: the parts that are financed, times the advance rate.'),
    advanceRateBasisPoints: z
      .int()
      .min(MIN_ADVANCE_RATE)
      .max(MAX_ADVANCE_RATE)
      .describe('The part of what is financed that is lent.'),
    security: z.array(SecurityPaper).min(1).max(MAX_SECURITY).describe('The papers on which the bank lends.'),
    underlying: z
      .array(UnderlyingPaper)
      .max(MAX_UNDERLYING)
      .default([])
      .describe('The papers that only say what the goods are.'),
    notShipped: NotShipped.optional().describe(
      'Why no transport document, warehouse receipt or export declaration is named; needed then.',
    ),
  })
  .superRefine((papers, context) => {
    for (const { path, message } of findFaults(papers)) context.addIssue({ code: 'custom', path: [...path], message });
  });
export type FinancedPapers = z.infer<typeof FinancedPapers>;

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Papers = Pick<FinancedPapers, 'amount' | 'advanceRateBasisPoints' | 'security' | 'underlying' | 'notShipped'>;

function findFaults(papers: Papers): Fault[] {
  return [
    ...findCreditFaults(papers),
    ...findShareFaults(papers),
    ...findAmountFaults(papers),
    ...findGoodsFaults(papers),
  ];
}

/** Credit notes are each named once, in the currency of their invoice, and less than its value. */
function findCreditFaults(papers: Papers): Fault[] {
  return (['security', 'underlying'] as const).flatMap((role) =>
    papers[role].flatMap((paper, index) =>
      'creditNotes' in paper
        ? findCreditNoteFaults(paper).map(({ path, message }) => ({
            path: [role, index, 'creditNotes', ...path],
            message,
          }))
        : [],
    ),
  );
}

/**
 * A part is in the currency of its paper and of the loan, and is no more than what is owed on the paper. What is declared on
 * the ledger, the document does not say.
 */
function findShareFaults({ security, amount }: Papers): Fault[] {
  return security.flatMap((paper, index) => {
    if (!('financed' in paper)) return [];
    const { financed } = paper;
    const path = ['security', index, 'financed'];
    const isOnLedger = paper.kind === 'DECLARATION_ON_LEDGER';
    const currencies = [amount.currency, ...(isOnLedger ? [] : [paper.value.currency])];
    if (currencies.some((currency) => currency !== financed.currency))
      return [{ path, message: 'is not in the currency of its paper and of the amount' }];
    return !isOnLedger && financed.amountMinor > computeFace(paper).amountMinor
      ? [{ path, message: 'is more than the value of the paper' }]
      : [];
  });
}

/** What is lent and what is financed are one fact. */
function findAmountFaults({ security, amount, advanceRateBasisPoints }: Papers): Fault[] {
  const financed = security.flatMap((paper) => ('financed' in paper ? [paper.financed] : []));
  if (financed.length === 0) return [];
  const advance = computeAdvance(financed, advanceRateBasisPoints);
  if (BigInt(amount.amountMinor) === advance) return [];
  return [{ path: ['amount', 'amountMinor'], message: `is not what is financed times the advance rate: ${advance}` }];
}

/** A claim names the goods, or says why it cannot yet. */
function findGoodsFaults({ security, underlying, notShipped }: Papers): Fault[] {
  const names = [...security, ...underlying].some(({ kind }) => GOODS_PAPERS.includes(kind));
  if (names === (notShipped === undefined)) return [];
  const message = names
    ? 'is said, and the papers of the goods are named'
    : 'is missing: name the transport document or export declaration of the goods, or say why there is none yet';
  return [{ path: ['notShipped'], message }];
}
