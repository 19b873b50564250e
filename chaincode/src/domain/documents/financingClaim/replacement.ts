import { z } from 'zod';
import { CLAIM_TIES, type ClaimTie } from '../../financing';
import { Instant, MspId, Ulid } from '../../primitives';
import { Version } from '../../vocabulary/record';
import { PledgedBills } from './pledgedBills';

/* What the record of a claim says of a claim in its place, or in whose place it stands. */

/** Why a claim ended in favour of another. */
export const ReplacementReason = z.enum(['AMENDED', 'REFINANCED', 'SOLD']);

export const REASON_OF: Readonly<Record<ClaimTie, z.infer<typeof ReplacementReason>>> = {
  AMENDMENT: 'AMENDED',
  TAKE_OVER: 'REFINANCED',
  SALE: 'SOLD',
};

/** The claim that this one replaces when it is financed. */
export const Replaces = z.strictObject({
  claim: Ulid,
  /** The version of that claim in which its bank agreed; it has none other until then. */
  version: Version,
  kind: z.enum(CLAIM_TIES),
  /** The bills that are pledged for that claim. */
  bills: PledgedBills.optional(),
});

/** The claim in the place of this one, and its bank. */
export const ReplacedBy = z.strictObject({ claim: Ulid, claimant: MspId });

/** How a claim passes to another bank: that bank lends in its place, or buys the receivable. */
export const TransferKind = z.enum(['TAKE_OVER', 'SALE']);

/** The offer of a claim to one bank. */
export const TransferOffer = z.strictObject({
  kind: TransferKind,
  to: MspId,
  expires: Instant,
  /** The version that is offered: another step of the claim ends the offer. */
  version: Version,
  /** Set if the offer showed the claim to that bank. */
  isShown: z.literal(true).optional(),
});
