import { z } from 'zod';
import { DeclaredOrigin, DecimalString, HsCode, Money, PositiveMoney } from '../../primitives';

const MAX_DESCRIPTION_CHARS = 300;
const MAX_MODEL_CHARS = 140;
const MAX_CODE_CHARS = 16;
const MAX_LICENCES = 16;
const MAX_LICENCE_CHARS = 35;
const MAX_PACKAGES = 99_999_999;

/** A code of the authority's form. */
export const Code = z.string().trim().min(1).max(MAX_CODE_CHARS);

/** Why goods have the origin that is declared (WCO Revised Kyoto Convention, annex K). */
export const OriginCriterion = z.enum(['WHOLLY_OBTAINED', 'HS_CHANGE', 'VALUE_CONTENT', 'SPECIFIC_PROCESS']);

export const DeclaredHsCode = HsCode.describe('What kind of goods they are (WCO Harmonized System).');
export const NetMassKg = DecimalString.describe('The mass of the goods without packing, in kilograms.');
export const Packages = z.int().min(0).max(MAX_PACKAGES);

/** A permit that the goods need, and its number. */
const Licence = z.strictObject({
  code: Code.describe('What kind of permit it is, a code of the authority.'),
  number: z.string().trim().min(1).max(MAX_LICENCE_CHARS).describe('The number of the permit.'),
});

/** An amount in a unit, as declarations count goods. */
export const Quantity = z.strictObject({
  value: DecimalString.meta({ examples: ['400'], description: 'How many of the unit.' }),
  unit: z
    .string()
    .regex(/^[A-Z0-9]{2,3}$/, 'is not a unit of UNECE Recommendation 20')
    .describe('A unit of UNECE Recommendation 20: NPR pairs, NMB pieces, KGM kilograms, LTR litres.'),
});

/** What goods are, in words. */
export const GoodsDescription = z
  .string()
  .trim()
  .min(1)
  .max(MAX_DESCRIPTION_CHARS)
  .meta({ description: 'What the goods are.', examples: ['HOT ROLLED STEEL COILS'] });

/** What the form of the Korea Customs Service has of goods beside what every form has. */
export const LineCodes = z.strictObject({
  taxRatePercent: DecimalString.describe('The rate of duty (관세율), in percent.'),
  taxType: Code.describe('The kind of rate (관세구분), a code of the authority.'),
  countryOfOriginIndicator: Code.describe(
    'Whether and how the goods are marked with their origin (원산지표시), a code of the authority.',
  ),
});

/** One kind of goods of a declaration (WCO GovernmentAgencyGoodsItem). */
export const DeclarationLine = z.strictObject({
  hsCode: DeclaredHsCode,
  description: GoodsDescription,
  model: z.string().trim().min(1).max(MAX_MODEL_CHARS).optional().describe('Model, specification or trade mark.'),
  quantity: Quantity.describe('How much, in a unit of UNECE Recommendation 20.'),
  value: PositiveMoney.describe('What the invoice says that the line costs. All lines are in one currency.'),
  unitPrice: DecimalString.optional().describe('The price of one unit, in the major units of that currency.'),
  customsValue: Money.optional().describe('The value on which duties are computed.'),
  duties: Money.optional().describe('Duties and taxes of the line.'),
  countryOfOrigin: DeclaredOrigin.describe('Where the goods are from; ZZ if nobody knows it.'),
  originCriterion: OriginCriterion.optional().describe('Why the goods have this origin.'),
  netMassKg: NetMassKg,
  packages: Packages.optional().describe('How many packages.'),
  licences: z.array(Licence).max(MAX_LICENCES).default([]).describe('The permits that the goods need.'),
  ...LineCodes.partial().shape,
});
export type DeclarationLine = z.infer<typeof DeclarationLine>;
