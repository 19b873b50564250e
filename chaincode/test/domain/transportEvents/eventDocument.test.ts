import { expect } from 'chai';
import { transportEvent } from '../../../src/domain/documents/transportEvent/transportEvent';
import { readTransportEvent } from '../../../src/domain/transportEvents';
import { equipmentEvent, transportCall, vesselEvent } from '../../support/transport';

const faults = (document: unknown): string[] =>
  transportEvent.content.check(document).map(({ pointer, message }) => `${pointer} ${message}`);
const pointers = (document: unknown): string[] => transportEvent.content.check(document).map(({ pointer }) => pointer);
const without = (document: object, name: string): object =>
  Object.fromEntries(Object.entries(document).filter(([key]) => key !== name));

describe('A DCSA Track & Trace event', () => {
  it('is an equipment event or a transport event', () => {
    for (const equipmentEventTypeCode of ['GTIN', 'LOAD', 'DISC', 'GTOT'])
      expect(faults(equipmentEvent({ equipmentEventTypeCode }))).to.deep.equal([]);
    for (const transportEventTypeCode of ['DEPA', 'ARRI'])
      expect(faults(vesselEvent({ transportEventTypeCode }))).to.deep.equal([]);
    for (const eventClassifierCode of ['ACT', 'PLN', 'EST'])
      expect(faults(vesselEvent({ eventClassifierCode }))).to.deep.equal([]);
  });

  it('keeps fields that are not read here', () => {
    const references = [{ referenceType: 'PO', referenceValue: '0029' }];
    expect(faults(equipmentEvent({ references, seals: [{ sealNumber: '133' }] }))).to.deep.equal([]);
  });

  for (const name of [
    'eventCreatedDateTime',
    'eventType',
    'eventClassifierCode',
    'eventDateTime',
    'equipmentEventTypeCode',
    'equipmentReference',
    'emptyIndicatorCode',
  ])
    it(`of equipment needs ${name}`, () => {
      expect(pointers(without(equipmentEvent(), name))).to.deep.equal([`/${name}`]);
    });

  for (const name of ['transportEventTypeCode', 'transportCall'])
    it(`of transport needs ${name}`, () => {
      expect(pointers(without(vesselEvent(), name))).to.deep.equal([`/${name}`]);
    });

  for (const [what, more, pointer] of [
    ['an event of another kind', { eventType: 'SHIPMENT' }, '/eventType'],
    ['another equipment event', { equipmentEventTypeCode: 'STUF' }, '/equipmentEventTypeCode'],
    ['a requested event', { eventClassifierCode: 'REQ' }, '/eventClassifierCode'],
    ['a local time without its offset', { eventDateTime: '2020-12-12T09:30:00' }, '/eventDateTime'],
    ['a date without a time', { eventDateTime: '2020-12-12' }, '/eventDateTime'],
    ['an eventID that is no UUID', { eventID: '7' }, '/eventID'],
    ['a container of 16 characters', { equipmentReference: 'A'.repeat(16) }, '/equipmentReference'],
    ['an empty indicator that is not DCSA’s', { emptyIndicatorCode: 'FULL' }, '/emptyIndicatorCode'],
    ['a place that is no UN/LOCODE', { eventLocation: { UNLocationCode: 'HAMBURG' } }, '/eventLocation/UNLocationCode'],
    [
      'a mode of transport that is not DCSA’s',
      { transportCall: transportCall({ modeOfTransport: 'CAMEL' }) },
      '/transportCall/modeOfTransport',
    ],
    [
      'a call without its id',
      { transportCall: transportCall({ transportCallID: undefined }) },
      '/transportCall/transportCallID',
    ],
    [
      'an IMO number of eight digits',
      { transportCall: transportCall({ vessel: { vesselIMONumber: '93214830' } }) },
      '/transportCall/vessel/vesselIMONumber',
    ],
    ['an old type code that says something else', { eventTypeCode: 'DISC' }, '/eventTypeCode'],
    [
      'an old voyage number that says something else',
      { transportCall: transportCall({ carrierVoyageNumber: '2104S' }) },
      '/transportCall/carrierVoyageNumber',
    ],
    [
      'an old place that says something else',
      { transportCall: transportCall({ UNLocationCode: 'KRPUS' }) },
      '/transportCall/UNLocationCode',
    ],
  ] as const)
    it(`is not ${what}`, () => {
      expect(pointers(equipmentEvent(more))).to.deep.equal([pointer]);
    });

  it('may repeat in old fields what the new ones say', () => {
    const call = transportCall({ carrierVoyageNumber: '2103S', UNLocationCode: 'DEHAM' });
    expect(faults(equipmentEvent({ eventTypeCode: 'LOAD', transportCall: call }))).to.deep.equal([]);
  });

  it('has its place, voyage and vessel read from the newest field that states them', () => {
    const old = transportCall({
      exportVoyageNumber: undefined,
      carrierVoyageNumber: '9W',
      location: undefined,
      UNLocationCode: 'KRPUS',
    });
    const event = readTransportEvent(equipmentEvent({ transportCall: old }));
    expect(event).to.include({ voyage: '9W', unLocationCode: 'KRPUS', vesselName: 'King of the Seas', code: 'LOAD' });
    const placed = equipmentEvent({ eventLocation: { UNLocationCode: 'NLRTM' } });
    expect(readTransportEvent(placed)).to.include({ unLocationCode: 'NLRTM', voyage: '2103S', isActual: true });
    expect(readTransportEvent(vesselEvent())).to.include({ code: 'DEPA', equipmentReference: undefined });
  });
});
