import { z } from 'zod';
import { UnLocode } from '../primitives';

const MAX_EQUIPMENT_REFERENCE_CHARS = 15;
const MAX_ISO_EQUIPMENT_CODE_CHARS = 4;
const MAX_VOYAGE_CHARS = 50;
const MAX_VESSEL_NAME_CHARS = 35;
const MAX_TRANSPORT_CALL_ID_CHARS = 100;
const MAX_LOCATION_NAME_CHARS = 100;

const code = (maxChars: number): z.ZodString => z.string().trim().min(1).max(maxChars);
const DateTime = z.iso.datetime({ offset: true, error: 'is not a date-time with its offset from UTC (RFC 3339)' });

const Location = z.looseObject({
  UNLocationCode: UnLocode.optional(),
  locationName: code(MAX_LOCATION_NAME_CHARS).optional(),
});

const Vessel = z.looseObject({
  vesselIMONumber: z
    .string()
    .regex(/^\d{7}$/, 'is not an IMO number: seven digits')
    .optional(),
  vesselName: code(MAX_VESSEL_NAME_CHARS).optional(),
});

const TransportCall = z.looseObject({
  transportCallID: code(MAX_TRANSPORT_CALL_ID_CHARS),
  modeOfTransport: z.enum(['VESSEL', 'RAIL', 'TRUCK', 'BARGE']),
  exportVoyageNumber: code(MAX_VOYAGE_CHARS).optional(),
  importVoyageNumber: code(MAX_VOYAGE_CHARS).optional(),
  /** Deprecated by DCSA: the export voyage. */
  carrierVoyageNumber: code(MAX_VOYAGE_CHARS).optional(),
  /** Deprecated by DCSA: that of the location. */
  UNLocationCode: UnLocode.optional(),
  location: Location.optional(),
  vessel: Vessel.optional(),
});

const EVENT = {
  eventID: z.uuid().optional(),
  eventCreatedDateTime: DateTime,
  /** Actual, planned or estimated. Only an actual event proves something. */
  eventClassifierCode: z.enum(['ACT', 'PLN', 'EST']),
  /** When it took or will take place, in the local time of the place. */
  eventDateTime: DateTime,
};

const EquipmentEvent = z.looseObject({
  ...EVENT,
  eventType: z.literal('EQUIPMENT'),
  /** Gated in, loaded, discharged, gated out. */
  equipmentEventTypeCode: z.enum(['GTIN', 'LOAD', 'DISC', 'GTOT']),
  /** Deprecated by DCSA. */
  eventTypeCode: z.string().optional(),
  equipmentReference: code(MAX_EQUIPMENT_REFERENCE_CHARS),
  ISOEquipmentCode: code(MAX_ISO_EQUIPMENT_CODE_CHARS).optional(),
  emptyIndicatorCode: z.enum(['EMPTY', 'LADEN']),
  eventLocation: Location.optional(),
  transportCall: TransportCall.optional(),
});

const TransportEvent = z.looseObject({
  ...EVENT,
  eventType: z.literal('TRANSPORT'),
  /** Arrived, departed. */
  transportEventTypeCode: z.enum(['ARRI', 'DEPA']),
  /** Deprecated by DCSA. */
  eventTypeCode: z.string().optional(),
  transportCall: TransportCall,
});

const Event = z.discriminatedUnion('eventType', [EquipmentEvent, TransportEvent]);
type Event = z.infer<typeof Event>;

/** A statement of the standard about fields that say the same thing: the field, and what it must be equal to. */
interface Repetition {
  readonly path: readonly string[];
  readonly given: string | undefined;
  readonly of: string | undefined;
  readonly name: string;
}

/** DCSA replaced some fields by others. If both are given, they are the same. */
function listRepetitions(event: Event): Repetition[] {
  const { transportCall: call, eventTypeCode: given } = event;
  const type =
    event.eventType === 'EQUIPMENT'
      ? { of: event.equipmentEventTypeCode, name: 'equipmentEventTypeCode' }
      : { of: event.transportEventTypeCode, name: 'transportEventTypeCode' };
  return [
    { path: ['eventTypeCode'], given, ...type },
    {
      path: ['transportCall', 'carrierVoyageNumber'],
      given: call?.carrierVoyageNumber,
      of: call?.exportVoyageNumber,
      name: 'exportVoyageNumber',
    },
    {
      path: ['transportCall', 'UNLocationCode'],
      given: call?.UNLocationCode,
      of: call?.location?.UNLocationCode,
      name: 'location.UNLocationCode',
    },
  ];
}

/**
 * An event of DCSA Track & Trace 2.x, with DCSA's names. Equipment events are GTIN, LOAD, DISC and GTOT, of a container
 * that they name; transport events are DEPA and ARRI. Fields that are not listed here are kept as they are.
 */
export const TransportEventDocument = Event.superRefine((event, context) => {
  for (const { path, given, of, name } of listRepetitions(event))
    if (given !== undefined && of !== undefined && given !== of)
      context.addIssue({ code: 'custom', path: [...path], message: `differs from ${name} (DCSA Track & Trace 2.x)` });
});
export type TransportEventDocument = z.infer<typeof TransportEventDocument>;
