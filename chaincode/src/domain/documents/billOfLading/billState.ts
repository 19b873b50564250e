import { z } from 'zod';
import { TITLE_FORMS, type TitleForm } from '../../dcsa';
import { Party } from '../../vocabulary/record';
import { Instant, MspId, Ulid } from '../../primitives';

/**
 * Whether the ledger is the register of title, or mirrors one kept elsewhere. In Korea only the designated
 * agency's registry is (Commercial Act, art. 862), so no MIRROR answer claims a legal transfer of title.
 */
export const TitleMode = z.enum(['MIRROR', 'REGISTRY_OF_RECORD']);

/** Whether the bill can be endorsed, and so be a security (DCSA eBL 3.0.4, `isToOrder`). */
export function isNegotiable(form: TitleForm): boolean {
  return form === 'BLANK' || form === 'TO_ORDER';
}

/** Why a carrier refuses a surrender: a code, because everybody on the channel sees it. */
export const SurrenderRefusal = z.enum(['FREIGHT_UNPAID', 'GOODS_NOT_ARRIVED', 'OUTSIDE_DELIVERY_AREA', 'OTHER']);

const TransferOffer = z.strictObject({ kind: z.literal('TRANSFER'), to: Party, expires: Instant });
const PledgeOffer = z.strictObject({ kind: z.literal('PLEDGE'), to: MspId, expires: Instant });

/** The title fields of a bill's record. A bill has one possessor and at most one open request. */
export const BillState = z.strictObject({
  issuer: MspId,
  /** How title passes. */
  form: z.enum(TITLE_FORMS),
  titleMode: TitleMode,
  /** Who controls the bill. */
  possessor: Party,
  /** Who has the right to the goods: the endorsee, or the first holder. */
  titleHolder: Party,
  /** The bank for which the bill is security, and its claim. */
  pledge: z.strictObject({ pledgee: MspId, claim: Ulid }).optional(),
  offer: z.discriminatedUnion('kind', [TransferOffer, PledgeOffer]).optional(),
  /** Who surrendered the bill; possession returns to that party if the carrier refuses. */
  surrenderedBy: Party.optional(),
  /** Why the carrier refused the last surrender. */
  surrenderRefusal: SurrenderRefusal.optional(),
});
export type BillState = z.infer<typeof BillState>;

/** DCSA transport document statuses, and ACCOMPLISHED for the delivery itself. */
export const BILL_STATUSES = {
  ISSUED: 'The carrier has issued the bill; it can be held, transferred and pledged.',
  PENDING_SURRENDER_FOR_DELIVERY: 'The holder has returned the bill to the carrier to take delivery.',
  SURRENDERED_FOR_DELIVERY: 'The carrier has accepted the surrender.',
  ACCOMPLISHED: 'The carrier has delivered the goods; the bill is spent.',
} as const;

/** The parties that have a function in the bill as it is now. */
export function listFunctions({ issuer, possessor, titleHolder, pledge, offer, surrenderedBy }: BillState): Party[] {
  return [
    { msp: issuer },
    possessor,
    titleHolder,
    ...(pledge === undefined ? [] : [{ msp: pledge.pledgee }]),
    ...(offer === undefined ? [] : [offer.kind === 'PLEDGE' ? { msp: offer.to } : offer.to]),
    ...(surrenderedBy === undefined ? [] : [surrenderedBy]),
  ];
}

/** The state without its offer. */
export function withoutOffer({ offer: _, ...state }: BillState): BillState {
  return state;
}
