import { z } from 'zod';
import { TITLE_FORMS, type TitleForm } from '../../dcsa';
import { MAX_LINKS, Party, Sha256, TradeRecord } from '../../vocabulary/record';
import { Instant, MspId, Ulid } from '../../primitives';
import { Attachments } from './attachment';
import { Holds, listUnreleased } from './holds';
import { EnforcementTerms, Pledge, Remedies } from './pledge';

/**
 * Whether the ledger is the register of title, or mirrors one kept elsewhere. In Korea only the designated
 * agency's registry is (Commercial Act, art. 862), so no MIRROR answer claims a legal transfer of title.
 */
export const TitleMode = z.enum(['MIRROR', 'REGISTRY_OF_RECORD']);
export type TitleMode = z.infer<typeof TitleMode>;

/** Whether the bill is made out to order, so that it can be endorsed and be a security (DCSA eBL 3.0.4, `isToOrder`). */
export function isNegotiable(form: TitleForm): boolean {
  return form === 'BLANK' || form === 'TO_ORDER_OF_SHIPPER' || form === 'TO_ORDER';
}

/**
 * How title passes, as DCSA PINT names it: to a party that cannot pass it on (ENDORSE), to one that can
 * (ENDORSE_TO_ORDER), or to whoever has the bill (BLANK_ENDORSE).
 */
export const Endorsement = z.enum(['ENDORSE', 'ENDORSE_TO_ORDER', 'BLANK_ENDORSE']);
export type Endorsement = z.infer<typeof Endorsement>;

/** Why a bill goes back to be amended (DCSA `reasonCode`): on paper, to another place, as another bill. */
export const AmendmentReason = z.enum(['SWTP', 'COD', 'SWI']);

/** Why a carrier refuses a surrender: a code, because everybody on the channel sees it. */
export const SurrenderRefusal = z.enum([
  'FREIGHT_UNPAID',
  'GOODS_NOT_ARRIVED',
  'OUTSIDE_DELIVERY_AREA',
  'AMENDMENT_NOT_POSSIBLE',
  'OTHER',
]);

/** Why an offer is declined. */
export const DeclineReason = z.enum(['NOT_EXPECTED', 'WRONG_PARTY', 'DOCUMENT_WRONG', 'TERMS_NOT_AGREED', 'OTHER']);

/** Why a carrier makes a bill void. */
export const VoidReason = z.enum(['MISISSUED', 'WRONG_DATA', 'CARRIAGE_CANCELLED', 'OTHER']);

const TransferOffer = z.strictObject({
  kind: z.literal('TRANSFER'),
  to: Party,
  expires: Instant,
  /** How title passes with possession; without it, possession passes alone. */
  endorsement: Endorsement.optional(),
  /** Set if the offer showed the bill to that party: that party no longer sees the bill if the offer ends. */
  isShown: z.literal(true).optional(),
});
const PledgeOffer = z.strictObject({
  kind: z.literal('PLEDGE'),
  to: MspId,
  expires: Instant,
  enforcement: EnforcementTerms.optional(),
});

/** Who has title, and how it goes on from there. A straight bill and a sea waybill have no endorsement. */
const Title = z.strictObject({ titleHolder: Party, endorsement: Endorsement.optional() });

/** The claim for which a pledgee took the bill, what it may do with it, and who had the bill with which title. */
const Enforced = z.strictObject({ claim: Ulid, pledgee: MspId, remedies: Remedies, holder: Party, ...Title.shape });

/** How many containers a bill has that are delivered one by one. */
export const MAX_CONTAINERS = 10_000;

/** How many bills stand above one; and how many house bills are detached: as many as can be attached, and as many from before. */
export const MAX_ANCESTORS = MAX_LINKS;
const MAX_DETACHED = 2 * MAX_LINKS;

/** An action that made a version of the record. */
const Step = TradeRecord.pick({ action: true, version: true });
export type Step = z.infer<typeof Step>;

