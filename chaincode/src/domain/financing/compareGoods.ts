import type { PrintKind } from '../fingerprints/prints';
import { agree, type Pair, states, type TokenedPaper } from './meeting';

/** Whether two claims agree in something; `UNKNOWN` if one of them does not state it. */
export type Agreement = 'SAME' | 'OTHER' | 'UNKNOWN';

/** How the goods of two claims compare. */
export interface GoodsComparison {
  readonly boxes: Agreement;
  /** Packages and weight. */
  readonly load: Agreement;
  readonly orders: Agreement;
  /** The number of a transport document, receipt or declaration. */
  readonly isSameDocument: boolean;
  /** Both say that the containers hold goods of several bills. */
  readonly isPartLoad: boolean;
  /** One buys what the other one sells on. */
  readonly isResale: boolean;
  /** All of it in one word. */
  readonly goods: Agreement;
}

const BOXES = ['BOX_VOYAGE', 'BOX_SEAL', 'BOX_TIME'] as const satisfies PrintKind[];
const LOADS = ['VOYAGE_LOAD', 'SHIPPER_LOAD'] as const satisfies PrintKind[];
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
    boxes: compare(BOXES),
    load: compare(LOADS),
    orders: compare(['ORDER']),
    isSameDocument: pairs.some((pair) => agree(pair, ...GOODS_NUMBERS)),
    isPartLoad: pairs.some((pair) => agree(pair, 'PART_LOAD')),
    isResale: pairs.some(isResale),
  };
  return { ...parts, goods: sumUp(parts) };
}

/**
 * Containers decide; without them packages and weight; without those the orders. Uniform lots weigh the same. Goods of
 * several bills in one container are told apart by their load.
 */
function sumUp({ boxes, load, orders, isSameDocument, isPartLoad }: Omit<GoodsComparison, 'goods'>): Agreement {
  if (boxes === 'SAME') return isPartLoad && load !== 'SAME' && !isSameDocument ? 'OTHER' : 'SAME';
  if (boxes === 'OTHER') return 'OTHER';
  if (load !== 'UNKNOWN') return load;
  if (isSameDocument) return 'SAME';
  return orders === 'OTHER' ? 'OTHER' : 'UNKNOWN';
}

function isResale({ common }: Pair): boolean {
  return common.some(
    ({ own, other }) => (own === 'SELLER_OF' && other === 'BUYER_OF') || (own === 'BUYER_OF' && other === 'SELLER_OF'),
  );
}
