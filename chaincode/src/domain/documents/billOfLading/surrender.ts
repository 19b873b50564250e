import { z } from 'zod';
import { reject } from '../../errors';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { isSameParty, Party } from '../../vocabulary/record';
import { bill } from './bill';
import { AmendmentReason, type BillState, SurrenderRefusal, markTaken } from './billState';
import { NEAR, NOT_HELD_NEAR } from './heldElsewhere';
import { NO_HOUSES } from './houses';
import {
  ASKED_FOR_PAPER,
  CARRIER,
  freeOrAllowed,
  HOLDERS,
  NEVER_HELD,
  ONE_HOLDER,
  type OnState,
  POSSESSOR,
  requireHolder,
  UNDELIVERED,
  UNREPLACED,
} from './guards';

/** The statuses in which the carrier has a surrender before it, and what comes of it. */
const ACCEPTED = {
  PENDING_SURRENDER_FOR_DELIVERY: 'SURRENDERED_FOR_DELIVERY',
  PENDING_SURRENDER_FOR_AMENDMENT: 'SURRENDERED_FOR_AMENDMENT',
} as const;
const PENDING = ['PENDING_SURRENDER_FOR_DELIVERY', 'PENDING_SURRENDER_FOR_AMENDMENT'] as const;

/** A straight bill is surrendered by its shipper or its consignee, any other by its title holder (DCSA Surrender). */
const ENTITLED: OnState = {
  sentence: 'the possessor has title, or is the shipper of a straight bill',
  guard: ({ state }) => {
    const { form, possessor, issuedTo } = state;
    const isShipper = (form === 'STRAIGHT' || form === 'SEA_WAYBILL') && isSameParty(possessor, issuedTo);
    if (!isShipper) ONE_HOLDER.guard({ state });
  },
};

/** Whoever surrendered the bill is its author. */
const SURRENDERER = ({ surrenderedBy }: BillState): NonNullable<BillState['surrenderedBy']>[] =>
  surrenderedBy === undefined ? [] : [surrenderedBy];

/** The bill is with the carrier. */
function handBack(state: BillState): BillState {
  const { surrenderRefusal: _, nominee: __, ...rest } = markTaken(state);
  return { ...rest, possessor: { msp: state.issuer }, surrenderedBy: state.possessor };
}

/** Returns the bill to the carrier against the goods (DCSA PINT SURRENDER_FOR_DELIVERY). */
export const surrenderForDelivery = bill.step('surrender-for-delivery', {
  summary: 'Returns the bill to the carrier to take delivery of the goods.',
  from: ['ISSUED'],
  to: ['PENDING_SURRENDER_FOR_DELIVERY'],
  roles: HOLDERS,
  by: POSSESSOR,
  authors: SURRENDERER,
  input: Nothing,
  requirements: [
    ...freeOrAllowed(['DELIVERY'], 'SURRENDER'),
    ENTITLED,
    {
      sentence: 'a sea waybill is delivered without a surrender',
      guard: ({ state: { form } }) => {
        if (form === 'SEA_WAYBILL')
          reject('NOT_NEGOTIABLE', 'A sea waybill is not surrendered: the carrier delivers to its consignee.', {
            form,
          });
      },
    },
  ],
  decide: ({ state }) => ({ change: bill.changeTo('PENDING_SURRENDER_FOR_DELIVERY', handBack(state)) }),
});

const MAX_COMMENT_CHARS = 255;

/** What is to be amended, in words that only the parties see (DCSA Surrender `comments`). */
const Comments = z.strictObject({
  comments: z.string().trim().min(1).max(MAX_COMMENT_CHARS).optional().describe('What is to be amended.'),
});

