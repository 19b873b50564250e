import { readTransportEvent, TradeError, TransportEventState, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import { components, text } from '../../http/endpoint/components.js';
import type { TracedDocument } from './traceDocuments.js';

const EVENT = 'transport-event';

/** What happened to a container or a vessel, as its carrier recorded it. */
export const TimelineEvent = z
  .strictObject({
    id: Ulid,
    status: text('RECORDED', 'Only a recorded event proves something; a retracted or replaced one does not.'),
    code: z.enum(['GTIN', 'LOAD', 'DISC', 'GTOT', 'DEPA', 'ARRI']),
    isActual: z.boolean().describe('Whether it has happened. Planned and estimated events prove nothing.'),
    eventDateTime: text('2026-11-24T14:30:00+09:00', 'In the local time of the place.'),
    carrier: text('CarrierMSP'),
    equipmentReference: text('NARU3472484').optional(),
    vesselName: text('NARU PIONEER').optional(),
    voyage: text('2103S').optional(),
    unLocationCode: text('KRPUS').optional(),
  })
  .register(components, { id: 'TimelineEvent' });
type TimelineEvent = z.infer<typeof TimelineEvent>;

/** The transport events among traced documents in the order of time, the earliest first. */
export function listTimeline(documents: readonly TracedDocument[]): TimelineEvent[] {
  const read = documents.flatMap((traced) => {
    const event = readEvent(traced);
    return event === undefined ? [] : [event];
  });
  return read.sort((one, other) => one.timeMs - other.timeMs).map(({ event }) => event);
}

/** Undefined if it is not an event, or this organisation does not hold it. */
function readEvent({
  id,
  type,
  record,
  document,
}: TracedDocument): { timeMs: number; event: TimelineEvent } | undefined {
  if (type !== EVENT || document === null) return undefined;
  try {
    const { code, isActual, eventDateTime, timeMs, ...rest } = readTransportEvent(document);
    const { equipmentReference, vesselName, voyage, unLocationCode } = rest;
    const place = { equipmentReference, vesselName, voyage, unLocationCode };
    const { carrier } = TransportEventState.parse(record.state);
    return { timeMs, event: { id, status: record.status, code, isActual, eventDateTime, carrier, ...place } };
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}
