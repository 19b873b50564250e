import { z } from 'zod';
import { CalendarDate, CountryCode, DecimalString, Money, PositiveMoney, UnitPrice } from '../../primitives';
import { cargo, common, PresentedParty, PresentedPlace, Text } from './common';

const MAX_INVOICE_LINES = 999;
const MAX_TERM_CHARS = 140;

const Quantity = z.strictObject({ quantity: DecimalString, unit: z.string().regex(/^[A-Z0-9]{2,3}$/) });

export const Invoice = z.strictObject({
  kind: z.literal('COMMERCIAL_INVOICE'),
  ...common,
  ...cargo,
  seller: PresentedParty,
  buyer: PresentedParty,
  /** As the document says. A paper that says zero can be presented, and is then found discrepant. */
  amount: Money,
  /** The gross value of the goods, if advance payments or discounts are taken off it (UCP 600 art. 28(f)(ii)). */
  grossAmount: Money.optional(),
  items: z
    .array(Quantity.extend({ description: Text, unitPrice: UnitPrice.optional() }))
    .max(MAX_INVOICE_LINES)
    .default([]),
  incoterm: z.string().max(MAX_TERM_CHARS).optional(),
});

/** Lists of packages and weights. */
export const CargoList = z.strictObject({
  kind: z.literal(['PACKING_LIST', 'WEIGHT_LIST']),
  ...common,
  ...cargo,
});

export const InsuranceDocument = z.strictObject({
  kind: z.literal('INSURANCE_DOCUMENT'),
  ...common,
  /** A cover note is not an insurance document (UCP 600 art. 28(a), (c)). */
  form: z.enum(['POLICY', 'CERTIFICATE', 'DECLARATION', 'COVER_NOTE']),
  insuredAmount: Money,
  /** The capacity in which it is signed (28(a)). A broker is none of these, unless it signs as their agent or proxy. */
  signedAs: z.enum(['INSURER', 'UNDERWRITER', 'AGENT', 'PROXY', 'BROKER', 'OTHER']).optional(),
  /** The first day of cover, if that is not the date of issue. */
  effectiveFrom: CalendarDate.optional(),
  coverFrom: PresentedPlace.optional(),
  coverTo: PresentedPlace.optional(),
});

export const CertificateOfOrigin = z.strictObject({
  kind: z.literal('CERTIFICATE_OF_ORIGIN'),
  ...common,
  ...cargo,
  countryOfOrigin: CountryCode,
  exporter: PresentedParty.optional(),
  consignee: PresentedParty.optional(),
});

export const Draft = z.strictObject({
  kind: z.literal('DRAFT'),
  ...common,
  amount: PositiveMoney,
  /** The amount in words, which must be that in figures. */
  amountInWords: Text.optional(),
  tenor: Text.optional(),
  /** The day of maturity, if the draft states it. */
  maturityDate: CalendarDate.optional(),
  drawee: Text.optional(),
  drawer: PresentedParty.optional(),
  payee: Text.optional(),
  endorsements: z.array(Text).optional(),
});

/** Certificates, and other documents that say something and are signed. */
export const Certificate = z.strictObject({
  kind: z.literal([
    'BENEFICIARY_CERTIFICATE',
    'INSPECTION_CERTIFICATE',
    'WEIGHT_CERTIFICATE',
    'QUALITY_CERTIFICATE',
    'SHIPPING_COMPANY_CERTIFICATE',
    'CONSULAR_INVOICE',
  ]),
  ...common,
  ...cargo,
  /** The capacity in which it is signed, in the words of the document. */
  signedAs: Text.optional(),
  /** What it certifies. */
  statement: Text.optional(),
  inspectionDate: CalendarDate.optional(),
});

export const OtherDocument = z.strictObject({
  kind: z.literal('OTHER'),
  ...common,
  title: Text,
});
