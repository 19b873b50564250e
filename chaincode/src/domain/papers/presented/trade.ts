import { z } from 'zod';
import { CalendarDate, CountryCode, DecimalString, Money, PositiveMoney, UnitPrice } from '../../primitives';
import { cargo, common, PresentedParty, PresentedPlace, Text } from './common';

const MAX_INVOICE_LINES = 999;
const MAX_TERM_CHARS = 140;

const Quantity = z.strictObject({
  quantity: DecimalString.describe('How much, in the unit.'),
  unit: z
    .string()
    .regex(/^[A-Z0-9]{2,3}$/)
    .describe('The unit (UNECE Rec 20, 21).'),
});

export const Invoice = z.strictObject({
  kind: z.literal('COMMERCIAL_INVOICE').describe('The kind of document.'),
  ...common,
  ...cargo,
  seller: PresentedParty.describe('Who sells: the beneficiary (UCP 600 art. 18(a)).'),
  buyer: PresentedParty.describe('To whom it is made out: the applicant (UCP 600 art. 18(a)).'),
  /** A paper that says zero can be presented, and is then found discrepant. */
  amount: Money.describe('What is invoiced.'),
  grossAmount: Money.optional().describe(
    'The gross value of the goods, if advance payments or discounts are taken off it (UCP 600 art. 28(f)(ii)).',
  ),
  items: z
    .array(
      Quantity.extend({
        description: Text.describe('What the goods are.'),
        unitPrice: UnitPrice.optional().describe('The price of one unit.'),
      }),
    )
    .max(MAX_INVOICE_LINES)
    .default([])
    .describe('Its lines: the goods, how much, and the price.'),
  incoterm: z.string().max(MAX_TERM_CHARS).optional().describe('The trade term in its words.'),
});

/** Lists of packages and weights. */
export const CargoList = z.strictObject({
  kind: z.literal(['PACKING_LIST', 'WEIGHT_LIST']).describe('The kind of document.'),
  ...common,
  ...cargo,
});

export const InsuranceDocument = z.strictObject({
  kind: z.literal('INSURANCE_DOCUMENT').describe('The kind of document.'),
  ...common,
  form: z
    .enum(['POLICY', 'CERTIFICATE', 'DECLARATION', 'COVER_NOTE'])
    .describe('A cover note is not an insurance document (UCP 600 art. 28(a), (c)).'),
  insuredAmount: Money.describe('The amount of the cover (UCP 600 art. 28(f)).'),
  signedAs: z
    .enum(['INSURER', 'UNDERWRITER', 'AGENT', 'PROXY', 'BROKER', 'OTHER'])
    .optional()
    .describe('In which capacity it is signed (UCP 600 art. 28(a)).'),
  effectiveFrom: CalendarDate.optional().describe('The first day of cover, if that is not the date of issue.'),
  coverFrom: PresentedPlace.optional().describe('Where the cover begins.'),
  coverTo: PresentedPlace.optional().describe('Where the cover ends.'),
});

export const CertificateOfOrigin = z.strictObject({
  kind: z.literal('CERTIFICATE_OF_ORIGIN').describe('The kind of document.'),
  ...common,
  ...cargo,
  countryOfOrigin: CountryCode.describe('The country of which the goods are.'),
  exporter: PresentedParty.optional().describe('The exporter or consignor that it names.'),
  consignee: PresentedParty.optional().describe('The consignee that it names.'),
});

export const Draft = z.strictObject({
  kind: z.literal('DRAFT').describe('The kind of document.'),
  ...common,
  amount: PositiveMoney.describe('The amount in figures.'),
  amountInWords: Text.optional().describe('The amount in words, which must be that in figures.'),
  tenor: Text.optional().describe('When it is payable, in its words.'),
  maturityDate: CalendarDate.optional().describe('The day of maturity, if the draft states it.'),
  drawee: Text.optional().describe('On whom it is drawn.'),
  drawer: PresentedParty.optional().describe('Who draws it.'),
  payee: Text.optional().describe('To whom it is payable.'),
  endorsements: z.array(Text).optional().describe('The endorsements in their order.'),
});

/** Certificates, and other documents that say something and are signed. */
export const Certificate = z.strictObject({
  kind: z
    .literal([
      'BENEFICIARY_CERTIFICATE',
      'INSPECTION_CERTIFICATE',
      'WEIGHT_CERTIFICATE',
      'QUALITY_CERTIFICATE',
      'SHIPPING_COMPANY_CERTIFICATE',
      'CONSULAR_INVOICE',
    ])
    .describe('The kind of document.'),
  ...common,
  ...cargo,
  signedAs: Text.optional().describe('The capacity in which it is signed, in the words of the document.'),
  statement: Text.optional().describe('What it certifies.'),
  inspectionDate: CalendarDate.optional().describe('The day of the inspection.'),
});

export const OtherDocument = z.strictObject({
  kind: z.literal('OTHER').describe('The kind of document.'),
  ...common,
  title: Text.describe('What the document calls itself.'),
});
