import { z } from 'zod';
import { isWrittenBy } from '../../vocabulary/authorship';
import { changeTo, creation, stepsOf } from '../../vocabulary/action';
import { contentSchema, type DocumentDefinition, parseAs } from '../../vocabulary/definition';
import type { Related } from '../../vocabulary/facts';
import { Party } from '../../vocabulary/record';
import { reject } from '../../errors';
import { requireActor, requireStatus } from '../../vocabulary/guards';
import { stateReader } from '../../vocabulary/stateReader';
import { withTerms } from '../letterOfCredit/account';
import { creditContentOf } from '../letterOfCredit/creditContent';
import { AVAILABLE_STATUSES, creditStateOf } from '../letterOfCredit/creditState';
import { CreditTerms } from '../../papers/creditTerms';
import { CalendarDate, MspId, Ulid } from '../../primitives';

const MAX_NARRATIVE_CHARS = 2_000;

/** The private document: the terms as they would be, so that each consent is to a whole text. */
const CreditAmendment = z.strictObject({
  /** The amendment's number under the credit (MT 707 field 26E). */
  number: z.int().min(1),
  date: CalendarDate,
  /** How many amendments are accepted in the terms that this one starts from. */
  basis: z.int().min(0),
  terms: CreditTerms,
  narrative: z.string().trim().min(1).max(MAX_NARRATIVE_CHARS).optional(),
});

const State = z.strictObject({
  credit: Ulid,
  issuingBank: MspId,
  beneficiary: Party,
  confirmingBank: MspId.optional(),
  /** Whether the confirming bank extends its confirmation to the amendment (UCP 600 art. 10(b)). */
  confirmed: z.boolean(),
});
const stateOf = stateReader(State);
const step = stepsOf(stateOf);
const Nothing = z.strictObject({});

const offer = creation('offer', {
  summary: 'Issues an amendment, by which the issuing bank is bound at once; the beneficiary is asked.',
  to: ['OFFERED'],
  roles: ['bank-officer'],
  requirements: [
    'the caller is of the issuing bank',
    'the credit is advised',
    'the amendment starts from the present terms',
  ],
  input: z.strictObject({ credit: Ulid }),
  related: ({ credit }) => [{ type: 'letter-of-credit', id: credit }],
  carries: ['letter-of-credit'],
  decide: ({ caller, related, document }) => {
    const credit = requireCredit(related);
    const { issuingBank, beneficiary, confirmingBank } = creditStateOf(credit.record);
    requireActor(caller, [{ msp: issuingBank }]);
    requireStatus(credit.record, AVAILABLE_STATUSES);
    amended(credit, document);
    const state = {
      credit: credit.record.id,
      issuingBank,
      beneficiary,
      confirmed: false,
      ...(confirmingBank !== undefined && { confirmingBank }),
    };
    const links = [{ type: credit.record.type, id: credit.record.id }];
    return { change: changeTo('OFFERED', state, { parties: credit.record.parties, links }) };
  },
});

/** The amendment binds the beneficiary from its acceptance on (UCP 600 art. 10(c)); silence is none (10(f)). */
const accept = step('accept', {
  summary: 'Accepts the amendment: the credit has the amended terms. Accepting a part of it is a rejection.',
  from: ['OFFERED'],
  to: ['ACCEPTED', 'REJECTED'],
  roles: ['shipper'],
  requirements: ['the caller is the beneficiary', 'the amendment starts from the present terms', 'the credit is open'],
  // Partial acceptance is deemed to be a rejection (UCP 600 art. 10(e)).
  input: z.strictObject({ parts: z.enum(['ALL', 'SOME']) }),
  content: 'carried',
  by: ({ beneficiary }) => [beneficiary],
  related: ({ credit }) => [{ type: 'letter-of-credit', id: credit }],
  carries: ['letter-of-credit'],
  decide: ({ state, related, document, input: { parts } }) => {
    if (parts === 'SOME') return { change: changeTo('REJECTED', state) };
    const credit = requireCredit(related);
    requireStatus(credit.record, AVAILABLE_STATUSES);
    const change = changeTo(credit.record.status, credit.record.state, { document: amended(credit, document) });
    return { change: changeTo('ACCEPTED', state), others: [{ record: credit.record, change }] };
  },
});