/** The title fields of a bill's record. A bill has one possessor and at most one open request. */
export const BillState = z.strictObject({
  issuer: MspId,
  /** How title passes by the document itself. */
  form: z.enum(TITLE_FORMS),
  titleMode: TitleMode,
  /** Set if the original is of paper: the ledger knows it, and nothing passes here. */
  isPaper: z.literal(true).optional(),
  /** To whom the carrier issued it. */
  issuedTo: Party,
  /** Set once the holder has done something with it: the carrier can no longer recall it alone. */
  isTaken: z.literal(true).optional(),
  /** Who controls the bill. */
  possessor: Party,
  /** Who has the right to the goods: the consignee, the endorsee, or whoever has a blank bill. */
  ...Title.shape,
  /** Whom the title holder names, so that the possessor can hand the bill and title to that party. */
  nominee: z.strictObject({ to: Party, endorsement: Endorsement }).optional(),
  /** Who had the bill before the last transfer, and with which title: it goes back if the new holder returns it at once. */
  received: z
    .strictObject({
      from: Party,
      ...Title.shape,
      /** To whom the offer showed the bill, if nobody had before: after a return, that party sees it no longer. */
      shownTo: Party.optional(),
      /** Set if it came from a pledgee that had enforced its pledge. */
      enforced: Enforced.optional(),
    })
    .optional(),
  /** The bank for which the bill is security, and its claim. */
  pledge: Pledge.optional(),
  /** Set while the pledgee that enforced its pledge has the bill: whoever buys it has it free of the pledge. */
  enforced: Enforced.optional(),
  /** The presentation under a credit, or the collection, of which the bill is a part, and who presented it with which title. */
  presentation: z
    .strictObject({
      id: Ulid,
      holder: Party,
      ...Title.shape,
      /** The issuing bank, once it was honoured: the bill is spent as a security, and its holder is free to pass it on. */
      honouredFor: MspId.optional(),
      /** The issuing banks of the other presentations, if this bill combines bills that were honoured for several. */
      alsoHonouredFor: z.array(MspId).min(1).max(MAX_LINKS).optional(),
      /** Of a collection: the bank with which the bill was lodged. */
      remittingBank: MspId.optional(),
    })
    .optional(),
  /** The declarations for which customs holds the goods, or has held them, and by which authority. */
  holds: Holds.optional(),
  offer: z.discriminatedUnion('kind', [TransferOffer, PledgeOffer]).optional(),
  /** Who declined the last offer, or returned the bill, and why. */
  declined: z.strictObject({ by: Party, reasonCode: DeclineReason }).optional(),
  /** Who surrendered the bill; possession returns to that party if the carrier refuses. */
  surrenderedBy: Party.optional(),
  /** Why it is to be amended, if that is what it was surrendered for and a code fits. */
  amendmentReason: AmendmentReason.optional(),
  /** To whom the holder wants the bill in its place made out. */
  madeOutTo: Party.optional(),
  /** Why the carrier refused the last surrender. */
  surrenderRefusal: SurrenderRefusal.optional(),
  /** The places, in the document's own list, of the containers that are delivered before the others. */
  deliveredContainers: z.array(z.int().min(0)).min(1).max(MAX_CONTAINERS).optional(),
  /** SHA-256 of the letter of indemnity against which the goods were delivered without the bill. */
  indemnity: Sha256.optional(),
  /** The token of the number with the sub-reference: no two bills of one number have the same. */
  versionToken: Sha256.optional(),
  /** The same under the keys that came after those. */
  laterVersionToken: Sha256.optional(),
  /** The bills in whose place this one was issued, and those that were issued in its place. */
  replaces: z.array(Ulid).min(1).max(MAX_LINKS).optional(),
  replacedBy: z.array(Ulid).min(1).max(MAX_LINKS).optional(),
  /**
   * All bills above this one: those that had its goods before it, and its master bill with those above that. None if nothing
   * of them can be held any more. The oldest records lack it.
   */
  ancestors: z.array(Ulid).max(MAX_ANCESTORS).optional(),
  voidReason: VoidReason.optional(),
  /** The master bill of which this one is a house bill, or the house bills that are attached to this one. */
  master: Ulid.optional(),
  houses: z.array(Ulid).min(1).max(MAX_LINKS).optional(),
  /** Set if these have all goods of this one together: it has none that is in no house bill. */
  housesHaveAll: z.literal(true).optional(),
  /** House bills that were detached: what they have, or those in their place, is among the goods of this one until it is attached again. */
  detachedHouses: z.array(Ulid).min(1).max(MAX_DETACHED).optional(),
  attachments: Attachments.optional(),
  /** The last step before files were attached, or the bill got a token under other keys; it counts while nothing else was done since. */
  beforeAttaching: Step.optional(),
});
export type BillState = z.infer<typeof BillState>;

