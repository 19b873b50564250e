import { z } from 'zod';
import { Bic, CountryCode, Lei, PartyId, UnLocode } from '../../primitives';
import { parseOnce } from '../../vocabulary/parse';

/* The lengths are those of DCSA's Party (eBL 3.0, PINT 3.0). */

const MAX_NAME_CHARS = 70;
const MAX_CODE_CHARS = 150;
const MAX_CODE_LIST_CHARS = 100;
const MAX_TAX_TYPE_CHARS = 50;
const MAX_TAX_VALUE_CHARS = 35;
const MAX_STREET_CHARS = 70;
const MAX_NUMBER_CHARS = 50;
const MAX_POST_CODE_CHARS = 10;
const MAX_PO_BOX_CHARS = 20;
const MAX_CITY_CHARS = 35;
const MAX_REGION_CHARS = 65;
const MAX_REFERENCES = 16;

/** Text that does not begin or end with a blank, as DCSA's pattern has it. */
const text = (maxChars: number): z.ZodString =>
  z.string().min(1).max(maxChars).regex(/^\S/, 'begins with a blank').regex(/\S$/, 'ends with a blank');

// prettier-ignore
const EBL_PLATFORMS = [
  'WAVE', 'CARX', 'ESSD', 'IDT', 'BOLE', 'EDOX', 'IQAX', 'SECR', 'TRGO', 'ETEU', 'TRAC', 'BRIT', 'COVA', 'ETIT',
  'KTNE', 'CRED', 'BLOC', 'DOCU', 'AEOT', 'SGTD',
] as const;
const OTHER_PROVIDERS = ['GSBN', 'WISE', 'GLEIF', 'W3C', 'DNB', 'FMC', 'DCSA', 'ZZZ'] as const;

/** A code by which others know the party (DCSA `IdentifyingCode`). */
const IdentifyingCode = z.strictObject({
  codeListProvider: z.enum([...EBL_PLATFORMS, ...OTHER_PROVIDERS]),
  partyCode: text(MAX_CODE_CHARS),
  codeListName: text(MAX_CODE_LIST_CHARS).optional(),
});

/** A number under which a tax or legal authority knows the party (DCSA `TaxLegalReference`). */
const TaxLegalReference = z.strictObject({
  type: text(MAX_TAX_TYPE_CHARS),
  countryCode: CountryCode,
  value: text(MAX_TAX_VALUE_CHARS),
});

/** Where the party is (DCSA `PartyAddress`). */
const PartyAddress = z.strictObject({
  street: text(MAX_STREET_CHARS),
  streetNumber: text(MAX_NUMBER_CHARS).optional(),
  floor: text(MAX_NUMBER_CHARS).optional(),
  postCode: text(MAX_POST_CODE_CHARS).optional(),
  POBox: text(MAX_PO_BOX_CHARS).optional(),
  city: text(MAX_CITY_CHARS),
  UNLocationCode: UnLocode.optional(),
  stateRegion: text(MAX_REGION_CHARS).optional(),
  countryCode: CountryCode,
});

/** Who a party is: a company or a part of one, in the words of DCSA's Party. */
export const PartyEntry = z.strictObject({
  partyName: text(MAX_NAME_CHARS),
  lei: Lei.optional(),
  taxLegalReferences: z.array(TaxLegalReference).max(MAX_REFERENCES).default([]),
  identifyingCodes: z.array(IdentifyingCode).max(MAX_REFERENCES).default([]),
  /** The platform on which the party takes electronic bills of lading. */
  eblPlatform: z.enum(EBL_PLATFORMS).optional(),
  /** The BICs of a bank. */
  bics: z.array(Bic).max(MAX_REFERENCES).default([]),
  address: PartyAddress.optional(),
  /** The parties on whose behalf this one may act. */
  actsFor: z.array(PartyId).max(MAX_REFERENCES).default([]),
});
export type PartyEntry = z.infer<typeof PartyEntry>;

/** The private document of a party. @throws INVALID if a value is not one */
export const parsePartyEntry = parseOnce(PartyEntry, '/document');
