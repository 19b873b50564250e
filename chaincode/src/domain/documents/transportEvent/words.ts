import { z } from 'zod';
import { MspId, Ulid } from '../../primitives';
import { TransportEventDocument } from '../../transportEvents/eventDocument';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';

/** Why a carrier takes an event back: a code, because everybody on the channel sees it. */
export const RetractionReason = z.enum(['RECORDED_IN_ERROR', 'DUPLICATE', 'WRONG_BILL', 'WRONG_EQUIPMENT']);

export const TransportEventState = z.strictObject({
  /** The carrier that recorded it. */
  carrier: MspId,
  /** The event that this one corrects. */
  replaces: Ulid.optional(),
  /** The event that corrects this one. */
  replacedBy: Ulid.optional(),
  retraction: RetractionReason.optional(),
});
export type TransportEventState = z.infer<typeof TransportEventState>;

/** The words of transport events: DCSA Track & Trace 2.x, recorded by the carrier. */
export const eventWords = defineDocument({
  type: 'transport-event',
  path: 'transport-events',
  contract: 'transportEvents',
  title: 'Transport event',
  description: 'A DCSA Track & Trace event of a container or a vessel, which the carrier records for its bills.',
  content: contentSchema(TransportEventDocument),
  statuses: {
    RECORDED: 'The carrier has recorded the event.',
    RETRACTED: 'The carrier has taken the event back; it proves nothing.',
    REPLACED: 'Another event of the carrier corrects this one; it proves nothing.',
  },
  state: TransportEventState,
  named: ({ carrier }) => [carrier],
  creator: ({ carrier }) => ({ msp: carrier }),
});
