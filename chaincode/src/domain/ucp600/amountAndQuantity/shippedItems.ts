import type { GoodsItem } from '../../papers/creditTerms';
import { addDecimals, compareDecimals, multiplyDecimals } from '../../primitives';
import {
  type AllGoods,
  chooseWorst,
  compareCodes,
  compareLabels,
  compareNatures,
  hasEveryWord,
  mergeParts,
} from '../compare/goods/compareGoods';
import { type GoodsPart, readGoods } from '../compare/goods/readGoods';
import { findDocuments } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';
import { convertUnit } from './convertUnits';
import { type InvoiceLine, listCreditItems, listInvoiceLines, readCreditGoods } from './statedGoods';

/** An item of the credit, and the lines of the invoices for it. */
export interface ItemShipped {
  readonly item: GoodsItem;
  readonly lines: readonly InvoiceLine[];
  /** The sum of the lines, in the unit of the credit. */
  readonly quantity: string;
}

/** The goods of the credit that are invoiced. */
export interface Shipped {
  readonly items: readonly ItemShipped[];
  /** Lines that could be for several of the items, or for one under another name. */
  readonly others: readonly InvoiceLine[];
  /** Lines for goods of which the credit does not speak, beside all of its own or free of charge. */
  readonly uncalled: readonly InvoiceLine[];
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

/** Reads each description once. */
function createReader(): (description: string) => AllGoods {
  const known = new Map<string, AllGoods>();
  return (description) => {
    const found = known.get(description) ?? mergeParts(readGoods(description).parts);
    known.set(description, found);
    return found;
  };
}

/** Finds the item of the credit for each line of the invoices. */
export function findShipped(examination: Examination): Shipped {
  const read = createReader();
  const lines = findDocuments(examination, 'COMMERCIAL_INVOICE').flatMap(listInvoiceLines);
  const known = listCreditItems(examination.credit).map((item) => ({ item, goods: read(item.description) }));
  const find = createFinder(read, known);
  const found = lines.map((line) => ({ line, item: find(line) }));
  const items = known.map(({ item }) => {
    const own = found.filter((each) => each.item === item).map(({ line }) => line);
    return { item, lines: own, quantity: addUp(own, item.unit) };
  });
  const described = mergeParts(readCreditGoods(examination.credit).parts);
  const all = [described, ...known.map(({ goods }) => goods)];
  const isComplete = items.every(({ lines: own }) => own.length > 0);
  const isUncalled = (line: InvoiceLine): boolean =>
    (isComplete || line.unitPrice?.amountMinor === 0) && isOther(read(line.description), all);
  const unfound = found.filter(({ item }) => item === undefined).map(({ line }) => line);
  return { items, others: unfound.filter((line) => !isUncalled(line)), uncalled: unfound.filter(isUncalled) };
}

/** Lists the lines whose goods the description of the credit does not plainly name. */
export function listUndescribed(examination: Examination): InvoiceLine[] {
  const { words } = mergeParts(readCreditGoods(examination.credit).parts);
  const names = ({ phrase, isJoined }: GoodsPart): boolean => !isJoined && words.has(phrase.at(-1) ?? '');
  return findDocuments(examination, 'COMMERCIAL_INVOICE')
    .flatMap(listInvoiceLines)
    .filter(({ description }) => {
      const { parts } = readGoods(description);
      return parts.length === 0 || !parts.every(names);
    });
}

/** Finds the item of each line; lines of one description and unit are of one item. */
function createFinder(
  read: (description: string) => AllGoods,
  known: readonly KnownItem[],
): (line: InvoiceLine) => GoodsItem | undefined {
  const found = new Map<string, GoodsItem | undefined>();
  return (line) => {
    const key = `${line.unit} ${line.description}`;
    if (!found.has(key)) found.set(key, findItem(line, read(line.description), known));
    return found.get(key);
  };
}

/** Whether goods are a thing of which none of the others has a word. */
const isOther = ({ heads }: AllGoods, others: readonly AllGoods[]): boolean =>
  heads.length > 0 && heads.every((head) => !others.some(({ words }) => words.has(head)));

const addUp = (lines: readonly InvoiceLine[], unit: string): string =>
  addDecimals(lines.map((line) => convertUnit(line.quantity, line.unit, unit) ?? line.quantity));

interface KnownItem {
  readonly item: GoodsItem;
  readonly goods: AllGoods;
}

/**
 * Finds the one item of a line: by unit, by the thing itself, and by model, size and the like; by all words of the item if
 * several are alike.
 */
function findItem(line: InvoiceLine, stated: AllGoods, items: readonly KnownItem[]): GoodsItem | undefined {
  const alike = items.filter(
    ({ item, goods }) => convertUnit('1', line.unit, item.unit) !== undefined && isAlike(goods, stated),
  );
  if (alike.length <= 1) return alike[0]?.item;
  const [only, ...more] = alike.filter(({ goods }) => hasEveryWord(stated, goods));
  return more.length === 0 ? only?.item : undefined;
}

function isAlike(item: AllGoods, stated: AllGoods): boolean {
  const isOne = stated.heads.some((head) => item.words.has(head)) || item.heads.some((head) => stated.words.has(head));
  const isOnlyCode = item.heads.length === 0 || stated.heads.length === 0;
  if (!isOne && !isOnlyCode) return false;
  const difference = chooseWorst([
    compareNatures(item, stated),
    compareLabels(item, stated),
    compareCodes(item, stated),
  ]);
  return difference.likeness !== 'DIFFERENT';
}
