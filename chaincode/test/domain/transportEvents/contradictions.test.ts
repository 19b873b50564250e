import { expect } from 'chai';
import { type TransportFacts } from '../../../src/domain/transportEvents';
import {
  BILL,
  discharge,
  equipmentEvent,
  gateIn,
  judge,
  load,
  OTHER_VOYAGE,
  reasons,
  transportCall,
  transportFacts,
  vesselEvent,
} from '../../support/transport';

describe('The document of a bill, weighed against its transport', () => {
  describe('D21: what was recorded contradicts the bill', () => {
    const onBoard = (shippedOnBoardDate: string): { bill: Partial<TransportFacts['bill']> } => ({
      bill: { shippedOnBoardDate },
    });

    it('is found if the on-board date is in the future of every time zone', () => {
      const now = '2020-12-11T09:59:59.000Z';
      expect(judge('D21', transportFacts([equipmentEvent()], { now }))).to.equal('HIGH');
      expect(judge('D21', transportFacts([equipmentEvent()], { now: '2020-12-11T10:00:00.000Z' }))).to.equal('PASS');
    });

    it('is found if the container came to the port after the on-board date', () => {
      const late = gateIn('2020-12-13T00:30:00+01:00');
      expect(judge('D21', transportFacts([late]))).to.equal('HIGH');
      expect(judge('D21', transportFacts([gateIn('2020-12-12T23:30:00+01:00')]))).to.equal('PASS');
    });

    it('takes no gate-in at another port, of the empty container, or after the first for it', () => {
      const elsewhere = { transportCall: transportCall({ location: { UNLocationCode: 'KRPUS' } }) };
      expect(judge('D21', transportFacts([gateIn('2021-01-13T00:30:00+01:00', elsewhere)]))).to.equal('PASS');
      const empty = gateIn('2021-01-13T00:30:00+01:00', { emptyIndicatorCode: 'EMPTY' });
      expect(judge('D21', transportFacts([empty]))).to.equal('PASS');
      const twice = [gateIn('2020-12-10T09:30:00+01:00'), gateIn('2021-02-10T09:30:00+01:00')];
      expect(judge('D21', transportFacts(twice))).to.equal('PASS');
    });

    it('gives a time that is written in UTC every local date that it can have', () => {
      expect(judge('D21', transportFacts([gateIn('2020-12-13T11:59:00Z')]))).to.equal('PASS');
      expect(judge('D21', transportFacts([gateIn('2020-12-13T12:00:00Z')]))).to.equal('HIGH');
    });

    it('is found if the vessel had left the port of loading before the on-board date', () => {
      expect(judge('D21', transportFacts([vesselEvent()], onBoard('2020-12-14')))).to.equal('HIGH');
      expect(judge('D21', transportFacts([vesselEvent()], onBoard('2020-12-13')))).to.equal('PASS');
    });

    it('takes no departure of another vessel, from another port, or of a train for it', () => {
      for (const call of [
        { vessel: { vesselName: 'Naru Pioneer' } },
        { location: { UNLocationCode: 'KRPUS' } },
        { location: undefined },
        { modeOfTransport: 'RAIL' },
      ]) {
        const other = vesselEvent({ transportCall: transportCall(call) });
        expect(judge('D21', transportFacts([other], onBoard('2020-12-14'))), JSON.stringify(call)).to.equal('PASS');
      }
    });

    it('is found if vessel, voyage or port of the loading differ, and names each of them', () => {
      expect(judge('D21', transportFacts([load('2020-12-12T09:30:00+01:00', OTHER_VOYAGE)]))).to.equal('HIGH');
      expect(reasons(transportFacts([load('2020-12-12T09:30:00+01:00', OTHER_VOYAGE)])))
        .to.include('vessel Naru Pioneer instead of King of the Seas')
        .and.include('voyage 077W instead of 2103S')
        .and.include('port of loading KRPUS instead of DEHAM');
      for (const [field, value] of Object.entries(OTHER_VOYAGE))
        expect(judge('D21', transportFacts([load('2020-12-12T09:30:00+01:00', { [field]: value })])), field).to.equal(
          'HIGH',
        );
    });

    it('is not found if one of several loadings fits, or a lorry was loaded', () => {
      const feeder = load('2020-12-10T09:30:00+01:00', OTHER_VOYAGE);
      expect(judge('D21', transportFacts([feeder, equipmentEvent()]))).to.equal('PASS');
      const lorry = load('2020-12-10T09:30:00+01:00', { ...OTHER_VOYAGE, modeOfTransport: 'TRUCK' });
      expect(judge('D21', transportFacts([lorry, equipmentEvent()]))).to.equal('PASS');
    });

    it('is not evaluated without a gate-in, a loading or a departure', () => {
      expect(judge('D21', transportFacts([discharge('2021-01-10T09:30:00+01:00')]))).to.equal('NOT_EVALUATED');
      expect(judge('D21', transportFacts([equipmentEvent()], { hiddenEvents: 1 }))).to.equal('NOT_EVALUATED');
    });
  });

  describe('D22: check digits', () => {
    const [container] = BILL.containers;
    const withContainer = (more: object): TransportFacts =>
      transportFacts([equipmentEvent()], { bill: { containers: [{ ...(container ?? expect.fail()), ...more }] } });

    it('of a container are right, unless its shipper owns it', () => {
      expect(judge('D22', withContainer({}))).to.equal('PASS');
      for (const equipmentReference of ['NARU3472485', 'BOX 17']) {
        expect(judge('D22', withContainer({ equipmentReference }))).to.equal('REVIEW');
        expect(judge('D22', withContainer({ equipmentReference, isShipperOwned: true }))).to.equal('PASS');
      }
    });

    it('of a vessel are right, if an event names one', () => {
      const wrong = load('2020-12-12T09:30:00+01:00', { vessel: { vesselIMONumber: '9321484' } });
      expect(judge('D22', transportFacts([wrong]))).to.equal('REVIEW');
      expect(judge('D22', transportFacts([]))).to.equal('NOT_EVALUATED');
    });
  });

  describe('D23: more than a container holds', () => {
    const [container] = BILL.containers;
    const fill = (more: object): string =>
      judge('D23', transportFacts([], { bill: { containers: [{ ...(container ?? expect.fail()), ...more }] } }));

    it('is found if cargo and tare are beyond the rating of ISO 668', () => {
      expect(fill({ cargoGrossMassKg: '36000' })).to.equal('PASS');
      expect(fill({ cargoGrossMassKg: '36000.001' })).to.equal('REVIEW');
      expect(fill({ cargoGrossMassKg: '33800', tareKg: '2200' })).to.equal('PASS');
      expect(fill({ cargoGrossMassKg: '33800', tareKg: '2200.5' })).to.equal('REVIEW');
      expect(fill({ isoEquipmentCode: '12G1', cargoGrossMassKg: '10161' })).to.equal('REVIEW');
    });

    it('is found if the cargo is larger than the whole box', () => {
      expect(fill({ cargoVolumeM3: '38.2' })).to.equal('PASS');
      expect(fill({ cargoVolumeM3: '38.3' })).to.equal('REVIEW');
      expect(fill({ isoEquipmentCode: '45G1', cargoVolumeM3: '86' })).to.equal('PASS');
      expect(fill({ isoEquipmentCode: '45R1', cargoVolumeM3: '86.1' })).to.equal('REVIEW');
    });

    it('measures no cargo that may stand out of an open container', () => {
      for (const isoEquipmentCode of ['22U1', '22P1', '22T1'])
        expect(fill({ isoEquipmentCode, cargoVolumeM3: '100' })).to.equal('PASS');
    });

    it('is not evaluated if the bill states no size and type that ISO 668 has', () => {
      expect(fill({ isoEquipmentCode: undefined })).to.equal('NOT_EVALUATED');
      expect(fill({ isoEquipmentCode: 'M5G1' })).to.equal('NOT_EVALUATED');
    });
  });
});
