import { z } from 'zod';
import { fingerprintDrawing, fingerprintInvoice } from '../../fingerprints';
import { Bic, CalendarDate, Lei, type Money, PositiveMoney, Ulid } from '../../primitives';

const MAX_TEXT_CHARS = 512;
const MAX_TERMS_CHARS = 4_096;
const MAX_INVOICES = 8;
const MAX_DRAWINGS = 8;
const MAX_CREDIT_NUMBER_CHARS = 16;
const MAX_PRESENTATIONS = 999;
const Text = z.string().trim().min(1).max(MAX_TEXT_CHARS);
const Year = z.int().min(1900).max(2200);

/** Who it is, by the strongest identifier known: LEI, then tax number, then name. */
const Identity = z.strictObject({ name: Text, lei: Lei.optional(), taxId: Text.optional() });
type Identity = z.infer<typeof Identity>;

/** A bill of lading that is not on this ledger. */
const PaperBill = z.strictObject({
  carrierCode: z.string().min(2).max(4),
  transportDocumentReference: z.string().min(1).max(20),
  /** The year that is written on it. It does not identify the bill. */
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

type Invoice = z.infer<typeof Invoice>;

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

type Drawing = z.infer<typeof Drawing>;

/** What a bank finances, and on what. Bank and applicant see it, nobody else. */
export const FinancingClaimContent = z
  .strictObject({
    product: z.enum(['NEGOTIATION', 'INVOICE_FINANCE', 'PRE_SHIPMENT_LOAN', 'FORFAITING']),
    amount: PositiveMoney,
    /** How much of it is repaid; the ledger adds it. */
    repaid: PositiveMoney.optional(),
    /** A bill on this ledger. */
    billOfLading: Ulid.optional(),
    paperBill: PaperBill.optional(),
    /** What bank and applicant agree on the pledge beside its public terms, such as how the proceeds are used. */
    pledgeTerms: z.string().trim().min(1).max(MAX_TERMS_CHARS).optional(),
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
    for (const index of findRepeated(invoices, isSameInvoice))
      context.addIssue({ code: 'custom', path: ['invoices', index], message: REPEATED });
    for (const index of findRepeated(drawings, isSameDrawing))
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
function findRepeated<T>(papers: readonly T[], isSame: (one: T, other: T) => boolean): number[] {
  return papers.flatMap((paper, index) =>
    papers.slice(0, index).some((other) => isSame(other, paper)) ? [index] : [],
  );
}

/** Two invoices are the same if their sellers can be: one may name its seller by LEI, and the other by name alone. */
function isSameInvoice(one: Invoice, other: Invoice): boolean {
  const [sellerOfOne, sellerOfOther] = keepSharedIdentifiers(one.seller, other.seller);
  return isEqual(
    () => fingerprintInvoice({ ...one, seller: sellerOfOne }).value,
    () => fingerprintInvoice({ ...other, seller: sellerOfOther }).value,
  );
}

function isSameDrawing(one: Drawing, other: Drawing): boolean {
  return isEqual(
    () => fingerprintDrawing(one).value,
    () => fingerprintDrawing(other).value,
  );
}

/** The two parties, each without an identifier that the other one lacks. */
function keepSharedIdentifiers(one: Identity, other: Identity): [Identity, Identity] {
  const keep = (of: Identity, than: Identity): Identity => ({
    name: of.name,
    lei: than.lei === undefined ? undefined : of.lei,
    taxId: than.taxId === undefined ? undefined : of.taxId,
  });
  return [keep(one, other), keep(other, one)];
}

/** What has no fingerprint is refused when its token is compared. */
function isEqual(fingerprintOne: () => string, fingerprintOther: () => string): boolean {
  try {
    return fingerprintOne() === fingerprintOther();
  } catch {
    return false;
  }
}

function isInOwnCurrency({ faceValue, financed }: { faceValue: Money; financed: Money }): boolean {
  return faceValue.currency === financed.currency;
}
