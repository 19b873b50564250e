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

/** A permit that the goods need, and its number. */
const Licence = z.strictObject({ code: Code, number: z.string().trim().min(1).max(MAX_LICENCE_CHARS) });

/** An amount in a unit, as declarations count goods. */
export const Quantity = z.strictObject({
  value: DecimalString.meta({ examples: ['400'] }),
  unit: z.string().regex(/^[A-Z0-9]{2,3}$/, 'is not a unit of UNECE Recommendation 20'),
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
  taxRatePercent: DecimalString,
  taxType: Code,
  countryOfOriginIndicator: Code,
});

/** One kind of goods of a declaration (WCO GovernmentAgencyGoodsItem). */
export const DeclarationLine = z.strictObject({
  hsCode: HsCode,
  description: GoodsDescription,
  model: z.string().trim().min(1).max(MAX_MODEL_CHARS).optional().describe('Model, specification or trade mark.'),
  quantity: Quantity.describe('How much, in a unit of UNECE Recommendation 20.'),
  value: PositiveMoney.describe('What the invoice says that the line costs. All lines are in one currency.'),
  unitPrice: DecimalString.optional().describe('The price of one unit, in the major units of that currency.'),
  customsValue: Money.optional().describe('The value on which duties are computed.'),
  duties: Money.optional().describe('Duties and taxes of the line.'),
  countryOfOrigin: DeclaredOrigin,
  originCriterion: OriginCriterion.optional().describe('Why the goods have this origin.'),
  netMassKg: DecimalString,
  packages: z.int().min(0).max(MAX_PACKAGES).optional(),
  licences: z.array(Licence).max(MAX_LICENCES).default([]).describe('The permits that the goods need.'),
  ...LineCodes.partial().shape,
});
export type DeclarationLine = z.infer<typeof DeclarationLine>;
