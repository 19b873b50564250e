import type { PresentedInvoice } from '../../papers/presentedDocuments';
import type { GoodsItem } from '../../papers/creditTerms';
import { addDecimals, compareDecimals, multiplyDecimals } from '../../primitives';
import { compareGoodsInGeneral, compareInvoicedGoods, type GoodsWords, readGoodsWords } from '../compare/compareGoods';
import { findDocuments } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';

type Line = PresentedInvoice['items'][number];

/** An item of the credit, and the lines of the invoices for it. */
export interface ItemShipped {
  readonly item: GoodsItem;
  readonly lines: readonly Line[];
  /** The sum of the lines, in the unit of the credit. */
  readonly quantity: string;
}

/** The goods of the credit that are invoiced. */
export interface Shipped {
  readonly items: readonly ItemShipped[];
  /** Lines that are for none of the items, or could be for several. */
  readonly others: readonly Line[];
}

const WHOLE_PERCENT = '100';

/** Whether a quantity or price is within a range, in per cent of what the credit asks for, exactly. */
export function isBetweenPercent(stated: string, asked: string, [least, most]: readonly [number, number]): boolean {
  const scaled = multiplyDecimals(stated, WHOLE_PERCENT);
  return (
    compareDecimals(scaled, multiplyDecimals(asked, String(least))) >= 0 &&
    compareDecimals(scaled, multiplyDecimals(asked, String(most))) <= 0
  );
}

/** Finds the item of the credit for each line of the invoices. */
export function findShipped(examination: Examination): Shipped {
  const { items } = examination.credit.goods;
  const lines = findDocuments(examination, 'COMMERCIAL_INVOICE').flatMap((invoice) => invoice.items);
  const known = items.map((item) => ({ item, goods: readGoodsWords(item.description) }));
  const found = lines.map((line) => ({ line, item: findItem(line, known) }));
  return {
    items: items.map((item) => {
      const own = found.filter((each) => each.item === item).map(({ line }) => line);
      return { item, lines: own, quantity: addDecimals(own.map(({ quantity }) => quantity)) };
    }),
    others: found.filter(({ item }) => item === undefined).map(({ line }) => line),
  };
}

interface KnownItem {
  readonly item: GoodsItem;
  readonly goods: GoodsWords;
}

/** Finds the one item of a line: by unit and a common word, or by all words of the item if several share a word. */
function findItem(line: Line, items: readonly KnownItem[]): GoodsItem | undefined {
  const stated = readGoodsWords(line.description);
  const alike = items.filter(
    ({ item, goods }) => item.unit === line.unit && compareGoodsInGeneral(goods, stated) === 'SAME',
  );
  if (alike.length <= 1) return alike[0]?.item;
  const [only, ...more] = alike.filter(({ goods }) => compareInvoicedGoods(goods, stated) === 'SAME');
  return more.length === 0 ? only?.item : undefined;
}
