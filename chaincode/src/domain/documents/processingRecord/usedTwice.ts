import type { ProcessingRecord } from '../../papers/declarations';
import { addDecimals, compareDecimals, headingOf, multiplyDecimals, toDecimal, toUnits } from '../../primitives';
import { type LineView, viewDeclaration, viewLines } from '../customsDeclaration/declarationContent';
import { isApart, MASS_PERCENT } from '../../papers/tolerance';
import { type Identified, listBills, listBillsOfGoods, listSameGoods } from '../customsDeclaration/sameWay';
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

/** Goods of which more is used, or let go. */
export interface Using {
  /** The declarations that say which goods these are. */
  readonly declarations: readonly string[];
  /** The record of processing that is to use them, if one is. */
  readonly record?: unknown;
}

/** What is known beside it. */
export interface AlsoUsed {
  /** What approved records have used, and made. */
  readonly others: readonly unknown[];
  /** The declarations of the goods, and all that can be of the same. */
  readonly declared: readonly Identified[];
  /** Those of them whose goods have left bond for good, or can leave at any time. */
  readonly cleared: ReadonlySet<string>;
  /** What carriers have reported of the goods of bills. */
  readonly reported: readonly Reported[];
}

/** What was reported under a bill, by its gross mass. */
export interface Reported {
  readonly bill: string;
  readonly massKg: string;
}

/**
 * What is used by a record, with others and with what customs has let go, of goods that several declarations declare, and that
 * none of them has as much of.
 * @throws INVALID if a document is not what it should be
 */
export function findUsedTwice({ declarations, record }: Using, also: AlsoUsed): UsedTwice[] {
  const { others, declared, cleared } = also;
  const earlier = others.map((other) => parseProcessing(other));
  const inputs = [...(record === undefined ? [] : [parseProcessing(record)]), ...earlier].flatMap(
    (each) => each.inputs,
  );
  const use = (each: Identified): Goods[] => (cleared.has(each.id) ? listDeclared(each) : listUsed(each, inputs));
  const judged = new Set<string>();
  const found: UsedTwice[] = [];
  for (const subject of declared.filter(({ id }) => declarations.includes(id))) {
    if (judged.has(subject.id)) continue;
    const { same, wholes } = listSameGoods(
      subject,
      declared.filter((each) => each !== subject),
    );
    for (const { id } of same) judged.add(id);
    const used = same.flatMap(use);
    const made = listMade(same, also);
    const entered = wholes.map((whole) => [...whole.flatMap(listDeclared), ...made]);
    if (same.length > 1) found.push(...compare(used, same, entered));
    found.push(...findUnreported(subject, use, also));
  }
  return found;
}

/** What records have made, if that is let go by a declaration of its own, which names the entry of what it is made of. */
function listMade(same: readonly Identified[], { others, cleared }: AlsoUsed): Goods[] {
  const named = same
    .filter(({ id }) => cleared.has(id))
    .flatMap(({ document }) => viewDeclaration(document).relations)
    .flatMap(({ id, relation }) => (relation === 'ENTRY_INTO_BOND' ? [id] : []));
  return others
    .map((other) => parseProcessing(other))
    .filter(({ inputs }) => inputs.some(({ declaration }) => named.includes(declaration)))
    .flatMap(({ outputs }) => outputs.map((output) => ({ heading: headingOf(output), massKg: output.netMassKg })));
}

/** Several declarations of one bill can be of its parts: together they use no more than came under it. */
function findUnreported(subject: Identified, use: (each: Identified) => readonly Goods[], also: AlsoUsed): UsedTwice[] {
  const { declared, reported } = also;
  const bills = new Set(listBillsOfGoods(subject));
  const came = reported.filter(({ bill }) => bills.has(bill));
  const same = declared.filter((each) => listBills(each).some((bill) => bills.has(bill)));
  const usedKg = sum(same.flatMap(use), undefined);
  const enteredKg = addDecimals([...came, ...listMade(same, also)].map(({ massKg }) => massKg));
  const isBeyond = compareDecimals(usedKg, enteredKg) > 0 && isApart(usedKg, enteredKg, MASS_PERCENT);
  return came.length > 0 && isBeyond ? [{ declarations: same.map(({ id }) => id).sort(), usedKg, enteredKg }] : [];
}

function compare(
  used: readonly Goods[],
  same: readonly Identified[],
  entered: readonly (readonly Goods[])[],
): UsedTwice[] {
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
