import type { Link } from '@naru/chaincode/domain';
import { BANK_A, CARRIER, SHIPPER } from './cast.js';
import type { ActionParts } from './httpUser.js';
import type { Scenes } from './scenes.js';

/** The container of DCSA's example. */
const CONTAINER = 'NARU3472484';

/** A call of the vessel of DCSA's example at its port of loading. */
const transportCall = (): object => ({
  transportCallID: 'CALL-1',
  modeOfTransport: 'VESSEL',
  exportVoyageNumber: '2103S',
  vessel: { vesselIMONumber: '9321483', vesselName: 'King of the Seas' },
  location: { UNLocationCode: 'DEHAM' },
});

/** A DCSA event of the container of the test's bills: it was loaded on the day that the document says. */
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

/** A DCSA event of the vessel of the test's bills. */
export const vesselEvent = (more: object = {}): Record<string, unknown> => ({
  eventCreatedDateTime: '2020-12-13T10:00:00+01:00',
  eventType: 'TRANSPORT',
  eventClassifierCode: 'ACT',
  eventDateTime: '2020-12-13T09:30:00+01:00',
  transportEventTypeCode: 'DEPA',
  transportCall: transportCall(),
  ...more,
});

/** An event that the carrier has recorded for a bill. */
export async function recordEvent(
  scenes: Scenes,
  bill: Link,
  document: object = equipmentEvent(),
  input: object = {},
): Promise<Link> {
  return scenes.create(CARRIER, 'transport-event', { document, input: { bills: [bill.id], ...input } });
}

const TO_BANK_A = { input: { to: { msp: BANK_A.msp } } };

/** How each action of an event comes to succeed. */
export const TRANSPORT_SCENES = {
  retract: {
    on: async (scenes: Scenes): Promise<Link> => recordEvent(scenes, await scenes.bill()),
    by: CARRIER,
    parts: (): ActionParts => ({ input: { reasonCode: 'RECORDED_IN_ERROR' } }),
  },
  disclose: {
    on: async (scenes: Scenes): Promise<Link> => {
      const bill = await scenes.bill();
      const event = await recordEvent(scenes, bill);
      await scenes.act(SHIPPER, bill, 'disclose', TO_BANK_A);
      return event;
    },
    by: SHIPPER,
    parts: (): ActionParts => TO_BANK_A,
  },
};