/** DCSA transport document statuses; ACCOMPLISHED for the delivery itself, and PAPER for a bill that goes on as paper. */
export const BILL_STATUSES = {
  ISSUED: 'The carrier has issued the bill; it can be held, transferred and pledged.',
  PENDING_SURRENDER_FOR_DELIVERY: 'The holder has returned the bill to the carrier to take delivery.',
  SURRENDERED_FOR_DELIVERY: 'The carrier has accepted the surrender.',
  ACCOMPLISHED: 'The carrier has delivered the goods; the bill is spent.',
  PENDING_SURRENDER_FOR_AMENDMENT: 'The holder has returned the bill to the carrier to have it amended.',
  SURRENDERED_FOR_AMENDMENT: 'The carrier has accepted to amend the bill, and issues others in its place.',
  VOIDED: 'The bill has no effect: others stand in its place, or it was recalled.',
  PAPER: 'The bill goes on as paper; nothing more happens to it here.',
} as const;

type BillStatus = keyof typeof BILL_STATUSES;
export const BILL_STATUS_NAMES = [
  'ISSUED',
  'PENDING_SURRENDER_FOR_DELIVERY',
  'SURRENDERED_FOR_DELIVERY',
  'ACCOMPLISHED',
  'PENDING_SURRENDER_FOR_AMENDMENT',
  'SURRENDERED_FOR_AMENDMENT',
  'VOIDED',
  'PAPER',
] as const satisfies BillStatus[];

/** The same statuses in DCSA's words, which have none for delivered goods and none for a bill that goes on as paper. */
const DCSA_STATUSES = {
  ISSUED: 'ISSUED',
  PENDING_SURRENDER_FOR_DELIVERY: 'PENDING_SURRENDER_FOR_DELIVERY',
  SURRENDERED_FOR_DELIVERY: 'SURRENDERED_FOR_DELIVERY',
  ACCOMPLISHED: 'SURRENDERED_FOR_DELIVERY',
  PENDING_SURRENDER_FOR_AMENDMENT: 'PENDING_SURRENDER_FOR_AMENDMENT',
  SURRENDERED_FOR_AMENDMENT: 'SURRENDERED_FOR_AMENDMENT',
  VOIDED: 'VOIDED',
  PAPER: 'VOIDED',
} as const satisfies Record<keyof typeof BILL_STATUSES, string>;

/** The `transportDocumentStatus` of a bill in a status of the ledger (DCSA eBL 3.0.4); undefined if it is not a bill's. */
export function toDcsaStatus(status: string): string | undefined {
  const statuses: Readonly<Record<string, string>> = DCSA_STATUSES;
  return Object.hasOwn(statuses, status) ? statuses[status] : undefined;
}

/** The parties that have a function in the bill as it is now. */
export function listFunctions(state: BillState): Party[] {
  const { issuer, possessor, titleHolder, pledge, offer, surrenderedBy, nominee, presentation, enforced } = state;
  const optional = [
    pledge && { msp: pledge.pledgee },
    offer && (offer.kind === 'PLEDGE' ? { msp: offer.to } : offer.to),
    surrenderedBy,
    nominee?.to,
    presentation?.honouredFor === undefined ? presentation?.holder : undefined,
    enforced?.holder,
  ];
  const organizations = [...listHonouring(presentation), ...listUnreleased(state).map(({ customs }) => customs)];
  const functions = [{ msp: issuer }, possessor, titleHolder, ...optional, ...organizations.map((msp) => ({ msp }))];
  return functions.filter((party) => party !== undefined);
}

/**
 * Whose endorsement the next change needs: whoever has the bill, title or a pledge. What others have said of it stays until
 * they say otherwise: the bank for which it was honoured, customs that holds the goods, the carrier that delivered them.
 */
export function listSignatories(state: BillState): string[] {
  const { issuer, possessor, titleHolder, pledge, presentation, indemnity } = state;
  const optional = [pledge?.pledgee, indemnity === undefined ? undefined : issuer, ...listHonouring(presentation)];
  const authorities = listUnreleased(state).map(({ customs }) => customs);
  return [possessor.msp, titleHolder.msp, ...optional.filter((msp) => msp !== undefined), ...authorities];
}

/** The banks for which the bill was honoured. */
export function listHonouring(presentation: BillState['presentation']): string[] {
  const { honouredFor, alsoHonouredFor = [] } = presentation ?? {};
  return honouredFor === undefined ? [] : [honouredFor, ...alsoHonouredFor];
}

/** The state without its offer. */
export const withoutOffer = ({ offer: _, ...state }: BillState): BillState => state;

/** The state after its holder has done something with the bill. */
export function markTaken({ declined: _, ...state }: BillState): BillState {
  return { ...state, isTaken: true };
}
