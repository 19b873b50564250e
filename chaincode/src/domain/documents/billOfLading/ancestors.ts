import { rejectField } from '../../errors';
import { distinctUlids } from '../../primitives';
import type { Related } from '../../vocabulary/facts';
import type { TradeRecord } from '../../vocabulary/record';
import { bill } from './bill';
import { type BillState, MAX_ANCESTORS } from './billState';
import { rejectHeld } from './guards';
import { type Hold, listUnreleased, listUnreleasedOf } from './holds';

/*
 * A bill that is split in part keeps the rest of its goods, and customs can hold it for all of them, for as long as it is not
 * void. Each bill below it, however far, so knows all bills above, and whoever lets its goods go looks at them.
 */

/** The bills above one, as its record has them. */
export const listAncestors = ({ ancestors, replaces = [], master }: BillState): string[] => [
  ...new Set([...(ancestors ?? replaces), ...(master === undefined ? [] : [master])]),
];

/** A bill and all that stand above it: what customs holds for one of these is held for its goods. */
export const lineOf = (id: string, state: BillState): string[] => [
  ...new Set([id, ...(state.replaces ?? []), ...listAncestors(state)]),
];

/** A request names those of the bills that it names: the ledger finds them by that. */
export const NamedAncestors = distinctUlids(MAX_ANCESTORS)
  .default([])
  .describe(
    'All bills above these, if one of them is a part of a bill that has more goods (`ancestors` of its state).',
  );

/** @param named The bills that a request names as those above. @throws INVALID with those that are missing */
export function requireAncestors(bills: readonly Related[], named: readonly string[]): void {
  const known = new Set(named);
  const expected = [...new Set(bills.flatMap(({ record }) => listAncestors(bill.stateOf(record))))];
  const missing = expected.filter((id) => !known.has(id));
  if (missing.length > 0)
    rejectField('/input/ancestors', 'Goods of these bills are under bills above them. Name all of these.', { missing });
}

/** What customs holds of the goods of a bill under those above it. @param line The bill and those above it. */
const listHoldsAbove = (line: readonly string[], ancestors: readonly Related[]): Hold[] =>
  ancestors
    .filter(({ record: { id } }) => line.includes(id))
    .flatMap(({ record }) => listUnreleasedOf(bill.stateOf(record), line));

/** @throws HELD, not even with an exception: what customs holds stays with the bill on which it said so */
export function requireNotHeldAbove(id: string, state: BillState, ancestors: readonly Related[]): void {
  const held = listHoldsAbove(lineOf(id, state), ancestors);
  if (held.length > 0) rejectHeld(held.map(({ declaration }) => declaration));
}

/** Whether customs holds goods of a bill, or can do so yet: no others are held of one that is void. */
export const isHoldable = ({ status }: Pick<TradeRecord, 'status'>, state: BillState): boolean =>
  status !== 'VOIDED' || listUnreleased(state).length > 0;

/**
 * The bills above one in the place of others. As long as one of these counts, all do: customs may hold it for any below it.
 * @param areVoid Whether those that are replaced are void with it.
 * @throws INVALID if they are too many
 */
export function inheritAncestors(
  replaced: readonly Related[],
  ancestors: readonly Related[],
  areVoid: boolean,
): Pick<BillState, 'ancestors'> {
  const above = new Map(
    [...replaced, ...ancestors].map(({ record }) => {
      const isReplaced = replaced.some((each) => each.record.id === record.id);
      return [record.id, isHoldable(isReplaced && areVoid ? { status: 'VOIDED' } : record, bill.stateOf(record))];
    }),
  );
  if (above.size === 0) return {};
  if (![...above.values()].includes(true)) return { ancestors: [] };
  if (above.size > MAX_ANCESTORS)
    rejectField('/input/replaces', `More than ${MAX_ANCESTORS} bills stand above it. Issue the rest of these first.`);
  return { ancestors: [...above.keys()] };
}
