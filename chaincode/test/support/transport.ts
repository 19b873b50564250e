import { expect } from 'chai';
import {
  judgeTransport,
  readTransportEvent,
  type RecordedEvent,
  type TransportFacts,
  type TransportRule,
} from '../../src/domain/transportEvents';

/** DCSA Track & Trace events of the container and the vessel of DCSA's example bill, for tests of rules and contracts. */

export const CONTAINER = 'NARU3472484';
export const OTHER_CONTAINER = 'CSQU3054383';

/** A call of the vessel of DCSA's example bill at its port of loading. */
export const transportCall = (more: object = {}): object => ({
  transportCallID: 'CALL-1',
  modeOfTransport: 'VESSEL',
  exportVoyageNumber: '2103S',
  vessel: { vesselIMONumber: '9321483', vesselName: 'King of the Seas' },
  location: { UNLocationCode: 'DEHAM' },
  ...more,
});

/** The container was loaded on the on-board date of DCSA's example bill. */
export const equipmentEvent = (more: object = {}): Record<string, unknown> => ({
  eventCreatedDateTime: '2020-12-12T10:00:00+01:00',
  eventType: 'EQUIPMENT',
  eventClassifierCode: 'ACT',
  eventDateTime: '2020-12-12T09:30:00+01:00',
  equipmentEventTypeCode: 'LOAD',
  equipmentReference: CONTAINER,
  emptyIndicatorCode: 'LADEN',
  transportCall: transportCall(),
  ...more,
});

/** The vessel left a day later. */
export const vesselEvent = (more: object = {}): Record<string, unknown> => ({
  eventCreatedDateTime: '2020-12-13T10:00:00+01:00',
  eventType: 'TRANSPORT',
  eventClassifierCode: 'ACT',
  eventDateTime: '2020-12-13T09:30:00+01:00',
  transportEventTypeCode: 'DEPA',
  transportCall: transportCall(),
  ...more,
});

let made = 0;
/** An event with an id that no other call gives. */
export const recorded = (document: unknown): RecordedEvent => ({ id: `E${++made}`, ...readTransportEvent(document) });

export const BILL: TransportFacts['bill'] = {
  shippedOnBoardDate: '2020-12-12',
  vesselName: 'King of the Seas',
  voyage: '2103S',
  portOfLoading: 'DEHAM',
  containers: [
    {
      equipmentReference: CONTAINER,
      isShipperOwned: false,
      isoEquipmentCode: '22G1',
      tareKg: undefined,
      cargoGrossMassKg: '12000',
      cargoVolumeM3: '0',
    },
  ],
};

/** What is known of a bill and its transport: a year after it by default, and everything is shown. */
export function transportFacts(
  documents: readonly unknown[],
  {
    bill = {},
    ...more
  }: Partial<Omit<TransportFacts, 'bill'>> & { readonly bill?: Partial<TransportFacts['bill']> } = {},
): TransportFacts {
  const events = documents.map(recorded);
  const facts = { events, sightings: events, hiddenEvents: 0, now: '2021-12-12T12:00:00.000Z', ...more };
  return { bill: { ...BILL, ...bill }, ...facts };
}

export const gateIn = (eventDateTime: string, more: object = {}): object =>
  equipmentEvent({ equipmentEventTypeCode: 'GTIN', eventDateTime, ...more });
export const load = (eventDateTime: string, call: object = {}, more: object = {}): object =>
  equipmentEvent({ eventDateTime, transportCall: transportCall(call), ...more });
export const discharge = (eventDateTime: string, call: object = {}): object =>
  equipmentEvent({ equipmentEventTypeCode: 'DISC', eventDateTime, transportCall: transportCall(call) });
export const OTHER_VOYAGE = {
  exportVoyageNumber: '077W',
  vessel: { vesselIMONumber: '9298686', vesselName: 'Naru Pioneer' },
  location: { UNLocationCode: 'KRPUS' },
};

/** The severities that one rule finds, or NOT_EVALUATED with how many things are missing, or PASS. */
export function judge(rule: TransportRule, facts: TransportFacts): string {
  const { findings, missing } = judgeTransport(facts).find((each) => each.rule === rule) ?? expect.fail(rule);
  if (findings.length > 0) return findings.map(({ severity }) => severity).join(' ');
  return missing.length > 0 ? 'NOT_EVALUATED' : 'PASS';
}
export const reasons = (facts: TransportFacts): string =>
  judgeTransport(facts)
    .flatMap(({ findings }) => findings.map(({ reason }) => reason))
    .join('\n');
