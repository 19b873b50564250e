import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { distinctUlids } from '../../primitives';
import type { OtherChange, Related } from '../../vocabulary/facts';
import { requireStatus } from '../../vocabulary/guards';
import { type Link, MAX_LINKS } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';
import { bill, billLink } from '../billOfLading/bill';
import { rejectHeld } from '../billOfLading/guards';
import { MAX_OTHER_BILLS, requireBillsOfGoods } from '../billOfLading/sameGoods';
import { requireAcceptedContent } from '../customsDeclaration/guards';
import { declaration, type Leaving, LIVE, unapproved } from '../customsDeclaration/words';
import {
  listChanged,
  listHolding,
  listUndeclared,
  listUnseen,
  requireOfGoods,
  requireUnprocessed,
  requireUnused,
} from './goods';
import { type CargoState, type Exception } from './words';

/* By which declarations goods leave the bonded area, and what must hold of these and of the bills of the goods. */

export const LeavingInput = z.strictObject({
  declarations: distinctUlids(MAX_LINKS)
    .default([])
    .describe('The released declarations of the goods; none if customs lets them leave by an exception.'),
  bills: distinctUlids(MAX_OTHER_BILLS)
    .default([])
    .describe(
      'The other bills of the goods: those in the place of the reported one, its house bills, and all above these (`ancestors` of their states).',
    ),
});
/** No goods move in bond by an exception. */
export const MovingInput = LeavingInput.extend({
  declarations: distinctUlids(MAX_LINKS).describe('The released declarations of transit or re-export.'),
});
type Asked = StepAsked<CargoState, z.infer<typeof LeavingInput>>;

const declarationLink = (id: string): Link => ({ type: 'customs-declaration', id });

/** Those that the request names, and those for which customs made the exception. */
function findDeclarations({ input, state: { exception } }: Asked): readonly Link[] {
  const ids = new Set([...input.declarations, ...(exception?.declarations ?? []).map(({ id }) => id)]);
  return [...ids].map(declarationLink);
}

export const findNamed = ({ input: { declarations } }: Asked): readonly Link[] => declarations.map(declarationLink);

export const RELATIONS = {
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

export interface LeavingFacts {
  readonly state: CargoState;
  readonly input: z.infer<typeof LeavingInput>;
  readonly related: {
    readonly declarations: readonly Related[];
    readonly bill: Related;
    readonly bills: readonly Related[];
  };
}

export const billsOf = ({ related: { bill, bills } }: LeavingFacts): Related[] => [bill, ...bills];

/** What has changed since customs made an exception: declarations, holds, and bills. */
function listLater(exception: Exception, { state, related: { declarations, bill, bills } }: LeavingFacts): Later {
  const all = [bill, ...bills];
  return {
    declarations: [...listChanged(declarations, exception), ...listHolding({ bill, bills }, state, exception)],
    bills: listUnseen(all, exception),
  };
}

interface Later {
  readonly declarations: readonly string[];
  readonly bills: readonly string[];
}

const isNothing = ({ declarations, bills }: Later): boolean => declarations.length === 0 && bills.length === 0;

export function isExcepted(facts: LeavingFacts): boolean {
  const { exception } = facts.state;
  return exception !== undefined && isNothing(listLater(exception, facts));
}

/** The declarations by which the goods leave: those that the request names, and those of an exception that still stands. */
function listUsed(facts: LeavingFacts): readonly Related[] {
  const { declarations } = facts.related;
  return isExcepted(facts)
    ? declarations
    : declarations.filter(({ record: { id } }) => facts.input.declarations.includes(id));
}

/** Those that customs must have released: all, or those beside the ones for which it makes an exception. */
export function listLeaving(facts: LeavingFacts): readonly Related[] {
  const excepted = isExcepted(facts) ? (facts.state.exception?.declarations ?? []) : [];
  return listUsed(facts).filter(({ record }) => !excepted.some(({ id }) => id === record.id));
}

export const COMMON = [
  {
    sentence: 'all bills of the goods are named, and no others',
    guard: ({ related: { bill, bills } }: LeavingFacts): void => {
      requireBillsOfGoods(bill, bills, '/input/bills');
    },
  },
  {
    sentence: 'the bill is not void, or others are in its place',
    guard: ({ related: { bill: first } }: LeavingFacts): void => {
      requireReplacedIfVoid(first);
    },
  },
  {
    sentence: 'the declarations are of this bill, to the same authority',
    guard: (facts: LeavingFacts): void => {
      requireOfGoods(listUsed(facts), billsOf(facts), facts.state);
    },
  },
  {
    sentence: 'no goods have left by them',
    guard: (facts: LeavingFacts): void => {
      requireUnused(listUsed(facts));
    },
  },
  {
    sentence: 'no approved record of processing in bond has used goods of them',
    guard: (facts: LeavingFacts): void => {
      requireUnprocessed(listUsed(facts));
    },
  },
] as const;

/** The goods of such a bill come under another one, with a report of its own. @throws WRONG_STATUS */
function requireReplacedIfVoid({ record }: Related): void {
  if (record.status === 'VOIDED' && bill.stateOf(record).replacedBy === undefined)
    reject('WRONG_STATUS', 'The bill is void, and none is in its place. Report the goods under their bill.', {
      bill: record.id,
    });
}

/** @throws INVALID, HELD, WRONG_STATUS */
export function requireReleased(facts: LeavingFacts): void {
  if (facts.input.declarations.length === 0) requireException(facts);
  for (const { record } of listLeaving(facts)) {
    requireStatus(record, ['RELEASED']);
    requireAcceptedContent(record);
  }
}

/** @throws INVALID if there is none; HELD if customs has stopped the goods since it made one, or they are others */
function requireException(facts: LeavingFacts): void {
  const { exception } = facts.state;
  if (exception === undefined) rejectField('/input/declarations', 'Goods leave by a released declaration. Name it.');
  const later = listLater(exception, facts);
  if (!isNothing(later))
    reject('HELD', 'Customs has stopped the goods since it made the exception, or they are declared otherwise.', {
      declarations: later.declarations,
      ...(later.bills.length > 0 && { bills: later.bills }),
    });
}

/** @throws INVALID with the declarations that do not let goods leave in this way */
export function requireLeaving(declarations: readonly Related[], leaving: Leaving): void {
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

/** Goods of a part of the bill do not leave by the declaration of another part. @throws INVALID */
export function requireAllDeclared(facts: LeavingFacts): void {
  const undeclared = listUndeclared(listUsed(facts), facts.related);
  if (undeclared.length > 0)
    rejectField('/input/declarations', 'None of these is of the goods of all bills. Name those of the others, too.', {
      undeclared,
    });
}

/** The change of each declaration by which goods have left. */
export function leaveBy(facts: LeavingFacts & { readonly id: string }, leaving: Leaving): OtherChange[] {
  const leftBy = { cargoReport: facts.id, carrier: facts.state.carrier, leaving };
  return listUsed(facts).map((found) =>
    declaration.changeRelated(found, { state: { ...unapproved(declaration.stateOf(found.record)), leftBy } }),
  );
}

export const listUsedIds = (facts: LeavingFacts): string[] => listUsed(facts).map(({ record: { id } }) => id);

/** @throws HELD */
export function requireNotHeld(facts: LeavingFacts): void {
  const declarations = listHolding(facts.related, facts.state, undefined);
  if (declarations.length > 0) rejectHeld(declarations);
}
