import {
  complies,
  defineRule,
  discrepant,
  type Judgement,
  needsAPerson,
  notApplicable,
} from '../examination/judgement';
import type { CreditTerms, GoodsItem } from '../../papers/creditTerms';
import type { Examination } from '../examination/examination';
import { compareDecimals, formatUnitPrice, multiplyDecimals } from '../../primitives';
import { isAtLeastPercent, quoteAmount, quoteMoney, sumDrawn } from './amounts';
import { convertUnit } from './convertUnits';
import { findShipped, isBetweenPercent, type ItemShipped, type Shipped } from './shippedItems';
import { isFull } from './judgeQuantity';
import { listCreditItems, mayStatePrice } from './statedGoods';
import { mayStateQuantity } from './statesQuantity';
import { statesTolerance } from './toleranceWords';
import { ABOUT_PERCENT, MEASURE_PERCENT, SHORT_PERCENT } from './tolerances';
import { classifyUnit } from './units';

const WHOLE_PERCENT = 100;
/** 100 per cent of 100 per cent: shares of the amount are products of two percentages. */
const WHOLE_SHARE = 10_000n;

/**
 * U14: even if partial shipments are not allowed, a drawing may be 5 per cent less than the credit, if the quantity is
 * shipped in full and no unit price is reduced. If the credit states a tolerance (39A) or uses "about", that tolerance
 * applies instead. A quantity that is short within 30(b) makes the drawing short with it.
 * Source: UCP 600 art. 30(c), with 30(a) and (b).
 */
export const shortDrawing = defineRule('U14', 'UCP 600 art. 30(c)', (examination) => {
  const { credit } = examination;
  const asked = BigInt(credit.amount.amountMinor);
  const drawn = sumDrawn(examination);
  const compared = {
    drawnInAll: quoteAmount(credit.amount.currency, drawn),
    credit: quoteMoney(credit.amount),
    minusPercent: credit.tolerance?.minusPercent,
    partialShipments: credit.partialShipments,
  };
  if (drawn >= asked) return [notApplicable('NOT LESS THAN THE CREDIT IS DRAWN', compared)];
  if (credit.partialShipments === 'ALLOWED') return [notApplicable('PARTIAL DRAWINGS ARE ALLOWED', compared)];
  const { verdict, why } = judgeShortDrawing(examination, { asked, drawn });
  const sentence = `DRAWN ${compared.drawnInAll} OF ${compared.credit}: ${why}`;
  if (verdict === 'COMPLIES') return [complies(sentence, compared)];
  if (verdict === 'NEEDS_A_PERSON') return [needsAPerson(sentence, compared)];
  const remedy = 'Ship and draw in full, or have the credit allow partial shipments or a tolerance.';
  return [discrepant(`CREDIT DRAWN SHORT: ${sentence}`, remedy, compared)];
});

interface Amounts {
  readonly asked: bigint;
  readonly drawn: bigint;
}

interface Assessment {
  readonly verdict: Judgement['verdict'];
  readonly why: string;
}

const discrepantBecause = (why: string): Assessment => ({ verdict: 'DISCREPANT', why });
const compliesBecause = (why: string): Assessment => ({ verdict: 'COMPLIES', why });
const needsAPersonBecause = (why: string): Assessment => ({ verdict: 'NEEDS_A_PERSON', why });

function judgeShortDrawing(examination: Examination, { asked, drawn }: Amounts): Assessment {
  const { tolerance, partialShipments } = examination.credit;
  const isWithin = (percent: number): boolean => isAtLeastPercent(drawn, asked, WHOLE_PERCENT - percent);
  if (partialShipments === 'CONDITIONAL') return needsAPersonBecause('PARTIAL DRAWINGS ARE ALLOWED UNDER CONDITIONS');
  if (tolerance !== undefined)
    return isWithin(tolerance.minusPercent)
      ? compliesBecause(`WITHIN THE TOLERANCE OF ${tolerance.minusPercent} PERCENT LESS`)
      : judgeBelowTolerance(tolerance.minusPercent, examination, isWithin(SHORT_PERCENT));
  const items = listCreditItems(examination.credit);
  const isAbout = items.some((item) => item.quantityQualifier ?? item.unitPriceQualifier);
  if (isAbout)
    return drawn * WHOLE_SHARE >= asked * computeLeastShare(items)
      ? needsAPersonBecause(
          'ARTICLE 30(C) DOES NOT APPLY BESIDE ABOUT, THE AMOUNT IS TO FOLLOW FROM QUANTITY AND PRICE',
        )
      : discrepantBecause('MORE THAN QUANTITY AND UNIT PRICE MAY BE LESS');
  if (statesTolerance(examination.credit)) return needsAPersonBecause('THE CREDIT STATES A TOLERANCE IN WORDS');
  return isWithin(SHORT_PERCENT) ? judgeQuantityShipped(examination) : discrepantBecause('MORE THAN 5 PERCENT LESS');
}

