import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { rejectField } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { requireMember } from '../../vocabulary/members';
import { showTo, UNSEEN_YET } from '../../vocabulary/parties';
import { parseAs } from '../../vocabulary/parse';
import { distinctLinks, FIRST_VERSION, type Link, Party } from '../../vocabulary/record';
import type { CreationAsked } from '../../vocabulary/relations';
import { Verdict } from './inspectionContent';
import { EvidenceHashes, HAPPENED, HOLDER, inspection, INSPECTOR, OFFICERS, parseInspection } from './words';

/* What customs captures, what it sees on that, and to whom it shows it. It keeps all of that for itself until it does. */

const MAX_SUBJECTS = 16;

const CaptureInput = z.strictObject({
  evidence: EvidenceHashes.describe('The hashes of all evidence that `document` names.'),
  subjects: distinctLinks(MAX_SUBJECTS)
    .default([])
    .describe('What is inspected, such as a declaration or a cargo report. All members see these links.'),
});

const sorted = (hashes: readonly string[]): string[] => [...hashes].sort();

/** Whether hashes are those of a list, in whatever order. */
export const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  isDeepStrictEqual(sorted(some), sorted(others));

export const capture = inspection.creation('capture', {
  summary: 'Records what customs captured of goods. Customs alone keeps the document.',
  to: ['CAPTURED'],
  roles: OFFICERS,
  authors: ({ customs }) => [{ msp: customs }],
  input: CaptureInput,
  content: 'kept',
  keeping: [
    HAPPENED,
    {
      sentence: 'the document has no verdict yet',
      guard: ({ document }) => {
        if (parseInspection(document).verdict !== undefined)
          rejectField('/document/verdict', 'A verdict comes with the action conclude.');
      },
    },
    {
      sentence: 'its evidence is that whose hashes everybody sees',
      guard: ({ document, input }) => {
        const { evidence } = parseInspection(document);
        if (
          !areSame(
            evidence.map(({ sha256 }) => sha256),
            parseAs(CaptureInput, input, '/input').evidence,
          )
        )
          rejectField('/input/evidence', 'These are not the hashes of the evidence that the document names.');
      },
    },
    {
      sentence: 'it is of a container, or of something on the ledger',
      guard: ({ document, input }) => {
        const { subjects } = parseAs(CaptureInput, input, '/input');
        if (parseInspection(document).containers.length + subjects.length === 0)
          rejectField('/document/containers', 'Name a container, or what is inspected on the ledger.');
      },
    },
  ],
  relations: {
    subjects: {
      what: 'each document that is inspected',
      find: ({ input: { subjects } }: CreationAsked<z.infer<typeof CaptureInput>>): readonly Link[] => subjects,
      isPublic: true,
    },
  },
  decide: ({ caller, input: { evidence, subjects } }) => ({
    change: inspection.changeTo(
      'CAPTURED',
      {
        customs: caller.msp,
        evidence: sorted(evidence),
        custody: [{ officer: caller.party, since: FIRST_VERSION }],
      },
      { parties: [{ msp: caller.msp }], links: subjects },
    ),
  }),
});

/** What was captured stays as it is: a verdict is added to it, or another one given. */
function isSameCapture(before: unknown, after: unknown): boolean {
  const { verdict: _, ...captured } = parseInspection(before);
  const { verdict: __, ...now } = parseInspection(after);
  return isDeepStrictEqual(captured, now);
}

export const conclude = inspection.step('conclude', {
  summary:
    'Says what is seen, by the officer who holds the evidence: the verdict in `document`. Customs alone keeps it, also from those who were shown the capture.',
  adds: z.strictObject({ verdict: Verdict }),
  from: ['CAPTURED', 'CONCLUDED'],
  to: ['CONCLUDED'],
  roles: OFFICERS,
  by: INSPECTOR,
  isOnSeenVersion: true,
  input: Nothing,
  content: 'kept',
  keeping: [
    {
      sentence: 'the document has a verdict',
      guard: ({ document }) => {
        if (parseInspection(document).verdict === undefined) rejectField('/document/verdict', 'is missing');
      },
    },
    HAPPENED,
    {
      sentence: 'nothing else of it is changed',
      guard: ({ document, before }) => {
        if (!isSameCapture(before, document))
          rejectField('/document', 'What was captured does not change. Send it as it is, with the verdict.');
      },
    },
    {
      sentence: HOLDER.sentence,
      guard: ({ found, caller }) => {
        if (found !== undefined) HOLDER.guard({ state: inspection.stateOf(found.record), caller });
      },
    },
  ],
  requirements: [HOLDER],
  decide: ({ state }) => ({
    change: inspection.changeTo('CONCLUDED', state, { parties: [{ msp: state.customs }] }),
  }),
});

const SHOWN = ['CAPTURED', 'CONCLUDED'] as const;

export const disclose = inspection.step('disclose', {
  summary: 'Shows the inspection to another organisation, such as the declarant, as it is now.',
  from: SHOWN,
  to: SHOWN,
  roles: OFFICERS,
  by: INSPECTOR,
  isOnSeenVersion: true,
  input: z.strictObject({ to: Party.describe('Who is to see the inspection.') }),
  content: 'carried',
  requirements: [
    {
      sentence: 'the organisation to which it is shown is another member',
      guard: ({ members, caller, input: { to } }) => {
        requireMember(members, to.msp);
        if (to.msp === caller.msp) rejectField('/input/to/msp', 'Your own organisation sees the inspection.');
      },
    },
    UNSEEN_YET,
  ],
  decide: ({ record, state, input }) => ({
    change: inspection.changeTo(record.status, state, showTo({ record, input }, [{ msp: state.customs }])),
  }),
});
