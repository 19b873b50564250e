import { complies, discrepant, type Finding, needsAPerson, notApplicable, ruleOf } from '../finding';
import type { GoodsItem } from '../../papers/creditTerms';
import type { Examination } from '../rule';
import { amountText, drawnInAll, isAtLeastPercent, moneyText } from './amounts';
import { isBetweenPercent, type ItemShipped, shippedOf } from './items';
import { isFull, statesTolerance } from './quantityFinding';
import { unitKindOf } from './units';

/** "A tolerance not to exceed 5% less than the amount of the credit is allowed." */
const SHORT_PERCENT = 5;
const MEASURE_PERCENT = 5;
const ABOUT_PERCENT = 10;
const WHOLE_PERCENT = 100;
/** The whole, as the product of two percentages. */
const BASE = 10_000n;

/**
 * U14: even where partial shipments are not allowed, a drawing may be 5 per cent less than the credit, if the quantity
 * is shipped in full and no unit price is reduced. The tolerance does not apply where the credit states one (39A) or
 * uses "about": then that one does. A quantity that is short within 30(b) makes the drawing short with it.
 * Source: UCP 600 art. 30(c), with 30(a) and (b).
 */
export const shortDrawing = ruleOf('U14', 'UCP 600 art. 30(c)', (examination) => {
  const { credit } = examination;
  const asked = BigInt(credit.amount.amountMinor);
  const drawn = drawnInAll(examination);
  const compared = {
    drawnInAll: amountText(credit.amount.currency, drawn),
    credit: moneyText(credit.amount),
    minusPercent: credit.tolerance?.minusPercent,
    partialShipments: credit.partialShipments,
  };
  if (drawn >= asked) return [notApplicable('NOT LESS THAN THE CREDIT IS DRAWN', compared)];
  if (credit.partialShipments === 'ALLOWED') return [notApplicable('PARTIAL DRAWINGS ARE ALLOWED', compared)];
  const { verdict, why } = judge(examination, { asked, drawn });
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

interface Judgement {
  readonly verdict: Finding['verdict'];
  readonly why: string;
}

const isShort = (why: string): Judgement => ({ verdict: 'DISCREPANT', why });
const isFine = (why: string): Judgement => ({ verdict: 'COMPLIES', why });
const isOpen = (why: string): Judgement => ({ verdict: 'NEEDS_A_PERSON', why });

function judge(examination: Examination, { asked, drawn }: Amounts): Judgement {
  const { tolerance, goods, partialShipments } = examination.credit;
  const isWithin = (percent: number): boolean => isAtLeastPercent(drawn, asked, WHOLE_PERCENT - percent);
  if (partialShipments === 'CONDITIONAL') return isOpen('PARTIAL DRAWINGS ARE ALLOWED UNDER CONDITIONS');
  if (tolerance !== undefined)
    return isWithin(tolerance.minusPercent)
      ? isFine(`WITHIN THE TOLERANCE OF ${tolerance.minusPercent} PERCENT LESS`)
      : judgeBelow(tolerance.minusPercent, examination, isWithin(SHORT_PERCENT));
  const isAbout = goods.items.some((item) => item.quantityQualifier ?? item.unitPriceQualifier);
  if (isAbout)
    return drawn * BASE >= asked * leastShareOf(goods.items)
      ? isOpen('ARTICLE 30(C) DOES NOT APPLY BESIDE ABOUT, THE AMOUNT IS TO FOLLOW FROM QUANTITY AND PRICE')
      : isShort('MORE THAN QUANTITY AND UNIT PRICE MAY BE LESS');
  if (statesTolerance(examination.credit)) return isOpen('THE CREDIT STATES A TOLERANCE IN WORDS');
  return isWithin(SHORT_PERCENT) ? judgeQuantity(examination) : isShort('MORE THAN 5 PERCENT LESS');
}

/** Less than the stated tolerance, which for goods by measure may follow from a quantity that is short within 30(b). */
function judgeBelow(percent: number, examination: Examination, isWithin30c: boolean): Judgement {
  const { items } = shippedOf(examination);
  const isMeasureShort = items.some((shipped) => !isFull(shipped) && isWithin30b(shipped));
  return isWithin30c && isMeasureShort
    ? isOpen(`MORE THAN THE TOLERANCE OF ${percent} PERCENT LESS, WITH A QUANTITY THAT IS SHORT WITHIN ARTICLE 30(B)`)
    : isShort(`MORE THAN THE TOLERANCE OF ${percent} PERCENT LESS`);
}

/** The least share of the amount, of `BASE`, that quantity and unit price may come to where "about" qualifies either. */
function leastShareOf(items: readonly GoodsItem[]): bigint {
  const shares = items.map(({ quantityQualifier, unitPriceQualifier, unit }) => {
    const ofQuantity = quantityQualifier === undefined ? lessOfUnit(unit) : ABOUT_PERCENT;
    const ofPrice = unitPriceQualifier === undefined ? 0 : ABOUT_PERCENT;
    return BigInt((WHOLE_PERCENT - ofQuantity) * (WHOLE_PERCENT - ofPrice));
  });
  return shares.reduce((least, share) => (share < least ? share : least), BASE);
}

const lessOfUnit = (unit: string): number => (unitKindOf(unit) === 'COUNT' ? 0 : MEASURE_PERCENT);

/** The amount is within 5 per cent: what is left is that the quantity is full and no price reduced. */
function judgeQuantity(examination: Examination): Judgement {
  const { items, others } = shippedOf(examination);
  if (items.some(isReduced)) return isShort('A UNIT PRICE IS REDUCED');
  if (items.length === 0 || others.length > 0 || items.some(({ lines }) => lines.length === 0))
    return isOpen('WHETHER THE QUANTITY IS SHIPPED IN FULL IS TO BE ASCERTAINED');
  const short = items.filter((shipped) => !isFull(shipped));
  if (short.length === 0) return isFine('NOT MORE THAN 5 PERCENT LESS, QUANTITY IN FULL, UNIT PRICE NOT REDUCED');
  return short.every(isWithin30b)
    ? isFine('THE QUANTITY IS SHORT WITHIN ARTICLE 30(B)')
    : isShort('THE QUANTITY IS NOT SHIPPED IN FULL');
}

function isWithin30b({ item, quantity }: ItemShipped): boolean {
  const range = [WHOLE_PERCENT - MEASURE_PERCENT, WHOLE_PERCENT] as const;
  return unitKindOf(item.unit) === 'MEASURE' && isBetweenPercent(quantity, item.quantity, range);
}

function isReduced({ item, lines }: ItemShipped): boolean {
  const { unitPrice: asked } = item;
  if (asked === undefined) return false;
  return lines.some(
    ({ unitPrice }) =>
      unitPrice !== undefined && unitPrice.currency === asked.currency && unitPrice.amountMinor < asked.amountMinor,
  );
}
