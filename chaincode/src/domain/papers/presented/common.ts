import { z } from 'zod';
import { CalendarDate, CountryCode, DecimalString, UnLocode } from '../../primitives';

/*
 * What documents have on paper. The lengths of SWIFT bind messages, not documents: a name on an invoice can be longer than a
 * line of field 59.
 */

const MAX_TEXT_CHARS = 6_500;
const MAX_REFERENCE_CHARS = 70;
const MAX_NAME_CHARS = 350;
const MAX_ADDRESS_CHARS = 140;
const MAX_ADDRESS_LINES = 10;
const MAX_PLACE_CHARS = 350;
const MAX_COUNT = 99;
/** Of containers, marks, seals, endorsements and the like. */
const MAX_LISTED = 200;
const MAX_PACKAGE_KINDS = 20;

export const Text = z.string().trim().min(1).max(MAX_TEXT_CHARS);
export const Reference = z.string().trim().min(1).max(MAX_REFERENCE_CHARS);
const Count = z.int().min(0).max(MAX_COUNT);

/** A list of texts. */
export const Texts = z.array(Text).max(MAX_LISTED);

/** A party as a document names it. */
export const PresentedParty = z.strictObject({
  name: z.string().trim().min(1).max(MAX_NAME_CHARS).describe('The name as the document writes it.'),
  addressLines: z
    .array(z.string().trim().min(1).max(MAX_ADDRESS_CHARS))
    .max(MAX_ADDRESS_LINES)
    .default([])
    .describe('The lines of the address.'),
  country: CountryCode.optional().describe('The country of the address.'),
});
export type PresentedParty = z.infer<typeof PresentedParty>;

/** A place as a document names it. */
export const PresentedPlace = z.strictObject({
  name: z.string().trim().min(1).max(MAX_PLACE_CHARS).describe('The place as the document writes it.'),
  unLocode: UnLocode.optional().describe('Its UN/LOCODE, if it is known.'),
});
export type PresentedPlace = z.infer<typeof PresentedPlace>;

/** A kind of packages: 1000 CARTONS, or the 20 PALLETS on which they stand. */
const PackageCount = z.strictObject({
  count: z.int().min(0).describe('How many there are of the kind.'),
  kind: Reference.describe('The kind of packages: CARTONS, PALLETS.'),
});

/** What every presented document has. */
export const common = {
  title: Text.optional().describe('What the document calls itself, if that is not the usual name of its kind.'),
  reference: Reference.optional().describe('The number of the document.'),
  issuer: PresentedParty.optional().describe('Who issued it (UCP 600 art. 14(f)).'),
  issueDate: CalendarDate.optional().describe('The day on which it was issued.'),
  originalsIssued: Count.default(1).describe('How many originals were issued.'),
  originalsPresented: Count.default(1).describe('How many originals are presented (UCP 600 art. 17).'),
  copiesPresented: Count.default(0).describe('How many copies are presented.'),
  isSigned: z.boolean().default(false).describe('Whether it is signed.'),
  goodsDescription: Text.optional().describe('The goods in its words.'),
  /** Further fields by name, for conditions of the credit: `creditNumber`, `countryOfOrigin`, … */
  fields: z
    .record(z.string().regex(/^[a-z][A-Za-z]{0,63}$/), z.string().max(MAX_TEXT_CHARS))
    .default({})
    .describe('Further fields by name, for conditions of the credit.'),
};

/** What documents about the cargo can state. */
export const cargo = {
  grossMassKg: DecimalString.optional().describe('The gross mass in kilograms.'),
  netMassKg: DecimalString.optional().describe('The net mass in kilograms.'),
  packages: z.int().min(0).optional().describe('How many packages.'),
  packageKinds: z
    .array(PackageCount)
    .max(MAX_PACKAGE_KINDS)
    .optional()
    .describe('The packages by kind, if there are several levels. `packages` is the number of one of them.'),
  containerNumbers: z
    .array(Reference)
    .max(MAX_LISTED)
    .optional()
    .describe('The numbers of the containers, as the document writes them.'),
  sealNumbers: z.array(Reference).max(MAX_LISTED).optional().describe('The numbers of the seals.'),
  marks: Texts.optional().describe('The marks on the packages.'),
};
