import { reject } from '../../errors';
import type { Caller, Related } from '../../vocabulary/facts';
import { requireApproval } from '../customsDeclaration/releasing';
import { declaration, isInspected } from '../customsDeclaration/words';
import { type Bills, isByParty, listHeldSince, listUndeclared } from './goods';
import type { CargoState, Exception } from './words';

/* When an exception takes two officers, and what the one approves and the other allows. */

/** What an officer is asked to let go. */
export interface Allowing {
  readonly caller: Caller;
  readonly state: CargoState;
  readonly related: Goods;
}

interface Goods extends Bills {
  readonly declarations: readonly Related[];
}

/** The goods as an officer sees them. */
export function see({ party }: Pick<Caller, 'party'>, { declarations, bill, bills }: Goods): Exception {
  return {
    by: party,
    bills: [bill, ...bills].map(({ record: { id, version } }) => ({ id, version })),
    declarations: declarations.map(({ record: { id, version, content } }) => ({ id, version, content: content.hash })),
  };
}

/**
 * One officer decides alone on imported goods that customs does not look at. Of others, and of unknown ones, two do, and of goods
 * in bond: by an exception these leave uncleared for good.
 */
export const TWO_OFFICERS = {
  sentence:
    'another officer has approved it for these declarations and bills, which nothing has changed since, or parties of the bills have declared all of the goods for import and customs inspects none of them',
  guard: (facts: Allowing): void => {
    const { declarations, bill: first, bills } = facts.related;
    const isRoutine = (found: Related): boolean => {
      const state = declaration.stateOf(found.record);
      return isByParty(found, [first, ...bills]) && !isInspected(state) && state.leaving === 'CLEARED';
    };
    const areAllDeclared = listUndeclared(declarations, facts.related).length === 0;
    if (!areAllDeclared || !declarations.every(isRoutine)) requireApproved(facts);
  },
};

/** @throws NOT_APPROVED, FORBIDDEN */
function requireApproved({ caller, state, related }: Allowing): void {
  const { approval } = state;
  requireApproval({ approvedBy: approval?.by }, caller);
  if (approval !== undefined && !isOfSame(approval, see(caller, related), { state, related }))
    reject(
      'NOT_APPROVED',
      'Another officer approved other goods, or these as they were before. It looks at them again.',
      {
        approved: approval,
      },
    );
}

/** A correction, and whatever customs decides of a declaration or bill, make something else of what was approved. */
function isOfSame(approved: Exception, seen: Exception, { state, related }: Omit<Allowing, 'caller'>): boolean {
  const isHeldSince = listHeldSince(related, state, approved.bills).length > 0;
  return (
    isSameList(approved.declarations.map(nameVersion), seen.declarations.map(nameVersion)) &&
    isSameList(approved.bills.map(nameBill), seen.bills.map(nameBill)) &&
    !isHeldSince
  );
}

const nameVersion = ({ id, version }: Exception['bills'][number]): string => `${id}/${version}`;
/** Whoever holds a bill passes it on: that is none of what customs decides. */
const nameBill = ({ id }: Exception['bills'][number]): string => id;

const isSameList = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));
