import { NUMBER_KINDS, type PrintKind } from '../fingerprints/prints';
import type { GoodsComparison } from './compareGoods';
import { agree, areOtherGroups, differ, isOfOneSeries, type Pair } from './meeting';

/**
 * Whether two papers are one.
 * - `SAME`: the number, and a second fact beside it.
 * - `DOUBTFUL`: the number, and no second fact, or one that contradicts; number and day on a paper of another kind.
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
  if (isRetyped(pair)) return 'DOUBTFUL';
  if (agree(pair, 'FILE')) return 'ALIKE';
  if (isNear(pair) && isBorneOut(pair, goods)) return isCleared(pair, goods) ? 'OTHER' : 'NEAR';
  return isAlike(pair, goods) ? 'ALIKE' : 'OTHER';
}

/** A document of one number and day is typed as one of another kind: a carrier's bill as a forwarder's. */
export function isRetyped(pair: Pair): boolean {
  const [own, other] = [pair.own, pair.other].map(({ kind }) => (kind === 'BILL_ON_LEDGER' ? 'PAPER_BILL' : kind));
  return agree(pair, 'NUMBER_ON_DATE') && own !== other;
}

/** A near number needs a second fact: the goods, the day or the deal; shipper and day, if nothing that is stated is other. */
function isBorneOut(pair: Pair, { load }: GoodsComparison): boolean {
  return (
    agree(pair, ...GOODS, 'DEAL', 'DEAL_EXACT', 'TERMS') ||
    (isMarked(pair) && agree(pair, 'DATE', 'DEAL_VALUE')) ||
    (agree(pair, 'SHIPPER_DAY') && !differ(pair, 'ROUTE') && !differ(pair, 'TERMS') && load !== 'OTHER')
  );
}

/** Near forms, or a number of which one is a copy or revision. */
function isNear(pair: Pair): boolean {
  return agree(pair, 'NEAR') || isMarked(pair);
}

/** One number is the other one with a mark, or that of another kind of paper. */
export function isMarked({ common }: Pair): boolean {
  return common.some(({ own, other }) => own === 'STEM' || other === 'STEM');
}

/**
 * Other goods clear a near number, because papers of one day and amount have numbers in a row; so does a shared container
 * with another load. They clear no number that is the same but for a mark, nor, if the deal agrees exactly, a number that is
 * not of the same row.
 */
function isCleared(pair: Pair, comparison: GoodsComparison): boolean {
  const { goods, partLoad, load } = comparison;
  // Goods are told apart by their orders, too: an order would clear itself.
  if (pair.own.kind === 'PURCHASE_ORDER' && !areOtherGoods(comparison)) return false;
  if (goods !== 'OTHER') return partLoad === 'ONE' && load !== 'SAME' && !agree(pair, 'DEAL', 'DEAL_EXACT');
  if (isMarked(pair)) return !agree(pair, 'DATE', 'DEAL', 'DEAL_EXACT', 'DEAL_VALUE');
  return agree(pair, 'ROW') || !agree(pair, 'DEAL_EXACT');
}

/**
 * An invoice is the same if number, date and amount agree, whatever goods it names; or number and amount, or nearly amount
 * and date, unless the goods are others. If year, buyer or the groups of the number contradict, it needs a person.
 */
function identifyInvoice(pair: Pair, { goods }: GoodsComparison): Identity {
  if (agree(pair, 'FILE') || (agree(pair, 'AMOUNT') && agree(pair, 'DATE') && !areOtherGroups(pair))) return 'SAME';
  if (agree(pair, 'AMOUNT', 'DEAL', 'DEAL_EXACT'))
    return goods === 'OTHER' || isContradicted(pair) ? 'DOUBTFUL' : 'SAME';
  return isOfOneSeries(pair) ? 'DOUBTFUL' : 'OTHER';
}

function isContradicted(pair: Pair): boolean {
  return !isOfOneSeries(pair) || (differ(pair, 'DEAL_VALUE') && !agree(pair, 'DEAL'));
}

/** Other papers are the same if the day agrees, of whichever year, or the goods or the amount. */
function identifyNumbered(pair: Pair, goods: GoodsComparison): Identity {
  if (agree(pair, 'FILE')) return 'SAME';
  if (!agree(pair, 'DATE', 'DAY_OF_YEAR', 'AMOUNT', ...GOODS)) return isOfOneSeries(pair) ? 'DOUBTFUL' : 'OTHER';
  const { boxes } = goods;
  const isDoubtful = (areOtherGoods(goods) && !agree(pair, 'DATE')) || (areOtherGroups(pair) && boxes !== 'SAME');
  return isDoubtful ? 'DOUBTFUL' : 'SAME';
}

function areOtherGoods({ boxes, load, voyages }: GoodsComparison): boolean {
  return boxes === 'OTHER' || (boxes === 'UNKNOWN' && (load === 'OTHER' || voyages === 'OTHER'));
}

/**
 * The number agrees without its seller, who is named in another way: with date and amount, or with the buyer and one of them.
 */
function isOfOtherSeller(pair: Pair): boolean {
  if (areOtherGroups(pair)) return false;
  const [isAmount, isDate] = [agree(pair, 'AMOUNT'), agree(pair, 'DATE')];
  return (isAmount && isDate) || (agree(pair, 'BUYER_NUMBER') && (isAmount || isDate));
}

/**
 * Without a number it is the deal that agrees: an unusual amount of a day, or the seller's amount of a day; names, near
 * amount and near date are enough unless bills are others. Other goods clear that, but for the seller's amount of a day
 * under a number that is not of the same row, and a number whose seller is named in another way.
 */
function isAlike(pair: Pair, { goods, areOtherBills }: GoodsComparison): boolean {
  if (isOfOtherSeller(pair)) return true;
  // Honest invoices of one day and amount have numbers in a row.
  if (goods === 'OTHER') return agree(pair, 'DEAL_EXACT') && differ(pair, 'ROW');
  if (agree(pair, 'DEAL_EXACT', 'AMOUNT_ON_DATE')) return true;
  return (agree(pair, 'DEAL') || isOfOneSum(pair)) && (goods === 'SAME' || !areOtherBills);
}

/** Several invoices of one claim are together the deal of an invoice of the other one, or of several. */
function isOfOneSum({ common }: Pair): boolean {
  return common.some(({ own, other }) => own === 'DEAL_SUM' || other === 'DEAL_SUM');
}
