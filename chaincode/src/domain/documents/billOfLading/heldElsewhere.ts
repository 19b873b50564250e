import { reject } from '../../errors';
import type { Related } from '../../vocabulary/facts';
import type { Link, TradeRecord } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';
import { listAncestors } from './ancestors';
import { billLink } from './bill';
import type { BillState } from './billState';
import { listHoldsElsewhere } from './sameGoods';

/* Goods that customs holds under another bill do not leave its sight by the end of this one. */

export const NEAR = {
  near: {
    what: 'each bill above it, and each house bill that was detached from it,',
    find: ({ state }: StepAsked<BillState, unknown>): readonly Link[] =>
      [...listAncestors(state), ...(state.detachedHouses ?? [])].map(billLink),
    isPublic: true,
  },
} as const;

export const NOT_HELD_NEAR = {
  sentence: 'customs does not hold the goods under one of these, not even with an exception',
  guard: ({
    record,
    related: { near },
  }: {
    readonly record: TradeRecord;
    readonly related: { readonly near: readonly Related[] };
  }): void => {
    const held = listHoldsElsewhere(record, near);
    if (held.length > 0)
      reject('HELD', 'Customs holds the goods under another bill. Its release must come first.', {
        declarations: held.map(({ declaration }) => declaration),
      });
  },
};
