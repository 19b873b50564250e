import { makeRetokenising } from '../../vocabulary/retokenising';
import { type PRESENTATION_STATUSES } from './presentationState';
import { presented } from './presented';
import { requirePresentedTokens } from './presentedPapers';
import { EXAMINER } from './shared';

/** What was presented again in place of refused documents is found by that. */
const FOUND_STATUSES = [
  'PRESENTED',
  'COMPLYING',
  'DISCREPANT',
  'WAIVER_REQUESTED',
  'WAIVED',
  'REFUSED',
  'PRECLUDED',
  'ACCEPTED',
  'DEFERRED_UNDERTAKEN',
  'PAID',
  'RETURNED',
  'WITHDRAWN',
] as const satisfies (keyof typeof PRESENTATION_STATUSES)[];

/**
 * The bank that has the documents makes the tokens of their numbers: as soon as it has them, and again when keys change. It
 * alone may: shippers have no part in keys, and cannot hide documents by other tokens.
 */
export const retokenise = makeRetokenising(presented, {
  from: FOUND_STATUSES,
  roles: ['gateway', 'bank-officer'],
  by: EXAMINER,
  content: 'carried',
  givesFirst: true,
  summary:
    'Gives the transport documents tokens, by which other banks find them again; the bank’s gateway does it by itself, and nothing else changes.',
  requirements: [
    {
      sentence: 'they are those of the transport documents; without the document, of as many as there can be',
      guard: ({ document, tokens }) => {
        requirePresentedTokens(document, tokens);
      },
    },
  ],
  keep: (_, state) => state,
});
