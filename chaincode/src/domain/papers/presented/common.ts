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
  name: z.string().trim().min(1).max(MAX_NAME_CHARS),
  addressLines: z.array(z.string().trim().min(1).max(MAX_ADDRESS_CHARS)).max(MAX_ADDRESS_LINES).default([]),
  country: CountryCode.optional(),
});
export type PresentedParty = z.infer<typeof PresentedParty>;

/** A place as a document names it. */
export const PresentedPlace = z.strictObject({
  name: z.string().trim().min(1).max(MAX_PLACE_CHARS),
  unLocode: UnLocode.optional(),
});
export type PresentedPlace = z.infer<typeof PresentedPlace>;

/** A kind of packages: 1000 CARTONS, or the 20 PALLETS on which they stand. */
const PackageCount = z.strictObject({ count: z.int().min(0), kind: Reference });

/** What every presented document has. */
export const common = {
  /** What the document calls itself, if that is not the usual name of its kind. */
  title: Text.optional(),
  /** The number of the document, such as "HF-2026-118". */
  reference: Reference.optional(),
  issuer: PresentedParty.optional(),
  issueDate: CalendarDate.optional(),
  originalsIssued: Count.default(1),
  originalsPresented: Count.default(1),
  copiesPresented: Count.default(0),
  isSigned: z.boolean().default(false),
  goodsDescription: Text.optional(),
  /** Further fields by name, for conditions of the credit: `creditNumber`, `countryOfOrigin`, … */
  fields: z.record(z.string().regex(/^[a-z][A-Za-z]{0,63}$/), z.string().max(MAX_TEXT_CHARS)).default({}),
};

/** What documents about the cargo can state. */
export const cargo = {
  grossMassKg: DecimalString.optional(),
  netMassKg: DecimalString.optional(),
  packages: z.int().min(0).optional(),
  /** The packages by kind, if there are several levels. `packages` is the number of one of them. */
  packageKinds: z.array(PackageCount).max(MAX_PACKAGE_KINDS).optional(),
  containerNumbers: z.array(Reference).max(MAX_LISTED).optional(),
  sealNumbers: z.array(Reference).max(MAX_LISTED).optional(),
  marks: Texts.optional(),
};
