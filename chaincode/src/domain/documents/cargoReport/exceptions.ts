import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { distinctUlids } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { requireReadVersions } from '../../vocabulary/guards';
import { reasoned } from '../../vocabulary/reasonedRemarks';
import { ReadVersion } from '../../vocabulary/readVersion';
import { MAX_LINKS, type TradeRecord } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';
import { makeServing, noteUnserved } from '../../vocabulary/unservedRemarks';
import { billLink } from '../billOfLading/bill';
import { MAX_OTHER_BILLS, requireBillsOfGoods } from '../billOfLading/sameGoods';
import { requireNotEnded, requireUnseized } from '../customsDeclaration/stopping';
import { ACCEPTED, declaration } from '../customsDeclaration/words';
import { listHeldSince, requireOfGoods, requireUnused, LEAVING } from './goods';
import { type Allowing, see, TWO_OFFICERS } from './twoOfficers';
import { cargo, type CargoState, CUSTOMS, decideNow, withoutException } from './words';

/*
 * An exception is a decision like any other: on the ledger, by officers, with a reason. It is about what they see: whatever
 * customs decides of the goods later ends it, and customs can take it back until they have left.
 */

const OFFICERS = ['customs-officer'] as const;
const DECIDED = {
  ...{ from: LEAVING, to: LEAVING, roles: OFFICERS, by: CUSTOMS },
  ...{ opponentMayBeAbsent: true, isOnSeenVersion: true },
} as const;

const ExceptionRemarks = reasoned(
  ['PERISHABLE', 'RELIEF_GOODS', 'UNDER_BOND', 'OTHER'],
  'Why the goods may leave.',
  'What the carrier is told.',
);

const RevocationRemarks = reasoned(
  ['NEW_INTELLIGENCE', 'ALLOWED_IN_ERROR', 'NOT_LEFT_IN_TIME'],
  'Why the goods may no longer leave.',
  'What the carrier is told.',
);

const ExceptionInput = z.strictObject({
  declarations: z
    .array(ReadVersion)
    .max(MAX_LINKS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'names an id twice')
    .default([])
    .describe(
      'The accepted declarations of the goods, as they were read. If none is named, or not only imports that nobody inspects, it takes two officers.',
    ),
  bills: distinctUlids(MAX_OTHER_BILLS)
    .default([])
    .describe(
      'The other bills of the goods: those in the place of the reported one, its house bills, and all above these (`ancestors` of their states).',
    ),
});
type ExceptionInput = z.infer<typeof ExceptionInput>;
type Asked = StepAsked<CargoState, ExceptionInput>;

const RELATIONS = {
  declarations: {
    what: 'each declaration of the goods',
    find: ({ input: { declarations } }: Asked) =>
      declarations.map(({ id }) => ({ type: 'customs-declaration', id }) as const),
  },
  bill: { what: 'the bill', find: ({ state }: Asked) => billLink(state.billOfLading), isPublic: true },
  bills: { what: 'each other bill', find: ({ input: { bills } }: Asked) => bills.map(billLink), isPublic: true },
} as const;

interface AllowingFacts extends Allowing {
  readonly input: ExceptionInput;
}

