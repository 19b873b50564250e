import { reject } from '../../errors';
import type { Caller } from '../../vocabulary/facts';
import type { TradeRecord } from '../../vocabulary/record';
import { CITED, IN_FORCE } from './certified';
import { acceptAs, DECIDED } from './decision';
import { REMARKS } from './remarks';
import { ACCEPTED, declaration, type DeclarationState, isInspected } from './words';

/*
 * Goods that customs inspects are HIGH: no officer lets them go alone. A declaration that one officer could end would be
 * filed again under its number, and accepted by the green channel; so it takes two to end it, too.
 */

const RELEASABLE = ['ACCEPTED', 'DOCUMENT_CHECK', 'INSPECTION', 'HELD', 'PAYMENT_NOTIFIED', 'CORRECTED'] as const;

/** Two officers give seized goods back, and end what is released, or what goods have left by. */
const APPROVABLE = [...RELEASABLE, 'RELEASED', 'SEIZED'] as const;

/** Two officers have looked at what is released already. */
export const TWO_OFFICERS = {
  sentence:
    'another officer has approved it since it was last corrected or decided on, if customs inspects the goods and has not released them',
  guard: ({ caller, record, state }: TwoOfficers): void => {
    if (isInspected(state) && record.status !== 'RELEASED') requireApproval(state, caller);
  },
};

/** What has left by a declaration would have left by none; what was inspected would be declared again, and not be inspected. */
export const ENDED_BY_TWO = {
  sentence:
    'another officer has approved it since it was last corrected or decided on, if customs inspects the goods or did, or they have left by it',
  guard: ({ caller, state }: Omit<TwoOfficers, 'record'>): void => {
    if (isInspected(state) || state.leftBy !== undefined) requireApproval(state, caller);
  },
};

export const APPROVED = {
  sentence: 'another officer has approved it since it was last corrected or decided on',
  guard: ({ caller, state }: Omit<TwoOfficers, 'record'>): void => {
    requireApproval(state, caller);
  },
};

/** No officer does alone what lets stopped goods go. @throws NOT_APPROVED, FORBIDDEN */
export function requireApproval(
  { approvedBy }: Pick<DeclarationState, 'approvedBy'>,
  { party }: Pick<Caller, 'party'>,
): void {
  if (approvedBy === undefined) reject('NOT_APPROVED', 'This takes two officers: another one approves it first.', {});
  if (approvedBy === party) reject('FORBIDDEN', 'Another officer does what this one has approved.', {});
}

interface TwoOfficers {
  readonly caller: Caller;
  readonly record: Pick<TradeRecord, 'status'>;
  readonly state: DeclarationState;
}

/** A correction and any other decision end the approval: another declaration would be released than was approved. */
export const approveRelease = declaration.step('approve-release', {
  ...DECIDED,
  summary:
    'Approves that another officer lets go of goods that customs inspects or has seized, or ends their declaration; a correction or another decision ends the approval.',
  from: APPROVABLE,
  to: APPROVABLE,
  requirements: [
    {
      sentence: 'customs has accepted the declaration, or has seized the goods',
      guard: ({ record, state }) => {
        if (record.status !== 'SEIZED') ACCEPTED.guard({ state });
      },
    },
    {
      sentence: 'customs inspects the goods, or has seized them, or they have left by it',
      guard: ({ record, state }) => {
        if (record.status !== 'SEIZED' && !isInspected(state) && state.leftBy === undefined)
          reject('NOT_REQUESTED', 'One officer decides on goods that are not inspected.', {});
      },
    },
  ],
  decide: ({ record, state, caller }) => ({
    change: declaration.changeTo(record.status, { ...state, approvedBy: caller.party }),
  }),
});

export const release = declaration.step('release', {
  ...DECIDED,
  summary: 'Releases the goods, with a reason code.',
  from: RELEASABLE,
  to: ['RELEASED'],
  details: REMARKS.release.optional(),
  relations: CITED,
  requirements: [ACCEPTED, TWO_OFFICERS, IN_FORCE],
  decide: ({ state, time, ...facts }) =>
    acceptAs('RELEASED', 'release')({ ...facts, state: { ...state, releasedAt: state.releasedAt ?? time } }),
});
