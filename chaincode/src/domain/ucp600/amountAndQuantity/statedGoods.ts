import type { PresentedInvoice } from '../../papers/presentedDocuments';
import type { CreditTerms, GoodsItem } from '../../papers/creditTerms';
import type { Currency } from '../../primitives';
import { type Goods, type GoodsPart, joinNarrative, readGoods } from '../compare/goods/readGoods';
import { fold } from '../compare/foldings';
import { findUnreadPrice } from '../compare/goods/prices';
import { isPackage } from '../compare/goods/quantityWords';
import { choosePrice, toUnitPrice } from './wordedPrices';

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
    dates: [own, ...lines].flatMap(({ dates }) => dates),
    prices: [own, ...lines].flatMap(({ prices }) => prices),
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
    ...readPartPrice(part, credit.amount.currency),
  }));
}

/** The unit price beside a part, for its unit, and whether "about" stands before it. */
function readPartPrice(part: Counted, currency: Currency): Pick<GoodsItem, 'unitPrice' | 'unitPriceQualifier'> {
  const price = choosePrice(part.prices, part.quantity.value);
  const unitPrice = price && toUnitPrice(price, part.quantity.unit, currency);
  return unitPrice === undefined
    ? {}
    : { unitPrice, ...(price?.isAbout === true && { unitPriceQualifier: 'ABOUT' as const }) };
}

/** The words of the credit's description that speak of a price which was not read. */
export const readUnreadPrice = ({ goods }: CreditTerms): string | undefined =>
  findUnreadPrice(fold(joinNarrative(goods.description)));

/** Whether the description of the credit states, or may state, a unit price. */
export function mayStatePrice(credit: CreditTerms): boolean {
  const { prices } = readCreditGoods(credit);
  return readUnreadPrice(credit) !== undefined || prices.some(({ meaning }) => meaning !== 'TOTAL');
}

/** The lines of an invoice, or else those that its description plainly counts. A price can stand in the words of a line. */
export function listInvoiceLines({ items, goodsDescription, amount }: PresentedInvoice): readonly InvoiceLine[] {
  const { currency } = amount;
  if (items.length > 0)
    return items.map((line) => addPrice(line, items.length === 1 ? goodsDescription : undefined, currency));
  if (goodsDescription === undefined) return [];
  return listCounted(readGoods(goodsDescription)).map((part) => ({
    description: describe(part),
    quantity: part.quantity.value,
    unit: part.quantity.unit,
    unitPrice: readPartPrice(part, currency).unitPrice,
  }));
}

/** Adds the price in the words of a line, or of the whole description if there is no other line. */
function addPrice(line: InvoiceLine, whole: string | undefined, currency: Currency): InvoiceLine {
  if (line.unitPrice !== undefined) return line;
  const found = [line.description, whole]
    .map((text) => (text === undefined ? undefined : choosePrice(readGoods(text).prices, line.quantity)))
    .find((price) => price !== undefined);
  return found === undefined ? line : { ...line, unitPrice: toUnitPrice(found, line.unit, currency) };
}
