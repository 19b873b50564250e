import { z } from 'zod';
import { type Party, Version } from '../../vocabulary/record';
import { MAX_PAPERS, PAPER_KINDS } from '../../papers/financed';
import { HOUR_MS, Instant, MspId, PartyId, Ulid } from '../../primitives';
import { RuleSet } from '../../ruleSets';
import { MAX_MEMBERS } from '../../vocabulary/members';
import { PrivateParty } from '../../vocabulary/privateParty';
import { Disputes } from './disputes';
import { CoLenders, listJoined } from './lenders';
import { PledgedBills } from './pledgedBills';
import { ReplacedBy, ReplacementReason, Replaces, TransferOffer } from './replacement';
import { RestedOn } from './restedOn';

/** A reservation holds for a day and can be extended once by another. */
const RESERVATION_HOURS = 24;
/** How long a bank has to open a claim that is challenged: a weekend and a working day. */
export const CHALLENGE_HOURS = 72;
/** How many claims one refused claim challenges. */
export const MAX_CHALLENGES = 64;
/** How many refused claims a request names. */
export const MAX_REFUSALS_NAMED = 8;
const DAY_HOURS = 24;

export const CLAIM_STATUSES = {
  RESERVED: 'The documents are locked for this bank, which has not paid yet.',
  FINANCED: 'The bank has financed on the documents.',
  PARTLY_REPAID:
    'A part of the financing is repaid; the documents stay locked, and the bills pledged, until the rest is.',
  RELEASED:
    'The financing was repaid, or another claim stands in its place; this one holds nothing, and it stays known that it did.',
  CANCELLED: 'The bank gave the reservation up.',
  EXPIRED: 'The reservation lapsed.',
  REFUSED: 'The documents were financed, or not fit for it, when the bank asked.',
  CHALLENGED: 'The refused bank has challenged a claim that stood against this one.',
  UNANSWERED: 'A claim that was challenged was not opened in time; it no longer excludes the bank that challenged it.',
} as const;

/** The statuses in which a claim holds its documents. */
export const LIVE_CLAIM_STATUSES: readonly string[] = [
  'RESERVED',
  'FINANCED',
  'PARTLY_REPAID',
] satisfies (keyof typeof CLAIM_STATUSES)[];

/** The statuses in which a claim weighs against others: it holds its papers, or has held them. */
export const WEIGHED_STATUSES = [
  'RESERVED',
  'FINANCED',
  'PARTLY_REPAID',
  'RELEASED',
  'CANCELLED',
  'EXPIRED',
] as const satisfies (keyof typeof CLAIM_STATUSES)[];
export const WEIGHED_CLAIM_STATUSES: readonly string[] = [...WEIGHED_STATUSES];

/** The statuses in which the bank has paid and is not repaid in full. */
export const PAID_OUT_STATUSES = ['FINANCED', 'PARTLY_REPAID'] as const satisfies (keyof typeof CLAIM_STATUSES)[];

/** Why a claim was released by its bank alone. */
export const ReleaseReason = z.enum(['REPAID', 'REFINANCED']);

/** Why a reservation was given up. */
export const CancelReason = z.enum(['WITHDRAWN', 'ENTERED_IN_ERROR', 'WITHDRAWN_ON_SUSPICION']);

/** Why a second officer approves a claim: with whom it was cleared up. */
export const ApprovalReason = z.enum(['CLEARED_WITH_OTHER_BANK', 'CLEARED_WITH_ISSUER', 'CLEARED_BY_PAPERS']);

/** A claim that a refused one has challenged. */
const Challenge = z.strictObject({
  claim: Ulid,
  /** The bank of that claim. */
  claimant: MspId,
  openBy: Instant,
  /** Set when it is recorded that the claim was not opened in time. */
  unanswered: z.literal(true).optional(),
});
type Challenge = z.infer<typeof Challenge>;

/** A paper of a claim, as everybody sees it: what it is, and whether it is security. Its tokens name it by its place. */
const ClaimedPaper = z.strictObject({ kind: z.enum(PAPER_KINDS), role: z.enum(['SECURITY', 'UNDERLYING']) });

