import { z } from 'zod';
import { distinctUlids, Ulid } from '../../primitives';
import { MAX_REFUSALS_NAMED } from './claimState';
import { Linked } from './linkedBills';
import { BillVersions } from './pledging';
import { Replaces } from './replacing';
import { DeclarationVersions } from './restedOn';

/** What a bank asks of a claim. */
export const ReserveInput = z.strictObject({
  billVersions: BillVersions.describe(
    'By its id, the version in which the bank saw each bill on the ledger that the claim takes as security.',
  ),
  declarationVersions: DeclarationVersions.describe(
    'By its id, the version in which the bank saw each export declaration on the ledger that the claim names.',
  ),
  unanswered: distinctUlids(MAX_REFUSALS_NAMED)
    .default([])
    .describe(
      'Refused claims of this bank: the claims that they challenged, and that were not opened in time, do not exclude it.',
    ),
  cleared: distinctUlids(MAX_REFUSALS_NAMED)
    .default([])
    .describe(
      'Refused claims of this bank with the same document: the claims of which a dispute has cleared them do not exclude it.',
    ),
  linked: Linked.describe('All master and house bills of these bills, but for those that are security themselves.'),
  consent: Ulid.optional().describe('The applicant’s consent, if anything but bills on the ledger is security.'),
  replaces: Replaces.describe(
    'The claim in whose place the new one is to stand: an own one, or one that another bank has offered.',
  ),
});
export type ReserveInput = z.infer<typeof ReserveInput>;
