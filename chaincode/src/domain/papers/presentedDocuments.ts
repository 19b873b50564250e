import { z } from 'zod';
import { CalendarDate, CountryCode, DecimalString, Money, PositiveMoney, Ulid } from '../primitives';
import { CreditParty, CreditPlace } from './creditTerms';

const MAX_DOCUMENTS = 40;
const MAX_TEXT_CHARS = 6_500;
const MAX_REFERENCE_CHARS = 35;
const MAX_COUNT = 99;
const MAX_ITEMS = 50;

const Text = z.string().trim().min(1).max(MAX_TEXT_CHARS);
const Reference = z.string().trim().min(1).max(MAX_REFERENCE_CHARS);
const Count = z.int().min(0).max(MAX_COUNT);

/** What every presented document has. */
const common = {
  /** The number of the document, such as "HF-2026-118". */
  reference: Reference.optional(),
  issuer: CreditParty.optional(),
  issueDate: CalendarDate.optional(),
  originalsIssued: Count.default(1),
  originalsPresented: Count.default(1),
  copiesPresented: Count.default(0),
  isSigned: z.boolean().default(false),
  goodsDescription: Text.optional(),
  /** Further fields by name, for conditions of the credit: `creditNumber`, `countryOfOrigin`, … */
  fields: z.record(z.string().regex(/^[a-z][A-Za-z]{0,63}$/), z.string().max(MAX_TEXT_CHARS)).default({}),
};

const Quantity = z.strictObject({ quantity: DecimalString, unit: z.string().regex(/^[A-Z0-9]{2,3}$/) });

const BillOfLading = z.strictObject({
  kind: z.literal('BILL_OF_LADING'),
  ...common,
  /** The same bill on this ledger. */
  onLedger: Ulid.optional(),
  carrierName: Text.optional(),
  /** The capacity in which it was signed (UCP 600 art. 20(a)(i)). */
  signedAs: z.enum(['CARRIER', 'MASTER', 'AGENT_OF_CARRIER', 'AGENT_OF_MASTER', 'OTHER']).optional(),
  shipper: CreditParty.optional(),
  /** Absent if the bill is made out to order. */
  consignee: CreditParty.optional(),
  isToOrder: z.boolean(),
  notifyParty: CreditParty.optional(),
  /** The pre-printed wording: shipped on board, or received for shipment. */
  form: z.enum(['SHIPPED', 'RECEIVED_FOR_SHIPMENT']),
  /** The dated notation that the goods are on board, with the vessel that it names. */
  onBoardNotation: z.strictObject({ date: CalendarDate, vesselName: Text.optional() }).optional(),
  vesselName: Text,
  voyage: Reference.optional(),
  /** Whether the vessel is only "intended" (UCP 600 art. 20(a)(ii)). */
  isVesselIntended: z.boolean().default(false),
  placeOfReceipt: CreditPlace.optional(),
  portOfLoading: CreditPlace,
  portOfDischarge: CreditPlace,
  placeOfDelivery: CreditPlace.optional(),
  isTranshipped: z.boolean().default(false),
  isContainerised: z.boolean().default(false),
  coversEntireCarriage: z.boolean().default(true),
  isOnDeck: z.boolean().default(false),
  isCharterParty: z.boolean().default(false),
  /** Clauses that say that goods or packaging are defective (UCP 600 art. 27). */
  defectClauses: z.array(Text).max(MAX_ITEMS).default([]),
  grossMassKg: DecimalString.optional(),
  packages: z.int().min(0).optional(),
});

const Invoice = z.strictObject({
  kind: z.literal('COMMERCIAL_INVOICE'),
  ...common,
  seller: CreditParty,
  buyer: CreditParty,
  /** As the document says. A paper that says zero can be presented, and is then found discrepant. */
  amount: Money,
  /** The gross value of the goods, if advance payments or discounts are taken off it (UCP 600 art. 28(f)(ii)). */
  grossAmount: Money.optional(),
  items: z
    .array(Quantity.extend({ description: Text, unitPrice: Money.optional() }))
    .max(MAX_ITEMS)
    .default([]),
  incoterm: z.string().max(MAX_REFERENCE_CHARS).optional(),
  grossMassKg: DecimalString.optional(),
  packages: z.int().min(0).optional(),
});

const PackingList = z.strictObject({
  kind: z.literal('PACKING_LIST'),
  ...common,
  grossMassKg: DecimalString.optional(),
  netMassKg: DecimalString.optional(),
  packages: z.int().min(0).optional(),
});

const InsuranceDocument = z.strictObject({
  kind: z.literal('INSURANCE_DOCUMENT'),
  ...common,
  /** A cover note is not an insurance document (UCP 600 art. 28(a), (c)). */
  form: z.enum(['POLICY', 'CERTIFICATE', 'DECLARATION', 'COVER_NOTE']),
  insuredAmount: Money,
  /** The first day of cover, if that is not the date of issue. */
  effectiveFrom: CalendarDate.optional(),
  coverFrom: CreditPlace.optional(),
  coverTo: CreditPlace.optional(),
});

const CertificateOfOrigin = z.strictObject({
  kind: z.literal('CERTIFICATE_OF_ORIGIN'),
  ...common,
  countryOfOrigin: CountryCode,
  exporter: CreditParty.optional(),
  consignee: CreditParty.optional(),
});

const Draft = z.strictObject({
  kind: z.literal('DRAFT'),
  ...common,
  amount: PositiveMoney,
  tenor: Text.optional(),
  drawee: Text.optional(),
});

const Other = z.strictObject({
  kind: z.literal('OTHER'),
  ...common,
  title: Text,
});

/** One document as it was presented: the data on its face. */
export const PresentedDocument = z.discriminatedUnion('kind', [
  BillOfLading,
  Invoice,
  PackingList,
  InsuranceDocument,
  CertificateOfOrigin,
  Draft,
  Other,
]);
export type PresentedDocument = z.infer<typeof PresentedDocument>;
export type PresentedBillOfLading = z.infer<typeof BillOfLading>;
export type PresentedInvoice = z.infer<typeof Invoice>;
export type PresentedInsurance = z.infer<typeof InsuranceDocument>;

/** One drawing under a credit, and its documents. */
export const Presentation = z.strictObject({
  /** The number of the presentation under the credit, from 1. */
  number: z.int().min(1).max(999),
  amount: PositiveMoney,
  presentedOn: CalendarDate,
  medium: z.enum(['PAPER', 'ELECTRONIC', 'MIXED']),
  /** eUCP: the day of the notice that an electronic presentation is complete. */
  completenessNoticeOn: CalendarDate.optional(),
  documents: z.array(PresentedDocument).min(1).max(MAX_DOCUMENTS),
});
export type Presentation = z.infer<typeof Presentation>;
