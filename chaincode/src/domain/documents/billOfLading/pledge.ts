import { z } from 'zod';
import { MspId, Ulid } from '../../primitives';
import { type TradeRecord, Version } from '../../vocabulary/record';

/** What the pledgee of a bill can consent to: the pledge stays on the bill, or passes to those in its place. */
export const PledgeConsent = z.enum(['TRANSFER', 'AMENDMENT', 'SPLIT', 'DELIVERY']);
export type PledgeConsent = z.infer<typeof PledgeConsent>;

/** A bill that is security for a claim. */
export const Pledge = z.strictObject({
  pledgee: MspId,
  claim: Ulid,
  /** What the pledgee has consented to last, and the version of the bill in which that holds. */
  consent: z.strictObject({ to: PledgeConsent, version: Version }).optional(),
});
export type Pledge = z.infer<typeof Pledge>;

/** Whether the pledgee consented to one of these as the last thing that was done with the bill. */
export function isConsented(
  { consent }: Pledge,
  { version }: Pick<TradeRecord, 'version'>,
  consents: readonly PledgeConsent[],
): boolean {
  return consent !== undefined && consent.version === version && consents.includes(consent.to);
}
