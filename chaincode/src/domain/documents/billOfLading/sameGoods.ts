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

/** The bills that have the goods of a bill now, or parts of them. */
export const listBelow: Step = ({ replacedBy = [], houses = [] }) => [...replacedBy, ...houses];

/** The bills that had the goods of a bill before it, and its master bill. */
export const listAbove: Step = ({ replaces = [], master }) => [...replaces, ...(master === undefined ? [] : [master])];

/** All of these that its record has, so that none is missed. */
const listAllAbove: Step = (state) => [...listAbove(state), ...listAncestors(state)];

/** Whether a bill has goods of this one now. */
export const isBelow = (state: BillState, id: string): boolean => listBelow(state).includes(id);

interface Located {
  readonly id: string;
  readonly state: BillState;
}

const locate = ({ record }: Related): Located => ({ id: record.id, state: bill.stateOf(record) });

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
export function requireBillsOfGoods(first: Related, named: readonly Related[], at: string): Related[] {
  const all = [first, ...named];
  const known = new Map(all.map(locate).map(({ id, state }) => [id, state]));
  const start = locate(first);
  const below = reach(start.id, known, listBelow);
  const listed = [...below].flatMap((id) => [id, ...listAncestorsOf(known.get(id))]);
  const missing = [...new Set(listed)].filter((id) => !known.has(id));
  if (missing.length > 0) rejectField(at, 'The goods travel under other bills, too. Name all of these.', { missing });
  const above = reachAbove(below, known);
  const others = named.map(({ record }) => record.id).filter((id) => !below.has(id) && !above.has(id));
  if (others.length > 0) rejectField(at, 'These bills are of other goods.', { others });
  return all;
}

/**
 * The bills that have the goods of one now, and of which no bill that is declared has or had the goods.
 * @param named All other bills of its goods, as `requireBillsOfGoods` wants them.
 */
export function listUncovered(first: Related, named: readonly Related[], declared: readonly string[]): string[] {
  const all = [first, ...named];
  const known = new Map(all.map(locate).map(({ id, state }) => [id, state]));
  const below = reach(first.record.id, known, listBelow);
  const covered = new Set(declared.flatMap((id) => [...reach(id, known, listBelow)]));
  return all
    .filter((found) => below.has(found.record.id) && !covered.has(found.record.id) && hasGoods(found))
    .map(({ record: { id } }) => id);
}

/** A hold, and the bill on which customs put it. */
interface HeldBill extends Hold {
  readonly on: string;
}

/**
 * What customs holds of the goods of a bill. What it holds of a master bill for one house bill is none of the goods of the others.
 * @param named All other bills of its goods, as `requireBillsOfGoods` wants them.
 */
export function listHoldsOfGoods(first: Related, named: readonly Related[]): HeldBill[] {
  const all = [first, ...named].map(locate);
  const known = new Map(all.map(({ id, state }) => [id, state]));
  const below = reach(first.record.id, known, listBelow);
  const line = [...below, ...reachAbove(below, known)];
  return all.flatMap(({ id: on, state }) =>
    (below.has(on) ? listUnreleased(state) : listUnreleasedOf(state, line)).map((hold) => ({ ...hold, on })),
  );
}

/** Whether goods are under this bill and no other one below it: what was split in part has the rest. */
function hasGoods({ record }: Related): boolean {
  const { replacedBy = [], houses = [] } = bill.stateOf(record);
  return replacedBy.length > 0 ? record.status !== 'VOIDED' : houses.length === 0;
}

/** All bills of the goods of a report, so that whoever holds one of them as security learns that they left. */
export function linkBills({
  record: { links },
  related: { bills },
}: {
  readonly record: Pick<TradeRecord, 'links'>;
  readonly related: { readonly bills: readonly Related[] };
}): Pick<TradeRecord, 'links'> {
  const known = new Set(links.map(({ id }) => id));
  const others = bills.map(({ record: { id } }) => id).filter((id) => !known.has(id));
  return { links: [...links, ...others.map(billLink)].slice(0, MAX_LINKS) };
}

const listAncestorsOf = (state: BillState | undefined): string[] => (state === undefined ? [] : listAncestors(state));

/** The bills above those that have the goods now. */
const reachAbove = (below: ReadonlySet<string>, known: ReadonlyMap<string, BillState>): ReadonlySet<string> =>
  new Set([...below].flatMap((id) => [...reach(id, known, listAllAbove)]));

/** The bills to which one leads, over those that are known. */
function reach(start: string, known: ReadonlyMap<string, BillState>, next: Step): ReadonlySet<string> {
  const reached = new Set([start]);
  // What is added is visited, too.
  for (const id of reached) {
    const state = known.get(id);
    if (state !== undefined) for (const other of next(state)) reached.add(other);
  }
  return reached;
}
