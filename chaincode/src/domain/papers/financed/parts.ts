import { z } from 'zod';
import {
  CalendarDate,
  CountryCode,
  DecimalString,
  Lei,
  LETTER_OR_DIGIT,
  NO_LETTER_OR_DIGIT,
  PartyId,
  PositiveMoney,
  UnLocode,
} from '../../primitives';

const MAX_NAME_CHARS = 140;
const MAX_TAX_ID_CHARS = 35;
const MAX_NUMBER_CHARS = 50;
const MAX_CONTAINERS = 200;
const MAX_CONTAINER_CHARS = 11;
const MAX_SEALS = 8;
const MAX_SEAL_CHARS = 15;
const MAX_VOYAGE_CHARS = 50;
const MAX_PACKAGES = 99_999_999;
const MAX_FILES = 4;

/** What can be compared: all texts without a letter or digit would be the same. */
export const Comparable = z.string().trim().regex(LETTER_OR_DIGIT, NO_LETTER_OR_DIGIT);

/**
 * A party of a trade, by its name and by every identifier that is known: LEI, tax number, its entry in the directory. All
 * that the papers state is worth typing: whoever types less is found less.
 */
export const TradeParty = z
  .strictObject({
    name: Comparable.max(MAX_NAME_CHARS).optional().describe('Its name, as the paper writes it.'),
    lei: Lei.optional().describe('Its legal entity identifier (ISO 17442).'),
    taxId: z.string().trim().min(1).max(MAX_TAX_ID_CHARS).optional().describe('Its number with the tax authority.'),
    party: PartyId.optional().describe('Its entry in a directory on this ledger: the id alone.'),
    country: CountryCode.optional().describe('The country in which it is.'),
  })
  .refine(
    ({ name, lei, taxId, party }) => [name, lei, taxId, party].some((known) => known !== undefined),
    'says nothing of who it is: give name, lei, taxId or party',
  )
  .meta({
    description: 'At least one of name, lei, taxId and party; the more is stated, the more is found.',
    examples: [{ name: 'HANKANG STEEL CO LTD', country: 'KR' }],
  });
export type TradeParty = z.infer<typeof TradeParty>;

/** A number as the paper states it. */
export const PaperNumber = Comparable.max(MAX_NUMBER_CHARS);

/** SHA-256 of the scans or files of a paper. */
export const FileHashes = z
  .array(z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal'))
  .max(MAX_FILES)
  .default([]);

/** A container and its seals. One that belongs to the shipper need not have an ISO 6346 number (DCSA eBL 3.0.4). */
const Container = z.strictObject({
  number: Comparable.max(MAX_CONTAINER_CHARS).describe(
    'The number of the container (ISO 6346), or what the shipper calls it.',
  ),
  seals: z.array(Comparable.max(MAX_SEAL_CHARS)).max(MAX_SEALS).default([]).describe('The numbers of its seals.'),
});

/** The goods as a transport document, receipt or declaration states them. A rule that needs what is missing says so. */
export const goodsFields = {
  packages: z.int().min(1).max(MAX_PACKAGES).optional().describe('How many packages.'),
  grossMassKg: DecimalString.optional().describe('The gross mass in kilograms.'),
  containers: z.array(Container).max(MAX_CONTAINERS).default([]).describe('The containers and their seals.'),
  load: z
    .enum(['FCL', 'LCL'])
    .optional()
    .describe('Full container load, or a part of one that several bills share (DCSA cargoMovementType).'),
} as const;

/** How the goods travel. */
export const voyageFields = {
  issueDate: CalendarDate.describe('The day on which it was issued.'),
  shippedOnBoardDate: CalendarDate.optional().describe('The day on which the goods were on board.'),
  shipper: TradeParty.optional().describe('The shipper that it names.'),
  portOfLoading: UnLocode.optional().describe('The port of loading (UN/LOCODE).'),
  portOfDischarge: UnLocode.optional().describe('The port of discharge (UN/LOCODE).'),
  voyage: Comparable.max(MAX_VOYAGE_CHARS).optional().describe('The number of the voyage or flight.'),
} as const;

/** Shares are exact: two integers in one currency. */
export const financedField = {
  financed: PositiveMoney.describe('The part of the value that is financed, in the currency of the value.'),
} as const;
