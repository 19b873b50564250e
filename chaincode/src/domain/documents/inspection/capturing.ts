import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { plausible } from '../../calendar/plausibleDates';
import { reject, rejectField } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { isAmong } from '../../vocabulary/guards';
import { requireMember } from '../../vocabulary/members';
import { addParty } from '../../vocabulary/parties';
import { parseAs } from '../../vocabulary/parse';
import { FIRST_VERSION, Link, Party } from '../../vocabulary/record';
import type { CreationAsked } from '../../vocabulary/relations';
import { EvidenceHashes, HOLDER, inspection, INSPECTOR, listDates, OFFICERS, parseInspection } from './words';

/* What customs captures, what it sees on that, and to whom it shows it. It keeps all of that for itself until it does. */

const MAX_SUBJECTS = 16;

const CaptureInput = z.strictObject({
  evidence: EvidenceHashes.describe('The hashes of all evidence that `document` names.'),
  subjects: z
    .array(Link)
    .max(MAX_SUBJECTS)
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
    plausible(listDates),
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
    'Says what is seen, by the officer who holds the evidence: `document` with its verdict. Customs alone keeps it, also from those who were shown it before.',
  from: ['CAPTURED', 'CONCLUDED'],
  to: ['CONCLUDED'],
  roles: OFFICERS,
  by: INSPECTOR,
  input: Nothing,
  content: 'kept',
  keeping: [
    {
      sentence: 'the document has a verdict',
      guard: ({ document }) => {
        if (parseInspection(document).verdict === undefined) rejectField('/document/verdict', 'is missing');
      },
    },
    plausible(listDates),
    {
      sentence: 'nothing else of it is changed',
      guard: ({ document, before }) => {
        if (!isSameCapture(before, document))
          rejectField('/document', 'What was captured does not change. Send it as it is, with the verdict.');
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
    {
      sentence: 'it does not see the inspection yet',
      guard: ({ record, input: { to } }) => {
        if (isAmong(to, record.parties))
          reject('ALREADY_DISCLOSED', `${to.msp} sees this inspection already.`, { msp: to.msp });
      },
    },
  ],
  decide: ({ record, state, input: { to } }) => ({
    change: inspection.changeTo(record.status, state, {
      parties: addParty(record.parties, to, [{ msp: state.customs }]),
    }),
  }),
});
