import { usd } from '../../../../support/examination';
import { goods, goodsOnList, invoice, type IsbpRow } from '../isbpRows';

const C = 'COMPLIES';
const D = 'DISCREPANT';
const P = 'NEEDS_A_PERSON';

const SINKS = '1000 SETS KITCHEN SINKS MODEL SK-40';
const TWO = '600 SETS SINKS MODEL SK-40 AND 400 SETS SINKS MODEL SK-60';
const RIG = 'HYDRAULIC DRILLING RIG';
const line = (description: string, quantity: string, unit: string, price?: number): object => ({
  description,
  quantity,
  unit,
  ...(price !== undefined && { unitPrice: usd(price) }),
});
/** Items of the credit, and lines of the invoice. */
const items = (credit: object[], stated: object[], more: object = {}): ReturnType<typeof invoice> =>
  invoice(
    { goodsDescription: 'SINKS', items: stated },
    { credit: { goods: { description: ['SINKS'], items: credit }, ...more } },
  );
const inUnit = (quantity: string, unit: string, price?: number): ReturnType<typeof invoice> =>
  invoice(
    { goodsDescription: 'UREA', items: [line('UREA', quantity, unit, price)] },
    { credit: { goods: { description: ['100 MT UREA'], items: [line('UREA', '100', 'TNE', 1_000_00)] } } },
  );