/** What may be allowed, and approved: the same goods, by the same declarations. */
const ALLOWABLE = [
  {
    sentence: 'they may not leave by an exception yet',
    guard: ({ state: { exception } }: AllowingFacts): void => {
      if (exception !== undefined)
        reject('WRONG_STATUS', 'The goods may leave by an exception already. Revoke it to give another one.', {
          ...exception,
        });
    },
  },
  {
    sentence: 'each declaration is in the version that the request names',
    guard: ({ input, related: { declarations } }: AllowingFacts): void => {
      requireReadVersions(
        input.declarations.flatMap(({ id, version }, index) => {
          const pointer = `/input/declarations/${index}/version`;
          return declarations.filter(({ record }) => record.id === id).map((found) => ({ ...found, version, pointer }));
        }),
      );
    },
  },
  {
    sentence: 'all bills of the goods are named, and no others',
    guard: ({ related: { bill: first, bills } }: AllowingFacts): void => {
      requireBillsOfGoods(first, bills, '/input/bills');
    },
  },
  {
    sentence: 'the declarations are of these goods, to the same authority, and no goods have left by them',
    guard: ({ state, related: { declarations, bill: first, bills } }: AllowingFacts): void => {
      requireOfGoods(declarations, [first, ...bills], state);
      requireUnused(declarations);
    },
  },
  {
    sentence: 'customs has accepted them, they let goods leave, and the goods are not seized',
    guard: ({ related: { declarations } }: AllowingFacts): void => {
      for (const { record } of declarations) {
        requireAccepted(record);
        requireUnseized(record);
      }
    },
  },
  {
    sentence: 'each declaration for which this authority holds the goods is among them',
    guard: ({ state, related }: AllowingFacts): void => {
      const named = new Set(related.declarations.map(({ record }) => record.id));
      const missing = listHeldSince(related, state, []).filter((id) => !named.has(id));
      if (missing.length > 0)
        rejectField('/input/declarations', 'Customs holds the goods for these, too. Name them.', { missing });
    },
  },
] as const;

/** Another officer than the one who then lets the goods leave, and who has read the same. */
export const approveCarryOut = cargo.step('approve-carry-out', {
  ...DECIDED,
  summary: 'Approves that another officer lets these goods leave by an exception, as they are declared now.',
  input: ExceptionInput,
  relations: RELATIONS,
  requirements: ALLOWABLE,
  decide: ({ record, state, caller, related }) => ({
    change: cargo.changeTo(
      record.status,
      decideNow({ ...withoutException(state), approval: see(caller, related) }, record),
    ),
  }),
});

export const allowCarryOut = cargo.step('allow-carry-out', {
  ...DECIDED,
  summary:
    'Lets the goods leave although no declaration of them is released, or although they are held, until customs stops them again or they are declared otherwise.',
  input: ExceptionInput,
  details: ExceptionRemarks.optional(),
  relations: RELATIONS,
  requirements: [...ALLOWABLE, TWO_OFFICERS],
  decide: ({ record, state, caller, related, ...facts }) => {
    const noted = noteUnserved(withoutException(state), 'allow-carry-out', { record, ...facts });
    return { change: cargo.changeTo(record.status, decideNow({ ...noted, exception: see(caller, related) }, record)) };
  },
});

/** @throws WRONG_STATUS; INVALID if no goods leave by it */
function requireAccepted(record: TradeRecord): void {
  const state = declaration.stateOf(record);
  ACCEPTED.guard({ state });
  requireNotEnded(record);
  if (state.leaving === undefined)
    rejectField('/input/declarations', 'By an export declaration no goods leave the bonded area.', { id: record.id });
}

export const revokeCarryOut = cargo.step('revoke-carry-out', {
  ...DECIDED,
  summary: 'Takes back an exception, or the approval of one, before the goods have left.',
  input: Nothing,
  details: RevocationRemarks.optional(),
  requirements: [
    {
      sentence: 'an exception was made or approved',
      guard: ({ state: { exception, approval, approvedBy } }) => {
        if ([exception, approval, approvedBy].every((each) => each === undefined))
          reject('NOT_REQUESTED', 'The goods may not leave by an exception.', {});
      },
    },
  ],
  decide: ({ record, state, ...facts }) => {
    const noted = noteUnserved(withoutException(state), 'revoke-carry-out', { record, ...facts });
    return { change: cargo.changeTo(record.status, decideNow(noted, record)) };
  },
});

export const serveRemarks = makeServing(cargo, {
  from: [...LEAVING, 'MOVED_IN_BOND', 'CARRIED_OUT'],
  roles: OFFICERS,
  by: CUSTOMS,
  remarks: { 'allow-carry-out': ExceptionRemarks, 'revoke-carry-out': RevocationRemarks },
});
