import { z } from 'zod';
import { fingerprintDrawing, fingerprintInvoice } from '../../fingerprints';
import { Bic, CalendarDate, Lei, type Money, PositiveMoney, Ulid } from '../../primitives';

const MAX_TEXT_CHARS = 512;
const MAX_INVOICES = 8;
const MAX_DRAWINGS = 8;
const MAX_CREDIT_NUMBER_CHARS = 16;
const MAX_PRESENTATIONS = 999;
const Text = z.string().trim().min(1).max(MAX_TEXT_CHARS);
const Year = z.int().min(1900).max(2200);

/** Who it is, by the strongest identifier known: LEI, then tax number, then name. */
const Identity = z.strictObject({ name: Text, lei: Lei.optional(), taxId: Text.optional() });

/** A bill of lading that is not on this ledger. */
const PaperBill = z.strictObject({
  carrierCode: z.string().min(2).max(4),
  transportDocumentReference: z.string().min(1).max(20),
  year: Year,
});

const Invoice = z.strictObject({
  seller: Identity,
  buyer: Identity,
  number: Text,
  date: CalendarDate,
  faceValue: PositiveMoney,
  /** The part of the face value that is financed. */
  financed: PositiveMoney,
});

/** One presentation under a letter of credit, on this ledger or not. */
const Drawing = z.strictObject({
  issuingBank: Bic,
  creditNumber: z.string().trim().min(1).max(MAX_CREDIT_NUMBER_CHARS),
  /** The number of the presentation under the credit, from 1. */
  presentation: z.int().min(1).max(MAX_PRESENTATIONS),
  faceValue: PositiveMoney,
  /** The part of the drawing that is financed. */
  financed: PositiveMoney,
});

/** What a bank finances, and on what. Bank and applicant see it, nobody else. */
export const FinancingClaimContent = z
  .strictObject({
    product: z.enum(['NEGOTIATION', 'INVOICE_FINANCE', 'PRE_SHIPMENT_LOAN', 'FORFAITING']),
    amount: PositiveMoney,
    /** A bill on this ledger. */
    billOfLading: Ulid.optional(),
    paperBill: PaperBill.optional(),
    invoices: z.array(Invoice).max(MAX_INVOICES).default([]),
    drawings: z.array(Drawing).max(MAX_DRAWINGS).default([]),
  })
  .refine(
    ({ billOfLading, paperBill, invoices, drawings }) =>
      billOfLading !== undefined || paperBill !== undefined || invoices.length + drawings.length > 0,
    'names no document: give billOfLading, paperBill, invoices or drawings',
  )
  .superRefine(({ invoices, drawings }, context) => {
    // Two spellings of one number would be financed twice within the claim.
    for (const index of findRepeated(invoices, fingerprintInvoice))
      context.addIssue({ code: 'custom', path: ['invoices', index], message: REPEATED });
    for (const index of findRepeated(drawings, fingerprintDrawing))
      context.addIssue({ code: 'custom', path: ['drawings', index], message: REPEATED });
  })
  .refine(({ invoices }) => invoices.every(isInOwnCurrency), {
    path: ['invoices'],
    message: 'finances an invoice in another currency than its own',
  })
  .refine(({ drawings }) => drawings.every(isInOwnCurrency), {
    path: ['drawings'],
    message: 'finances a drawing in another currency than its own',
  });
export type FinancingClaimContent = z.infer<typeof FinancingClaimContent>;

const REPEATED = 'is the same paper as one before it';

/** The places of the papers that were named before. */
function findRepeated<T>(papers: readonly T[], fingerprint: (paper: T) => { readonly value: string }): number[] {
  const values = papers.map((paper) => valueOf(paper, fingerprint));
  return values.flatMap((value, index) => (value !== undefined && values.indexOf(value) < index ? [index] : []));
}

/** What has no fingerprint is refused when its token is compared. */
function valueOf<T>(paper: T, fingerprint: (paper: T) => { readonly value: string }): string | undefined {
  try {
    return fingerprint(paper).value;
  } catch {
    return undefined;
  }
}

function isInOwnCurrency({ faceValue, financed }: { faceValue: Money; financed: Money }): boolean {
  return faceValue.currency === financed.currency;
}
