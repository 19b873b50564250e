import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { distinctUlids } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { Caller, Related } from '../../vocabulary/facts';
import { reasoned } from '../../vocabulary/reasonedRemarks';
import { MAX_LINKS, type TradeRecord } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';
import { makeServing, noteUnserved } from '../../vocabulary/unservedRemarks';
import { bill, billLink } from '../billOfLading/bill';
import { listUnreleased } from '../billOfLading/holds';
import { requireBillsOfGoods } from '../billOfLading/sameGoods';
import { requireApproval } from '../customsDeclaration/releasing';
import { requireUnseized } from '../customsDeclaration/stopping';
import { ACCEPTED, declaration, isInspected, isLive } from '../customsDeclaration/words';
import { isByParty, LEAVING, listUndeclared, requireOfGoods, requireUnused } from './goods';
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
  declarations: distinctUlids(MAX_LINKS)
    .default([])
    .describe(
      'The accepted declarations of the goods. If none is named, or customs inspects one, it takes two officers.',
    ),
  bills: distinctUlids(MAX_LINKS)
    .default([])
    .describe('The other bills of the goods: those in the place of the reported one, and its master or house bills.'),
});
type Asked = StepAsked<CargoState, z.infer<typeof ExceptionInput>>;

interface Allowing {
  readonly caller: Caller;
  readonly state: CargoState;
  readonly related: {
    readonly declarations: readonly Related[];
    readonly bill: Related;
    readonly bills: readonly Related[];
  };
}

/** One officer decides alone on goods that customs does not look at: of others, and of unknown ones, two do. */
const TWO_OFFICERS = {
  sentence:
    'another officer has approved it, or parties of the bills have declared all of the goods and customs inspects none of them',
  guard: ({ caller, state, related }: Allowing): void => {
    const { declarations, bill: first, bills } = related;
    const isRoutine = (found: Related): boolean =>
      isByParty(found, [first, ...bills]) && !isInspected(declaration.stateOf(found.record));
    const areAllDeclared = listUndeclared(declarations, related).length === 0;
    if (!areAllDeclared || !declarations.every(isRoutine)) requireApproval(state, caller);
  },
};

/** Another officer than the one who then lets the goods leave. */
export const approveCarryOut = cargo.step('approve-carry-out', {
  ...DECIDED,
  summary: 'Approves that another officer lets the goods leave by an exception.',
  input: Nothing,
  decide: ({ record, state, caller }) => ({
    change: cargo.changeTo(record.status, decideNow({ ...state, approvedBy: caller.party }, record)),
  }),
});

export const allowCarryOut = cargo.step('allow-carry-out', {
  ...DECIDED,
  summary:
    'Lets the goods leave although no declaration of them is released, or although they are held, until customs stops them again.',
  input: ExceptionInput,
  details: ExceptionRemarks.optional(),
  relations: {
    declarations: {
      what: 'each declaration of the goods',
      find: ({ input: { declarations } }: Asked) =>
        declarations.map((id) => ({ type: 'customs-declaration', id }) as const),
    },
    bill: { what: 'the bill', find: ({ state }: Asked) => billLink(state.billOfLading), isPublic: true },
    bills: { what: 'each other bill', find: ({ input: { bills } }: Asked) => bills.map(billLink), isPublic: true },
  },
  requirements: [
    {
      sentence: 'they may not leave by an exception yet',
      guard: ({ state: { exception } }) => {
        if (exception !== undefined)
          reject('WRONG_STATUS', 'The goods may leave by an exception already. Revoke it to give another one.', {
            ...exception,
          });
      },
    },
    {
      sentence: 'all bills of the goods are named, and no others',
      guard: ({ related: { bill: first, bills } }) => {
        requireBillsOfGoods(first, bills, '/input/bills');
      },
    },
    {
      sentence: 'the declarations are of these goods, to the same authority, and no goods have left by them',
      guard: ({ state, related: { declarations, bill: first, bills } }) => {
        requireOfGoods(declarations, [first, ...bills], state);
        requireUnused(declarations);
      },
    },
    {
      sentence: 'customs has accepted them, they let goods leave, and the goods are not seized',
      guard: ({ related: { declarations } }) => {
        for (const { record } of declarations) {
          requireAccepted(record);
          requireUnseized(record);
        }
      },
    },
    {
      sentence: 'each declaration for which this authority holds the goods is among them',
      guard: ({ state: { customs }, input, related: { bill: first, bills } }) => {
        const missing = [first, ...bills]
          .flatMap(({ record }) => listUnreleased(bill.stateOf(record)))
          .filter((hold) => hold.customs === customs && !input.declarations.includes(hold.declaration))
          .map((hold) => hold.declaration);
        if (missing.length > 0)
          rejectField('/input/declarations', 'Customs holds the goods for these, too. Name them.', { missing });
      },
    },
    TWO_OFFICERS,
  ],
  decide: ({ record, state, caller, related: { declarations, bill: first, bills }, ...facts }) => {
    const seen = { bills: [first, ...bills].map(see), declarations: declarations.map(see) };
    const noted = noteUnserved(withoutException(state), 'allow-carry-out', { record, ...facts });
    const exception = { by: caller.party, ...seen };
    return { change: cargo.changeTo(record.status, decideNow({ ...noted, exception }, record)) };
  },
});

/** @throws WRONG_STATUS; INVALID if no goods leave by it */
function requireAccepted(record: TradeRecord): void {
  const state = declaration.stateOf(record);
  ACCEPTED.guard({ state });
  if (!isLive(record)) reject('WRONG_STATUS', 'The declaration has ended.', { declaration: record.id });
  if (state.leaving === undefined)
    rejectField('/input/declarations', 'By an export declaration no goods leave the bonded area.', { id: record.id });
}

const see = ({ record: { id, version } }: Related): Pick<TradeRecord, 'id' | 'version'> => ({ id, version });

export const revokeCarryOut = cargo.step('revoke-carry-out', {
  ...DECIDED,
  summary: 'Takes back an exception, or the approval of one, before the goods have left.',
  input: Nothing,
  details: RevocationRemarks.optional(),
  requirements: [
    {
      sentence: 'an exception was made or approved',
      guard: ({ state: { exception, approvedBy } }) => {
        if (exception === undefined && approvedBy === undefined)
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
