import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { PartyId } from '../../primitives';
import { areSame } from './capturing';
import { EvidenceHashes, HOLDER, inspection, INSPECTOR, type InspectionState, MAX_CUSTODY, OFFICERS } from './words';

/*
 * Who holds the evidence: each officer hands it to the next, who takes it. Both say what they have in hand by its hashes, so
 * that a file that was changed or left out is found when it happens, and with whom.
 */

const HELD = ['CAPTURED', 'CONCLUDED'] as const;

const evidence = EvidenceHashes.describe('The hashes of all files in hand, computed anew.');

interface InHand {
  readonly state: InspectionState;
  readonly input: { readonly evidence: readonly string[] };
}

const UNCHANGED = {
  sentence: 'the evidence in hand is all that was captured, unchanged',
  guard: ({ state, input }: InHand): void => {
    if (areSame(state.evidence, input.evidence)) return;
    const [missing, foreign] = [without(state.evidence, input.evidence), without(input.evidence, state.evidence)];
    rejectField('/input/evidence', 'These are not the files that were captured.', { missing, foreign }, 'CONFLICT');
  },
};

const without = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((each) => !others.includes(each));

export const handOver = inspection.step('hand-over', {
  summary: 'Hands the evidence to another officer, who takes it over; until then it stays with whoever hands it over.',
  from: HELD,
  to: HELD,
  roles: OFFICERS,
  by: INSPECTOR,
  isOnSeenVersion: true,
  input: z.strictObject({ officer: PartyId.describe('The officer who is to take it over.'), evidence }),
  names: [
    { what: 'the officer', find: ({ state: { customs }, input: { officer } }) => ({ msp: customs, party: officer }) },
  ],
  requirements: [
    HOLDER,
    {
      sentence: 'it is handed to somebody else',
      guard: ({ caller, input: { officer } }) => {
        if (officer === caller.party) rejectField('/input/officer', 'You hold the evidence.');
      },
    },
    UNCHANGED,
  ],
  decide: ({ record, state, input: { officer } }) => ({
    change: inspection.changeTo(record.status, { ...state, handedTo: officer }),
  }),
});

export const takeOver = inspection.step('take-over', {
  summary: 'Takes the evidence over from the officer who hands it over.',
  from: HELD,
  to: HELD,
  roles: OFFICERS,
  by: INSPECTOR,
  isOnSeenVersion: true,
  input: z.strictObject({ evidence }),
  requirements: [
    {
      sentence: 'the evidence is handed to the caller',
      guard: ({ state: { handedTo }, caller }) => {
        if (handedTo !== caller.party)
          reject('NOT_REQUESTED', 'The evidence is not handed to you.', handedTo === undefined ? {} : { handedTo });
      },
    },
    {
      sentence: `it has changed hands fewer than ${MAX_CUSTODY} times`,
      guard: ({ state: { custody } }) => {
        if (custody.length >= MAX_CUSTODY)
          reject('WRONG_STATUS', 'The evidence has changed hands too often.', { limit: MAX_CUSTODY });
      },
    },
    UNCHANGED,
  ],
  decide: ({ record, state: { handedTo: _, ...state }, caller }) => ({
    change: inspection.changeTo(record.status, {
      ...state,
      custody: [...state.custody, { officer: caller.party, since: record.version + 1 }],
    }),
  }),
});
