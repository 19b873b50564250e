import { z } from 'zod';
import { Party } from '../../vocabulary/record';
import { Instant, MspId, Ulid } from '../../primitives';

/** A reservation holds for a day and can be extended once by another. */
const RESERVATION_HOURS = 24;
const HOUR_MS = 3_600_000;

export const CLAIM_STATUSES = {
  RESERVED: 'The documents are locked for this bank, which has not paid yet.',
  FINANCED: 'The bank has financed on the documents.',
  RELEASED: 'The financing was repaid; the documents are free, and it stays known that they were financed.',
  CANCELLED: 'The bank gave the reservation up.',
  EXPIRED: 'The reservation lapsed.',
  REFUSED: 'The documents were financed, or not fit for it, when the bank asked.',
} as const;

/** The statuses in which a claim holds its documents. */
export const LIVE_CLAIM_STATUSES: readonly string[] = [
  'RESERVED',
  'FINANCED',
] satisfies (keyof typeof CLAIM_STATUSES)[];

/** Why a claim was released. */
export const ReleaseReason = z.enum(['REPAID', 'REFINANCED']);

export const ClaimState = z.strictObject({
  claimant: MspId,
  applicant: Party,
  /** The bill on this ledger that secures the claim. */
  bill: Ulid.optional(),
  reservedUntil: Instant.optional(),
  extended: z.boolean(),
  reasonCode: ReleaseReason.optional(),
});
export type ClaimState = z.infer<typeof ClaimState>;

/** The end of a reservation that starts, or goes on, at a time. */
export function endReservation(from: string): string {
  return new Date(Date.parse(from) + RESERVATION_HOURS * HOUR_MS).toISOString();
}