/** The drawing is below the stated tolerance. For goods by measure the cause may be a quantity that is short within 30(b). */
function judgeBelowTolerance(percent: number, examination: Examination, isWithin30c: boolean): Assessment {
  const { items } = findShipped(examination);
  const isMeasureShort = items.some((shipped) => !isFull(shipped) && isWithin30b(shipped));
  return isWithin30c && isMeasureShort
    ? needsAPersonBecause(
        `MORE THAN THE TOLERANCE OF ${percent} PERCENT LESS, WITH A QUANTITY THAT IS SHORT WITHIN ARTICLE 30(B)`,
      )
    : discrepantBecause(`MORE THAN THE TOLERANCE OF ${percent} PERCENT LESS`);
}

/** Computes the least share of the amount, of WHOLE_SHARE, if "about" qualifies quantities or unit prices. */
function computeLeastShare(items: readonly GoodsItem[]): bigint {
  const shares = items.map(({ quantityQualifier, unitPriceQualifier, unit }) => {
    const ofQuantity = quantityQualifier === undefined ? findUnitTolerance(unit) : ABOUT_PERCENT;
    const ofPrice = unitPriceQualifier === undefined ? 0 : ABOUT_PERCENT;
    return BigInt((WHOLE_PERCENT - ofQuantity) * (WHOLE_PERCENT - ofPrice));
  });
  return shares.reduce((least, share) => (share < least ? share : least), WHOLE_SHARE);
}

const findUnitTolerance = (unit: string): number => (classifyUnit(unit) === 'COUNT' ? 0 : MEASURE_PERCENT);

/** The amount is within 5 per cent. No unit price, if stated, must be reduced, and the quantity, if stated, must be full. */
function judgeQuantityShipped(examination: Examination): Assessment {
  const shipped = findShipped(examination);
  if (shipped.items.some(isReduced)) return discrepantBecause('A UNIT PRICE IS REDUCED');
  if (mayBeReduced(shipped, examination.credit))
    return needsAPersonBecause('WHETHER A UNIT PRICE IS REDUCED IS TO BE ASCERTAINED');
  // Such a drawing is of the full quantity (ISBP 745 para. C14, general knowledge).
  return mayStateQuantity(examination.credit)
    ? judgeFullness(shipped)
    : compliesBecause('NOT MORE THAN 5 PERCENT LESS, OF A CREDIT THAT STATES NO QUANTITY');
}

function judgeFullness({ items, others, uncalled }: Shipped): Assessment {
  if (items.length === 0 || others.length + uncalled.length > 0 || items.some(({ lines }) => lines.length === 0))
    return needsAPersonBecause('WHETHER THE QUANTITY IS SHIPPED IN FULL IS TO BE ASCERTAINED');
  const short = items.filter((each) => !isFull(each));
  if (short.length === 0)
    return compliesBecause('NOT MORE THAN 5 PERCENT LESS, QUANTITY IN FULL, UNIT PRICE NOT REDUCED');
  return short.every(isWithin30b)
    ? compliesBecause('THE QUANTITY IS SHORT WITHIN ARTICLE 30(B)')
    : discrepantBecause('THE QUANTITY IS NOT SHIPPED IN FULL');
}

function isWithin30b({ item, quantity }: ItemShipped): boolean {
  const range = [WHOLE_PERCENT - MEASURE_PERCENT, WHOLE_PERCENT] as const;
  return classifyUnit(item.unit) === 'MEASURE' && isBetweenPercent(quantity, item.quantity, range);
}

/** Whether the credit has a unit price that cannot be compared: one in words, or one that the invoice shows none beside. */
function mayBeReduced({ items }: Shipped, credit: CreditTerms): boolean {
  const isPriced = items.length > 0 && items.every(({ item }) => item.unitPrice !== undefined);
  return items.some(lacksPrice) || (!isPriced && mayStatePrice(credit));
}

function lacksPrice({ item: { unitPrice: asked }, lines }: ItemShipped): boolean {
  return asked !== undefined && lines.some(({ unitPrice: price }) => price?.currency !== asked.currency);
}

function isReduced({ item, lines }: ItemShipped): boolean {
  const { unitPrice: asked, unit } = item;
  if (asked === undefined) return false;
  return lines.some(({ unitPrice: price, unit: own }) => {
    if (price?.currency !== asked.currency) return false;
    const units = convertUnit('1', unit, own) ?? '1';
    return compareDecimals(multiplyDecimals(formatUnitPrice(price), units), formatUnitPrice(asked)) < 0;
  });
}
