import { z } from 'zod';
import { CalendarDate, MspId } from '../../primitives';
import { NamedParty } from '../../vocabulary/privateParty';
import { Party } from '../../vocabulary/record';

export const COLLECTION_STATUSES = {
  LODGED: 'The principal has handed the documents to the remitting bank.',
  SENT: 'The remitting bank has sent the collection; the collecting bank has not taken it up.',
  DECLINED: 'A bank does not handle the collection (URC 522 art. 1(b)); the documents went back.',
  RECEIVED: 'The collecting bank has the documents, and has said what is missing (art. 12).',
  PRESENTED: 'The documents are available to the drawee, as instructed (art. 5(a)).',
  ACCEPTED: 'The drawee has accepted, and is to pay at maturity.',
  PAID: 'The drawee has paid.',
  REFUSED: 'The collecting bank has told that the drawee did not accept, or did not pay (art. 26(c)).',
  RETURNED: 'The documents went back to the principal.',
  WITHDRAWN: 'The principal took the documents back before they were presented.',
} as const;

/** What the principal wants of documents that were refused. A code, because everybody on the channel sees it. */
export const Disposal = z.enum(['HOLD', 'PRESENT_AGAIN', 'RETURN']);

/** What everybody sees of a collection: who acts for whom, never an amount, a term or a reason. */
export const CollectionState = z.strictObject({
  principal: Party,
  remittingBank: MspId,
  collectingBank: MspId,
  /** The drawee, if it is a party of a member. */
  drawee: NamedParty.optional(),
  /** The bank that has the documents. */
  bank: MspId,
  /** Set once the documents were delivered, to the drawee or to the bank for it. */
  isDelivered: z.literal(true).optional(),
  /** The last day for instructions on documents that were refused: then they may go back (art. 26(c)(iii)). */
  instructBy: CalendarDate.optional(),
  /** The last instruction on them. */
  disposal: Disposal.optional(),
});
export type CollectionState = z.infer<typeof CollectionState>;
