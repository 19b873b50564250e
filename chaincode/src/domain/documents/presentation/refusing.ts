import { z } from 'zod';
import { type Issue, rejectIssues } from '../../errors';
import { readTokens } from '../../papers/tokens';
import { dateOf } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { noteUnserved } from '../../vocabulary/unservedRemarks';
import { giveBack, HANDED_ON, PRESENTED_BILLS } from './handingOver';
import { presented } from './presented';
import { EXAMINER } from './shared';

const BANK = ['bank-officer'] as const;
const MAX_DISCREPANCIES = 70;
const MAX_DISCREPANCY_CHARS = 500;

/** What the bank does with the documents it refuses (UCP 600 art. 16(c)(iii) a to d). */
const Disposal = z.enum(['HOLDING_FOR_INSTRUCTIONS', 'HOLDING_FOR_WAIVER', 'RETURNING', 'AS_INSTRUCTED']);

/** What a notice says. */
export const RefusalNotice = z.strictObject({
  discrepancies: z
    .array(z.string().trim().min(1).max(MAX_DISCREPANCY_CHARS))
    .min(1)
    .max(MAX_DISCREPANCIES)
    .describe('Every discrepancy: the notice is given once (UCP 600 art. 16(c)).'),
  disposal: Disposal.describe('What the bank does with the documents.'),
});

/**
 * One single notice: the refusal, each discrepancy, and what becomes of the documents (UCP 600 art. 16(c)). A notice
 * that comes late precludes the bank (art. 16(f), general knowledge), which the ledger records.
 *
 * The bank has a deadline, and the beneficiary's peer could let it pass by signing nothing. So the notice can be given
 * without it: the ledger then has the hash of the text, and `serve-remarks` brings the text later.
 */
export const refuse = presented.step('refuse', {
  summary:
    'Gives the single notice of refusal; the bills go back unless the bank holds them. A notice after the fifth banking day precludes the bank instead.',
  from: ['DISCREPANT', 'WAIVER_REQUESTED'],
  to: ['REFUSED', 'PRECLUDED'],
  roles: BANK,
  by: EXAMINER,
  input: Nothing,
  details: RefusalNotice.optional(),
  opponentMayBeAbsent: true,
  relations: { bills: { ...PRESENTED_BILLS, change: HANDED_ON } },
  requirements: [
    {
      sentence: 'each discrepancy says what is wrong: that the documents do not comply names none',
      guard: ({ details }) => {
        requireNamed(details?.discrepancies ?? []);
      },
    },
  ],
  decide: ({ id, state, time, related, details, ...facts }) => {
    const status = dateOf(time) > state.noticeBy ? 'PRECLUDED' : 'REFUSED';
    // A bank that is precluded has to honour, and keeps the documents.
    const isKept = status === 'PRECLUDED' || isHeld(details);
    const refused = noteUnserved(state, 'refuse', facts);
    return {
      change: presented.changeTo(status, { ...refused, ...(isHeld(details) && { holdsDocuments: true as const }) }),
      others: isKept ? [] : giveBack(related.bills, id),
    };
  },
});

/** Words that say only that there are discrepancies. */
// prettier-ignore
const UNSPECIFIC: ReadonlySet<string> = new Set([
  'A', 'ALL', 'AND', 'ARE', 'AS', 'BY', 'COMPLY', 'COMPLYING', 'COMPLIANT', 'CONDITION', 'CONDITIONS', 'CREDIT', 'DISCREPANCIES', 'DISCREPANCY',
  'DISCREPANT', 'DO', 'DOCUMENT', 'DOCUMENTS', 'DOES', 'FOUND', 'HAS', 'HAVE', 'IN', 'IS', 'LC', 'NON', 'NOT', 'OF', 'ON', 'OUR', 'PER',
  'PRESENTATION', 'PRESENTED', 'REFUSE', 'REFUSED', 'SEVERAL', 'TERMS', 'THE', 'TO', 'UCP', 'UNDER', 'VARIOUS', 'WE', 'WITH', 'YOUR', '600',
]);

/** A notice states each discrepancy (UCP 600 art. 16(c)(ii)). @throws INVALID with each text that names none */
function requireNamed(discrepancies: readonly string[]): void {
  const issues = discrepancies.flatMap((text, index): Issue[] => {
    const isNamed = readTokens(text).some(({ word }) => !UNSPECIFIC.has(word));
    const message = 'names no discrepancy: say what is wrong with which document, as the examination’s notice does';
    return isNamed ? [] : [{ pointer: `/details/discrepancies/${index}`, message }];
  });
  if (issues.length > 0) rejectIssues(issues);
}

/** Whether the bank says that it holds the documents; nobody else knows what it says if a party's peer does not sign. */
function isHeld(notice: z.infer<typeof RefusalNotice> | undefined): boolean {
  return notice?.disposal === 'HOLDING_FOR_INSTRUCTIONS' || notice?.disposal === 'HOLDING_FOR_WAIVER';
}
