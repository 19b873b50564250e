import { z } from 'zod';
import {
  Bic,
  CalendarDate,
  CountryCode,
  DecimalString,
  Incoterm,
  LETTER_OR_DIGIT,
  NO_LETTER_OR_DIGIT,
  PositiveMoney,
  UnitPrice,
  UnLocode,
} from '../primitives';
import { AdditionalCondition, RequiredDocument } from './creditClauses';

/*
 * The terms of a documentary credit in the words of MT 700. Lengths are those of its fields: 35 characters per line of an
 * address, 65 per line of a narrative, 100 lines per narrative.
 */

const MAX_ADDRESS_LINES = 4;
/** A long name goes on in the lines of the address. */
const MAX_NAME_CHARS = 140;
const MAX_ADDRESS_CHARS = 35;
const MAX_PLACE_CHARS = 140;
const MAX_LINE_CHARS = 65;
const MAX_LINES = 100;
const MAX_REFERENCE_CHARS = 16;
const MAX_TEXT_CHARS = 6_500;
const MAX_ITEMS = 50;
/** A line can hold a clause, and a clause can call for several documents. */
export const MAX_REQUIRED_DOCUMENTS = 2 * MAX_LINES;
const MAX_PERCENT = 99;
const MAX_PERIOD_DAYS = 999;

/** Lines of a narrative (`100*65z`). */
const Lines = z.array(z.string().max(MAX_LINE_CHARS)).max(MAX_LINES);
const Text = z.string().trim().min(1).max(MAX_TEXT_CHARS);
const Line = z.string().trim().min(1).max(MAX_LINE_CHARS);
const Reference = z
  .string()
  .regex(/^[A-Za-z0-9/\-?:().,'+ ]+$/, 'has characters that a SWIFT reference cannot have')
  .max(MAX_REFERENCE_CHARS);

/** A name and its address (fields 50, 59; `[/34x]4*35x`). */
export const CreditParty = z.strictObject({
  name: z.string().trim().min(1).max(MAX_NAME_CHARS).describe('The name (MT 700 fields 50, 59).'),
  addressLines: z
    .array(z.string().trim().min(1).max(MAX_ADDRESS_CHARS))
    .max(MAX_ADDRESS_LINES - 1)
    .default([])
    .describe('The lines of the address, at most 35 characters each.'),
  country: CountryCode.optional().describe('The country of the address.'),
});
export type CreditParty = z.infer<typeof CreditParty>;

/** A bank by its BIC, its name, or both. */
const Bank = z.strictObject({
  bic: Bic.optional().describe('The BIC of the bank (ISO 9362).'),
  name: Text.optional().describe('The name of the bank, and where it is.'),
});

/** A place or port in the words of the credit (fields 44A, 44B, 44E, 44F; `140z`), with its UN/LOCODE if it is known. */
export const CreditPlace = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1)
    .max(MAX_PLACE_CHARS)
    .describe('The place in the words of the credit (MT 700 fields 44A, 44B, 44E, 44F).'),
  unLocode: UnLocode.optional().describe('Its UN/LOCODE, if it is known.'),
});
export type CreditPlace = z.infer<typeof CreditPlace>;

const About = z.literal('ABOUT');

/** One kind of goods. `ABOUT` allows 10 per cent more or less of what it qualifies (UCP 600 art. 30(a)). */
export const GoodsItem = z.strictObject({
  description: Text.describe('What the goods are.'),
  quantity: DecimalString.describe('How much, in the unit.'),
  quantityQualifier: About.optional().describe('ABOUT: 10 per cent more or less is allowed (UCP 600 art. 30(a)).'),
  unit: z
    .string()
    .regex(/^[A-Z0-9]{2,3}$/, 'is not a unit code (UNECE Rec 20, 21)')
    .describe('The unit of mass, length, volume, packing or counting (UNECE Rec 20, 21): KGM, BX.'),
  unitPrice: UnitPrice.optional().describe('The price of one unit. Zero for goods free of charge.'),
  unitPriceQualifier: About.optional().describe('ABOUT: 10 per cent more or less is allowed (UCP 600 art. 30(a)).'),
});
export type GoodsItem = z.infer<typeof GoodsItem>;

