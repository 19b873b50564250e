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
  kind: z.literal('INVOICE').describe('A commercial invoice.'),
  seller: TradeParty.describe('Who sells.'),
  buyer: TradeParty.describe('Who buys, and owes.'),
  number: PaperNumber.describe('The number, as the paper writes it.'),
  date: CalendarDate.describe('The day of the paper.'),
  value: PositiveMoney.describe('What it was written for; credit notes against it stand beside.'),
  creditNotes: CreditNotes.describe('The seller’s credit notes: by so much less is owed.'),
  orderNumbers: OrderNumbers,
  fileHashes: FileHashes.describe('SHA-256 of scans or files of the paper.'),
});
export type Invoice = z.infer<typeof Invoice>;

/** A buyer's order. */
export const PurchaseOrder = z.strictObject({
  kind: z.literal('PURCHASE_ORDER').describe('A buyer’s order.'),
  buyer: TradeParty.describe('Who orders.'),
  seller: TradeParty.describe('Who is to deliver.'),
  number: PaperNumber.describe('The number, as the paper writes it.'),
  date: CalendarDate.describe('The day of the paper.'),
  value: PositiveMoney.describe('What the order is worth.'),
  fileHashes: FileHashes.describe('SHA-256 of scans or files of the paper.'),
});
export type PurchaseOrder = z.infer<typeof PurchaseOrder>;

/** A warehouse's receipt for goods that it keeps. */
export const WarehouseReceipt = z.strictObject({
  kind: z.literal('WAREHOUSE_RECEIPT').describe('A warehouse’s receipt for goods that it keeps.'),
  warehouse: TradeParty.describe('Who keeps the goods.'),
  depositor: TradeParty.describe('For whom.'),
  number: PaperNumber.describe('The number, as the paper writes it.'),
  date: CalendarDate.describe('The day of the paper.'),
  packages: goodsFields.packages,
  grossMassKg: goodsFields.grossMassKg,
  fileHashes: FileHashes.describe('SHA-256 of scans or files of the paper.'),
});
export type WarehouseReceipt = z.infer<typeof WarehouseReceipt>;

/** One presentation under a documentary credit. The papers that were presented are underlying papers of the claim. */
export const Drawing = z.strictObject({
  kind: z.literal('DRAWING').describe('A presentation under a documentary credit.'),
  issuingBank: Bic.describe('The BIC of the bank that issued the credit (ISO 9362).'),
  creditNumber: PaperNumber.max(MAX_CREDIT_NUMBER_CHARS).describe('The number of the credit (MT 700 field 20).'),
  presentation: z.int().min(1).max(MAX_PRESENTATIONS).describe('The number of the presentation under the credit.'),
  value: PositiveMoney.describe('What is drawn.'),
});
export type Drawing = z.infer<typeof Drawing>;

/** An export declaration on paper, which says that customs has accepted it. */
export const ExportDeclaration = z.strictObject({
  kind: z.literal('EXPORT_DECLARATION').describe('An export declaration on paper.'),
  country: CountryCode.describe('The country of the customs authority.'),
  number: PaperNumber.describe('The number, as the paper writes it.'),
  date: CalendarDate.describe('The day of the paper.'),
  exporter: TradeParty.describe('The exporter that it names.'),
  value: PositiveMoney.describe('The value that is declared.'),
  grossMassKg: goodsFields.grossMassKg,
  packages: goodsFields.packages,
  containers: goodsFields.containers,
});
export type ExportDeclaration = z.infer<typeof ExportDeclaration>;

/** An export declaration on this ledger. What it says is read from there. */
export const DeclarationOnLedger = z.strictObject({
  kind: z.literal('DECLARATION_ON_LEDGER').describe('An export declaration on this ledger.'),
  declaration: Ulid.describe('Its id.'),
});
export type DeclarationOnLedger = z.infer<typeof DeclarationOnLedger>;
