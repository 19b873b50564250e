import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { distinctUlids, Ulid } from '../../primitives';
import type { Caller, Related } from '../../vocabulary/facts';
import { requireStatus } from '../../vocabulary/guards';
import { MAX_LINKS } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';
import { bill, billLink } from './bill';
import { BILL_STATUSES, type BillState } from './billState';
import { MAX_HOLDS } from './holds';

/* What customs decides of a declaration reaches the carrier by the bill: the status, and not the reason. */

const DeclarationInput = z.strictObject({ declaration: Ulid.describe('The declaration that customs has decided on.') });
type DeclarationInput = z.infer<typeof DeclarationInput>;

const HoldInput = DeclarationInput.extend({
  through: distinctUlids(MAX_LINKS)
    .default([])
    .describe(
      'If this bill stands in the place of the declared one: the bills from the one that it replaced back to the declared one.',
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

const DECIDED = {
  from: BEFORE_DELIVERY,
  to: BEFORE_DELIVERY,
  roles: ['customs-officer'],
  by: {
    sentence: 'the bill was shown to the caller’s customs authority',
    parties: (_: BillState, { parties }: { readonly parties: readonly { readonly msp: string }[] }) =>
      parties.map(({ msp }) => ({ msp })),
  },
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
  summary: 'Stops the delivery of the goods while customs holds a declaration of them; the carrier sees that it does.',
  input: HoldInput,
  relations: {
    ...DECLARATION,
    line: {
      what: 'each bill from this one back to the declared one',
      find: ({ input: { through } }: StepAsked<BillState, HoldInput>) => through.map(billLink),
      isPublic: true,
    },
  },
  requirements: [
    {
      sentence: 'the declaration is of this bill, or of one in whose place this one stands',
      guard: ({ id, state, related: { declaration, line } }) => {
        requireDeclarationOf(declaration, findDeclared({ id, state }, line));
      },
    },
    {
      sentence: 'customs holds it',
      guard: ({ related: { declaration } }) => {
        requireStatus(declaration.record, ['HELD']);
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
  decide: ({ record, state, caller, input: { declaration } }) => {
    const holds = [...otherHolds(state, declaration), { declaration, customs: caller.msp }];
    return { change: bill.changeTo(record.status, { ...state, holds }) };
  },
});

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
  summary: 'Lets the carrier deliver the goods again: customs has released the declaration for which it held them.',
  input: DeclarationInput,
  relations: DECLARATION,
  requirements: [
    HELD_FOR_IT,
    {
      sentence: 'customs has released it',
      guard: ({ related: { declaration } }) => {
        requireStatus(declaration.record, ['RELEASED']);
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
  summary: 'Lets the carrier deliver goods that customs holds, although their declaration is not released.',
  input: DeclarationInput,
  requirements: [HELD_FOR_IT],
  decide: ({ record, state, caller, input: { declaration } }) => {
    const excepted = { declaration, customs: caller.msp, isExcepted: true as const };
    return { change: bill.changeTo(record.status, { ...state, holds: [...otherHolds(state, declaration), excepted] }) };
  },
});

const otherHolds = ({ holds = [] }: BillState, id: string): NonNullable<BillState['holds']> =>
  holds.filter(({ declaration }) => declaration !== id);

/** The bill at the end of a line in which each one replaced the next. @throws INVALID at the first that did not */
function findDeclared(held: { readonly id: string; readonly state: BillState }, line: readonly Related[]): string {
  return line.reduce(({ id, state: { replaces = [] } }, { record }) => {
    if (!replaces.includes(record.id))
      rejectField('/input/through', 'This bill was not issued in the place of the one that is named next.', {
        id,
        replaces,
      });
    return { id: record.id, state: bill.stateOf(record) };
  }, held).id;
}

/** @throws INVALID */
function requireDeclarationOf({ record }: Related, bill: string): void {
  if (!record.links.some(({ type, id }) => type === 'bill-of-lading' && id === bill))
    rejectField('/input/declaration', 'The declaration is not of this bill. Name the bills in whose place it stands.', {
      declaration: record.id,
      bill,
    });
}
