import { NUMBER_KINDS, type PrintKind } from '../fingerprints/prints';
import type { GoodsComparison } from './compareGoods';
import { agree, type Pair, states } from './meeting';

/**
 * Whether two papers are one.
 * - `SAME`: the number, and a second fact beside it.
 * - `DOUBTFUL`: the number, and no second fact, or one that contradicts.
 * - `NEAR`: a number that differs in little, and a second fact.
 * - `ALIKE`: no number, but what else there is to say of the deal.
 * - `OTHER`: nothing, or numbers that began anew in another year.
 */
export type Identity = 'SAME' | 'DOUBTFUL' | 'NEAR' | 'ALIKE' | 'OTHER';

const GOODS = ['BOX_VOYAGE', 'BOX_SEAL', 'BOX_TIME', 'SHIPPER_LOAD'] as const satisfies PrintKind[];

/** Compares two papers, in the light of what is known of the goods of their claims. */
export function identify(pair: Pair, goods: GoodsComparison): Identity {
  if (agree(pair, ...NUMBER_KINDS))
    return agree(pair, 'INVOICE') ? identifyInvoice(pair, goods) : identifyNumbered(pair, goods);
  if (agree(pair, 'FILE')) return 'ALIKE';
  if (isNear(pair) && isBorneOut(pair, goods)) return goods.goods === 'OTHER' ? 'OTHER' : 'NEAR';
  return isAlike(pair, goods) ? 'ALIKE' : 'OTHER';
}

/** A near number needs a second fact: the goods or the deal; shipper, ports and day, if the weight is not another. */
function isBorneOut(pair: Pair, { load }: GoodsComparison): boolean {
  return agree(pair, ...GOODS, 'DEAL', 'DEAL_EXACT') || (agree(pair, 'ROUTE') && load !== 'OTHER');
}

/** Near forms, or a number of which one is a copy or revision. */
function isNear(pair: Pair): boolean {
  return agree(pair, 'NEAR') || pair.common.some(({ own, other }) => own === 'STEM' || other === 'STEM');
}

/**
 * An invoice is the same if its amount agrees, or amount and date nearly, unless the goods are others. Two claims whose
 * number, date and amount agree are one, whatever goods they name.
 */
function identifyInvoice(pair: Pair, { goods }: GoodsComparison): Identity {
  if (agree(pair, 'FILE') || (agree(pair, 'AMOUNT') && agree(pair, 'DATE'))) return 'SAME';
  if (agree(pair, 'AMOUNT', 'DEAL', 'DEAL_EXACT')) return goods === 'OTHER' ? 'DOUBTFUL' : 'SAME';
  return isOfOneSeries(pair) ? 'DOUBTFUL' : 'OTHER';
}

/** Other papers are the same if the period agrees, or the day in another year, or the goods or the amount. */
function identifyNumbered(pair: Pair, { boxes, load, voyages }: GoodsComparison): Identity {
  if (agree(pair, 'FILE')) return 'SAME';
  const isOtherLoad = boxes === 'UNKNOWN' && (load === 'OTHER' || voyages === 'OTHER');
  const isContradicted = boxes === 'OTHER' || (isOtherLoad && !agree(pair, 'DATE'));
  if (agree(pair, 'DATE', 'DAY_OF_YEAR', 'PERIOD', 'AMOUNT', ...GOODS)) return isContradicted ? 'DOUBTFUL' : 'SAME';
  return isOfOneSeries(pair) ? 'DOUBTFUL' : 'OTHER';
}

/** Numbers begin anew each year. What states no date may be of the same year. */
function isOfOneSeries(pair: Pair): boolean {
  const { own, other } = pair;
  return agree(pair, 'PERIOD', 'DATE') || !states(own, 'PERIOD') || !states(other, 'PERIOD');
}

/**
 * Without a number it is the deal that agrees: an unusual amount of a day, or the seller's amount of a day; or number,
 * date and amount without the seller. Names, near amount and near date are enough unless goods or bills are others.
 */
function isAlike(pair: Pair, { goods, areOtherBills }: GoodsComparison): boolean {
  if (goods === 'OTHER') return false;
  if (agree(pair, 'DEAL_EXACT', 'AMOUNT_ON_DATE') || (agree(pair, 'AMOUNT') && agree(pair, 'DATE'))) return true;
  return agree(pair, 'DEAL') && (goods === 'SAME' || !areOtherBills);
}
