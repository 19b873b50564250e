import type { PresentedInvoice } from '../../papers/presentedDocuments';
import type { GoodsItem } from '../../papers/creditTerms';
import { compareDecimals, type Currency, formatUnitPrice, type UnitPrice } from '../../primitives';
import { fold } from '../compare/foldings';
import { markPrices, type StatedPrice } from '../compare/goods/prices';
import { findDocuments } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';
import { complies, discrepant, type Judgement, needsAPerson, quote } from '../examination/judgement';
import { quoteUnitPrice } from './amounts';
import type { Shipped } from './shippedItems';
import { type InvoiceLine, listInvoiceLines, readCreditGoods, readUnreadPrice } from './statedGoods';
import { toUnitPrice } from './wordedPrices';

/*
 * Prices in the words of the credit that are not those of an item: beside goods that it does not count, for several items, or in
 * words that were not read. What is not plainly the same in the invoice is left to a person.
 */

const REMEDY = 'Invoice at the unit price of the credit.';

/** Judges the prices in the words of credit and invoices that no comparison of items has looked at. */
export function judgeLoosePrices(examination: Examination, { items }: Shipped): Judgement[] {
  const invoices = findDocuments(examination, 'COMMERCIAL_INVOICE');
  if (invoices.length === 0) return [];
  const lines = invoices.flatMap(listInvoiceLines);
  const { currency } = examination.credit.amount;
  const known = items.map(({ item }) => item).filter(({ unitPrice }) => unitPrice !== undefined);
  const { prices } = readCreditGoods(examination.credit);
  const unreadPrice = readUnreadPrice(examination.credit);
  const loose = prices.filter((price) => isLoose(price, examination) && !isKnown(price, known, currency));
  const isRead = loose.length === 0 && unreadPrice === undefined;
  const invoiced = isRead ? '' : fold(invoices.flatMap(listTexts).join(' ')).replace(/\s+/gu, ' ');
  const isOnly = loose.length === 1 && known.length === 0;
  const unpriced = items.some(({ item, lines: own }) => item.unitPrice === undefined && own.some(isPriced));
  return [
    ...loose.map((price) => judgeLoose(price, { lines, invoiced, isOnly }, examination)),
    ...(unreadPrice === undefined || isRepeated(unreadPrice, invoiced, lines) ? [] : [askFor(unreadPrice)]),
    ...(unpriced ? judgeUnpriced(items, known) : []),
    ...(isRead && known.length > 0 ? judgeInvoiceWords(invoices, [...known, ...lines], currency) : []),
  ];
}

const listTexts = ({ goodsDescription, items }: PresentedInvoice): string[] => [
  goodsDescription ?? '',
  ...items.map(({ description }) => description),
];

/** The amount of the whole credit is no unit price. */
function isLoose({ meaning, value }: StatedPrice, { credit }: Examination): boolean {
  if (meaning === 'TOTAL') return false;
  const { currency, amountMinor } = credit.amount;
  const isWhole = value !== undefined && compareDecimals(value, formatUnitPrice({ currency, amountMinor })) === 0;
  return meaning === 'UNIT' || !isWhole;
}

type Priced = Pick<GoodsItem, 'unit' | 'unitPrice'>;

/** Whether a price is that of an item, in whatever unit. */
const isKnown = (price: StatedPrice, known: readonly Priced[], currency: Currency): boolean =>
  known.some(({ unit, unitPrice }) => isSame(toUnitPrice(price, unit, currency), unitPrice));

const isSame = (a: UnitPrice | undefined, b: UnitPrice | undefined): boolean =>
  a !== undefined && a.currency === b?.currency && a.amountMinor === b.amountMinor;

const isPriced = ({ unitPrice }: InvoiceLine): boolean => unitPrice !== undefined && unitPrice.amountMinor > 0;

/** Whether the invoice has the same words, and no price as data beside them. */
const isRepeated = (words: string, invoiced: string, lines: readonly InvoiceLine[]): boolean =>
  invoiced.includes(words) && !lines.some(isPriced);

