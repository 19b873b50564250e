import { TradeError } from '@naru/chaincode/domain';
import { ZodError } from 'zod';
import { writeCargoReport, writeInspection, writeProcessing, writeTransportEvent } from './cargoEvents.js';
import type { EpcisEvent, GraphDocument } from './epcisEvent.js';
import { writeBill, writeDeclaration, writeShipment } from './paperEvents.js';

const CONTEXT = 'https://ref.gs1.org/standards/epcis/epcis-context.jsonld';
const NARU = { naru: 'urn:naru:' };

/** The events of each type of document; other types have none. */
const WRITERS: Readonly<Record<string, (of: GraphDocument) => EpcisEvent[]>> = {
  shipment: writeShipment,
  'bill-of-lading': writeBill,
  'customs-declaration': writeDeclaration,
  'cargo-report': writeCargoReport,
  'transport-event': writeTransportEvent,
  inspection: writeInspection,
  'processing-record': writeProcessing,
};

/** A provenance as a document of EPCIS 2.0 in JSON-LD. */
export interface EpcisDocument {
  readonly '@context': readonly [typeof CONTEXT, typeof NARU];
  readonly type: 'EPCISDocument';
  readonly schemaVersion: '2.0';
  readonly creationDate: string;
  readonly epcisBody: { readonly eventList: readonly EpcisEvent[] };
}

/**
 * Writes what documents say happened as events of EPCIS 2.0, in the order of time. Documents that the reader does not have,
 * and those that are not of their form, say nothing.
 * @param created RFC 3339
 * @example JSON.stringify(writeEpcis(documents, new Date().toISOString()))
 */
export function writeEpcis(documents: readonly GraphDocument[], created: string): EpcisDocument {
  const events = documents.flatMap(writeEvents);
  const eventList = [...events].sort((one, other) => Date.parse(one.eventTime) - Date.parse(other.eventTime));
  return {
    ...{ '@context': [CONTEXT, NARU], type: 'EPCISDocument', schemaVersion: '2.0', creationDate: created },
    epcisBody: { eventList },
  };
}

function writeEvents(of: GraphDocument): EpcisEvent[] {
  if (of.document === null || of.document === undefined) return [];
  try {
    return WRITERS[of.type]?.(of) ?? [];
  } catch (error) {
    if (error instanceof TradeError || error instanceof ZodError) return [];
    throw error;
  }
}
