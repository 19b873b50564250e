import type { PrintKind } from '../fingerprints/prints';
import { agree, type Pair, states, type TokenedPaper } from './meeting';

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
  /** The number of a transport document, receipt or declaration. */
  readonly isSameDocument: boolean;
  /** Both name carriers' bills, and no number is that of the other one, nor near. Goods can travel under a switched bill. */
  readonly areOtherBills: boolean;
  /** The containers hold goods of several bills: both say so, or one does and the shippers or days differ. */
  readonly isPartLoad: boolean;
  /** One buys what the other one sells on. */
  readonly isResale: boolean;
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
  const parts = {
    boxes: compareBoxes(compare),
    load: compare(['SHIPPER_LOAD']),
    voyages: compare(['VOYAGE']),
    orders: compare(['ORDER']),
    isSameDocument: pairs.some((pair) => agree(pair, ...GOODS_NUMBERS)),
    areOtherBills: compare(['BILL']) === 'OTHER' && !pairs.some((pair) => agree(pair, 'NEAR')),
    isPartLoad: isPartLoad(own, other, pairs),
    isResale: pairs.some(isResale),
  };
  return { ...parts, goods: sumUp(parts) };
}

/**
 * Containers decide; without them the document, the voyage, packages and weight; without those the orders. Goods of several
 * bills in one container are told apart by their load.
 */
function sumUp({
  boxes,
  load,
  voyages,
  orders,
  isSameDocument,
  isPartLoad,
}: Omit<GoodsComparison, 'goods'>): Agreement {
  if (boxes === 'SAME') return isPartLoad && load !== 'SAME' && !isSameDocument ? 'OTHER' : 'SAME';
  if (boxes === 'OTHER') return 'OTHER';
  if (isSameDocument) return 'SAME';
  if (voyages === 'OTHER') return 'OTHER';
  if (load !== 'UNKNOWN') return load;
  return orders === 'OTHER' ? 'OTHER' : 'UNKNOWN';
}

/**
 * A container with its seal or on its voyage is the same stuffing. One of the same weeks is, too, unless seal or voyage say
 * that it was stuffed again: on short routes a container is back within days.
 */
function compareBoxes(compare: (kinds: readonly PrintKind[]) => Agreement): Agreement {
  const [seals, voyages, weeks] = [compare(['BOX_SEAL']), compare(['BOX_VOYAGE']), compare(['BOX_TIME'])];
  if (seals === 'SAME' || voyages === 'SAME') return 'SAME';
  if (weeks === 'SAME') return seals === 'OTHER' && voyages === 'OTHER' ? 'OTHER' : 'SAME';
  return [seals, voyages, weeks].includes('OTHER') ? 'OTHER' : 'UNKNOWN';
}

function isPartLoad(own: readonly TokenedPaper[], other: readonly TokenedPaper[], pairs: readonly Pair[]): boolean {
  if (pairs.some((pair) => agree(pair, 'PART_LOAD'))) return true;
  const isSaid = [...own, ...other].some((paper) => states(paper, 'PART_LOAD'));
  return isSaid && !pairs.some((pair) => agree(pair, 'ROUTE'));
}

function isResale({ common }: Pair): boolean {
  return common.some(
    ({ own, other }) => (own === 'SELLER_OF' && other === 'BUYER_OF') || (own === 'BUYER_OF' && other === 'SELLER_OF'),
  );
}
