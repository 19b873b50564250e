import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { distinctUlids, Ulid } from '../../primitives';
import type { Caller, OtherChange, Related } from '../../vocabulary/facts';
import { requireReadVersions, requireStatus } from '../../vocabulary/guards';
import { MAX_LINKS, type TradeRecord, Version } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';
import { bill, billLink } from './bill';
import { BILL_STATUSES, type BillState } from './billState';
import { type Hold, listUnreleased, MAX_HOLDS } from './holds';
import { isBelow, isOneLine } from './sameGoods';
import { TWO_OFFICERS } from '../customsDeclaration/releasing';
import { DONE, requireNotEnded, requireUnseized, STOPPED } from '../customsDeclaration/stopping';
import { declaration, LIVE, unapproved } from '../customsDeclaration/words';

/* What customs decides of a declaration reaches the carrier by the bill: the status, and not the reason. */

const DeclarationInput = z.strictObject({ declaration: Ulid.describe('The declaration that customs has decided on.') });
type DeclarationInput = z.infer<typeof DeclarationInput>;

/** An exception rests on what the officer has read of the goods. */
const ExceptionInput = DeclarationInput.extend({
  version: Version.describe('The version of the declaration that you have read.'),
});

const HoldInput = DeclarationInput.extend({
  through: distinctUlids(MAX_LINKS)
    .default([])
    .describe(
      'If this bill stands in the place of the declared one, or is its master or house bill: the bills from the next one to the declared one.',
    ),
});
type HoldInput = z.infer<typeof HoldInput>;

const BEFORE_DELIVERY = [
  'ISSUED',
  'PENDING_SURRENDER_FOR_DELIVERY',
  'SURRENDERED_FOR_DELIVERY',
  'PENDING_SURRENDER_FOR_AMENDMENT',
  'SURRENDERED_FOR_AMENDMENT',
] as const satisfies (keyof typeof BILL_STATUSES)[];

/** Goods whose bill is spent, went on as paper, or is void, are still in the bonded area until they are carried out. */
const BEFORE_RELEASE = [...BEFORE_DELIVERY, 'ACCOMPLISHED', 'PAPER', 'VOIDED'] as const;
/** What is held of a bill for one of its parts stays held once the others are issued, and it is void. */
const EXCEPTED = [...BEFORE_DELIVERY, 'VOIDED'] as const;

/** Nobody can keep goods out of the reach of customs by not showing it their bill: who sees the declaration decides. */
const DECIDED = {
  from: BEFORE_RELEASE,
  to: BEFORE_RELEASE,
  roles: ['customs-officer'],
  isPublic: true,
  authors: ({ holds = [] }: BillState) => holds.map(({ customs }) => ({ msp: customs })),
  opponentMayBeAbsent: true,
} as const;

const DECLARATION = {
  declaration: {
    what: 'the declaration',
    find: ({ input: { declaration } }: StepAsked<BillState, DeclarationInput>) =>
      ({ type: 'customs-declaration', id: declaration }) as const,
  },
};

/** Stops the delivery until customs releases the declaration. */
export const holdGoods = bill.step('hold-goods', {
  ...DECIDED,
  summary:
    'Stops the delivery of the goods while customs holds, inspects or has seized what is declared; it ends an exception, too.',
  input: HoldInput,
  relations: {
    ...DECLARATION,
    line: {
      what: 'each bill from this one to the declared one',
      find: ({ input: { through } }: StepAsked<BillState, HoldInput>) => through.map(billLink),
      isPublic: true,
    },
  },
  requirements: [
    {
      sentence:
        'the declaration is of this bill, of one in whose place this one stands, or of its master or house bill',
      guard: ({ id, state, related: { declaration, line } }) => {
        requireDeclarationOf(declaration, findDeclared({ id, state }, line));
      },
    },
    {
      sentence: 'no other bill has its goods, if it is void, or they are held for the declaration already',
      guard: ({ record, state, input: { declaration } }) => {
        requireGoods(record, state, declaration);
      },
    },
    {
      sentence: 'customs holds the goods, inspects them, or has seized them',
      guard: ({ related: { declaration } }) => {
        requireStatus(declaration.record, STOPPED);
      },
    },
    {
      sentence: `no more than ${MAX_HOLDS} declarations of a bill are held`,
      guard: ({ state: { holds = [] }, input }) => {
        if (holds.filter(({ declaration }) => declaration !== input.declaration).length >= MAX_HOLDS)
          rejectField('/input/declaration', `No more than ${MAX_HOLDS} declarations of a bill are held.`);
      },
    },
  ],
  decide: ({ record: { status, version }, state, caller, input: { declaration, through } }) => {
    const held = { declaration, customs: caller.msp, since: version + 1, ...findPart(state, declaration, through) };
    return { change: bill.changeTo(status, { ...state, holds: [...otherHolds(state, declaration), held] }) };
  },
});

/** A void bill has no goods that another one has, and whoever has that one does not look at it. @throws WRONG_STATUS */
function requireGoods({ status }: TradeRecord, state: BillState, id: string): void {
  const { replacedBy } = state;
  const isHeld = listUnreleased(state).some(({ declaration }) => declaration === id);
  if (status === 'VOIDED' && replacedBy !== undefined && !isHeld)
    reject('WRONG_STATUS', 'The bill is void. Hold the bills in its place.', { replacedBy });
}

