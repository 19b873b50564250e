import type { PresentedInvoice } from '../../papers/presentedDocuments';
import type { CreditTerms, GoodsItem } from '../../papers/creditTerms';
import { type Goods, type GoodsPart, joinNarrative, readGoods } from '../compare/goods/readGoods';
import { isPackage } from '../compare/goods/quantityWords';

/** A line of an invoice. */
export type InvoiceLine = PresentedInvoice['items'][number];

/** Reads the goods of the credit from its description (45A). */
export const readCreditGoods = ({ goods }: CreditTerms): Goods => readGoods(joinNarrative(goods.description));

/** Reads the goods of an invoice from its description and its lines. */
export function readInvoiceGoods({ goodsDescription = '', items }: PresentedInvoice): Goods {
  const own = readGoods(goodsDescription);
  const lines = [...new Set(items.map(({ description }) => description))].map(readGoods);
  return {
    parts: [own, ...lines].flatMap(({ parts }) => parts),
    origins: [own, ...lines].flatMap(({ origins }) => origins),
    contracts: [own, ...lines].flatMap(({ contracts }) => contracts),
  };
}

/** Writes what a part is, to be found again in a line of an invoice. */
function describe({ phrase, words, labelled }: GoodsPart): string {
  const labels = [...labelled].flatMap(([label, values]) => [...values].map((value) => `${label} ${value}`));
  const others = [...words].filter((word) => !phrase.includes(word));
  return [phrase.join(' '), ...labels, ...others].filter((text) => text !== '').join(', ');
}

type Counted = GoodsPart & Required<Pick<GoodsPart, 'quantity'>>;

/** The quantities of a text, if each kind of goods in it has one that is no number of packages. */
function listCounted({ parts }: Goods): readonly Counted[] {
  const goods = parts.filter(({ phrase, labelled }) => phrase.length > 0 || labelled.size > 0);
  const counted = goods.filter(
    (part): part is Counted => part.quantity !== undefined && !isPackage(part.quantity.unit) && !part.isJoined,
  );
  return counted.length === goods.length ? counted : [];
}

/** The items of the credit, or else those that its description plainly counts. */
export function listCreditItems(credit: CreditTerms): readonly GoodsItem[] {
  if (credit.goods.items.length > 0) return credit.goods.items;
  return listCounted(readCreditGoods(credit)).map((part) => ({
    description: describe(part),
    quantity: part.quantity.value,
    unit: part.quantity.unit,
    ...(part.isAbout && { quantityQualifier: 'ABOUT' as const }),
  }));
}

/** The lines of an invoice, or else those that its description plainly counts. */
export function listInvoiceLines({ items, goodsDescription }: PresentedInvoice): readonly InvoiceLine[] {
  if (items.length > 0 || goodsDescription === undefined) return items;
  return listCounted(readGoods(goodsDescription)).map((part) => ({
    description: describe(part),
    quantity: part.quantity.value,
    unit: part.quantity.unit,
  }));
}