/** Returns the bill to have it amended, or others issued in its place (DCSA PINT SURRENDER_FOR_AMENDMENT). */
export const surrenderForAmendment = bill.step('surrender-for-amendment', {
  summary: 'Returns the bill to the carrier to have it amended, split, combined, switched, or put on paper.',
  from: ['ISSUED'],
  to: ['PENDING_SURRENDER_FOR_AMENDMENT'],
  roles: HOLDERS,
  by: POSSESSOR,
  authors: SURRENDERER,
  input: z.strictObject({
    reasonCode: AmendmentReason.optional().describe(
      'Why (DCSA): to have it on paper (SWTP), for another place of delivery (COD), as another bill (SWI).',
    ),
    madeOutTo: Party.required({ party: true })
      .optional()
      .describe('Who is to have title by the bill that is issued in its place, if that is somebody else than now.'),
  }),
  names: [{ what: 'the party to which it is to be made out', find: ({ input: { madeOutTo } }) => madeOutTo ?? [] }],
  details: Comments,
  requirements: [
    ...freeOrAllowed(['AMENDMENT', 'SPLIT']),
    ENTITLED,
    NO_HOUSES,
    {
      sentence: 'the party to which it is to be made out, if one is named, is of an exporter or a bank',
      guard: ({ members, input: { madeOutTo } }) => {
        if (madeOutTo !== undefined) requireHolder(members, madeOutTo);
      },
    },
    {
      sentence: 'title by a pledged bill stays: the pledgee consents to its transfer apart',
      guard: ({ state: { pledge, titleHolder }, input: { madeOutTo } }) => {
        if (pledge !== undefined && madeOutTo !== undefined && !isSameParty(madeOutTo, titleHolder))
          reject('PLEDGED', 'The pledgee consented to an amendment, and not to another title holder.', { madeOutTo });
      },
    },
    {
      sentence: 'a pledged bill is not put on paper',
      guard: ({ state: { pledge }, input: { reasonCode } }) => {
        if (pledge !== undefined && reasonCode === 'SWTP')
          reject('PLEDGED', 'The pledge would end with the electronic bill. Have its pledgee release it first.', {
            reasonCode,
          });
      },
    },
  ],
  decide: ({ state, input: { reasonCode, madeOutTo } }) => {
    const asked = {
      ...(reasonCode !== undefined && { amendmentReason: reasonCode }),
      ...(madeOutTo !== undefined && { madeOutTo }),
    };
    const surrendered = { ...handBack(state), ...asked };
    return { change: bill.changeTo('PENDING_SURRENDER_FOR_AMENDMENT', surrendered) };
  },
});

/** Accepts the surrender (DCSA SACC); no transfer follows it. */
export const acceptSurrender = bill.step('accept-surrender', {
  summary: 'Accepts the surrendered bill.',
  from: PENDING,
  to: Object.values(ACCEPTED),
  roles: ['carrier-agent'],
  by: CARRIER,
  input: Nothing,
  opponentMayBeAbsent: true,
  decide: ({ record: { status }, state }) => ({ change: bill.changeTo(ACCEPTED[status], state) }),
});

/** Refuses the surrender (DCSA SREJ): possession returns to the party that surrendered. */
export const rejectSurrender = bill.step('reject-surrender', {
  summary: 'Refuses the surrendered bill, or gives up an amendment; possession returns to whoever surrendered it.',
  from: [...PENDING, 'SURRENDERED_FOR_AMENDMENT'],
  to: ['ISSUED'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: z.strictObject({ reasonCode: SurrenderRefusal.describe('Why the carrier refuses the bill.') }),
  opponentMayBeAbsent: true,
  requirements: [UNREPLACED],
  decide: ({ state: { surrenderedBy, amendmentReason: _, madeOutTo: __, ...state }, input: { reasonCode } }) => {
    const possessor = surrenderedBy ?? state.titleHolder;
    return { change: bill.changeTo('ISSUED', { ...state, possessor, surrenderRefusal: reasonCode }) };
  },
});

/** The holder has asked for paper; the electronic bill ends with its issue (DCSA SWTP, MLETR art. 18). */
export const convertToPaper = bill.step('convert-to-paper', {
  summary: 'Records that the bill was issued on paper; nothing more happens to it on the ledger.',
  from: ['SURRENDERED_FOR_AMENDMENT'],
  to: ['PAPER'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: Nothing,
  opponentMayBeAbsent: true,
  relations: NEAR,
  requirements: [ASKED_FOR_PAPER, UNREPLACED, UNDELIVERED, NEVER_HELD, NOT_HELD_NEAR],
  decide: ({ state }) => ({ change: bill.changeTo('PAPER', state) }),
});
