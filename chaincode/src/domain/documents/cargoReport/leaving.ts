import { linkBills } from '../billOfLading/sameGoods';
import { requireDeclaredByParty, LEAVING } from './goods';
import {
  billsOf,
  COMMON,
  findNamed,
  isExcepted,
  leaveBy,
  LeavingInput,
  type LeavingFacts,
  listLeaving,
  listUsedIds,
  MovingInput,
  RELATIONS,
  requireAllDeclared,
  requireLeaving,
  requireNotHeld,
  requireReleased,
} from './leavingRules';
import { CARRIER, cargo, withoutException } from './words';

/* The goods leave the bonded area when customs has released them, or allows it before. */

const RELEASED = 'customs has released them as they are now';
const ALL_DECLARED = 'each bill that has the goods now is declared';
const BY_EXCEPTION = ', or customs lets the goods leave by an exception that still stands';

export const carryOut = cargo.step('carry-out', {
  summary: 'Reports that the goods have left the bonded area, cleared by import declarations or by an exception.',
  from: LEAVING,
  to: ['CARRIED_OUT'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: LeavingInput,
  relations: RELATIONS,
  requirements: [
    ...COMMON,
    {
      sentence: `${RELEASED}${BY_EXCEPTION}`,
      guard: (facts) => {
        requireReleased(facts);
      },
    },
    {
      sentence: `they are import declarations by parties of the bill${BY_EXCEPTION}`,
      guard: (facts) => {
        requireLeaving(listLeaving(facts), 'CLEARED');
        requireDeclaredByParty(listLeaving(facts), billsOf(facts));
      },
    },
    {
      sentence: `${ALL_DECLARED}${BY_EXCEPTION}`,
      guard: (facts) => {
        if (!isExcepted(facts)) requireAllDeclared(facts);
      },
    },
    {
      sentence: `customs does not hold the goods${BY_EXCEPTION}`,
      guard: (facts) => {
        if (!isExcepted(facts)) requireNotHeld(facts);
      },
    },
  ],
  decide: (facts) => ({
    change: cargo.changeTo('CARRIED_OUT', { ...facts.state, declarations: listUsedIds(facts) }, linkBills(facts)),
    others: leaveBy(facts, 'CLEARED'),
  }),
});

/** An exception is about goods that leave this bonded area for good. */
const withoutExceptions = ({ state, ...facts }: LeavingFacts): LeavingFacts => ({
  ...facts,
  state: withoutException(state),
});

/** Goods in bond stay under the eyes of customs: they come to another bonded area, or go abroad. */
export const moveInBond = cargo.step('move-in-bond', {
  summary: 'Reports that the goods have left the bonded area in bond, by declarations of transit or re-export.',
  from: LEAVING,
  to: ['MOVED_IN_BOND'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: MovingInput,
  relations: { ...RELATIONS, declarations: { ...RELATIONS.declarations, find: findNamed } },
  requirements: [
    ...COMMON,
    {
      sentence: RELEASED,
      guard: (facts) => {
        requireReleased(withoutExceptions(facts));
      },
    },
    {
      sentence: 'they are declarations of transit or re-export by parties of the bill',
      guard: (facts) => {
        requireLeaving(facts.related.declarations, 'IN_BOND');
        requireDeclaredByParty(facts.related.declarations, billsOf(facts));
      },
    },
    {
      sentence: ALL_DECLARED,
      guard: (facts) => {
        requireAllDeclared(facts);
      },
    },
    {
      sentence: 'customs does not hold the goods',
      guard: (facts) => {
        requireNotHeld(facts);
      },
    },
  ],
  decide: (facts) => ({
    change: cargo.changeTo(
      'MOVED_IN_BOND',
      { ...withoutException(facts.state), declarations: listUsedIds(facts) },
      linkBills(facts),
    ),
    others: leaveBy(facts, 'IN_BOND'),
  }),
});
