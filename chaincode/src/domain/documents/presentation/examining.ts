import { z } from 'zod';
import { dateOf } from '../../primitives';
import { computeNoticeDeadline } from '../../ucp600/notices/noticePeriod';
import { reject, rejectField } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { Facts } from '../../vocabulary/facts';
import { isCaller } from '../../vocabulary/guards';
import { noteUnserved } from '../../vocabulary/unservedRemarks';
import { parseCredit } from '../letterOfCredit/creditContent';
import {
  Determination,
  overrules,
  requireAllJudged,
  requireConsistent,
  requireDiscrepancy,
  requireFound,
} from './determination';
import { HANDED_ON, hasBills, holdsBills, passOn, PRESENTED_BILLS, requireUnpledgedToOthers } from './handingOver';
import { presented } from './presented';
import { CREDIT, EXAMINER } from './shared';

const BANK = ['bank-officer'] as const;

/**
 * The bank determines on the basis of the documents alone whether they comply (UCP 600 art. 14(a)). Every endorser
 * examines them by the same rules; if a rule finds a discrepancy or leaves it to a person, the officer's judgement is
 * recorded with its reason.
 *
 * While a party's peer does not sign, the documents cannot travel to those who endorse in its place. The bank then
 * determines a discrepancy on its own, as it must before it can refuse in time, and states its judgement by a hash
 * until `serve-remarks` brings the text.
 */
export const examine = presented.step('examine', {
  summary: 'Determines whether the presentation complies; judges what the rules find or leave to a person.',
  from: ['PRESENTED'],
  to: ['COMPLYING', 'DISCREPANT'],
  roles: BANK,
  by: EXAMINER,
  input: z.strictObject({
    determination: z.enum(['COMPLYING', 'DISCREPANT']).describe('What the bank finds of the presentation as a whole.'),
  }),
  details: Determination.optional(),
  content: 'carried',
  opponentMayBeAbsent: true,
  relations: {
    credit: CREDIT,
    bills: PRESENTED_BILLS,
  },
  requirements: [
    {
      sentence: 'there is one judgement on a finding, and none finds a discrepancy if the presentation complies',
      guard: ({ input: { determination }, details }) => {
        if (details !== undefined) requireConsistent(details, determination);
      },
    },
    {
      sentence: 'a judgement that names a finding names one of its rule, as it is now',
      guard: (facts) => {
        if (facts.details !== undefined) requireFound(facts, facts.details);
      },
    },
    {
      sentence:
        'a presentation that complies has a reasoned judgement on every rule that finds otherwise or leaves it to a person',
      guard: (facts) => {
        if (facts.input.determination === 'COMPLYING') requireAllJudged(facts, requireShared(facts));
      },
    },
    {
      sentence: 'a presentation that does not comply has a discrepancy',
      guard: (facts) => {
        const { details } = facts;
        if (facts.input.determination === 'DISCREPANT' && details !== undefined) requireDiscrepancy(facts, details);
      },
    },
  ],
  decide: (facts) => {
    const { state, input, details, caller } = facts;
    const isOverruled = input.determination === 'COMPLYING' && details !== undefined && overrules(facts, details);
    const noted = noteUnserved(state, 'examine', facts);
    return {
      change: presented.changeTo(input.determination, {
        ...noted,
        ...(isOverruled && { review: { examinedBy: caller.party } }),
      }),
    };
  },
});

/** The judgement that travelled to all who endorse. @throws INVALID if a party's peer does not sign */
function requireShared({
  details,
  absence,
}: Pick<Facts, 'absence'> & { readonly details: Determination | undefined }): Determination {
  return (
    details ??
    rejectField(
      '/input/determination',
      'Only with every party’s peer can it be determined that a presentation complies.',
      {
        absent: absence?.organizations,
      },
    )
  );
}

/** A nominated bank that does not act passes the documents on (UCP 600 art. 12). */
export const forward = presented.step('forward', {
  summary: 'Passes the documents on to the issuing bank, which examines them in its own five banking days.',
  from: ['PRESENTED', 'COMPLYING', 'DISCREPANT'],
  to: ['PRESENTED'],
  roles: BANK,
  by: {
    sentence: 'the caller is of the bank that examines, and not of the issuing bank',
    parties: ({ bank, issuingBank }) => (bank === issuingBank ? [] : [{ msp: bank }]),
  },
  authors: ({ forwardedBy }) => (forwardedBy === undefined ? [] : [{ msp: forwardedBy }]),
  input: Nothing,
  relations: { credit: CREDIT, bills: { ...PRESENTED_BILLS, change: HANDED_ON } },
  requirements: [
    {
      sentence: 'no bill is pledged to another bank than the issuing bank',
      guard: ({ state: { issuingBank }, related: { bills } }) => {
        requireUnpledgedToOthers(bills, issuingBank);
      },
    },
  ],
  decide: ({ state: { review: _, ...state }, related, time }) => {
    const noticeBy = computeNoticeDeadline(parseCredit(related.credit.document).terms, dateOf(time));
    const handed = { bank: state.issuingBank, forwardedBy: state.bank, receivedOn: dateOf(time), noticeBy };
    return {
      change: presented.changeTo('PRESENTED', { ...state, ...handed }),
      others: passOn(related.bills, state.issuingBank),
    };
  },
});

/** The bank may ask for a waiver in its sole judgement; the five banking days go on (UCP 600 art. 16(b)). */
export const requestWaiver = presented.step('request-waiver', {
  summary: 'Asks for a waiver of the discrepancies; the time for a notice goes on.',
  from: ['DISCREPANT'],
  to: ['WAIVER_REQUESTED'],
  roles: BANK,
  by: EXAMINER,
  input: Nothing,
  opponentMayBeAbsent: true,
  decide: ({ state }) => ({ change: presented.changeTo('WAIVER_REQUESTED', state) }),
});

const MAX_REASON_CHARS = 1_000;

/** Why discrepancies are waived: for the parties alone. */
const Waiver = z.strictObject({
  reason: z
    .string()
    .trim()
    .min(1)
    .max(MAX_REASON_CHARS)
    .optional()
    .meta({ description: 'Why.', examples: ['The applicant has sent its written waiver.'] }),
});

export const waive = presented.step('waive', {
  summary: 'Waives the discrepancies: the applicant, or the issuing bank for it.',
  from: ['DISCREPANT', 'WAIVER_REQUESTED', 'REFUSED'],
  to: ['WAIVED'],
  roles: ['bank-officer', 'shipper'],
  by: {
    sentence: 'the caller is of the issuing bank, or the applicant',
    parties: ({ issuingBank, applicant }) => [{ msp: issuingBank }, ...(applicant === undefined ? [] : [applicant])],
  },
  input: Nothing,
  details: Waiver,
  requirements: [
    {
      // One officer who finds discrepancies and waives them would pay alone.
      sentence: 'the officer who said last what the bank finds is another one, if the bank waives for the applicant',
      guard: ({ caller, record: { author } }) => {
        if (isCaller(author, caller))
          reject('FORBIDDEN', 'Another officer of the bank waives what this one has found or refused.', {});
      },
    },
    {
      sentence: 'if the documents were refused, the bank holds their bills',
      guard: ({ record }) => {
        if (record.status === 'REFUSED' && hasBills(record) && !holdsBills(record))
          reject('WRONG_STATUS', 'The bills went back with the refusal. Have them presented again.', {});
      },
    },
  ],
  decide: ({ state }) => ({ change: presented.changeTo('WAIVED', state) }),
});
