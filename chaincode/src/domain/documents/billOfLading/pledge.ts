import { z } from 'zod';
import { CalendarDate, MspId, Ulid } from '../../primitives';
import { Version } from '../../vocabulary/record';

/** What the pledgee of a bill can consent to: the pledge stays on the bill, or passes to those in its place. */
export const PledgeConsent = z.enum(['TRANSFER', 'AMENDMENT', 'SPLIT', 'DELIVERY']);
export type PledgeConsent = z.infer<typeof PledgeConsent>;

/** What a pledgee may do with a bill whose pledge it has enforced. */
const Remedy = z.enum(['SELL', 'SURRENDER']);
export type Remedy = z.infer<typeof Remedy>;
export const Remedies = z
  .array(Remedy)
  .min(1)
  .max(Remedy.options.length)
  .refine((remedies) => new Set(remedies).size === remedies.length, 'names a remedy twice');

const MAX_NOTICE_DAYS = 90;

/** When and how a pledge is enforced, as the holder offers it. A pledge without such terms is not enforced. */
export const EnforcementTerms = z.strictObject({
  maturity: CalendarDate.describe('The last day on which the financing can be repaid.'),
  noticeDays: z
    .int()
    .min(0)
    .max(MAX_NOTICE_DAYS)
    .describe('How many days the holder has from the declaration of a default.'),
  remedies: Remedies.describe('What the bank may do with a bill that it has taken.'),
});

/** A bill that is security for a claim. */
export const Pledge = z.strictObject({
  pledgee: MspId,
  claim: Ulid,
  enforcement: EnforcementTerms.optional(),
  /** What the pledgee has consented to last, and the version of the bill in which that holds. */
  consent: z.strictObject({ to: PledgeConsent, version: Version }).optional(),
});
export type Pledge = z.infer<typeof Pledge>;

/** Whether the pledgee consented to one of these as the last thing that was done with the bill. */
export function isConsented(
  { consent }: Pledge,
  { version }: { readonly version: number },
  consents: readonly PledgeConsent[],
): boolean {
  return consent !== undefined && consent.version === version && consents.includes(consent.to);
}

export function withoutConsent({ consent: _, ...pledge }: Pledge): Pledge {
  return pledge;
}
