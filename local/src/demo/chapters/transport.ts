import { requireNew } from '../demoUser.js';
import { narrator } from '../narrator.js';
import type { DemoTrade } from '../trade.js';

/** The vessel of DCSA's example bill at its port of loading. */
const AT_HAMBURG = {
  transportCallID: 'DEHAM-2103S',
  modeOfTransport: 'VESSEL',
  exportVoyageNumber: '2103S',
  vessel: { vesselIMONumber: '9321483', vesselName: 'King of the Seas' },
  location: { UNLocationCode: 'DEHAM' },
} as const;

const OF_CONTAINER = {
  eventType: 'EQUIPMENT',
  eventClassifierCode: 'ACT',
  equipmentReference: 'NARU3472484',
  emptyIndicatorCode: 'LADEN',
  transportCall: AT_HAMBURG,
} as const;

/** Gate-in, loading and departure, as the on-board date of the bill says. */
const EVENTS = {
  gateIn: {
    ...OF_CONTAINER,
    equipmentEventTypeCode: 'GTIN',
    eventDateTime: '2020-12-10T18:20:00+01:00',
    eventCreatedDateTime: '2020-12-10T18:25:00+01:00',
  },
  load: {
    ...OF_CONTAINER,
    equipmentEventTypeCode: 'LOAD',
    eventDateTime: '2020-12-12T09:30:00+01:00',
    eventCreatedDateTime: '2020-12-12T09:40:00+01:00',
  },
  departure: {
    eventType: 'TRANSPORT',
    eventClassifierCode: 'ACT',
    transportEventTypeCode: 'DEPA',
    eventDateTime: '2020-12-12T22:00:00+01:00',
    eventCreatedDateTime: '2020-12-12T22:10:00+01:00',
    transportCall: AT_HAMBURG,
  },
} as const;

/** The carrier records what happened to the container and the vessel of the bill. */
export async function recordTransport({ carrier, bill, transportEvents }: DemoTrade): Promise<void> {
  for (const event of ['gateIn', 'load', 'departure'] as const) {
    const path = { id: transportEvents[event] };
    const body = { document: EVENTS[event], input: { bills: [bill] } };
    requireNew(await carrier.put('/v1/transport-events/{id}', { path, body }));
  }
  narrator.does('Carrier', 'records that the container came in (GTIN), was loaded (LOAD), and the vessel left (DEPA)');
}

/** The bill was shown to the bank after its events were recorded, so that they are shown as well. */
export async function showTransport({ shipper, transportEvents }: DemoTrade): Promise<void> {
  const body = { input: { to: { msp: 'BankAMSP' } } };
  for (const id of Object.values(transportEvents))
    await shipper.post('/v1/transport-events/{id}/disclose', { path: { id }, body });
  narrator.does('Exporters', 'shows the transport events of the bill to BankA');
}
