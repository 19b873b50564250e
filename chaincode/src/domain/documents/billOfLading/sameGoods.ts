import { rejectField } from '../../errors';
import type { Related } from '../../vocabulary/facts';
import { MAX_LINKS, type TradeRecord } from '../../vocabulary/record';
import { listAncestors } from './ancestors';
import { bill, billLink } from './bill';
import type { BillState } from './billState';
import { type Hold, listUnreleased, listUnreleasedOf } from './holds';

/*
 * Goods travel under one bill after another: it is amended, split or combined, and a forwarder issues house bills for parts
 * of it. Customs decides on goods; these are the bills under which they are. One goes only up or only down: two parts of one
 * bill are other goods.
 */

/** Lists the bills that are one step from a bill: those below it or those above it. */
type Step = (state: BillState) => readonly string[];

/** The fields of a bill in which it names the bills that have its goods: those in its place, and its house bills, also detached ones. */
export const BELOW = ['replacedBy', 'houses', 'detachedHouses'] as const satisfies (keyof BillState)[];
/** Those in which it names the bills that had its goods before it, and its master bill: all that its record has. */
export const ABOVE = ['replaces', 'ancestors', 'master'] as const satisfies (keyof BillState)[];

/** The bills that have the goods of a bill now, or parts of them. */
const listParts: Step = ({ replacedBy = [], houses = [] }) => [...replacedBy, ...houses];

/** Those, and its house bills that were detached: their goods are its own still. */
export const listBelow: Step = (state) => BELOW.flatMap((field) => state[field] ?? []);

/** The bills that had the goods of a bill before it, and its master bill: all that its record has, so that none is missed. */
const listAbove: Step = (state) => [...new Set(ABOVE.flatMap((field) => state[field] ?? []))];

/** Whether a bill has goods of this one. */
export const isBelow = (state: BillState, id: string): boolean => listBelow(state).includes(id);

/** How many other bills of the goods a request names: a bill has up to 64 parts, of which some are split again. */
export const MAX_OTHER_BILLS = 4 * MAX_LINKS;

interface Located {
  readonly id: string;
  readonly state: BillState;
}

type Recorded = Pick<Related, 'record'>;

const locate = ({ record }: Recorded): Located => ({ id: record.id, state: bill.stateOf(record) });

/** Whether each bill of a line has goods of the next one, all the way up, or all the way down. */
export function isOneLine(first: Located, line: readonly Related[]): boolean {
  const all = [first, ...line.map(locate)];
  return [listAbove, listBelow].some((next) =>
    line.every(({ record }, index) => {
      const before = all[index];
      return before !== undefined && next(before.state).includes(record.id);
    }),
  );
}

/**
 * All bills of the goods of one: the bill itself, and those that a request names. It must name all that have these goods now,
 * and those above these under which customs can hold them, so that no hold is missed.
 * @param at The pointer of the named bills within the request.
 * @throws INVALID with those that are missing, and those that have other goods
 */
export function requireBillsOfGoods(first: Recorded, named: readonly Recorded[], at: string): void {
  const all = [first, ...named];
  const known = new Map(all.map(locate).map(({ id, state }) => [id, state]));
  const start = locate(first);
  const below = reach(start.id, known, listBelow);
  const listed = [...below].flatMap((id) => [id, ...nextTo(known.get(id), listAncestors)]);
  const missing = [...new Set(listed)].filter((id) => !known.has(id));
  if (missing.length > 0) rejectField(at, 'The goods travel under other bills, too. Name all of these.', { missing });
  const above = reachAbove(below, known);
  const others = named.map(({ record }) => record.id).filter((id) => !below.has(id) && !above.has(id));
  if (others.length > 0) rejectField(at, 'These bills are of other goods.', { others });
}

/**
 * The bills that have the goods of one now, and of which the declared bills have, or had, not all goods.
 * @param named All other bills of its goods, as `requireBillsOfGoods` wants them.
 */
