import { makeRetokenising } from '../../vocabulary/retokenising';
import { claim, CLAIMANT, parseClaim, requireTokensOf, requireTokensOfPapers } from './claim';
import { WEIGHED_STATUSES } from './claimState';
import { findLastVersion } from './lastVersion';
import { requireSealedShares } from './tokenedPapers';

/** A claim that weighs, live or ended, gets tokens under other keys. */
export const retokenise = makeRetokenising(claim, {
  from: WEIGHED_STATUSES,
  roles: ['gateway', 'bank-officer'],
  by: CLAIMANT,
  content: 'carried',
  requirements: [
    {
      sentence:
        'they are those of the papers that the document names; without the document, those of papers of its kinds',
      guard: ({ document, tokens, state: { papers }, absence }) => {
        if (absence === undefined) requireTokensOf(document, tokens);
        else requireTokensOfPapers(papers, tokens);
      },
    },
    {
      sentence: 'each part of a paper is sealed as the document states it; without the document, none is stated',
      guard: (facts) => {
        if (facts.absence === undefined) requireSealedShares(parseClaim(facts.document), facts);
      },
    },
  ],
  keep: (record, state) => ({ ...state, beforeRetokenising: findLastVersion(record, state) }),
});
