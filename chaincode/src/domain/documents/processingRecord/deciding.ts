import { z } from 'zod';
import { rejectField } from '../../errors';
import { distinctUlids } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { reasoned } from '../../vocabulary/reasonedRemarks';
import type { OtherChange, Related } from '../../vocabulary/facts';
import { requireStatus } from '../../vocabulary/guards';
import { findCountry } from '../../vocabulary/members';
import type { Link } from '../../vocabulary/record';
import type { StepAsked } from '../../vocabulary/relations';
import { makeServing, noteUnserved } from '../../vocabulary/unservedRemarks';
import { declaration, isLive, LIVE, MAX_PROCESSED } from '../customsDeclaration/words';
import { requireEntered, requireInBond, requireOwnEntries } from './entries';
import { requireEarnedOrigins } from './origins';
import { CUSTOMS, parseProcessing, processing, type ProcessingState } from './words';

/* What customs decides. */

const OFFICERS = ['customs-officer'] as const;

/** How many earlier records all declarations of one record have together. */
const MAX_EARLIER = MAX_PROCESSED;

const ApproveInput = z.strictObject({
  earlier: distinctUlids(MAX_EARLIER)
    .default([])
    .describe('Every record in `state.processedBy` of the declarations by which the goods entered.'),
});
type Asked = StepAsked<ProcessingState, z.infer<typeof ApproveInput>>;

const listProcessed = ({ record }: Related): readonly string[] => declaration.stateOf(record).processedBy ?? [];

/** What is used counts from here on, so that the sum is taken where it is written. */
export const approve = processing.step('approve', {
  summary: 'Approves the record: its goods count as used, and its outputs have the origin that it says.',
  from: ['FILED'],
  to: ['APPROVED'],
  roles: OFFICERS,
  by: CUSTOMS,
  isOnSeenVersion: true,
  input: ApproveInput,
  content: 'carried',
  relations: {
    entries: {
      what: 'each declaration by which the goods entered',
      find: ({ record: { links } }: Asked) => links,
      carries: 'customs-declaration',
      change: declaration.changedTo(['RELEASED'], ({ customs }) => [{ msp: customs }]),
    },
    earlier: {
      what: 'each earlier record',
      find: ({ input: { earlier } }: Asked) => earlier.map((id): Link => ({ type: 'processing-record', id })),
      carries: 'processing-record',
    },
  },
  requirements: [
    {
      sentence: 'customs has released all of the goods into bond, and they are of the operator',
      guard: ({ state, related: { entries } }) => {
        for (const { record } of entries) requireStatus(record, ['RELEASED']);
        requireOwnEntries(entries, state);
      },
    },
    {
      sentence: 'none of these goods has left the bonded area for good',
      guard: ({ related: { entries } }) => {
        requireInBond(entries);
      },
    },
    {
      sentence: `fewer than ${MAX_PROCESSED} records have used goods of each declaration`,
      guard: ({ related: { entries } }) => {
        const full = entries.filter((entry) => listProcessed(entry).length >= MAX_PROCESSED);
        if (full.length > 0)
          rejectField('/input/earlier', `A declaration has at most ${MAX_PROCESSED} records of processing.`, {
            declarations: full.map(({ record: { id } }) => id),
          });
      },
    },
    {
      sentence: 'the earlier records are all that the declarations name',
      guard: ({ input: { earlier }, related: { entries } }) => {
        const expected = [...new Set(entries.flatMap(listProcessed))].sort();
        if (JSON.stringify(expected) !== JSON.stringify([...earlier].sort()))
          rejectField('/input/earlier', 'Name every record that the declarations name, and no other.', { expected });
      },
    },
    {
      sentence: 'with what earlier records have used, no more is used than entered',
      guard: ({ document, related: { entries, earlier } }) => {
        const counted = earlier.filter(({ record }) => record.status === 'APPROVED');
        const used = counted.map((each) => parseProcessing(each.document));
        requireEntered(parseProcessing(document), entries, used, '/document');
      },
    },
    {
      sentence: 'each origin follows from what went in, as it is declared now, or from the operation',
      guard: ({ document, members, state: { customs }, related: { entries } }) => {
        const country = findCountry(members, customs);
        requireEarnedOrigins(parseProcessing(document), { entries, country }, '/document');
      },
    },
  ],
  decide: ({ id, state, related: { entries } }) => ({
    change: processing.changeTo('APPROVED', state),
    others: entries.map((entry) => noteProcessed(entry, id)),
  }),
});

const noteProcessed = (entry: Related, id: string): OtherChange =>
  declaration.changeRelated(entry, {
    state: { ...declaration.stateOf(entry.record), processedBy: [...listProcessed(entry), id] },
  });

function noteUnprocessed(entry: Related, id: string): OtherChange {
  const { processedBy: _, ...state } = declaration.stateOf(entry.record);
  const processedBy = listProcessed(entry).filter((each) => each !== id);
  return declaration.changeRelated(entry, { state: { ...state, ...(processedBy.length > 0 && { processedBy }) } });
}

const TOLD = 'What the operator is told.';
const REMARKS = {
  reject: reasoned(['NOT_PLAUSIBLE', 'NO_SUCH_SITE', 'ORIGIN_NOT_CONFERRED'], 'Why the record is rejected.', TOLD),
  revoke: reasoned(['NOT_PROCESSED', 'OTHER_GOODS', 'APPROVED_IN_ERROR'], 'Why the approval is revoked.', TOLD),
} as const;

/** A decision against the operator does not wait for its peer. */
export const rejectRecord = processing.step('reject', {
  summary: 'Rejects the record.',
  from: ['FILED'],
  to: ['REJECTED'],
  roles: OFFICERS,
  by: CUSTOMS,
  input: Nothing,
  details: REMARKS.reject.optional(),
  opponentMayBeAbsent: true,
  isOnSeenVersion: true,
  decide: ({ state, ...facts }) => ({ change: processing.changeTo('REJECTED', noteUnserved(state, 'reject', facts)) }),
});

export const revoke = processing.step('revoke', {
  summary: 'Revokes the approval: the goods of the record count as not used, and no origin follows from it.',
  from: ['APPROVED'],
  to: ['REVOKED'],
  roles: OFFICERS,
  by: CUSTOMS,
  input: Nothing,
  details: REMARKS.revoke.optional(),
  opponentMayBeAbsent: true,
  isOnSeenVersion: true,
  relations: {
    entries: {
      what: 'each declaration by which the goods entered',
      find: ({ record: { links } }: StepAsked<ProcessingState, object>) => links,
      isPublic: true,
      change: declaration.changedTo(LIVE, ({ customs }) => [{ msp: customs }]),
    },
  },
  decide: ({ id, state, related: { entries }, ...facts }) => ({
    change: processing.changeTo('REVOKED', noteUnserved(state, 'revoke', facts)),
    others: entries.filter(({ record }) => isLive(record)).map((entry) => noteUnprocessed(entry, id)),
  }),
});

export const serveRemarks = makeServing(processing, {
  from: ['REJECTED', 'REVOKED'],
  roles: OFFICERS,
  by: CUSTOMS,
  remarks: REMARKS,
});