const rejectAmendment = step('reject', {
  summary: 'Rejects the amendment: the credit stays as it was.',
  from: ['OFFERED'],
  to: ['REJECTED'],
  roles: ['shipper'],
  requirements: ['the caller is the beneficiary'],
  input: Nothing,
  by: ({ beneficiary }) => [beneficiary],
  decide: ({ state }) => ({ change: changeTo('REJECTED', state) }),
});

/** A confirming bank may extend its confirmation to an amendment, or advise it without (UCP 600 art. 10(b)). */
const extendConfirmation = step('extend-confirmation', {
  summary: 'Extends the confirmation to the amendment.',
  from: ['OFFERED', 'ACCEPTED'],
  to: ['OFFERED', 'ACCEPTED'],
  roles: ['bank-officer'],
  requirements: ['the caller is of the confirming bank'],
  input: Nothing,
  by: ({ confirmingBank }) => (confirmingBank === undefined ? [] : [{ msp: confirmingBank }]),
  decide: ({ record, state }) => ({ change: changeTo(record.status, { ...state, confirmed: true }) }),
});

/** An amendment of a credit, with each party's consent on its own. */
export const creditAmendment: DocumentDefinition = {
  type: 'credit-amendment',
  path: 'credit-amendments',
  contract: 'creditAmendments',
  title: 'Amendment of a credit',
  description:
    'An amendment of a letter of credit: the issuing bank is bound by it at once, the beneficiary when it accepts.',
  content: contentSchema(CreditAmendment),
  statuses: {
    OFFERED: 'The issuing bank is bound; the beneficiary has not answered. Silence is no acceptance.',
    ACCEPTED: 'The credit has the amended terms.',
    REJECTED: 'The credit stays as it was.',
  },
  actions: { offer, accept, reject: rejectAmendment, 'extend-confirmation': extendConfirmation },
  named: (record) => {
    const { issuingBank, beneficiary } = stateOf(record);
    return [issuingBank, beneficiary.msp];
  },
  creator: (record) => stateOf(record).issuingBank,
  mayHaveWritten: (record) => {
    const { issuingBank, beneficiary, confirmingBank } = stateOf(record);
    return isWrittenBy(record, {
      offer: { by: [issuingBank], to: ['OFFERED'] },
      accept: { by: [beneficiary.msp], to: ['ACCEPTED', 'REJECTED'] },
      reject: { by: [beneficiary.msp], to: ['REJECTED'] },
      'extend-confirmation': { by: [confirmingBank], to: ['OFFERED', 'ACCEPTED'] },
    });
  },
  issuer: (record) => stateOf(record).issuingBank,
  issuerRole: 'BANK',
  terms: (record) => ({ credit: stateOf(record).credit }),
  fingerprints: () => [],
};

function requireCredit(related: readonly Related[]): Related {
  const credit = related.find(({ record }) => record.type === 'letter-of-credit');
  return credit ?? reject('NOT_FOUND', 'There is no such document.', {});
}

/**
 * The credit's document under the amendment.
 * @throws CONFLICT where other terms were agreed on meanwhile; INVALID where it is another credit's; EXCEEDS_CREDIT
 */
function amended(credit: Related, document: unknown): ReturnType<typeof creditContentOf> {
  const present = creditContentOf(credit.document);
  const { basis, terms } = parseAs(CreditAmendment, document, '/document');
  if (basis !== present.amendments) {
    reject('CONFLICT', 'The credit was amended since this amendment was drawn up.', {
      basis,
      amendments: present.amendments,
    });
  }
  if (terms.creditNumber !== present.terms.creditNumber)
    reject('INVALID', 'An amendment leaves the number of the credit as it is.', {});
  return withTerms(present, terms);
}
