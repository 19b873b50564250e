import { z } from 'zod';
import { sha256Hex } from '../encoding/canonicalJson';
import { Link, MAX_STATUS_CHARS, Sha256 } from './record';
import { MAX_MEMBERS, Members } from './members';
import { Instant, MspId } from '../primitives';

/*
 * What members resolve outside of the ledger: to change who is a member, or to intervene if a party that must
 * endorse is gone for good. Each operator approves the exact bytes of a request at its own chaincode server, which
 * endorses no other: so here, and only here, an endorsement is a consent.
 */

const MAX_REFERENCE_CHARS = 64;
const MAX_CHANGES = 8;

/** Where the resolution is on file, such as the number of its minutes. */
const Reference = z.string().trim().min(1).max(MAX_REFERENCE_CHARS);

/** What a resolution is known by: it is carried out once, in the order of the numbers, and not after its time. */
export const RESOLUTION = {
  resolution: Reference,
  /** Counts what the members resolve on this channel, from 1. */
  number: z.int().min(1),
  /** When the approvals lapse. */
  expires: Instant,
};

/** A change of the register of members. */
export const MembersChange = z.strictObject({
  ...RESOLUTION,
  /** SHA-256 of the register that the change starts from. */
  basis: Sha256,
  members: Members,
});
export type MembersChange = z.infer<typeof MembersChange>;

/** Records put into another status and state, by two thirds of the members in the place of those who are gone. */
export const Intervention = z.strictObject({
  ...RESOLUTION,
  /** The members that approve: each keeps a proof of what the records say from then on. */
  witnesses: z.array(MspId).min(1).max(MAX_MEMBERS),
  changes: z
    .array(
      Link.extend({
        /** The version that is replaced. */
        version: z.int().min(1),
        status: z.string().max(MAX_STATUS_CHARS),
        state: z.record(z.string(), z.unknown()),
      }),
    )
    .min(1)
    .max(MAX_CHANGES),
});
export type Intervention = z.infer<typeof Intervention>;

/** What is known of a resolution before it is carried out. */
export type Resolution = Pick<Intervention, 'number' | 'expires'>;

/** What an operator approves: SHA-256 of a request's exact bytes. */
export function resolutionHash(request: string): string {
  return sha256Hex(request);
}