export const ClaimState = z.strictObject({
  claimant: MspId,
  /** Of which organisation the applicant is; the document says who it is. */
  applicant: PrivateParty,
  papers: z.array(ClaimedPaper).max(MAX_PAPERS),
  /** The bills on this ledger that secure the claim, in the order of its papers. */
  bills: PledgedBills.optional(),
  /** The export declarations on this ledger on which it rests. */
  declarations: RestedOn.optional(),
  /** The version of the rule set by which it was judged; absent if that was before the ledger had rule sets. */
  ruleSet: RuleSet.shape.version.optional(),
  /** Set if a rule found something HIGH: who reserved the claim, and why a second officer has approved it. */
  review: z.strictObject({ reservedBy: PartyId, approvedFor: ApprovalReason.optional() }).optional(),
  /** The applicant's consent to its papers. */
  consent: Ulid.optional(),
  reservedUntil: Instant.optional(),
  extended: z.boolean(),
  reasonCode: z.union([ReleaseReason, ReplacementReason, CancelReason]).optional(),
  /** Set while a default is declared: the end of the notice, after which the pledged bills can be enforced. */
  defaultNoticeUntil: Instant.optional(),
  /** The claims that this refused claim has challenged; last the one that this version is about. */
  challenges: z.array(Challenge).max(MAX_CHALLENGES).optional(),
  /** The banks to which this claim was opened, the latest last. */
  openedTo: z.array(MspId).max(MAX_MEMBERS).optional(),
  /** The claims of other banks with which this one is compared by both documents. */
  disputes: Disputes.optional(),
  /** The claim in whose place this one stands, from its financing on. */
  replaces: Replaces.optional(),
  /** The claim that stands in the place of this one. */
  replacedBy: ReplacedBy.optional(),
  /** To which bank the claim is offered, for a take-over or sale. */
  transfer: TransferOffer.optional(),
  /** The other lenders of a syndicate. */
  lenders: CoLenders.optional(),
  /** The last version before the claim got tokens under other keys; it counts while nothing else was done since. */
  beforeRetokenising: Version.optional(),
});
export type ClaimState = z.infer<typeof ClaimState>;

/** Whether a second officer has yet to approve the claim. */
export const isUnapproved = ({ review }: Pick<ClaimState, 'review'>): boolean =>
  review !== undefined && review.approvedFor === undefined;

/** Whether a reservation waits to stand in the place of another claim, which holds the papers until it is financed. */
export function isWaiting({ status }: { readonly status: string }, { replaces }: ClaimState): boolean {
  return status === 'RESERVED' && replaces !== undefined;
}

/** The parties that have a function in the claim: they stay parties, however many it is shown to. */
export function listFunctions({ claimant, applicant, transfer, lenders = [] }: ClaimState): Party[] {
  const offeree = transfer === undefined ? [] : [{ msp: transfer.to }];
  return [{ msp: claimant }, applicant, ...lenders.map(({ msp }) => ({ msp })), ...offeree];
}

/** Whose endorsement the next change needs: the bank's, and that of each lender that relies on its claim. */
export function listClaimSignatories({ claimant, lenders }: ClaimState): string[] {
  return [claimant, ...listJoined(lenders)];
}

/** The end of a reservation that starts, or goes on, at a time. */
export function endReservation(from: string): string {
  return addHours(from, RESERVATION_HOURS);
}

/** Until when a claim that is challenged at a time must be opened. */
export function endChallenge(from: string): string {
  return addHours(from, CHALLENGE_HOURS);
}

/** The end of a notice that is given at a time. */
export function endNotice(from: string, days: number): string {
  return addHours(from, days * DAY_HOURS);
}

function addHours(from: string, hours: number): string {
  return new Date(Date.parse(from) + hours * HOUR_MS).toISOString();
}

/** The challenge of a claim by a refused one; undefined if there is none. */
export function findChallenge({ challenges = [] }: ClaimState, claim: string): Challenge | undefined {
  return challenges.find((challenge) => challenge.claim === claim);
}

/** Whether a claim was opened to a bank. */
export function isOpenedTo({ openedTo = [] }: ClaimState, msp: string): boolean {
  return openedTo.includes(msp);
}
