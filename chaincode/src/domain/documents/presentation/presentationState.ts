import { z } from 'zod';
import { Party } from '../../vocabulary/record';
import { UnservedRemarks } from '../../vocabulary/unservedRemarks';
import { CalendarDate, MspId, PartyId, Ulid } from '../../primitives';

export const PRESENTATION_STATUSES = {
  PRESENTED: 'The documents are with the bank, which has five banking days (UCP 600 art. 14(b)).',
  COMPLYING: 'The bank has determined that the presentation complies (art. 15).',
  DISCREPANT: 'The bank has determined that it does not comply (art. 16(a)).',
  WAIVER_REQUESTED: 'The bank has asked for a waiver of the discrepancies (art. 16(b)).',
  WAIVED: 'The discrepancies are waived.',
  REFUSED: 'The bank has given its single notice of refusal in time (art. 16(c), (d)).',
  PRECLUDED: 'The notice came late: the bank can no longer claim that the documents do not comply (art. 16(f)).',
  ACCEPTED: 'A draft was accepted; it is paid at maturity.',
  DEFERRED_UNDERTAKEN: 'A deferred payment undertaking was incurred; it is paid at maturity.',
  PAID: 'The beneficiary was paid.',
  RETURNED: 'The documents of a refused presentation went back.',
  WITHDRAWN: 'The beneficiary took the documents back before the bank was bound by them.',
  REPLACED: 'Documents were presented again in place of the refused ones.',
} as const;

/** What everybody sees of a presentation: never an amount, a discrepancy or a document. */
export const PresentationState = z.strictObject({
  credit: Ulid,
  beneficiary: Party,
  issuingBank: MspId,
  /** The applicant of the credit, if it is a party of a member. */
  applicant: Party.optional(),
  /** The bank that examines now. */
  bank: MspId,
  /** The bank that passed the documents on to the issuing bank. */
  forwardedBy: MspId.optional(),
  /** The day on which the documents reached it. */
  receivedOn: CalendarDate,
  /** The last day for a notice of refusal: the fifth banking day after the day of presentation. */
  noticeBy: CalendarDate,
  /**
   * Set if it was found to comply against what a rule finds: by whom, and whether a second officer has approved it. What was
   * found is not told.
   */
  review: z.strictObject({ examinedBy: PartyId, isApproved: z.literal(true).optional() }).optional(),
  /** Set if the notice of refusal says that the bank holds the documents (UCP 600 art. 16(c)(iii)): its bills stay there. */
  holdsDocuments: z.literal(true).optional(),
  /** The judgements and the notice of which the parties do not have the text yet. */
  unservedRemarks: UnservedRemarks.optional(),
});
export type PresentationState = z.infer<typeof PresentationState>;

/** The statuses in which the bank must still give notice, or let its time pass (UCP 600 art. 16(d)). */
export const OPEN_EXAMINATIONS: readonly string[] = [
  'PRESENTED',
  'DISCREPANT',
  'WAIVER_REQUESTED',
] satisfies (keyof typeof PRESENTATION_STATUSES)[];

/** The statuses in which the presentation has come to an end, or to a drawing: the credit keeps nothing for it. */
export const SETTLED: readonly string[] = [
  'PAID',
  'ACCEPTED',
  'DEFERRED_UNDERTAKEN',
  'RETURNED',
  'WITHDRAWN',
  'REPLACED',
] satisfies (keyof typeof PRESENTATION_STATUSES)[];

/** The statuses in which a bank has the documents, or has taken them up: whoever finances them else is not paid from them. */
export const HELD_STATUSES: readonly string[] = [
  'PRESENTED',
  'COMPLYING',
  'DISCREPANT',
  'WAIVER_REQUESTED',
  'WAIVED',
  'PRECLUDED',
  'ACCEPTED',
  'DEFERRED_UNDERTAKEN',
  'PAID',
] satisfies (keyof typeof PRESENTATION_STATUSES)[];

/** The statuses of documents that no bank has taken up. One that was replaced was mended by its beneficiary. */
export const GIVEN_BACK_STATUSES: readonly string[] = [
  'REFUSED',
  'RETURNED',
  'WITHDRAWN',
] satisfies (keyof typeof PRESENTATION_STATUSES)[];

/** The statuses in which the bank has taken the documents up, so that no notice is due. */
export const TAKEN_UP: readonly string[] = [
  'COMPLYING',
  'WAIVED',
  'PAID',
  'ACCEPTED',
  'DEFERRED_UNDERTAKEN',
] satisfies (keyof typeof PRESENTATION_STATUSES)[];
