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
  name: z.string().trim().min(1).max(MAX_NAME_CHARS),
  addressLines: z
    .array(z.string().trim().min(1).max(MAX_ADDRESS_CHARS))
    .max(MAX_ADDRESS_LINES - 1)
    .default([]),
  country: CountryCode.optional(),
});
export type CreditParty = z.infer<typeof CreditParty>;

/** A bank by its BIC, its name, or both. */
const Bank = z.strictObject({ bic: Bic.optional(), name: Text.optional() });

/** A place or port in the words of the credit (fields 44A, 44B, 44E, 44F; `140z`), with its UN/LOCODE if it is known. */
export const CreditPlace = z.strictObject({
  name: z.string().trim().min(1).max(MAX_PLACE_CHARS),
  unLocode: UnLocode.optional(),
});
export type CreditPlace = z.infer<typeof CreditPlace>;

const About = z.literal('ABOUT');

/** One kind of goods. `ABOUT` allows 10 per cent more or less of what it qualifies (UCP 600 art. 30(a)). */
export const GoodsItem = z.strictObject({
  description: Text,
  quantity: DecimalString,
  quantityQualifier: About.optional(),
  /** A unit of mass, length or volume (KGM, MTR, LTR, …) or of packing and counting (PCS, BOX, …): UNECE Rec 20/21. */
  unit: z.string().regex(/^[A-Z0-9]{2,3}$/, 'is not a unit code (UNECE Rec 20, 21)'),
  /** Zero for goods free of charge. */
  unitPrice: UnitPrice.optional(),
  unitPriceQualifier: About.optional(),
});
export type GoodsItem = z.infer<typeof GoodsItem>;

/** A part of the shipment, within its own period (UCP 600 art. 32). */
export const Instalment = z.strictObject({
  from: CalendarDate,
  to: CalendarDate,
  quantity: DecimalString.optional(),
  amount: PositiveMoney.optional(),
});
export type Instalment = z.infer<typeof Instalment>;

const Allowance = z.enum(['ALLOWED', 'NOT_ALLOWED', 'CONDITIONAL']);
const Percent = z.int().min(0).max(MAX_PERCENT);

/** The terms of a credit: the private document of issuing bank, advising bank and beneficiary. */
export const CreditTerms = z
  .strictObject({
    /** Field 20. */
    creditNumber: Reference.regex(LETTER_OR_DIGIT, NO_LETTER_OR_DIGIT),
    /** Field 40A. */
    form: z.enum(['IRREVOCABLE', 'IRREVOCABLE_TRANSFERABLE']),
    /** Field 40E. */
    applicableRules: z.enum([
      'UCP_LATEST_VERSION',
      'EUCP_LATEST_VERSION',
      'UCPURR_LATEST_VERSION',
      'EUCPURR_LATEST_VERSION',
    ]),
    /** Field 31C. */
    issueDate: CalendarDate,
    /** Field 31D: date and place. */
    expiryDate: CalendarDate,
    expiryPlace: z.strictObject({
      text: z.string().trim().min(1).max(29),
      /** The holiday calendar of the place, by country or place code. */
      calendar: z.string().regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, 'is not the id of a calendar'),
    }),
    applicant: CreditParty,
    beneficiary: CreditParty,
    issuingBank: Bank.required({ bic: true }),
    advisingBank: Bank.optional(),
    confirmingBank: Bank.optional(),
    /** Field 32B. A credit for nothing is not one: it would undertake to pay nothing. */
    amount: PositiveMoney,
    /** Field 39A. "About" the amount is 10 and 10 (UCP 600 art. 30(a)). */
    tolerance: z.strictObject({ plusPercent: Percent, minusPercent: Percent }).optional(),
    additionalAmounts: Lines.optional(),
    /** Field 41a. A credit that is available with any bank does not name one. */
    availableWith: Bank,
    availableBy: z.enum(['SIGHT_PAYMENT', 'DEFERRED_PAYMENT', 'ACCEPTANCE', 'NEGOTIATION', 'MIXED_PAYMENT']),
    /** Fields 42C and 42a. */
    drafts: z
      .strictObject({ tenor: z.array(z.string().max(MAX_ADDRESS_CHARS)).min(1).max(3), drawee: Bank })
      .optional(),
    /** Field 42M or 42P. */
    paymentDetails: z.array(z.string().max(MAX_ADDRESS_CHARS)).max(MAX_ADDRESS_LINES).optional(),
    /** Fields 43P and 43T. The default is allowed (UCP 600 arts. 31(a), 20(b)). */
    partialShipments: Allowance.default('ALLOWED'),
    transhipment: Allowance.default('ALLOWED'),
    /** Fields 44A, 44E, 44F, 44B. */
    placeOfReceipt: CreditPlace.optional(),
    portOfLoading: CreditPlace.optional(),
    portOfDischarge: CreditPlace.optional(),
    placeOfDelivery: CreditPlace.optional(),
    /** Field 44C, or else field 44D. */
    latestShipmentDate: CalendarDate.optional(),
    shipmentPeriod: z
      .strictObject({ text: Lines, instalments: z.array(Instalment).max(MAX_ITEMS).default([]) })
      .optional(),
    /** Field 45A, which a message may leave out, and what could be read from it. */
    goods: z.strictObject({
      description: Lines,
      items: z.array(GoodsItem).max(MAX_ITEMS).default([]),
      incoterm: Incoterm.optional(),
      incotermPlace: Line.optional(),
    }),
    /** Field 46A. */
    documentsRequired: z.array(RequiredDocument).max(MAX_REQUIRED_DOCUMENTS),
    /** Field 47A, and field 49G as one more condition. */
    additionalConditions: z
      .array(AdditionalCondition)
      .max(MAX_LINES + 1)
      .default([]),
    /** Field 71D. */
    charges: Lines.optional(),
    /** Field 48: calendar days after shipment. The default is 21 (UCP 600 art. 14(c)). */
    presentationPeriodDays: z.int().min(0).max(MAX_PERIOD_DAYS).optional(),
    presentationPeriodText: z.string().trim().min(1).max(MAX_ADDRESS_CHARS).optional(),
    /** Field 49. */
    confirmation: z.enum(['CONFIRM', 'MAY_ADD', 'WITHOUT']),
    /** Field 78, to the paying, accepting or negotiating bank. */
    instructions: Lines.optional(),
    /** Field 72Z. */
    senderToReceiver: Lines.optional(),
  })
  .refine(
    ({ latestShipmentDate, shipmentPeriod }) => latestShipmentDate === undefined || shipmentPeriod === undefined,
    {
      path: ['shipmentPeriod'],
      message: 'is not stated together with a latest date of shipment (MT 700: 44C or 44D)',
    },
  );
export type CreditTerms = z.infer<typeof CreditTerms>;
