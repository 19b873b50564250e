import { z } from 'zod';
import { reject } from '../../errors';
import { Instant } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { isAmong } from '../../vocabulary/guards';
import { requireOrganizationRole } from '../../vocabulary/members';
import { addParty, removeEntry } from '../../vocabulary/parties';
import { Organization, Party, type TradeRecord } from '../../vocabulary/record';
import { bill } from './bill';
import { type BillState, DeclineReason, Endorsement, listFunctions, markTaken, withoutOffer } from './billState';
import { requirePassable } from './endorsing';
import {
  ENDORSABLE,
  freeOrAllowed,
  HELD,
  HOLDERS,
  LAPSES_LATER,
  NEVER_HONOURED,
  POSSESSOR,
  requireDisclosedTo,
  requireHolder,
} from './guards';
import { EnforcementTerms } from './pledge';

/** Offers possession, and title with it; they pass when that party accepts. */
export const offerTransfer = bill.step('offer-transfer', {
  summary:
    'Offers possession of the bill to another party, with title if it endorses it too, and shows it to that party.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  by: POSSESSOR,
  input: z.strictObject({
    to: Party.describe('To whom the bill is offered.'),
    endorsement: Endorsement.optional().describe(
      'How title passes with possession; without it, possession passes alone.',
    ),
    expires: Instant.describe('When the offer lapses.'),
  }),
  content: 'carried',
  names: [{ what: 'the party to which it is offered', find: ({ input }) => input.to }],
  requirements: [
    ...freeOrAllowed(['TRANSFER'], 'SELL'),
    {
      sentence: 'a sea waybill is not transferred',
      guard: ({ state: { form } }) => {
        if (form === 'SEA_WAYBILL') reject('NOT_NEGOTIABLE', 'A sea waybill gives no title that could pass.', { form });
      },
    },
    {
      sentence: 'a pledgee that has taken the bill offers it with title',
      guard: ({ state: { enforced, endorsement }, input }) => {
        if (enforced !== undefined && input.endorsement === undefined && endorsement !== 'BLANK_ENDORSE')
          reject('FORBIDDEN', 'Endorse the bill to the buyer: a sale passes title with possession.', {});
      },
    },
    {
      sentence: 'title is endorsed by the title holder of a bill to order, or as the title holder has named it',
      guard: ({ state, input }) => {
        requirePassable(state, input);
      },
    },
    {
      sentence: 'the party to which it is offered is of an exporter or a bank',
      guard: ({ members, input: { to } }) => {
        requireHolder(members, to);
      },
    },
    LAPSES_LATER,
  ],
  decide: ({ record, state, input }) => {
    const isShown = isAmong(input.to, record.parties) ? {} : { isShown: true as const };
    const offered = { ...markTaken(state), offer: { kind: 'TRANSFER' as const, ...input, ...isShown } };
    const parties = addParty(record.parties, input.to, listFunctions(state));
    return { change: bill.changeTo('ISSUED', offered, { parties }) };
  },
});

/** Offers the bill as security to one bank; the pledge is made when the bank reserves a claim on it. */
export const offerPledge = bill.step('offer-pledge', {
  summary:
    'Offers the bill to a bank as security for one claim; the bank takes it by reserving a claim on this version.',
  from: HELD,
  to: HELD,
  roles: ['shipper'],
  by: POSSESSOR,
  input: z.strictObject({
    to: Organization.describe('The bank, which must see the bill: disclose it first.'),
    expires: Instant.describe('When the offer lapses.'),
    enforcement: EnforcementTerms.optional().describe(
      'When and how the bank may enforce the pledge; without it, the pledge is not enforced.',
    ),
  }),
  requirements: [
    ...ENDORSABLE,
    NEVER_HONOURED,
    {
      sentence: 'the organisation to which it is offered is a bank',
      guard: ({ members, input: { to } }) => {
        requireOrganizationRole(members, to, 'BANK');
      },
    },
    {
      sentence: 'that bank sees the bill',
      guard: ({ record, input: { to } }) => {
        requireDisclosedTo(record, to);
      },
    },
    LAPSES_LATER,
  ],
  decide: ({ state, input }) => ({
    change: bill.changeTo('ISSUED', { ...markTaken(state), offer: { kind: 'PLEDGE', ...input } }),
  }),
});

const ON_OFFER = {
  sentence: 'the bill is on offer',
  guard: ({ state: { offer } }: { readonly state: BillState }): void => {
    if (offer === undefined) reject('NO_OFFER', 'The bill is not on offer.', {});
  },
};

/** Takes an open offer back. A lapsed offer stays on the record until then. */
export const withdrawOffer = bill.step('withdraw-offer', {
  summary: 'Withdraws an open offer of the bill, lapsed or not; who saw the bill by it alone sees it no longer.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  by: POSSESSOR,
  input: Nothing,
  opponentMayBeAbsent: true,
  requirements: [ON_OFFER],
  decide: ({ state, record }) => ({ change: bill.changeTo('ISSUED', withoutOffer(state), endOffer(record, state)) }),
});

/** Says no to an offer, so that the holder is free to make another. */
export const declineOffer = bill.step('decline-offer', {
  summary: 'Declines an offer of the bill, for a reason; who saw the bill by it alone sees it no longer.',
  from: HELD,
  to: HELD,
  roles: HOLDERS,
  by: {
    sentence: 'if the bill is on offer, it is offered to the caller',
    parties: ({ offer }, { parties }) => (offer === undefined ? parties : [listOfferee(offer)]),
  },
  authors: ({ declined }) => (declined === undefined ? [] : [declined.by]),
  input: z.strictObject({ reasonCode: DeclineReason.describe('Why the offer is declined.') }),
  opponentMayBeAbsent: true,
  requirements: [ON_OFFER],
  decide: ({ state, record, caller, input: { reasonCode } }) => {
    const declined = { by: { msp: caller.msp, party: caller.party }, reasonCode };
    return { change: bill.changeTo('ISSUED', { ...withoutOffer(state), declined }, endOffer(record, state)) };
  },
});

const listOfferee = (offer: NonNullable<BillState['offer']>): Party =>
  offer.kind === 'PLEDGE' ? { msp: offer.to } : offer.to;

/** The parties when an offer comes to nothing. */
export function endOffer({ parties }: TradeRecord, state: BillState): { parties?: Party[] } {
  const { offer } = state;
  if (offer?.kind !== 'TRANSFER' || offer.isShown !== true) return {};
  return { parties: removeEntry(parties, offer.to, listFunctions(withoutOffer(state))) };
}