const askFor = (words: string): Judgement =>
  needsAPerson(`UNIT PRICE IN THE WORDS OF THE CREDIT IS TO BE COMPARED WITH THE INVOICE: ${quote(words)}`, {
    credit: words,
  });

interface Invoiced {
  readonly lines: readonly InvoiceLine[];
  readonly invoiced: string;
  /** Whether the credit states no other price. */
  readonly isOnly: boolean;
}

/** The one price of a credit is that of each line; a person compares one of several. */
function judgeLoose(price: StatedPrice, { lines, invoiced, isOnly }: Invoiced, { credit }: Examination): Judgement {
  const priced = lines.filter(isPriced);
  if (isOnly && price.meaning === 'UNIT' && priced.length > 0 && priced.length === lines.length) {
    const outcomes = priced.map((line) => compareLine(price, line, credit.amount.currency));
    const shown = { unitPrice: price.words, invoiced: priced.map(writePrice).join(', ') };
    if (outcomes.every((outcome) => outcome === 'SAME'))
      return complies(`UNIT PRICE AS PER CREDIT: ${quote(price.words)}`, shown);
    if (lines.length === 1 && outcomes[0] === 'DIFFERENT')
      return discrepant(`UNIT PRICE NOT AS PER CREDIT: ${shown.invoiced}, CREDIT ${quote(price.words)}`, REMEDY, shown);
  }
  return isRepeated(price.words, invoiced, lines)
    ? complies(`UNIT PRICE IN THE WORDS OF THE CREDIT: ${quote(price.words)}`, { credit: price.words })
    : askFor(price.words);
}

const writePrice = ({ unitPrice }: InvoiceLine): string => (unitPrice === undefined ? '' : quoteUnitPrice(unitPrice));

function compareLine(
  price: StatedPrice,
  { unit, unitPrice }: InvoiceLine,
  currency: Currency,
): 'SAME' | 'DIFFERENT' | 'UNSURE' {
  const asked = toUnitPrice(price, unit, currency);
  if (asked === undefined || unitPrice === undefined) return 'UNSURE';
  return isSame(asked, unitPrice) ? 'SAME' : 'DIFFERENT';
}

/** A price beside one item may be that of others, too: 20 PCS CHAIRS AND 10 PCS TABLES AT USD 5 EACH. */
function judgeUnpriced(items: Shipped['items'], known: readonly GoodsItem[]): Judgement[] {
  const lines = items.filter(({ item }) => item.unitPrice === undefined).flatMap((each) => each.lines.filter(isPriced));
  if (known.length === 0) return [];
  const prices = known.map(({ unitPrice }) => unitPrice).filter((price) => price !== undefined);
  const isOne = prices.every((price) => isSame(price, prices[0]));
  if (isOne && lines.every(({ unitPrice }) => isSame(unitPrice, prices[0]))) return [];
  return [
    needsAPerson('WHETHER A UNIT PRICE OF THE CREDIT IS THAT OF ALL ITEMS IS TO BE ASCERTAINED', {
      unitPrice: prices.map(quoteUnitPrice).join(', '),
    }),
  ];
}

/** A price in the words of an invoice that is neither of the credit nor of a line, which is judged by itself. */
function judgeInvoiceWords(
  invoices: readonly PresentedInvoice[],
  known: readonly Priced[],
  currency: Currency,
): Judgement[] {
  const others = [...new Set(invoices.flatMap(listTexts))]
    .flatMap((text) => markPrices(fold(text)).prices)
    .filter((price) => price.meaning === 'UNIT' && !isKnown(price, known, currency));
  return [...new Set(others.map(({ words }) => words))].map((words) =>
    needsAPerson(`PRICE IN THE WORDS OF THE INVOICE THAT THE CREDIT DOES NOT STATE: ${quote(words)}`, {
      invoiced: words,
    }),
  );
}
