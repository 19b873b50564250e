import { z } from 'zod';
import { CountryCode, DecimalString, Incoterm, Money, Ucr, Ulid, UnLocode, distinctUlids } from '../../primitives';
import { PaperNumber, TradeParty } from '../financed';
import { DeclaredContainer, MAX_CONTAINERS } from './containers';
import { DeclarationLine } from './line';
import { findSumFaults } from './sums';
import { CountryOfDeparture, DeclarationNumber, DeclaredDate, HeaderCodes, ModeOfTransport, OfficeId } from './row';

/** How many lines a declaration has (the form of the Korea Customs Service counts to 999). */
export const MAX_LINES = 999;
const MAX_PLACE_CHARS = 140;
const MAX_NAME_CHARS = 35;
export const MAX_RELATED = 16;
export const MAX_CERTIFICATES = 16;
const MAX_INVOICES = 16;

/** What the declarant asks customs for (WCO Declaration TypeCode). */
export const Procedure = z.enum(['IMPORT', 'EXPORT', 'TRANSIT', 'RE_EXPORT']);
export type Procedure = z.infer<typeof Procedure>;

/** Whether goods enter the country by a declaration. */
export const isEntering = ({ procedure }: { readonly procedure: Procedure }): boolean =>
  procedure === 'IMPORT' || procedure === 'TRANSIT';

/** How another declaration belongs to this one. */
const Relation = z
  .enum(['EXPORT_OF_IMPORT', 'ENTRY_INTO_BOND', 'TRANSIT_OF', 'RETURN_OF'])
  .describe(
    'What the other one is to this one: EXPORT_OF_IMPORT, the export abroad of the goods that are imported here; ENTRY_INTO_BOND, ' +
      'that by which the goods came into bond; TRANSIT_OF, that of the transit of the goods; RETURN_OF, that of the goods which come back.',
  );

/** By which relation goods that one declaration brings under customs' control are those of another, and of which procedure that is. */
const UNDER_CONTROL: Readonly<Partial<Record<string, readonly Procedure[]>>> = {
  TRANSIT_OF: ['TRANSIT'],
  ENTRY_INTO_BOND: ['TRANSIT', 'IMPORT'],
};

/** Whether goods can still be under customs' control by a declaration that is named so. */
export const areUnderControl = (relation: string, { procedure }: { readonly procedure: Procedure }): boolean =>
  UNDER_CONTROL[relation]?.includes(procedure) === true;

const PARTIES = {
  exporter: TradeParty.describe('Who sends the goods out of the country of export.'),
  importer: TradeParty.describe('Who brings the goods into the country of import.'),
  seller: TradeParty.optional().describe('Who sells the goods, if it is not the exporter.'),
  buyer: TradeParty.optional().describe('Who buys the goods, if it is not the importer.'),
  declarantAgent: TradeParty.optional().describe('The broker who files for the declarant.'),
} as const;

const VALUATION = {
  deliveryTerms: z
    .strictObject({
      incoterm: Incoterm.describe('The rule of Incoterms 2020.'),
      place: z.string().trim().min(1).max(MAX_PLACE_CHARS).describe('The place that the rule names, such as BUSAN.'),
    })
    .describe('The rule of Incoterms 2020 and its place, by which the values of the lines are to be read.'),
  freight: Money.optional().describe('What the carriage to the country of import costs.'),
  insurance: Money.optional().describe('What the insurance of that carriage costs.'),
  additions: Money.optional().describe('What is added to the price for the customs value, such as royalties.'),
  deductions: Money.optional().describe('What is taken off it, such as costs after the import.'),
} as const;

const TRANSPORT = {
  modeOfTransport: ModeOfTransport,
  countryOfDeparture: CountryOfDeparture,
  countryOfDestination: CountryCode.describe('The country to which the goods go last.'),
  portOfLoading: UnLocode.optional().describe('The port in which the goods are loaded.'),
  portOfDischarge: UnLocode.optional().describe('The port in which they are unloaded.'),
  vesselName: z.string().trim().min(1).max(MAX_NAME_CHARS).optional().describe('The vessel that carries them.'),
  voyage: z.string().trim().min(1).max(MAX_NAME_CHARS).optional().describe('Its voyage, as the carrier numbers it.'),
  containers: z
    .array(DeclaredContainer)
    .max(MAX_CONTAINERS)
    .default([])
    .describe('The containers of the goods, each with its seals.'),
  grossMassKg: DecimalString.describe('The mass of all goods with their packing, in kilograms.'),
} as const;

const REFERENCES = {
  billOfLading: Ulid.optional().describe('The bill on this ledger under which the goods travel.'),
  masterBillNumber: PaperNumber.optional().describe('The number of the bill of the carrier.'),
  houseBillNumber: PaperNumber.optional().describe('The number of the bill of the forwarder, if there is one.'),
  cargoManagementNumber: PaperNumber.optional().describe('The number of the cargo in the manifest (화물관리번호).'),
  ucr: Ucr.optional().describe('The unique consignment reference (WCO).'),
  invoiceNumbers: z.array(PaperNumber).max(MAX_INVOICES).default([]).describe('The invoices of the goods.'),
  relatedDeclarations: z
    .array(z.strictObject({ id: Ulid.describe('The other declaration.'), relation: Relation }))
    .max(MAX_RELATED)
    .default([])
    .describe('Declarations on this ledger: the export of an import, the entry into bond of a re-export.'),
  certificatesOfOrigin: distinctUlids(MAX_CERTIFICATES).default([]).describe('Certificates on this ledger.'),
} as const;

/** A declaration of goods to customs (WCO Data Model 3, Declaration): a header, and a line per kind of goods. */
export const Declaration = z
  .strictObject({
    declarationNumber: DeclarationNumber,
    country: CountryCode.describe('The country of the customs authority.'),
    procedure: Procedure.describe('What customs is asked for.'),
    date: DeclaredDate,
    officeId: OfficeId,
    ...HeaderCodes.partial().shape,
    ...PARTIES,
    ...VALUATION,
    ...TRANSPORT,
    ...REFERENCES,
    lines: z.array(DeclarationLine).min(1).max(MAX_LINES).describe('One for each kind of goods.'),
  })
  .check(({ value, issues }) => {
    // What is no number cannot be summed.
    if (issues.length > 0) return;
    for (const { path, message } of findSumFaults(value)) issues.push({ code: 'custom', input: value, path, message });
  });
export type Declaration = z.infer<typeof Declaration>;
