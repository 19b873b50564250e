import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { Ulid } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import type { Facts, Related } from '../../vocabulary/facts';
import { requireActor, requireStatus } from '../../vocabulary/guards';
import { requireEnough, withTerms } from '../letterOfCredit/account';
import { requireBanksInTerms } from '../letterOfCredit/banksInTerms';
import { credit, creditLink } from '../letterOfCredit/credit';
import { parseCredit } from '../letterOfCredit/creditContent';
import { AVAILABLE_STATUSES } from '../letterOfCredit/creditState';
import { amendment, type AmendmentState, parseAmendment } from './amendment';
import { CALLED_BACK, confirmCallBack, holdForCallBack, requireOwnCallBacks } from './callingBack';

/** The amended credit and the terms that it would have. */
interface Amending extends Pick<Facts, 'members'> {
  readonly related: { readonly amended: Related };
  readonly document: unknown;
}

/** What must hold of the terms, whenever they are offered or accepted. */
const TERMS_REQUIREMENTS = [
  {
    sentence: 'the amendment starts from the present terms',
    guard: ({ related: { amended }, document }: Amending) => {
      const { basis } = parseAmendment(document);
      const { amendments } = parseCredit(amended.document);
      if (basis !== amendments)
        reject('CONFLICT', 'The credit was amended since this amendment was drawn up.', { basis, amendments });
    },
  },
  {
    sentence: 'the number of the credit stays the same',
    guard: ({ related: { amended }, document }: Amending) => {
      if (parseAmendment(document).terms.creditNumber !== parseCredit(amended.document).terms.creditNumber)
        rejectField('/document/terms/creditNumber', 'An amendment leaves the number of the credit as it is.');
    },
  },
  {
    sentence: 'the BICs in the terms are those of the banks of the credit',
    guard: ({ members, related: { amended }, document }: Amending) => {
      requireBanksInTerms(members, parseAmendment(document).terms, credit.stateOf(amended.record));
    },
  },
  {
    sentence: 'the amended amount covers what is drawn and kept for presentations',
    guard: ({ related: { amended }, document }: Amending) => {
      requireEnough(parseCredit(amended.document), parseAmendment(document).terms);
    },
  },
];

const OPEN_CREDIT = {
  sentence: 'the credit is advised or confirmed, and open',
  guard: ({ related: { amended } }: Amending) => {
    requireStatus(amended.record, AVAILABLE_STATUSES);
  },
};

const offer = amendment.creation('offer', {
  summary: 'Issues an amendment, by which the issuing bank is bound at once; the beneficiary is asked.',
  to: ['OFFERED'],
  roles: ['bank-officer'],
  authors: ({ issuingBank }) => [{ msp: issuingBank }],
  input: z.strictObject({ credit: Ulid.describe('The credit that is amended.') }),
  relations: {
    amended: {
      what: 'the credit',
      find: ({ input }: { readonly input: { readonly credit: string } }) => creditLink(input.credit),
      carries: 'letter-of-credit',
    },
  },
  requirements: [
    {
      sentence: 'the caller is of the issuing bank',
      guard: ({ caller, related: { amended } }) => {
        requireActor(caller, [{ msp: credit.stateOf(amended.record).issuingBank }]);
      },
    },
    OPEN_CREDIT,
    ...TERMS_REQUIREMENTS,
    {
      sentence: 'what it says that it changes of who is paid is what it changes',
      guard: ({ related: { amended }, document }) => {
        requireOwnCallBacks(parseCredit(amended.document).terms, parseAmendment(document));
      },
    },
  ],
  decide: ({ related: { amended }, document }) => {
    const { issuingBank, advisingBank, beneficiary, confirmingBank } = credit.stateOf(amended.record);
    const parties = { issuingBank, beneficiary, ...(confirmingBank !== undefined && { confirmingBank }) };
    const { id } = amended.record;
    const held = holdForCallBack(parseCredit(amended.document).terms, parseAmendment(document), advisingBank);
    const state: AmendmentState = { credit: id, ...parties, confirmed: false, ...held };
    const rest = { parties: amended.record.parties, links: [creditLink(id)] };
    return { change: amendment.changeTo('OFFERED', state, rest) };
  },
});

/** A requirement of accepting all of the amendment; partial acceptance is a rejection (UCP 600 art. 10(e)). */
function unlessPartial<F>({ sentence, guard }: { sentence: string; guard: (facts: F) => void }): {
  sentence: string;
  guard: (facts: F & { readonly input: { readonly parts: 'ALL' | 'SOME' } }) => void;
} {
  return {
    sentence: `for an acceptance of all parts: ${sentence}`,
    guard: (facts) => {
      if (facts.input.parts === 'ALL') guard(facts);
    },
  };
}

const BENEFICIARY = {
  sentence: 'the caller is the beneficiary',
  parties: ({ beneficiary }: AmendmentState) => [beneficiary],
};

/** The amendment binds the beneficiary from its acceptance on (UCP 600 art. 10(c)); silence is not one (10(f)). */
const accept = amendment.step('accept', {
  summary: 'Accepts the amendment: the credit has the amended terms. Accepting a part of it is a rejection.',
  from: ['OFFERED'],
  to: ['ACCEPTED', 'REJECTED'],
  roles: ['shipper'],
  by: BENEFICIARY,
  input: z.strictObject({
    parts: z.enum(['ALL', 'SOME']).describe('Whether all of it is accepted; to accept a part is to reject it.'),
  }),
  content: 'carried',
  relations: {
    amended: {
      what: 'the credit',
      find: ({ state }: { readonly state: AmendmentState }) => creditLink(state.credit),
      carries: 'letter-of-credit',
      change: credit.changedTo(AVAILABLE_STATUSES, ({ beneficiary }) => [beneficiary]),
    },
  },
  requirements: [unlessPartial(CALLED_BACK), ...[...TERMS_REQUIREMENTS, OPEN_CREDIT].map(unlessPartial)],
  decide: ({ state, related: { amended }, document, input: { parts } }) => {
    if (parts === 'SOME') return { change: amendment.changeTo('REJECTED', state) };
    const content = withTerms(parseCredit(amended.document), parseAmendment(document).terms);
    return {
      change: amendment.changeTo('ACCEPTED', state),
      others: [credit.changeRelated(amended, { document: content })],
    };
  },
});

const rejectAmendment = amendment.step('reject', {
  summary: 'Rejects the amendment: the credit stays as it was.',
  from: ['OFFERED'],
  to: ['REJECTED'],
  roles: ['shipper'],
  by: BENEFICIARY,
  input: Nothing,
  opponentMayBeAbsent: true,
  decide: ({ state }) => ({ change: amendment.changeTo('REJECTED', state) }),
});

/** A confirming bank may extend its confirmation to an amendment, or advise it without (UCP 600 art. 10(b)). */
const extendConfirmation = amendment.step('extend-confirmation', {
  summary: 'Extends the confirmation to the amendment.',
  from: ['OFFERED', 'ACCEPTED'],
  to: ['OFFERED', 'ACCEPTED'],
  roles: ['bank-officer'],
  by: {
    sentence: 'the caller is of the confirming bank',
    parties: ({ confirmingBank }) => (confirmingBank === undefined ? [] : [{ msp: confirmingBank }]),
  },
  input: Nothing,
  requirements: [CALLED_BACK],
  decide: ({ record, state }) => ({ change: amendment.changeTo(record.status, { ...state, confirmed: true }) }),
});

/** An amendment of a credit, with each party's consent on its own. */
export const creditAmendment = amendment.withActions(
  offer,
  confirmCallBack,
  accept,
  rejectAmendment,
  extendConfirmation,
);
