import { z } from 'zod';
import { changeTo, stepsOf } from '../../vocabulary/action';
import { creditContentOf } from '../letterOfCredit/creditContent';
import { noticeDeadline } from './noticeDeadline';
import { Determination, requireJudged } from './determination';
import { creditLink, dateOf, examiner, relatedOf } from './shared';
import { presentationStateOf } from './presentationState';

const step = stepsOf(presentationStateOf);
const Nothing = z.strictObject({});
const BANK = ['bank-officer'] as const;
const MAX_DISCREPANCIES = 70;
const MAX_DISCREPANCY_CHARS = 500;

/**
 * The bank determines on the basis of the documents alone whether they comply (UCP 600 art. 14(a)). Every endorser
 * examines them by the same rules; where a rule finds a discrepancy or leaves it to a person, the officer's judgement
 * is recorded with its reason.
 */
export const examine = step('examine', {
  summary: 'Determines whether the presentation complies; judges what the rules find or leave to a person.',
  from: ['PRESENTED'],
  to: ['COMPLYING', 'DISCREPANT'],
  roles: BANK,
  requirements: [
    'the caller is of the bank that examines',
    'a presentation that complies has a reasoned judgement on every rule that finds otherwise or leaves it to a person',
    'a presentation that does not comply has a discrepancy',
  ],
  input: z.strictObject({ determination: z.enum(['COMPLYING', 'DISCREPANT']) }),
  details: Determination,
  content: 'carried',
  by: examiner,
  related: ({ credit }, _, { links }) => [creditLink(credit), ...links.filter(({ type }) => type === 'bill-of-lading')],
  carries: ['letter-of-credit'],
  decide: (facts) => {
    const { state, input } = facts;
    requireJudged(facts);
    return { change: changeTo(input.determination, state) };
  },
});

/** A nominated bank that does not act passes the documents on (UCP 600 art. 12). */
export const forward = step('forward', {
  summary: 'Passes the documents on to the issuing bank, which examines them in its own five banking days.',
  from: ['PRESENTED', 'COMPLYING', 'DISCREPANT'],
  to: ['PRESENTED'],
  roles: BANK,
  requirements: ['the caller is of the bank that examines, and not of the issuing bank'],
  input: Nothing,
  by: ({ bank, issuingBank }) => (bank === issuingBank ? [] : [{ msp: bank }]),
  related: ({ credit }) => [creditLink(credit)],
  carries: ['letter-of-credit'],
  decide: ({ state, related, time }) => {
    const { terms } = creditContentOf(relatedOf(related, 'letter-of-credit').document);
    const noticeBy = noticeDeadline(time, terms);
    return {
      change: changeTo('PRESENTED', {
        ...state,
        bank: state.issuingBank,
        forwardedBy: state.bank,
        receivedOn: dateOf(time),
        noticeBy,
      }),
    };
  },
});

/** The bank may ask for a waiver in its sole judgement; the five banking days go on (UCP 600 art. 16(b)). */
export const requestWaiver = step('request-waiver', {
  summary: 'Asks for a waiver of the discrepancies; the time for a notice goes on.',
  from: ['DISCREPANT'],
  to: ['WAIVER_REQUESTED'],
  roles: BANK,
  requirements: ['the caller is of the bank that examines'],
  input: Nothing,
  by: examiner,
  decide: ({ state }) => ({ change: changeTo('WAIVER_REQUESTED', state) }),
});

export const waive = step('waive', {
  summary: 'Waives the discrepancies: the applicant, or the issuing bank for it.',
  from: ['DISCREPANT', 'WAIVER_REQUESTED', 'REFUSED'],
  to: ['WAIVED'],
  roles: ['bank-officer', 'shipper'],
  requirements: ['the caller is of the issuing bank, or the applicant'],
  input: Nothing,
  by: ({ issuingBank, applicant }) => [{ msp: issuingBank }, ...(applicant === undefined ? [] : [applicant])],
  decide: ({ state }) => ({ change: changeTo('WAIVED', state) }),
});

/** What the bank does with the documents it refuses (UCP 600 art. 16(c)(iii) a to d). */
const Disposal = z.enum(['HOLDING_FOR_INSTRUCTIONS', 'HOLDING_FOR_WAIVER', 'RETURNING', 'AS_INSTRUCTED']);

/** What a notice says. */
export const RefusalNotice = z.strictObject({
  discrepancies: z.array(z.string().trim().min(1).max(MAX_DISCREPANCY_CHARS)).min(1).max(MAX_DISCREPANCIES),
  disposal: Disposal,
});

/** One single notice: the refusal, each discrepancy, and what becomes of the documents (UCP 600 art. 16(c)). */
export const refuse = step('refuse', {
  summary: 'Gives the single notice of refusal; a notice after the fifth banking day precludes the bank instead.',
  from: ['DISCREPANT', 'WAIVER_REQUESTED'],
  to: ['REFUSED', 'PRECLUDED'],
  roles: BANK,
  requirements: ['the caller is of the bank that examines', 'no notice was given before'],
  input: Nothing,
  details: RefusalNotice,
  by: examiner,
  // Preclusion: UCP 600 art. 16(f), general knowledge; the ledger records it where the notice came late.
  decide: ({ state, time }) => ({
    change: changeTo(dateOf(time) > state.noticeBy ? 'PRECLUDED' : 'REFUSED', state),
  }),
});
