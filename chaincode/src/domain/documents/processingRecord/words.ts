import { awaitOf } from '../../vocabulary/awaited';
import { z } from 'zod';
import type { Dates } from '../../calendar/plausibleDates';
import { ProcessingRecord } from '../../papers/declarations';
import { MspId } from '../../primitives';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import { parseOnce } from '../../vocabulary/parse';
import { Party } from '../../vocabulary/record';
import { UnservedRemarks } from '../../vocabulary/unservedRemarks';

const ProcessingState = z.strictObject({
  /** Who declared the goods into bond, and had them processed. */
  operator: Party,
  customs: MspId,
  unservedRemarks: UnservedRemarks.optional(),
});
export type ProcessingState = z.infer<typeof ProcessingState>;

const STATUSES = {
  FILED: 'The operator has filed the record; customs has not decided on it yet.',
  APPROVED: 'Customs has approved the record: what it says of the goods and their origin counts.',
  REJECTED: 'Customs has rejected the record.',
  WITHDRAWN: 'The operator has withdrawn the record.',
  REVOKED: 'Customs has revoked its approval: the goods of the record count as not used.',
} as const;

const DECIDED: readonly string[] = ['APPROVED', 'REJECTED', 'REVOKED'] satisfies (keyof typeof STATUSES)[];

export const content = contentSchema(ProcessingRecord);

export const parseProcessing = parseOnce(ProcessingRecord, '/document');

export function listDates(document: unknown): Dates {
  const { startedOn, finishedOn } = parseProcessing(document);
  return { '/startedOn': startedOn, '/finishedOn': finishedOn };
}

/** What was done with goods in bond. */
export const processing = defineDocument({
  type: 'processing-record',
  path: 'processing-records',
  contract: 'processingRecords',
  title: 'Processing record',
  description: 'What was done with goods in bond: which went in, what came out, and why that has its origin.',
  content,
  statuses: STATUSES,
  state: ProcessingState,
  awaits: ({ customs }, status) =>
    status === 'FILED'
      ? awaitOf(customs, 'Approve the record of processing, or reject it.', ['approve', 'reject'])
      : [],
  // What customs has decided stays until it says otherwise.
  named: ({ operator, customs }, { status }) => [DECIDED.includes(status) ? customs : operator.msp],
  creator: ({ operator }) => operator,
});

export const OPERATOR = {
  sentence: 'the caller is the operator',
  parties: ({ operator }: ProcessingState): Party[] => [operator],
};

export const CUSTOMS = {
  sentence: 'the caller is of the customs authority addressed',
  parties: ({ customs }: ProcessingState): Party[] => [{ msp: customs }],
};