// prettier-ignore
export const GOODS: readonly IsbpRow[] = [
  ['C3', 'the words of the credit', goods(SINKS, SINKS), 'U10', C],
  ['C3', 'its words in another order', goods('STEEL SINKS, POLISHED', 'POLISHED SINKS (STEEL)'), 'U10', C],
  ['C3', 'one for many', goods('KITCHEN SINKS', 'KITCHEN SINK'), 'U10', C],
  ['C3', 'another spelling of a word', goods('ALUMINIUM FOIL, GREY COLOUR', 'ALUMINUM FOIL, GRAY COLOR'), 'U10', C],
  ['C3', 'a hyphen', goods('T-SHIRTS', 'TSHIRTS'), 'U10', C],
  ['C3', 'a percentage in another form', goods('100PCT COTTON T-SHIRTS', '100% COTTON T-SHIRTS'), 'U10', C],
  ['C3', 'another percentage', goods('100PCT COTTON T-SHIRTS', '95% COTTON T-SHIRTS'), 'U10', D],
  ['C3', 'the description over several lines', goods(['1000 SETS KITCHEN SINKS', 'MODEL SK-40'], SINKS), 'U10', C],
  ['C3', 'the price and the contract left out', goods(['KITCHEN SINKS AT USD 100.00 PER SET', 'AS PER CONTRACT NO. 77/2026'], 'KITCHEN SINKS'), 'U10', C],
  ['C4', 'a part of the description', goods('STEEL KITCHEN SINKS', 'KITCHEN SINKS'), 'U10', P],
  ['C4', 'no goods of the credit', goods('STEEL SINKS', 'LEATHER BELTS'), 'U10', D],
  ['C4', 'another thing of the same material', goods('STAINLESS STEEL KITCHEN SINKS', 'STAINLESS STEEL WASHING MACHINES'), 'U10', D],
  ['C5', 'second hand', goods(RIG, `SECOND HAND ${RIG}`), 'U10', D],
  ['C5', 'second-hand with a hyphen', goods(RIG, `SECOND-HAND ${RIG}`), 'U10', D],
  ['C5', '2nd hand', goods(RIG, `2ND HAND ${RIG}`), 'U10', D],
  ['C5', 'used', goods(RIG, `USED ${RIG}`), 'U10', D],
  ['C5', 'reconditioned', goods(RIG, `RECONDITIONED ${RIG}`), 'U10', D],
  ['C5', 're-conditioned with a hyphen', goods(RIG, `RE-CONDITIONED ${RIG}`), 'U10', D],
  ['C5', 'refurbished, behind the goods', goods(RIG, `${RIG}, REFURBISHED`), 'U10', D],
  ['C5', 'rebuilt', goods(RIG, `REBUILT ${RIG}`), 'U10', D],
  ['C5', 'pre-owned', goods(RIG, `PRE-OWNED ${RIG}`), 'U10', D],
  ['C5', 'imitation', goods('SUEDE SHOES', 'IMITATION SUEDE SHOES'), 'U10', D],
  ['C5', 'second hand, as the credit says', goods(`USED ${RIG}`, `USED ${RIG}`), 'U10', C],
  ['C5', 'never used', goods(RIG, `${RIG}, NEVER USED`), 'U10', C],
  ['C5', 'brand new', goods(RIG, `BRAND NEW ${RIG}`), 'U10', C],
  ['C5', 'the material that is used', goods(SINKS, `${SINKS} MATERIAL USED: SS304`), 'U10', C],
  ['C5', 'what the goods are used for', goods('STEEL PIPES', 'STEEL PIPES, USED FOR WATER'), 'U10', C],
  ['C5', 'a word before the goods that the credit does not have', goods('KITCHEN SINKS', 'PLASTIC KITCHEN SINKS'), 'U10', P],
  ['C5', 'a grade that the credit does not have', goods('LONG GRAIN RICE', 'LONG GRAIN RICE GRADE B'), 'U10', P],
  ['C5', 'a grade of the credit', goods('RICE GRADE A', 'RICE, GRADE: A'), 'U10', C],
  ['C5', 'another grade', goods('RICE GRADE A', 'RICE GRADE B'), 'U10', D],
  ['C5', 'another model', goods(SINKS, '1000 SETS KITCHEN SINKS MODEL SK-90'), 'U10', D],
  ['C5', 'another model without its label', goods('SINKS SK-40', 'SINKS SK-90'), 'U10', D],
  ['C5', 'the model in two words', goods(SINKS, '1000 SETS KITCHEN SINKS MODEL SK 40'), 'U10', C],
  ['C5', 'the model with a number behind it', goods('SINKS MODEL NO. SK-40', 'SINKS MODEL: SK-40'), 'U10', C],
  ['C5', 'another size', goods('PIPES SIZE 50MM', 'PIPES SIZE 60MM'), 'U10', D],
  ['C5', 'the origin of the credit', goods('RICE, ORIGIN THAILAND', 'RICE OF THAI ORIGIN'), 'U10', C],
  ['C5', 'another origin', goods('RICE, ORIGIN THAILAND', 'RICE, MADE IN VIETNAM'), 'U10', D],
  ['C5', 'the code of the tariff', goods('KITCHEN SINKS', 'KITCHEN SINKS, HS CODE 7324.10'), 'U10', C],
  ['C5', 'how they are packed', goods('UREA', 'UREA PACKED IN 50 KG BAGS'), 'U10', C],
  ['C12', 'goods beside those of the credit, free of charge', goods(SINKS, `${SINKS} AND 50 PCS CHROME FAUCETS FREE OF CHARGE`), 'U10', D],
  ['C12', 'goods beside those of the credit, at a price', goods(SINKS, `${SINKS} AND 50 PCS CHROME FAUCETS`), 'U10', D],
  ['C12', 'a line for other goods without a price', items([line('SINKS', '10', 'SET')], [line('SINKS', '10', 'SET'), line('CHROME FAUCETS', '1', 'PCE', 0)]), 'U13', D],
  ['C12', 'a line for other goods', items([line('SINKS', '10', 'SET')], [line('SINKS', '10', 'SET'), line('CHROME FAUCETS', '1', 'PCE')]), 'U13', D],
  ['C12', 'samples', goods(SINKS, `${SINKS} AND 2 SETS SAMPLES FREE OF CHARGE`), 'U10', D],
  ['C13', 'the quantity of the credit', goods(SINKS, SINKS), 'U13', C],
  ['C13', 'the quantities of two models', goods(TWO, TWO), 'U13', C],
  ['C13', 'the quantities of two models, exchanged', goods(TWO, '400 SETS SINKS MODEL SK-40 AND 600 SETS SINKS MODEL SK-60'), 'U13', D],
  ['C13', 'the models in another order', goods(TWO, '400 SETS SINKS MODEL SK-60 AND 600 SETS SINKS MODEL SK-40'), 'U13', C],
  ['C13', 'one set more', goods(SINKS, '1001 SETS KITCHEN SINKS MODEL SK-40'), 'U13', D],
  ['C13', 'a thousand with a comma', goods(SINKS, '1,000 SETS KITCHEN SINKS MODEL SK-40'), 'U13', C],
  ['C13', 'one set less', goods(SINKS, '999 SETS KITCHEN SINKS MODEL SK-40'), 'U13', D],
  ['C13', 'one set less, partial shipments allowed', goods(SINKS, '999 SETS KITCHEN SINKS MODEL SK-40', { partialShipments: 'ALLOWED' }), 'U13', C],
  ['C13', 'tonnes in kilograms', inUnit('100000', 'KGM', 1_00), 'U13', C],
  ['C13', 'the price of a tonne for a kilogram', inUnit('100000', 'KGM', 1_00), 'U12', C],
  ['C13', 'another price in kilograms', inUnit('100000', 'KGM', 1_01), 'U12', D],
  ['C13', 'five per cent more by mass', inUnit('105', 'TNE', 1_000_00), 'U13', C],
  ['C13', 'six per cent more by mass', inUnit('106', 'TNE', 1_000_00), 'U13', D],
  ['C13', 'dozens in pieces', items([line('SINKS', '10', 'DZN')], [line('SINKS', '120', 'PCE')]), 'U13', C],
  ['C13', 'a price of half a cent', invoice({ goodsDescription: 'UREA', items: [line('UREA', '50000', 'KGM', 184.5)] }, { credit: { goods: { description: ['UREA'], items: [line('UREA', '50000', 'KGM', 184.5)] } } }), 'U12', C],
  ['C13', 'a price of half a cent more', invoice({ goodsDescription: 'UREA', items: [line('UREA', '50000', 'KGM', 185)] }, { credit: { goods: { description: ['UREA'], items: [line('UREA', '50000', 'KGM', 184.5)] } } }), 'U12', D],
  ['14(e)', 'goods in general terms', goodsOnList('STAINLESS STEEL KITCHEN SINKS', 'SINKS'), 'U18', C],
  ['14(e)', 'goods in general terms, in many', goodsOnList('DAP FERTILIZER IN BULK', 'FERTILIZERS'), 'U18', C],
  ['14(e)', 'another thing', goodsOnList('STAINLESS STEEL KITCHEN SINKS', 'STAINLESS STEEL WASHING MACHINES'), 'U18', P],
  ['14(e)', 'another model', goodsOnList(SINKS, 'KITCHEN SINKS MODEL SK-90'), 'U18', D],
  ['14(e)', 'goods of another nature', goodsOnList(SINKS, 'USED KITCHEN SINKS'), 'U18', D],
  ['14(e)', 'words that may be a general name', goodsOnList('KITCHEN SINKS', 'SANITARY WARE'), 'U18', P],
  ['14(e)', 'another origin', goodsOnList('RICE, ORIGIN THAILAND', 'RICE OF VIETNAMESE ORIGIN'), 'U18', D],
  ['A2', 'one of the colours that the credit lets choose', goods('1000 SETS SINKS RED/BLACK/BLUE', '1000 SETS SINKS RED'), 'U10', P],
  ['C5', 'a percentage in words', goods('1000 PCS SHIRTS 100 PERCENT COTTON', '1000 PCS SHIRTS 100% COTTON'), 'U10', C],
  ['C5', 'another percentage in words', goods('1000 PCS SHIRTS 100 PERCENT COTTON', '1000 PCS SHIRTS 80 PERCENT COTTON'), 'U10', D],
  ['C5', 'a blend', goods('SHIRTS 60% COTTON 40% POLYESTER', 'SHIRTS 60 PCT COTTON 40 PCT POLYESTER'), 'U10', C],
  ['C5', 'a blend with its shares exchanged', goods('SHIRTS 60% COTTON 40% POLYESTER', 'SHIRTS 40% COTTON 60% POLYESTER'), 'U10', D],
  ['C5', 'the number of a contract', goods(['SHIRTS', 'AS PER CONTRACT NO. HS/2026/4'], 'SHIRTS AS PER CONTRACT HS/2026/4 DATED 5 JANUARY 2026'), 'U10', C],
  ['C5', 'another contract', goods(['SHIRTS', 'AS PER CONTRACT NO. HS/2026/4'], 'SHIRTS AS PER CONTRACT NO. HS/2026/5'), 'U10', D],
  ['C5', 'another proforma invoice', goods(['SHIRTS', 'AS PER PROFORMA INVOICE PI-9'], 'SHIRTS AS PER PROFORMA INVOICE PI-8'), 'U10', D],
  ['C13', 'a tolerance before the trade term', goods(['1000 SETS SINKS', '+/- 5 PERCENT', 'CIF HAMBURG'], '1000 SETS SINKS'), 'U10', C],
  ['C12', 'other goods behind AND', goods('KITCHEN SINKS', 'KITCHEN SINKS AND FAUCETS'), 'U10', P],
  ['14(e)', 'other goods behind AND', goodsOnList('KITCHEN SINKS', 'KITCHEN SINKS AND 50 FAUCETS'), 'U18', P],
  ['14(e)', 'all goods of the credit behind AND', goodsOnList('10 TRUCKS AND 4 TRACTORS', 'TRUCKS AND TRACTORS'), 'U18', C],
  ['14(e)', 'goods whose composition is left out', goodsOnList('SHIRTS 60% COTTON 40% POLYESTER', 'SHIRTS'), 'U18', C],
];
