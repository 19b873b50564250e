import { z } from 'zod';
import { distinctUlids, Ulid } from '../../primitives';
import { MAX_REFUSALS_NAMED } from './claimState';
import { Linked } from './linkedBills';
import { BillVersions } from './pledging';
import { Replaces } from './replacing';

/** What a bank asks of a claim. */
export const ReserveInput = z.strictObject({
  /** By its id, the version in which the bank saw each bill on the ledger that the claim takes as security. */
  billVersions: BillVersions,
  /** Refused claims of this bank: the claims that they challenged, and that were not opened in time, do not exclude it. */
  unanswered: distinctUlids(MAX_REFUSALS_NAMED).default([]),
  /** Refused claims of this bank with the same document: the claims of which a dispute has cleared them do not exclude it. */
  cleared: distinctUlids(MAX_REFUSALS_NAMED).default([]),
  linked: Linked,
  /** The applicant's consent to the papers. */
  consent: Ulid.optional(),
  /** The claim in whose place the new one is to stand: an own one, or one that another bank has offered. */
  replaces: Replaces,
});
export type ReserveInput = z.infer<typeof ReserveInput>;
