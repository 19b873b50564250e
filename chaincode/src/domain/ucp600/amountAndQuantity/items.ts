import type { PresentedInvoice } from '../../papers/presentedDocuments';
import type { GoodsItem } from '../../papers/creditTerms';
import { compareDecimals, productOfDecimals, sumOfDecimals } from '../../primitives';
import { consistentGoods, correspondingGoods, type Described, goodsWordsOf } from '../compare/sameGoods';
import { ofKind } from '../documents';
import type { Examination } from '../rule';

type Line = PresentedInvoice['items'][number];

/** An item of the credit and the lines of the invoices that are of it. */
export interface ItemShipped {
  readonly item: GoodsItem;
  readonly lines: readonly Line[];
  /** The sum of the lines, in the unit of the credit. */
  readonly quantity: string;
}

/** What of the credit's goods is invoiced. */
export interface Shipped {
  readonly items: readonly ItemShipped[];
  /** Lines that are of none of the items, or perhaps of several. */
  readonly others: readonly Line[];
}

const WHOLE_PERCENT = '100';

/** Whether a quantity or price is between so many per cent of what was asked for, exactly. */
export function isBetweenPercent(stated: string, asked: string, [least, most]: readonly [number, number]): boolean {
  const scaled = productOfDecimals(stated, WHOLE_PERCENT);
  return (
    compareDecimals(scaled, productOfDecimals(asked, String(least))) >= 0 &&
    compareDecimals(scaled, productOfDecimals(asked, String(most))) <= 0
  );
}

/** Finds for each line of the invoices the item of the credit that it is of. */
export function shippedOf(examination: Examination): Shipped {
  const { items } = examination.credit.goods;
  const lines = ofKind(examination, 'COMMERCIAL_INVOICE').flatMap((invoice) => invoice.items);
  const known = items.map((item) => ({ item, goods: goodsWordsOf(item.description) }));
  const found = lines.map((line) => ({ line, item: itemOf(line, known) }));
  return {
    items: items.map((item) => {
      const own = found.filter((each) => each.item === item).map(({ line }) => line);
      return { item, lines: own, quantity: sumOfDecimals(own.map(({ quantity }) => quantity)) };
    }),
    others: found.filter(({ item }) => item === undefined).map(({ line }) => line),
  };
}

interface Known {
  readonly item: GoodsItem;
  readonly goods: Described;
}

/** The one item that a line can be of: by unit and words, or by all words of the item where several share some. */
function itemOf(line: Line, items: readonly Known[]): GoodsItem | undefined {
  const stated = goodsWordsOf(line.description);
  const alike = items.filter(({ item, goods }) => item.unit === line.unit && consistentGoods(goods, stated) === 'SAME');
  if (alike.length <= 1) return alike[0]?.item;
  const [only, ...more] = alike.filter(({ goods }) => correspondingGoods(goods, stated) === 'SAME');
  return more.length === 0 ? only?.item : undefined;
}