/** A part of the shipment, within its own period (UCP 600 art. 32). */
export const Instalment = z.strictObject({
  from: CalendarDate.describe('The first day of the period.'),
  to: CalendarDate.describe('The last day of the period.'),
  quantity: DecimalString.optional().describe('How much is shipped in the period.'),
  amount: PositiveMoney.optional().describe('For how much is shipped in the period.'),
});
export type Instalment = z.infer<typeof Instalment>;

const Allowance = z.enum(['ALLOWED', 'NOT_ALLOWED', 'CONDITIONAL']);
const Percent = z.int().min(0).max(MAX_PERCENT);

/** The terms of a credit: the private document of issuing bank, advising bank and beneficiary. */
export const CreditTerms = z
  .strictObject({
    creditNumber: Reference.regex(LETTER_OR_DIGIT, NO_LETTER_OR_DIGIT).describe(
      'The number of the credit (MT 700 field 20).',
    ),
    form: z
      .enum(['IRREVOCABLE', 'IRREVOCABLE_TRANSFERABLE'])
      .describe('Whether it can be transferred (MT 700 field 40A; UCP 600 art. 38).'),
    /** Field 40E. */
    applicableRules: z
      .enum(['UCP_LATEST_VERSION', 'EUCP_LATEST_VERSION', 'UCPURR_LATEST_VERSION', 'EUCPURR_LATEST_VERSION'])
      .describe('The rules to which it is subject (MT 700 field 40E).'),
    issueDate: CalendarDate.describe('The day of issue (MT 700 field 31C).'),
    expiryDate: CalendarDate.describe('The last day of presentation (MT 700 field 31D).'),
    expiryPlace: z
      .strictObject({
        text: z.string().trim().min(1).max(29).describe('The place in the words of the credit.'),
        calendar: z
          .string()
          .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, 'is not the id of a calendar')
          .describe('The holiday calendar of the place, by country or place code.'),
      })
      .describe('The place of presentation (MT 700 field 31D).'),
    applicant: CreditParty.describe('Who asked for the credit (MT 700 field 50).'),
    beneficiary: CreditParty.describe('In whose favour it is (MT 700 field 59).'),
    issuingBank: Bank.required({ bic: true }).describe('The bank that undertakes to honour (MT 700 field 52a).'),
    advisingBank: Bank.optional().describe('The bank that advises it (MT 700 field 57a, or the receiver).'),
    confirmingBank: Bank.optional().describe('The bank that is asked to confirm it (MT 700 field 58a).'),
    /** A credit for nothing is not one: it would undertake to pay nothing. */
    amount: PositiveMoney.describe('The amount (MT 700 field 32B).'),
    tolerance: z
      .strictObject({
        plusPercent: Percent.describe('By how much it may be more, in per cent.'),
        minusPercent: Percent.describe('By how much it may be less, in per cent.'),
      })
      .optional()
      .describe('Of the amount: "about" is 10 and 10 (MT 700 field 39A; UCP 600 art. 30(a)).'),
    additionalAmounts: Lines.optional().describe('Amounts beside it, such as freight or interest (MT 700 field 39C).'),
    availableWith: Bank.describe(
      'The bank where it is available; neither BIC nor name with any bank (MT 700 field 41a).',
    ),
    availableBy: z
      .enum(['SIGHT_PAYMENT', 'DEFERRED_PAYMENT', 'ACCEPTANCE', 'NEGOTIATION', 'MIXED_PAYMENT'])
      .describe('How it is honoured (MT 700 field 41a; UCP 600 art. 6(b)).'),
    drafts: z
      .strictObject({
        tenor: z.array(z.string().max(MAX_ADDRESS_CHARS)).min(1).max(3).describe('When they are payable.'),
        drawee: Bank.describe('The bank on which they are drawn.'),
      })
      .optional()
      .describe('The drafts that are to be drawn (MT 700 fields 42C, 42a).'),
    paymentDetails: z
      .array(z.string().max(MAX_ADDRESS_CHARS))
      .max(MAX_ADDRESS_LINES)
      .optional()
      .describe('When mixed or deferred payment is due (MT 700 fields 42M, 42P).'),
    partialShipments: Allowance.default('ALLOWED').describe(
      'Whether parts may be shipped (MT 700 field 43P; UCP 600 art. 31(a)).',
    ),
    transhipment: Allowance.default('ALLOWED').describe(
      'Whether goods may be transhipped (MT 700 field 43T; UCP 600 art. 20(b)).',
    ),
    placeOfReceipt: CreditPlace.optional().describe(
      'Where the goods are taken in charge or dispatched (MT 700 field 44A).',
    ),
    portOfLoading: CreditPlace.optional().describe('The port of loading or airport of departure (MT 700 field 44E).'),
    portOfDischarge: CreditPlace.optional().describe(
      'The port of discharge or airport of destination (MT 700 field 44F).',
    ),
    placeOfDelivery: CreditPlace.optional().describe('The final destination (MT 700 field 44B).'),
    latestShipmentDate: CalendarDate.optional().describe('The last day of shipment (MT 700 field 44C).'),
    shipmentPeriod: z
      .strictObject({
        text: Lines.describe('The period in the words of the credit.'),
        instalments: z
          .array(Instalment)
          .max(MAX_ITEMS)
          .default([])
          .describe('Its parts, each with a period of its own (UCP 600 art. 32).'),
      })
      .optional()
      .describe('In which period is shipped, if no last day is stated (MT 700 field 44D).'),
    goods: z
      .strictObject({
        description: Lines.describe('The goods in the words of the credit; a message may leave them out.'),
        items: z.array(GoodsItem).max(MAX_ITEMS).default([]).describe('What could be read from them.'),
        incoterm: Incoterm.optional().describe('The rule of Incoterms 2020.'),
        incotermPlace: Line.optional().describe('The place that goes with the rule.'),
      })
      .describe('The goods (MT 700 field 45A).'),
    documentsRequired: z
      .array(RequiredDocument)
      .max(MAX_REQUIRED_DOCUMENTS)
      .describe('The documents that are to be presented (MT 700 field 46A).'),
    additionalConditions: z
      .array(AdditionalCondition)
      .max(MAX_LINES + 1)
      .default([])
      .describe('Further conditions (MT 700 field 47A, and field 49G as one more).'),
    charges: Lines.optional().describe('Who bears which charges (MT 700 field 71D).'),
    presentationPeriodDays: z
      .int()
      .min(0)
      .max(MAX_PERIOD_DAYS)
      .optional()
      .describe('Calendar days after shipment; 21 if it is left out (MT 700 field 48; UCP 600 art. 14(c)).'),
    presentationPeriodText: z
      .string()
      .trim()
      .min(1)
      .max(MAX_ADDRESS_CHARS)
      .optional()
      .describe('From which day the period runs, if not from shipment (MT 700 field 48).'),
    confirmation: z
      .enum(['CONFIRM', 'MAY_ADD', 'WITHOUT'])
      .describe('Whether it is to be confirmed (MT 700 field 49).'),
    instructions: Lines.optional().describe('To the paying, accepting or negotiating bank (MT 700 field 78).'),
    senderToReceiver: Lines.optional().describe('From bank to bank (MT 700 field 72Z).'),
  })
  .refine(
    ({ latestShipmentDate, shipmentPeriod }) => latestShipmentDate === undefined || shipmentPeriod === undefined,
    {
      path: ['shipmentPeriod'],
      message: 'is not stated together with a latest date of shipment (MT 700: 44C or 44D)',
    },
  );
export type CreditTerms = z.infer<typeof CreditTerms>;