export function listUncovered(first: Related, named: readonly Related[], declared: readonly string[]): string[] {
  const all = [first, ...named];
  const known = new Map(all.map(locate).map(({ id, state }) => [id, state]));
  const below = reach(first.record.id, known, listParts);
  const covered = cover(declared, known);
  return all
    .filter((found) => below.has(found.record.id) && !covered.has(found.record.id) && hasGoods(found))
    .map(({ record: { id } }) => id);
}

/** The declared bills, their parts and house bills, and those that combine none but such bills. */
function cover(declared: readonly string[], known: ReadonlyMap<string, BillState>): ReadonlySet<string> {
  const covered = new Set(declared);
  // What is added is visited, too.
  for (const id of covered)
    for (const part of nextTo(known.get(id), listParts)) if (isWithin(known.get(part), covered)) covered.add(part);
  return covered;
}

/** Whether a part of one of some bills, or a house bill, has the goods of these alone. */
function isWithin(part: BillState | undefined, bills: ReadonlySet<string>): boolean {
  const { master, replaces = [] } = part ?? {};
  return (master !== undefined && bills.has(master)) || replaces.every((id) => bills.has(id));
}

/** A hold, and the bill on which customs put it. */
interface HeldBill extends Hold {
  readonly on: string;
}

/**
 * What customs holds of the goods of a bill. What it holds of a master bill for one house bill is none of the goods of the others.
 * @param named All other bills of its goods, as `requireBillsOfGoods` wants them.
 */
export function listHoldsOfGoods(first: Recorded, named: readonly Related[]): HeldBill[] {
  const all = [first, ...named].map(locate);
  const known = new Map(all.map(({ id, state }) => [id, state]));
  const below = reach(first.record.id, known, listBelow);
  const line = [...below, ...reachAbove(below, known)];
  return all.flatMap(({ id: on, state }) =>
    (below.has(on) ? listUnreleased(state) : listUnreleasedOf(state, line)).map((hold) => ({ ...hold, on })),
  );
}

/** Those that it holds on other bills. */
export const listHoldsElsewhere = (record: TradeRecord, named: readonly Related[]): Hold[] =>
  listHoldsOfGoods({ record }, named).filter(({ on }) => on !== record.id);

/** Whether goods are under this bill and no other one below it: what was split, or has house bills, in part has the rest. */
function hasGoods({ record }: Related): boolean {
  const { replacedBy = [], housesHaveAll } = bill.stateOf(record);
  return replacedBy.length > 0 ? record.status !== 'VOIDED' : housesHaveAll !== true;
}

/**
 * The bills of the goods of a report, those first that are security, so that whoever holds one learns that they left. A record
 * has room for some links alone: whoever needs all of the bills follows them from one to the next.
 */
export function linkBills({
  record: { links },
  related: { bills },
}: {
  readonly record: Pick<TradeRecord, 'links'>;
  readonly related: { readonly bills: readonly Related[] };
}): Pick<TradeRecord, 'links'> {
  const known = new Set(links.map(({ id }) => id));
  const others = bills.filter(({ record: { id } }) => !known.has(id));
  const isPledged = ({ record }: Related): boolean => bill.stateOf(record).pledge !== undefined;
  const inOrder = [...others.filter(isPledged), ...others.filter((each) => !isPledged(each))];
  return { links: [...links, ...inOrder.map(({ record: { id } }) => billLink(id))].slice(0, MAX_LINKS) };
}

/** The bills next to one, if it is known. */
const nextTo = (state: BillState | undefined, next: Step): readonly string[] =>
  state === undefined ? [] : next(state);

/** The bills above those that have the goods now. */
const reachAbove = (below: ReadonlySet<string>, known: ReadonlyMap<string, BillState>): ReadonlySet<string> =>
  new Set([...below].flatMap((id) => [...reach(id, known, listAbove)]));

/** The bills to which one leads, over those that are known. */
function reach(start: string, known: ReadonlyMap<string, BillState>, next: Step): ReadonlySet<string> {
  const reached = new Set([start]);
  // What is added is visited, too.
  for (const id of reached) for (const other of nextTo(known.get(id), next)) reached.add(other);
  return reached;
}
