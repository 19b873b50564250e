import { reject } from '../../errors';
import type { Related } from '../../vocabulary/facts';
import { isHoldable, lineOf, listAncestors } from './ancestors';
import { bill, listIds } from './bill';
import type { BillState } from './billState';

/* What stands above a house bill that is attached, and which of the goods of detached ones come back with it. */

interface Attaching {
  /** The master bill. */
  readonly id: string;
  readonly state: BillState;
  readonly related: { readonly house: Related; readonly ancestors: readonly Related[] };
}

/** The bills above the house bill that are not above its master bill, too. */
export function listOwnAncestors({ id, state, related: { house, ancestors } }: Attaching): Related[] {
  const above = listAncestors(bill.stateOf(house.record));
  const line = lineOf(id, state);
  return ancestors.filter(({ record }) => above.includes(record.id) && !line.includes(record.id));
}

/** Whoever delivers the goods of the master bill looks at the house bills, and not further. @throws WRONG_STATUS */
export function requireAllReplaced(ancestors: readonly Related[]): void {
  const left = ancestors.filter(({ record }) => isHoldable(record, bill.stateOf(record)));
  if (left.length > 0)
    reject(
      'WRONG_STATUS',
      'The house bill is a part of a bill that has more goods, or was one of another master bill. Issue bills for the rest first.',
      { ancestors: listIds(left) },
    );
}

/** The house bills that stay detached: all, unless the goods of these are in attached ones again. */
export function listDetached(facts: Attaching): string[] {
  const { houses = [], detachedHouses = [] } = facts.state;
  const own = listOwnAncestors(facts);
  const back = [...houses, facts.related.house.record.id, ...listIds(own)];
  const areAllBack = own.every(({ record }) =>
    (bill.stateOf(record).replacedBy ?? []).every((id) => back.includes(id)),
  );
  return areAllBack ? detachedHouses.filter((id) => !back.includes(id)) : detachedHouses;
}
