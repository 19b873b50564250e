import { z } from 'zod';
import { reject } from '../../errors';
import { dateOf } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { presented } from './presented';
import type { PresentationState } from './presentationState';
import { EXAMINER } from './shared';

const BANK = ['bank-officer'] as const;
const MAX_DISCREPANCIES = 70;
const MAX_DISCREPANCY_CHARS = 500;

/** What the bank does with the documents it refuses (UCP 600 art. 16(c)(iii) a to d). */
const Disposal = z.enum(['HOLDING_FOR_INSTRUCTIONS', 'HOLDING_FOR_WAIVER', 'RETURNING', 'AS_INSTRUCTED']);

/** What a notice says. */
export const RefusalNotice = z.strictObject({
  discrepancies: z.array(z.string().trim().min(1).max(MAX_DISCREPANCY_CHARS)).min(1).max(MAX_DISCREPANCIES),
  disposal: Disposal,
});

/**
 * One single notice: the refusal, each discrepancy, and what becomes of the documents (UCP 600 art. 16(c)). A notice
 * that comes late precludes the bank (art. 16(f), general knowledge), which the ledger records.
 *
 * The bank has a deadline, and the beneficiary's peer could let it pass by signing nothing. So the notice can be given
 * without it: the ledger then has the hash of the text, and `serve-notice` brings the text later.
 */
export const refuse = presented.step('refuse', {
  summary: 'Gives the single notice of refusal; a notice after the fifth banking day precludes the bank instead.',
  from: ['DISCREPANT', 'WAIVER_REQUESTED'],
  to: ['REFUSED', 'PRECLUDED'],
  roles: BANK,
  by: EXAMINER,
  input: Nothing,
  details: RefusalNotice.optional(),
  opponentMayBeAbsent: true,
  decide: ({ record, state, time, absence }) => ({
    change: presented.changeTo(dateOf(time) > state.noticeBy ? 'PRECLUDED' : 'REFUSED', {
      ...state,
      ...(absence?.details !== undefined && {
        unservedNotice: { sha256: absence.details, version: record.version + 1 },
      }),
    }),
  }),
});

/** The statuses that can follow a notice. */
const AFTER_NOTICE = [
  'REFUSED',
  'PRECLUDED',
  'WAIVED',
  'RETURNED',
  'REPLACED',
  'ACCEPTED',
  'DEFERRED_UNDERTAKEN',
  'PAID',
] as const;

/** Brings the text of a notice that was given by its hash. */
export const serveNotice = presented.step('serve-notice', {
  summary: 'Serves the text of a notice that was given while a party’s peer did not sign; it is the same text.',
  from: AFTER_NOTICE,
  to: AFTER_NOTICE,
  roles: BANK,
  by: { ...EXAMINER, sentence: 'the caller is of the bank that refused' },
  input: Nothing,
  details: RefusalNotice,
  detailsVersion: ({ unservedNotice }: PresentationState, { version }) => unservedNotice?.version ?? version + 1,
  requirements: [
    {
      sentence: 'the text is the one whose hash was given with the notice, and was not served before',
      guard: ({ state: { unservedNotice }, detailsHash }) => {
        if (unservedNotice === undefined)
          reject('WRONG_STATUS', 'The parties have the text of this notice already.', {});
        if (unservedNotice.sha256 !== detailsHash)
          reject('INVALID', 'This is not the text of the notice. Send the same discrepancies and disposal.', {});
      },
    },
  ],
  decide: ({ record, state: { unservedNotice: _, ...state } }) => ({
    change: presented.changeTo(record.status, state),
  }),
});
