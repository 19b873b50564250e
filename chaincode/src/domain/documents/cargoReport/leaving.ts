import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { distinctUlids } from '../../primitives';
import type { OtherChange, Related } from '../../vocabulary/facts';
import { requireStatus } from '../../vocabulary/guards';
import { type Link, MAX_LINKS } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';
import { billLink } from '../billOfLading/bill';
import { requireBillsOfGoods } from '../billOfLading/sameGoods';
import { requireAcceptedContent } from '../customsDeclaration/guards';
import { declaration, type Leaving, LIVE, unapproved } from '../customsDeclaration/words';
import {
  LEAVING,
  listHolding,
  listStopped,
  MAX_DECLARATIONS,
  requireDeclaredByParty,
  requireOfGoods,
  requireUnused,
} from './goods';
import { CARRIER, cargo, type CargoState, withoutException } from './words';

/* The goods leave the bonded area when customs has released them, or allows it before. */

const LeavingInput = z.strictObject({
  declarations: distinctUlids(MAX_DECLARATIONS)
    .default([])
    .describe('The released declarations of the goods; none if customs lets them leave by an exception.'),
  bills: distinctUlids(MAX_LINKS)
    .default([])
    .describe('The other bills of the goods: those in the place of the reported one, and its master or house bills.'),
});
/** No goods move in bond by an exception. */
const MovingInput = LeavingInput.extend({
  declarations: distinctUlids(MAX_DECLARATIONS).describe('The released declarations of transit or re-export.'),
});
type Asked = StepAsked<CargoState, z.infer<typeof LeavingInput>>;

/** Those that the request names, and those for which customs made the exception. */
function findDeclarations({ input, state: { exception } }: Asked): readonly Link[] {
  const ids = new Set([...input.declarations, ...(exception?.declarations ?? []).map(({ id }) => id)]);
  return [...ids].map((id) => ({ type: 'customs-declaration', id }));
}

const RELATIONS = {
  declarations: {
    what: 'each declaration of the goods',
    find: findDeclarations,
    isPublic: true,
    // No other goods leave by them.
    change: declaration.changedTo(LIVE, ({ leftBy }) => (leftBy === undefined ? [] : [{ msp: leftBy.carrier }])),
  },
  bill: {
    what: 'the bill',
    find: ({ state: { billOfLading } }: Asked): Link => billLink(billOfLading),
    isPublic: true,
  },
  bills: {
    what: 'each other bill',
    find: ({ input: { bills } }: Asked): readonly Link[] => bills.map(billLink),
    isPublic: true,
  },
} as const;

interface LeavingFacts {
  readonly state: CargoState;
  readonly input: z.infer<typeof LeavingInput>;
  readonly related: {
    readonly declarations: readonly Related[];
    readonly bill: Related;
    readonly bills: readonly Related[];
  };
}

const billsOf = ({ related: { bill, bills } }: LeavingFacts): Related[] => [bill, ...bills];

/** What customs has stopped since it made an exception. */
function listLater({ state, related: { declarations, bill, bills } }: LeavingFacts): string[] {
  const { exception } = state;
  if (exception === undefined) return [];
  return [...listStopped(declarations, exception), ...listHolding([bill, ...bills], state, exception)];
}

const isExcepted = (facts: LeavingFacts): boolean =>
  facts.state.exception !== undefined && listLater(facts).length === 0;

/** The declarations that let the goods leave: all, or those beside the ones for which customs makes an exception. */
function listLeaving(facts: LeavingFacts): readonly Related[] {
  const { declarations } = facts.related;
  const excepted = isExcepted(facts) ? (facts.state.exception?.declarations ?? []) : [];
  return declarations.filter(({ record }) => !excepted.some(({ id }) => id === record.id));
}

const COMMON = [
  {
    sentence: 'all bills of the goods are named, and no others',
    guard: ({ related: { bill, bills } }: LeavingFacts): void => {
      requireBillsOfGoods(bill, bills, '/input/bills');
    },
  },
  {
    sentence: 'the declarations are of this bill, to the same authority',
    guard: (facts: LeavingFacts): void => {
      requireOfGoods(facts.related.declarations, billsOf(facts), facts.state);
    },
  },
  {
    sentence: 'no goods have left by them',
    guard: ({ related: { declarations } }: LeavingFacts): void => {
      requireUnused(declarations);
    },
  },
] as const;

/** @throws INVALID, HELD, WRONG_STATUS */
function requireReleased(facts: LeavingFacts): void {
  if (facts.input.declarations.length === 0) requireException(facts);
  for (const { record } of listLeaving(facts)) {
    requireStatus(record, ['RELEASED']);
    requireAcceptedContent(record);
  }
}

/** @throws INVALID if there is none; HELD if customs has stopped the goods since it made one */
function requireException(facts: LeavingFacts): void {
  if (facts.state.exception === undefined)
    rejectField('/input/declarations', 'Goods leave by a released declaration. Name it.');
  const declarations = listLater(facts);
  if (declarations.length > 0)
    reject('HELD', 'Customs has stopped the goods since it made the exception.', { declarations });
}

/** @throws INVALID with the declarations that do not let goods leave in this way */
function requireLeaving(declarations: readonly Related[], leaving: Leaving): void {
  const others = declarations
    .filter(({ record }) => declaration.stateOf(record).leaving !== leaving)
    .map(({ record: { id } }) => id);
  if (others.length > 0)
    rejectField(
      '/input/declarations',
      leaving === 'CLEARED'
        ? 'Goods are carried out by import declarations. By a transit or re-export they are moved in bond; by an export none leave.'
        : 'Goods are moved in bond by declarations of transit or re-export, and by no others.',
      { others },
    );
}

/** The change of each declaration by which goods have left. */
function leaveBy(facts: LeavingFacts & { readonly id: string }): OtherChange[] {
  const leftBy = { cargoReport: facts.id, carrier: facts.state.carrier };
  return facts.related.declarations.map((found) =>
    declaration.changeRelated(found, { state: { ...unapproved(declaration.stateOf(found.record)), leftBy } }),
  );
}

const listIds = ({ related: { declarations } }: LeavingFacts): string[] => declarations.map(({ record: { id } }) => id);

const RELEASED = 'customs has released them as they are now';
const BY_EXCEPTION = ', or lets the goods leave by an exception that it has not ended since';

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
      sentence: `customs does not hold the goods${BY_EXCEPTION}`,
      guard: (facts) => {
        if (!isExcepted(facts)) requireNotHeld(facts);
      },
    },
  ],
  decide: (facts) => ({
    change: cargo.changeTo('CARRIED_OUT', { ...facts.state, declarations: listIds(facts) }),
    others: leaveBy(facts),
  }),
});

/** @throws HELD */
function requireNotHeld(facts: LeavingFacts): void {
  const declarations = listHolding(billsOf(facts), facts.state, undefined);
  if (declarations.length > 0)
    reject('HELD', 'Customs holds the goods; its release of these declarations must come first.', { declarations });
}

/** An exception is about goods that leave for good. */
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
  relations: RELATIONS,
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
      sentence: 'customs does not hold the goods',
      guard: (facts) => {
        requireNotHeld(facts);
      },
    },
  ],
  decide: (facts) => ({
    change: cargo.changeTo('MOVED_IN_BOND', { ...facts.state, declarations: listIds(facts) }),
    others: leaveBy(facts),
  }),
});
