import { parseOnce } from '../vocabulary/parse';
import { TransportEventDocument } from './eventDocument';

export type TransportEventCode = 'GTIN' | 'LOAD' | 'DISC' | 'GTOT' | 'DEPA' | 'ARRI';

/** What rules read of a transport event. */
export interface TransportEventView {
  readonly code: TransportEventCode;
  /** Whether it has happened. Planned and estimated events prove nothing. */
  readonly isActual: boolean;
  /** The local time of the place, with its offset from UTC, as the carrier wrote it. */
  readonly eventDateTime: string;
  /** The same moment in milliseconds since 1970. */
  readonly timeMs: number;
  /** The container of an equipment event. */
  readonly equipmentReference: string | undefined;
  readonly isEmpty: boolean;
  readonly modeOfTransport: string | undefined;
  readonly vesselName: string | undefined;
  readonly vesselIMONumber: string | undefined;
  /** The export voyage. */
  readonly voyage: string | undefined;
  readonly unLocationCode: string | undefined;
}

const parseEvent = parseOnce(TransportEventDocument, '/document');

/** Reads an event. @throws TradeError INVALID if it is not an event that can be recorded */
export function readTransportEvent(document: unknown): TransportEventView {
  const event = parseEvent(document);
  const { transportCall: call, eventDateTime } = event;
  return {
    ...readType(event),
    isActual: event.eventClassifierCode === 'ACT',
    eventDateTime,
    timeMs: Date.parse(eventDateTime),
    modeOfTransport: call?.modeOfTransport,
    vesselName: call?.vessel?.vesselName,
    vesselIMONumber: call?.vessel?.vesselIMONumber,
    voyage: call?.exportVoyageNumber ?? call?.carrierVoyageNumber,
    unLocationCode: readPort(event),
  };
}

function readType(event: TransportEventDocument): Pick<TransportEventView, 'code' | 'equipmentReference' | 'isEmpty'> {
  if (event.eventType === 'TRANSPORT')
    return { code: event.transportEventTypeCode, equipmentReference: undefined, isEmpty: false };
  const { equipmentEventTypeCode: code, equipmentReference, emptyIndicatorCode } = event;
  return { code, equipmentReference, isEmpty: emptyIndicatorCode === 'EMPTY' };
}

function readPort(event: TransportEventDocument): string | undefined {
  const { transportCall: call } = event;
  const own = event.eventType === 'EQUIPMENT' ? event.eventLocation?.UNLocationCode : undefined;
  return own ?? call?.location?.UNLocationCode ?? call?.UNLocationCode;
}
