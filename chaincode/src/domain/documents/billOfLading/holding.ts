import { z } from 'zod';
import { reject } from '../../errors';
import { Ulid } from '../../primitives';
import type { Related } from '../../vocabulary/facts';
import { requireStatus } from '../../vocabulary/guards';
import type { StepAsked } from '../../vocabulary/relations';
import { bill } from './bill';
import { BILL_STATUSES, type BillState, MAX_HOLDS } from './billState';

/* What customs decides of a declaration reaches the carrier by the bill: the status, and not the reason. */

const DeclarationInput = z.strictObject({ declaration: Ulid });
type DeclarationInput = z.infer<typeof DeclarationInput>;

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
  input: DeclarationInput,
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
  relations: DECLARATION,
  requirements: [
    {
      sentence: 'the declaration is of this bill',
      guard: ({ id, related }) => {
        requireDeclarationOf(related.declaration, id);
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
          reject('INVALID', `No more than ${MAX_HOLDS} declarations of a bill are held.`, {});
      },
    },
  ],
  decide: ({ record, state, caller, input: { declaration } }) => {
    const holds = [...otherHolds(state, declaration), { declaration, customs: caller.msp }];
    return { change: bill.changeTo(record.status, { ...state, holds }) };
  },
});

/** Lets the carrier deliver. */
export const releaseGoods = bill.step('release-goods', {
  ...DECIDED,
  summary: 'Lets the carrier deliver the goods again: customs has released the declaration for which it held them.',
  relations: DECLARATION,
  requirements: [
    {
      sentence: 'the goods are held for the declaration',
      guard: ({ state: { holds = [] }, input, caller }) => {
        const isHeld = holds.some(
          ({ declaration, customs, isReleased }) =>
            declaration === input.declaration && customs === caller.msp && isReleased !== true,
        );
        if (!isHeld) reject('NOT_REQUESTED', 'The goods are not held for this declaration.', { ...input });
      },
    },
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

const otherHolds = ({ holds = [] }: BillState, id: string): NonNullable<BillState['holds']> =>
  holds.filter(({ declaration }) => declaration !== id);

/** @throws INVALID */
function requireDeclarationOf({ record }: Related, bill: string): void {
  if (!record.links.some(({ type, id }) => type === 'bill-of-lading' && id === bill))
    reject('INVALID', 'The declaration is not of this bill.', { declaration: record.id });
}