/** Whose goods are held: those of one bill below this one, or all. Held for two of them by one declaration, all are. */
function findPart(state: BillState, declaration: string, [next]: readonly string[]): Pick<Hold, 'part'> {
  if (next === undefined || !isBelow(state, next)) return {};
  const before = listUnreleased(state).find((hold) => hold.declaration === declaration);
  return before === undefined || before.part === next ? { part: next } : {};
}

const HELD_FOR_IT = {
  sentence: 'the goods are held for the declaration',
  guard: ({
    state: { holds = [] },
    input,
    caller,
  }: {
    readonly state: BillState;
    readonly input: DeclarationInput;
    readonly caller: Caller;
  }): void => {
    const isHeld = holds.some(
      ({ declaration, customs, isReleased }) =>
        declaration === input.declaration && customs === caller.msp && isReleased !== true,
    );
    if (!isHeld) reject('NOT_REQUESTED', 'The goods are not held for this declaration.', { ...input });
  },
};

/** Lets the carrier deliver. */
export const releaseGoods = bill.step('release-goods', {
  ...DECIDED,
  summary:
    'Lets the carrier deliver the goods again: customs has released them, or the declaration for which it held them has ended.',
  input: DeclarationInput,
  relations: DECLARATION,
  requirements: [
    HELD_FOR_IT,
    {
      sentence: 'customs has released the goods, or the declaration was rejected, cancelled or withdrawn',
      guard: ({ related: { declaration } }) => {
        requireStatus(declaration.record, DONE);
      },
    },
  ],
  decide: ({ record, state, caller, input: { declaration } }) => {
    const released = { declaration, customs: caller.msp, isReleased: true as const };
    return { change: bill.changeTo(record.status, { ...state, holds: [...otherHolds(state, declaration), released] }) };
  },
});

/** An exception is a decision of its own: the goods stay held, and the carrier may deliver them. */
export const allowDelivery = bill.step('allow-delivery', {
  ...DECIDED,
  from: EXCEPTED,
  to: EXCEPTED,
  summary:
    'Lets the carrier deliver goods that customs holds, until customs stops them again; what it inspects, another officer approves first.',
  input: ExceptionInput,
  relations: {
    declaration: {
      ...DECLARATION.declaration,
      // An approval serves once.
      change: declaration.changedTo(LIVE, ({ customs }) => [{ msp: customs }]),
    },
  },
  requirements: [
    HELD_FOR_IT,
    {
      sentence: 'the declaration is in the version that the request names',
      guard: ({ input: { version }, related: { declaration } }) => {
        requireReadVersions([{ ...declaration, version, pointer: '/input/version' }]);
      },
    },
    {
      sentence: 'customs has not seized the goods, and the declaration has not ended',
      guard: ({ related: { declaration } }) => {
        requireUnseized(declaration.record);
        requireNotEnded(declaration.record);
      },
    },
    {
      sentence: `for the declaration, ${TWO_OFFICERS.sentence}`,
      guard: ({ caller, related: { declaration: of } }) => {
        TWO_OFFICERS.guard({ caller, record: of.record, state: declaration.stateOf(of.record) });
      },
    },
  ],
  decide: ({ record, state, caller, input, related: { declaration: of } }) => {
    const { declaration: id } = input;
    const held = (state.holds ?? []).find((hold) => hold.declaration === id);
    // Since when customs holds the goods stays: an exception of another kind is earlier or later than that.
    const excepted = {
      ...{ ...held, declaration: id, customs: caller.msp },
      ...{ isExcepted: true as const, seen: of.record.version, content: of.record.content.hash },
    };
    return {
      change: bill.changeTo(record.status, { ...state, holds: [...otherHolds(state, id), excepted] }),
      others: useApproval(of),
    };
  },
});

/** What another officer has approved is done with it. */
function useApproval(of: Related): OtherChange[] {
  const state = declaration.stateOf(of.record);
  return state.approvedBy === undefined ? [] : [declaration.changeRelated(of, { state: unapproved(state) })];
}

const otherHolds = ({ holds = [] }: BillState, id: string): NonNullable<BillState['holds']> =>
  holds.filter(({ declaration }) => declaration !== id);

/** The bill at the end of a line in which each one has goods of the next. @throws INVALID if one has not */
function findDeclared(held: { readonly id: string; readonly state: BillState }, line: readonly Related[]): string {
  if (!isOneLine(held, line))
    rejectField('/input/through', 'Each of these bills is before or after the next, or its master or house bill.', {
      replaces: held.state.replaces,
      master: held.state.master,
      houses: held.state.houses,
    });
  return line.at(-1)?.record.id ?? held.id;
}

/** @throws INVALID */
function requireDeclarationOf({ record }: Related, bill: string): void {
  if (!record.links.some(({ type, id }) => type === 'bill-of-lading' && id === bill))
    rejectField('/input/declaration', 'The declaration is not of this bill. Name the bills in whose place it stands.', {
      declaration: record.id,
      bill,
    });
}
