import { reject } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { PresentationState } from './presentationState';
import { presented } from './presented';
import { EXAMINER } from './shared';

/* An officer can judge that documents comply of which a rule finds a discrepancy. No officer pays on that judgement alone. */

/** What must hold before the bank pays. */
export const APPROVED = {
  sentence: 'a second officer has approved it, if it was found to comply against what a rule finds',
  guard: ({ state: { review } }: { readonly state: PresentationState }): void => {
    if (review !== undefined && review.isApproved === undefined)
      reject(
        'NOT_APPROVED',
        'A rule finds a discrepancy: a second officer of the bank approves the judgement first.',
        {},
      );
  },
};

/** Another officer has read the reasons, and lets the bank honour. */
export const approve = presented.step('approve', {
  summary:
    'Approves that it was found to comply against what a rule finds: by another officer than the one who examined it.',
  from: ['COMPLYING'],
  to: ['COMPLYING'],
  roles: ['bank-officer'],
  by: EXAMINER,
  input: Nothing,
  opponentMayBeAbsent: true,
  requirements: [
    {
      sentence: 'it was found to comply against what a rule finds, and is not approved yet',
      guard: ({ state: { review } }) => {
        if (review === undefined) reject('NOT_REQUESTED', 'The judgement needs no approval.', {});
        if (review.isApproved === true) reject('NOT_REQUESTED', 'The judgement is approved already.', {});
      },
    },
    {
      sentence: 'the caller is another officer than the one who examined it',
      guard: ({ caller, state: { review } }) => {
        if (caller.party === review?.examinedBy)
          reject('FORBIDDEN', 'Another officer of the bank approves what this one has judged.', {});
      },
    },
  ],
  decide: ({ state }) => ({
    change: presented.changeTo('COMPLYING', {
      ...state,
      ...(state.review && { review: { ...state.review, isApproved: true as const } }),
    }),
  }),
});
