import type { ProcessingRecord } from '../../papers/declarations';
import { addDecimals, compareDecimals, headingOf, multiplyDecimals, toDecimal, toUnits } from '../../primitives';
import { type LineView, viewLines } from '../customsDeclaration/declarationContent';
import { type Identified, listSameGoods } from '../customsDeclaration/sameWay';
import { parseProcessing } from './words';

/*
 * The same goods can be declared twice: on their way in transit, and when they enter bond. Each declaration has its own lines,
 * and a record of processing is held to these. All records together, and what has left, use no more than there is of the goods.
 */

type Input = ProcessingRecord['inputs'][number];

/** What is used of goods beyond what there is, by mass. */
export interface UsedTwice {
  /** The declarations of the same goods. */
  readonly declarations: readonly string[];
  /** Undefined if it is so of all of the goods together. */
  readonly heading?: string;
  readonly usedKg: string;
  readonly enteredKg: string;
}

/** Goods of a heading that are used, or declared. */
interface Goods {
  readonly heading: string;
  readonly massKg: string;
}

/** What is known beside a record. */
export interface AlsoUsed {
  /** What approved records have used. */
  readonly others: readonly unknown[];
  /** The declarations of the record, and all that can be of the same goods. */
  readonly declared: readonly Identified[];
  /** Those of them whose goods have left bond for good. */
  readonly cleared: ReadonlySet<string>;
}

/**
 * What a record uses, with others and with what has left, of goods that several declarations declare, and that none of them has
 * as much of.
 * @throws INVALID if a document is not what it should be
 */
export function findUsedTwice(record: unknown, { others, declared, cleared }: AlsoUsed): UsedTwice[] {
  const own = parseProcessing(record).inputs;
  const inputs = [own, ...others.map((other) => parseProcessing(other).inputs)].flat();
  const ids = new Set(own.map(({ declaration }) => declaration));
  const judged = new Set<string>();
  const found: UsedTwice[] = [];
  for (const subject of declared.filter(({ id }) => ids.has(id))) {
    if (judged.has(subject.id)) continue;
    const { same, wholes } = listSameGoods(
      subject,
      declared.filter((each) => each !== subject),
    );
    for (const { id } of same) judged.add(id);
    const used = same.flatMap((each) => (cleared.has(each.id) ? listDeclared(each) : listUsed(each, inputs)));
    if (same.length > 1) found.push(...compare(used, same, wholes));
  }
  return found;
}

function compare(
  used: readonly Goods[],
  same: readonly Identified[],
  wholes: readonly (readonly Identified[])[],
): UsedTwice[] {
  const entered = wholes.map((whole) => whole.flatMap(listDeclared));
  const headings = [undefined, ...new Set(used.map(({ heading }) => heading))];
  const declarations = same.map(({ id }) => id).sort();
  return headings.flatMap((heading): UsedTwice[] => {
    const usedKg = sum(used, heading);
    const enteredKg = entered.map((goods) => sum(goods, heading)).reduce(pickMore, '0');
    if (compareDecimals(usedKg, enteredKg) <= 0) return [];
    return [{ declarations, ...(heading !== undefined && { heading }), usedKg, enteredKg }];
  });
}

const pickMore = (one: string, other: string): string => (compareDecimals(one, other) >= 0 ? one : other);

const sum = (goods: readonly Goods[], heading: string | undefined): string =>
  addDecimals(goods.filter((each) => heading === undefined || each.heading === heading).map(({ massKg }) => massKg));

const listDeclared = ({ document }: Identified): Goods[] =>
  viewLines(document).map((line) => ({ heading: headingOf(line), massKg: line.netMassKg }));

function listUsed({ id, document }: Identified, inputs: readonly Input[]): Goods[] {
  const lines = viewLines(document);
  return inputs
    .filter(({ declaration }) => declaration === id)
    .flatMap((input) => {
      const line = lines[input.line - 1];
      return line === undefined ? [] : [{ heading: headingOf(line), massKg: weighUsed(input, line) }];
    });
}

/** So many digits a product of two decimals has after the point, and one decimal. */
const [PRODUCT_SCALE, SCALE] = [18, 9];

/** The mass that is used: what the record says, or the share of the line that its quantity is, if that weighs more. */
function weighUsed({ quantity, netMassKg }: Input, line: LineView): string {
  const whole = toUnits(line.quantity.value, SCALE);
  if (whole === 0n) return netMassKg;
  const product = toUnits(multiplyDecimals(line.netMassKg, quantity.value), PRODUCT_SCALE);
  return pickMore(netMassKg, toDecimal((product * 10n ** BigInt(SCALE)) / whole, PRODUCT_SCALE));
}
