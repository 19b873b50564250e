import { z } from 'zod';
import { dateOf } from '../../primitives';
import { computeNoticeDeadline } from '../../ucp600/notices/noticePeriod';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { parseCredit } from '../letterOfCredit/creditContent';
import { Determination, requireAllJudged, requireDiscrepancy } from './determination';
import { presented } from './presented';
import { CREDIT, EXAMINER } from './shared';

const BANK = ['bank-officer'] as const;
const MAX_DISCREPANCIES = 70;
const MAX_DISCREPANCY_CHARS = 500;

/**
 * The bank determines on the basis of the documents alone whether they comply (UCP 600 art. 14(a)). Every endorser
 * examines them by the same rules; if a rule finds a discrepancy or leaves it to a person, the officer's judgement is
 * recorded with its reason.
 */
export const examine = presented.step('examine', {
  summary: 'Determines whether the presentation complies; judges what the rules find or leave to a person.',
  from: ['PRESENTED'],
  to: ['COMPLYING', 'DISCREPANT'],
  roles: BANK,
  by: EXAMINER,
  input: z.strictObject({ determination: z.enum(['COMPLYING', 'DISCREPANT']) }),
  details: Determination,
  content: 'carried',
  relations: {
    credit: CREDIT,
    bills: {
      what: 'each bill on the ledger that is presented',
      find: ({ record: { links } }) => links.filter(({ type }) => type === 'bill-of-lading'),
    },
  },
  requirements: [
    {
      sentence:
        'a presentation that complies has a reasoned judgement on every rule that finds otherwise or leaves it to a person',
      guard: (facts) => {
        if (facts.input.determination === 'COMPLYING') requireAllJudged(facts);
      },
    },
    {
      sentence: 'a presentation that does not comply has a discrepancy',
      guard: (facts) => {
        if (facts.input.determination === 'DISCREPANT') requireDiscrepancy(facts);
      },
    },
  ],
  decide: ({ state, input }) => ({ change: presented.changeTo(input.determination, state) }),
});

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
  relations: { credit: CREDIT },
  decide: ({ state, related, time }) => {
    const noticeBy = computeNoticeDeadline(parseCredit(related.credit.document).terms, dateOf(time));
    const handed = { bank: state.issuingBank, forwardedBy: state.bank, receivedOn: dateOf(time), noticeBy };
    return { change: presented.changeTo('PRESENTED', { ...state, ...handed }) };
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
  decide: ({ state }) => ({ change: presented.changeTo('WAIVER_REQUESTED', state) }),
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
  decide: ({ state }) => ({ change: presented.changeTo('WAIVED', state) }),
});

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
 */
export const refuse = presented.step('refuse', {
  summary: 'Gives the single notice of refusal; a notice after the fifth banking day precludes the bank instead.',
  from: ['DISCREPANT', 'WAIVER_REQUESTED'],
  to: ['REFUSED', 'PRECLUDED'],
  roles: BANK,
  by: EXAMINER,
  input: Nothing,
  details: RefusalNotice,
  decide: ({ state, time }) => ({
    change: presented.changeTo(dateOf(time) > state.noticeBy ? 'PRECLUDED' : 'REFUSED', state),
  }),
});
