import { z } from 'zod';
import { Bic, CalendarDate, CountryCode, PositiveMoney, Ulid } from '../../primitives';
import { CreditNotes } from './creditNotes';
import { FileHashes, goodsFields, PaperNumber, TradeParty } from './parts';

const MAX_CREDIT_NUMBER_CHARS = 16;
const MAX_PRESENTATIONS = 999;
const MAX_ORDERS = 16;

const OrderNumbers = z
  .array(PaperNumber)
  .max(MAX_ORDERS)
  .default([])
  .describe('The numbers of the buyer’s orders that the invoice names.');

/** A commercial invoice. */
export const Invoice = z.strictObject({
  kind: z.literal('INVOICE'),
  seller: TradeParty,
  buyer: TradeParty,
  number: PaperNumber,
  date: CalendarDate,
  value: PositiveMoney.describe('What it was written for; credit notes against it stand beside.'),
  creditNotes: CreditNotes,
  orderNumbers: OrderNumbers,
  fileHashes: FileHashes,
});
export type Invoice = z.infer<typeof Invoice>;

/** A buyer's order. */
export const PurchaseOrder = z.strictObject({
  kind: z.literal('PURCHASE_ORDER'),
  buyer: TradeParty,
  seller: TradeParty,
  number: PaperNumber,
  date: CalendarDate,
  value: PositiveMoney,
  fileHashes: FileHashes,
});
export type PurchaseOrder = z.infer<typeof PurchaseOrder>;

/** A warehouse's receipt for goods that it keeps. */
export const WarehouseReceipt = z.strictObject({
  kind: z.literal('WAREHOUSE_RECEIPT'),
  warehouse: TradeParty,
  depositor: TradeParty,
  number: PaperNumber,
  date: CalendarDate,
  packages: goodsFields.packages,
  grossMassKg: goodsFields.grossMassKg,
  fileHashes: FileHashes,
});
export type WarehouseReceipt = z.infer<typeof WarehouseReceipt>;

/** One presentation under a documentary credit. The papers that were presented are underlying papers of the claim. */
export const Drawing = z.strictObject({
  kind: z.literal('DRAWING'),
  issuingBank: Bic,
  creditNumber: PaperNumber.max(MAX_CREDIT_NUMBER_CHARS),
  presentation: z.int().min(1).max(MAX_PRESENTATIONS).describe('The number of the presentation under the credit.'),
  value: PositiveMoney,
});
export type Drawing = z.infer<typeof Drawing>;

/** An export declaration on paper, which says that customs has accepted it. */
export const ExportDeclaration = z.strictObject({
  kind: z.literal('EXPORT_DECLARATION'),
  country: CountryCode,
  number: PaperNumber,
  date: CalendarDate,
  exporter: TradeParty,
  value: PositiveMoney,
  grossMassKg: goodsFields.grossMassKg,
  packages: goodsFields.packages,
  containers: goodsFields.containers,
});
export type ExportDeclaration = z.infer<typeof ExportDeclaration>;

/** An export declaration on this ledger. What it says is read from there. */
export const DeclarationOnLedger = z.strictObject({ kind: z.literal('DECLARATION_ON_LEDGER'), declaration: Ulid });
export type DeclarationOnLedger = z.infer<typeof DeclarationOnLedger>;
