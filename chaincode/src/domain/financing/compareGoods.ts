import type { PrintKind } from '../fingerprints/prints';
import { agree, isOfOneSeries, type Pair, states, type TokenedPaper } from './meeting';

/** Whether two claims agree in something; `UNKNOWN` if one of them does not state it. */
export type Agreement = 'SAME' | 'OTHER' | 'UNKNOWN';

/** How the goods of two claims compare. */
export interface GoodsComparison {
  readonly boxes: Agreement;
  /** Shipper, packages and weight. */
  readonly load: Agreement;
  /** Shipper and voyage. */
  readonly voyages: Agreement;
  readonly orders: Agreement;
  /** The number of a transport document, receipt or declaration, of one series. */
  readonly isSameDocument: boolean;
  /** Shipper, ports and day of issue. */
  readonly isOneDay: boolean;
  /** Both name house bills, and none is that of the other one: two of them can have one master. */
  readonly areOtherHouses: boolean;
  /** Both name carriers' bills, and no number is that of the other one, nor near. Goods can travel under a switched bill. */
  readonly areOtherBills: boolean;
  /** Who says that the containers hold goods of several bills: both; or one whose shipper or day differs, if none says that its
   * goods fill them. */
  readonly partLoad: 'BOTH' | 'ONE' | 'NONE';
  /** All of it in one word. */
  readonly goods: Agreement;
}

const GOODS_NUMBERS = ['BILL', 'HOUSE_BILL', 'AIR_WAYBILL', 'RECEIPT', 'DECLARATION'] as const satisfies PrintKind[];

/** Compares the goods of two claims by all papers that state them. */
export function compareGoods(
  own: readonly TokenedPaper[],
  other: readonly TokenedPaper[],
  pairs: readonly Pair[],
): GoodsComparison {
  const compare = (kinds: readonly PrintKind[]): Agreement => {
    if (pairs.some((pair) => agree(pair, ...kinds))) return 'SAME';
    const both = [own, other].every((papers) => papers.some((paper) => states(paper, ...kinds)));
    return both ? 'OTHER' : 'UNKNOWN';
  };
  const areMore = [...own, ...other].some((paper) => states(paper, 'BOX_MORE'));
  const parts = {
    boxes: compareBoxes(compare, { pairs, areMore }),
    load: compare(['SHIPPER_LOAD']),
    voyages: compare(['VOYAGE']),
    orders: compare(['ORDER']),
    isSameDocument: pairs.some((pair) => agree(pair, ...GOODS_NUMBERS) && isOfOneSeries(pair)),
    isOneDay: pairs.some((pair) => agree(pair, 'ROUTE')),
    areOtherHouses: compare(['HOUSE_BILL']) === 'OTHER',
    areOtherBills: compare(['BILL']) === 'OTHER' && !pairs.some((pair) => agree(pair, 'NEAR')),
    partLoad: comparePartLoad(own, other, pairs),
  };
  return { ...parts, goods: sumUp(parts) };
}

/**
 * Containers decide; without them the document, the voyage, packages and weight; without those the orders. Goods of several
 * bills in one container are told apart by their load. What one of two claims can invent alone clears nothing that else
 * agrees: another container on the bill of one number; another voyage of one shipper's goods on one way and day; a part
 * load of which the other claim says nothing.
 */
function sumUp(parts: Omit<GoodsComparison, 'goods'>): Agreement {
  const { boxes, load, voyages, orders, isSameDocument, isOneDay } = parts;
  if (boxes === 'SAME') return sumUpShared(parts);
  if (boxes === 'OTHER') return isSameDocument ? 'UNKNOWN' : 'OTHER';
  if (isSameDocument) return 'SAME';
  if (voyages === 'OTHER') return isOneDay && load === 'SAME' ? 'UNKNOWN' : 'OTHER';
  if (load !== 'UNKNOWN') return load;
  return orders === 'OTHER' ? 'OTHER' : 'UNKNOWN';
}

function sumUpShared({ load, isSameDocument, areOtherHouses, partLoad }: Omit<GoodsComparison, 'goods'>): Agreement {
  if (partLoad === 'NONE' || load === 'SAME' || (isSameDocument && !areOtherHouses)) return 'SAME';
  return partLoad === 'BOTH' ? 'OTHER' : 'UNKNOWN';
}

/**
 * A container with its seal or on its voyage is the same stuffing. One of the same weeks is, too, unless seal and voyage say
 * that it was stuffed again: on short routes a container is back within days, but not on one day. If a paper has more
 * containers than are compared, others do not say that the goods are.
 */
function compareBoxes(
  compare: (kinds: readonly PrintKind[]) => Agreement,
  { pairs, areMore }: { readonly pairs: readonly Pair[]; readonly areMore: boolean },
): Agreement {
  const [seals, voyages, weeks] = [compare(['BOX_SEAL']), compare(['BOX_VOYAGE']), compare(['BOX_TIME'])];
  if (seals === 'SAME' || voyages === 'SAME') return 'SAME';
  const isOneDay = pairs.some((pair) => agree(pair, 'ROUTE'));
  if (weeks === 'SAME') return seals === 'OTHER' && voyages === 'OTHER' && !isOneDay ? 'OTHER' : 'SAME';
  return [seals, voyages, weeks].includes('OTHER') && !areMore ? 'OTHER' : 'UNKNOWN';
}

function comparePartLoad(
  own: readonly TokenedPaper[],
  other: readonly TokenedPaper[],
  pairs: readonly Pair[],
): GoodsComparison['partLoad'] {
  if (pairs.some((pair) => agree(pair, 'PART_LOAD'))) return 'BOTH';
  const papers = [...own, ...other];
  // Who says that the goods fill the container contradicts whoever says that they share it.
  const isSaid =
    papers.some((paper) => states(paper, 'PART_LOAD')) && !papers.some((paper) => states(paper, 'WHOLE_LOAD'));
  return isSaid && !pairs.some((pair) => agree(pair, 'ROUTE')) ? 'ONE' : 'NONE';
}
