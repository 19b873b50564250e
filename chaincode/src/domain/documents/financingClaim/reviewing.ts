import { z } from 'zod';
import { reject } from '../../errors';
import { hasFinding } from '../../ruleSets';
import type { Caller, Finding } from '../../vocabulary/facts';
import { claim, CLAIMANT } from './claim';
import { ApprovalReason, type ClaimState, isUnapproved } from './claimState';

/* What a rule finds to be HIGH is not refused, and not one officer's to wave through. */

/** What a claim with such a finding waits for. */
export function startReview(
  findings: readonly Finding[],
  { party }: Pick<Caller, 'party'>,
): Pick<ClaimState, 'review'> {
  return hasFinding(findings, 'HIGH') ? { review: { reservedBy: party } } : {};
}

/** What must hold before the bank pays. */
export const APPROVED = {
  sentence: 'a second officer has approved the claim, if a rule found something HIGH',
  guard: ({ state }: { readonly state: ClaimState }): void => {
    if (isUnapproved(state))
      reject('NOT_APPROVED', 'A rule found something HIGH: a second officer of the bank approves the claim first.', {});
  },
};

/** Another officer has looked at the findings, and lets the bank pay; once more for what turned up since. */
export const approve = claim.step('approve', {
  summary:
    'Approves a reserved claim in spite of what was found HIGH: by another officer than the one who reserved it.',
  from: ['RESERVED'],
  to: ['RESERVED'],
  roles: ['bank-officer'],
  by: CLAIMANT,
  input: z.strictObject({ reasonCode: ApprovalReason.describe('How what was found HIGH was cleared up.') }),
  opponentMayBeAbsent: true,
  requirements: [
    {
      sentence: 'a rule found something HIGH',
      guard: ({ state: { review } }) => {
        if (review === undefined) reject('NOT_REQUESTED', 'The claim needs no approval.', {});
      },
    },
    {
      sentence: 'the caller is another officer than the one who reserved it',
      guard: ({ caller, state: { review } }) => {
        if (caller.party === review?.reservedBy)
          reject('FORBIDDEN', 'Another officer of the bank approves what this one has reserved.', {});
      },
    },
  ],
  decide: ({ state, input: { reasonCode: approvedFor } }) => ({
    change: claim.changeTo('RESERVED', {
      ...state,
      ...(state.review && { review: { ...state.review, approvedFor } }),
    }),
  }),
});
