import { z } from 'zod';
import { CalendarDate, CountryCode, CountryOfOrigin, DecimalString, UnLocode } from '../../primitives';
import { PaperNumber, TradeParty } from '../financed';
import { DeclaredHsCode, OriginCriterion, Packages, Quantity } from './line';

const MAX_GOODS = 999;
const MAX_INVOICES = 16;
const MAX_DESCRIPTION_CHARS = 300;
const MAX_NAME_CHARS = 140;
const MAX_VESSEL_CHARS = 35;
const MAX_PERCENT = 100;

/** Which part of its HS code changes when goods are made: the chapter (CC), the heading (CTH) or the subheading (CTSH). */
const HsChange = z.enum(['CHAPTER', 'HEADING', 'SUBHEADING']);

/** Goods of one origin. */
const CertifiedGoods = z.strictObject({
  hsCode: DeclaredHsCode,
  description: z
    .string()
    .trim()
    .min(1)
    .max(MAX_DESCRIPTION_CHARS)
    .meta({ description: 'What the goods are.', examples: ['HOT ROLLED STEEL COILS'] }),
  countryOfOrigin: CountryOfOrigin.describe('Where the goods are from, as is certified.'),
  criterion: OriginCriterion.describe('Why the goods have this origin.'),
  hsChange: HsChange.optional().describe('Which part of the HS code changed in the country of origin, for HS_CHANGE.'),
  valueContentPercent: z
    .int()
    .min(0)
    .max(MAX_PERCENT)
    .optional()
    .describe('The share of the value that was added in the country of origin, for VALUE_CONTENT.'),
  process: z
    .string()
    .trim()
    .min(1)
    .max(MAX_DESCRIPTION_CHARS)
    .optional()
    .describe('The process in the country of origin, for SPECIFIC_PROCESS.'),
  quantity: Quantity.optional().describe('How much is certified, in a unit of UNECE Recommendation 20.'),
  packages: Packages.optional().describe('How many packages.'),
  netMassKg: DecimalString.optional().describe('The mass that is certified without packing, in kilograms.'),
  grossMassKg: DecimalString.optional().describe('The same with packing.'),
});
type CertifiedGoods = z.infer<typeof CertifiedGoods>;

/** What each criterion states of itself; goods that are wholly obtained need no more. */
const STATED_BY = { HS_CHANGE: 'hsChange', VALUE_CONTENT: 'valueContentPercent', SPECIFIC_PROCESS: 'process' } as const;
const CRITERIA = ['HS_CHANGE', 'VALUE_CONTENT', 'SPECIFIC_PROCESS'] as const satisfies (keyof typeof STATED_BY)[];

interface Fault {
  readonly path: (string | number)[];
  readonly message: string;
}

function findGoodsFaults(goods: CertifiedGoods, index: number): Fault[] {
  const isUnmeasured = [goods.quantity, goods.netMassKg, goods.grossMassKg].every((measure) => measure === undefined);
  return [
    ...CRITERIA.filter((each) => (goods.criterion === each) !== (goods[STATED_BY[each]] !== undefined)).map((each) => ({
      path: ['goods', index, STATED_BY[each]],
      message: `is given if the criterion is ${each}, and not otherwise`,
    })),
    ...(isUnmeasured
      ? [{ path: ['goods', index, 'quantity'], message: 'is missing: give a quantity, a net mass or a gross mass' }]
      : []),
  ];
}

/** A certificate of the origin of goods (WCO Revised Kyoto Convention, specific annex K, chapter 2). */
export const CertificateOfOrigin = z
  .strictObject({
    certificateNumber: PaperNumber.describe('The number that its issuer gives it.'),
    issuedBy: z
      .string()
      .trim()
      .min(1)
      .max(MAX_NAME_CHARS)
      .meta({
        description: 'The chamber or authority that certifies, by its name.',
        examples: ['KOREA CHAMBER OF COMMERCE AND INDUSTRY'],
      }),
    country: CountryCode.describe('The country in which it is issued.'),
    issueDate: CalendarDate.describe('The day of issue.'),
    expiryDate: CalendarDate.optional().describe('The last day on which customs takes it.'),
    issuedRetrospectively: z
      .literal(true)
      .optional()
      .describe('Set if it is issued after the goods were declared: then it says so ("ISSUED RETROSPECTIVELY").'),
    exporter: TradeParty.describe('Who exports the goods.'),
    consignee: TradeParty.optional().describe('To whom the goods go.'),
    vesselName: z.string().trim().min(1).max(MAX_VESSEL_CHARS).optional().describe('The vessel that carries them.'),
    portOfLoading: UnLocode.optional().describe('The port in which they are loaded.'),
    portOfDischarge: UnLocode.optional().describe('The port in which they are unloaded.'),
    invoiceNumbers: z.array(PaperNumber).max(MAX_INVOICES).default([]).describe('The invoices of the goods.'),
    goods: z.array(CertifiedGoods).min(1).max(MAX_GOODS).describe('Goods of one HS code, origin and criterion each.'),
  })
  .check(({ value, issues }) => {
    const { issueDate, expiryDate, goods } = value;
    const isOver = expiryDate !== undefined && expiryDate < issueDate;
    const faults = [
      ...(isOver ? [{ path: ['expiryDate'], message: 'is before the day of issue' }] : []),
      ...goods.flatMap(findGoodsFaults),
    ];
    for (const { path, message } of faults) issues.push({ code: 'custom', input: value, path, message });
  });
export type CertificateOfOrigin = z.infer<typeof CertificateOfOrigin>;
