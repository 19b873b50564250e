import { awaitOf } from '../../vocabulary/awaited';
import { z } from 'zod';
import { MAX_SECURITY, PAPER_KINDS, PaperNumber } from '../../papers/financed';
import { DAY_MS, Instant, MspId, PositiveMoney, Ulid } from '../../primitives';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import { parseOnce } from '../../vocabulary/parse';
import { NamedParty, PrivateParty, readApplicant } from '../../vocabulary/privateParty';
import type { Link } from '../../vocabulary/record';

/** How long a consent can hold. What an applicant forgets must not bind it for ever. */
export const MAX_CONSENT_DAYS = 90;
/** How many reservations of a bank can end without a financing before the consent ends for good. */
export const MAX_LAPSES = 2;

/** The bill on the ledger is not among them: its holder offers the pledge on the bill itself. */
const CONSENTED_KINDS = PAPER_KINDS.filter((kind) => kind !== 'BILL_ON_LEDGER');

/** A paper as the applicant writes it: its number, or that of the credit under which is drawn. */
const ConsentedPaper = z.strictObject({
  kind: z.enum(CONSENTED_KINDS).describe('The kind of paper.'),
  number: PaperNumber.describe('Its number; of a drawing, that of its credit.'),
});
export type ConsentedPaper = z.infer<typeof ConsentedPaper>;

/** What the applicant brings to the bank. The two of them see it, and whoever lends with that bank on it. */
const FinancingConsentContent = z.strictObject({
  applicant: NamedParty.describe('Who consents. Everybody else sees the organisation alone.'),
  papers: z
    .array(ConsentedPaper)
    .min(1)
    .max(MAX_SECURITY)
    .describe('The papers, by their numbers; a drawing by that of its credit.'),
  upTo: PositiveMoney.optional().describe('The most that the bank lends.'),
});
export type FinancingConsentContent = z.infer<typeof FinancingConsentContent>;
export const parseConsent = parseOnce(FinancingConsentContent, '/document');

export const ConsentState = z.strictObject({
  /** Of which organisation the applicant is; the document says who it is. */
  applicant: PrivateParty,
  bank: MspId,
  expires: Instant,
  /** How many reservations that rested on it lapsed or were given up. */
  lapses: z.int().min(0).max(MAX_LAPSES),
  /** The claim that uses it, or has used it up. */
  claim: Ulid.optional(),
});
export type ConsentState = z.infer<typeof ConsentState>;

/** The words of consents: what an applicant lets a bank finance. */
export const consent = defineDocument({
  type: 'financing-consent',
  path: 'financing-consents',
  contract: 'financingConsents',
  title: 'Financing consent',
  description: 'An applicant’s consent to one claim of one bank on papers that it brings.',
  content: contentSchema(FinancingConsentContent),
  statuses: {
    OPEN: 'The bank can rest one claim on it until it lapses.',
    USED: 'A claim of the bank rests on it, or has rested on it until it was repaid.',
    WITHDRAWN: 'The applicant has taken it back.',
    ENDED: `The bank has given up ${MAX_LAPSES} reservations, or let them lapse.`,
  },
  state: ConsentState,
  awaits: ({ bank, expires: due }, status) =>
    status === 'OPEN' ? awaitOf(bank, 'Finance on the papers of the consent, or let it lapse.', [], { due }) : [],
  hiddenParty: readApplicant,
  // Neither of them can put back an earlier version, with whomever it colludes.
  named: ({ applicant, bank }) => [applicant.msp, bank],
  creator: ({ applicant }) => applicant,
});

export function consentLink(id: string): Link {
  return { type: 'financing-consent', id };
}

/** The last moment at which a consent that is given at a time can lapse. */
export function findLatestExpiry(time: string): string {
  return new Date(Date.parse(time) + MAX_CONSENT_DAYS * DAY_MS).toISOString();
}
