import { expect } from 'chai';
import { judgeTransport } from '../../../src/domain/transportEvents';
import {
  BILL,
  CONTAINER,
  discharge,
  equipmentEvent,
  gateIn,
  judge,
  load,
  OTHER_CONTAINER,
  OTHER_VOYAGE,
  reasons,
  recorded,
  transportFacts,
  vesselEvent,
} from '../../support/transport';

describe('The transport of a bill', () => {
  it('has nothing against it if the carrier recorded what the bill says', () => {
    const facts = transportFacts([gateIn('2020-12-10T18:00:00+01:00'), equipmentEvent(), vesselEvent()]);
    expect(judgeTransport(facts).flatMap(({ findings, missing }) => [...findings, ...missing])).to.deep.equal([]);
  });

  describe('D6: two voyages at one time', () => {
    const own = load('2020-12-12T09:30:00+01:00');
    const overlapping = load('2020-12-20T09:30:00+09:00', OTHER_VOYAGE);

    it('is found if the container is loaded again before it was discharged', () => {
      expect(judge('D6', transportFacts([own, overlapping]))).to.equal('HIGH');
      const discharged = discharge('2020-12-25T09:30:00+01:00');
      expect(judge('D6', transportFacts([own, overlapping, discharged]))).to.equal('HIGH');
      expect(reasons(transportFacts([own, overlapping, discharged]))).to.include('2020-12-25T09:30:00+01:00');
    });

    it('is found whichever of the two loadings is the bill’s, in whatever order they were recorded', () => {
      const [first, second] = [recorded(load('2020-12-01T09:30:00+09:00', OTHER_VOYAGE)), recorded(own)];
      expect(judge('D6', transportFacts([], { events: [second], sightings: [second, first] }))).to.equal('HIGH');
      expect(judge('D6', transportFacts([], { events: [second], sightings: [first, second] }))).to.equal('HIGH');
    });

    it('is found by the number of the voyage on one vessel', () => {
      expect(
        judge('D6', transportFacts([own, load('2020-12-20T09:30:00+09:00', { exportVoyageNumber: '2104S' })])),
      ).to.equal('HIGH');
    });

    it('is not found after a discharge, also that of a transhipment', () => {
      expect(judge('D6', transportFacts([own, discharge('2020-12-19T09:30:00+01:00'), overlapping]))).to.equal('PASS');
      const unnamed = discharge('2020-12-19T09:30:00+01:00', { vessel: undefined });
      expect(judge('D6', transportFacts([own, unnamed, overlapping]))).to.equal('PASS');
    });

    it('is found if the discharge was from another vessel', () => {
      expect(
        judge('D6', transportFacts([own, discharge('2020-12-19T09:30:00+01:00', OTHER_VOYAGE), overlapping])),
      ).to.equal('HIGH');
    });

    it('is not found between voyages that are months apart, of which one lacks its discharge', () => {
      expect(judge('D6', transportFacts([own, load('2021-02-11T09:30:00+09:00', OTHER_VOYAGE)]))).to.equal('PASS');
      expect(judge('D6', transportFacts([own, load('2021-02-09T09:30:00+09:00', OTHER_VOYAGE)]))).to.equal('HIGH');
    });

    it('is not found between voyages of which none is the bill’s', () => {
      const [first, second, third] = [
        recorded(own),
        recorded(load('2019-01-01T09:30:00+09:00', OTHER_VOYAGE)),
        recorded(load('2019-01-02T09:30:00+09:00', { ...OTHER_VOYAGE, exportVoyageNumber: '078W' })),
      ];
      expect(judge('D6', transportFacts([], { events: [first], sightings: [first, second, third] }))).to.equal('PASS');
    });

    it('takes one loading that was recorded twice for one, however the vessel is spelt', () => {
      const again = load('2020-12-12T10:30:00+01:00', { vessel: { vesselName: 'KING OF-THE SEAS' } });
      expect(judge('D6', transportFacts([own, again]))).to.equal('PASS');
    });

    it('is not evaluated if no vessel is stated, nothing was loaded, or events are not shown', () => {
      expect(judge('D6', transportFacts([own, load('2020-12-20T09:30:00+09:00', { vessel: undefined })]))).to.equal(
        'NOT_EVALUATED',
      );
      expect(judge('D6', transportFacts([]))).to.equal('NOT_EVALUATED');
      expect(judge('D6', transportFacts([own], { hiddenEvents: 1 }))).to.equal('NOT_EVALUATED');
    });

    it('counts actual events alone', () => {
      const planned = load('2020-12-20T09:30:00+09:00', OTHER_VOYAGE, { eventClassifierCode: 'PLN' });
      expect(judge('D6', transportFacts([own, planned]))).to.equal('PASS');
    });
  });

  describe('D20: neither loaded nor gated in', () => {
    const departed = [vesselEvent()];

    it('is found two days after the on-board date, in the last time zone', () => {
      expect(judge('D20', transportFacts(departed, { now: '2020-12-15T11:59:59.000Z' }))).to.equal('PASS');
      expect(judge('D20', transportFacts(departed, { now: '2020-12-15T12:00:00.000Z' }))).to.equal('HIGH');
    });

    it('is found if there are no events at all', () => {
      expect(judge('D20', transportFacts([]))).to.equal('HIGH');
      expect(reasons(transportFacts([]))).to.include(CONTAINER);
    });

    it('is met by a loading or by a gate-in', () => {
      expect(judge('D20', transportFacts([equipmentEvent()]))).to.equal('PASS');
      expect(judge('D20', transportFacts([gateIn('2020-12-10T18:00:00+01:00')]))).to.equal('PASS');
    });

    it('is not met by what is planned or estimated, by a discharge, or by another container', () => {
      for (const more of [
        { eventClassifierCode: 'PLN' },
        { eventClassifierCode: 'EST' },
        { equipmentEventTypeCode: 'DISC' },
        { equipmentReference: OTHER_CONTAINER },
      ])
        expect(judge('D20', transportFacts([equipmentEvent(more)])), JSON.stringify(more)).to.equal('HIGH');
    });

    it('names each container that is not there', () => {
      const [container] = BILL.containers;
      if (container === undefined) expect.fail('the bill has a container');
      const containers = [container, { ...container, equipmentReference: OTHER_CONTAINER }];
      const text = reasons(transportFacts([equipmentEvent()], { bill: { containers } }));
      expect(text).to.include(OTHER_CONTAINER).and.not.to.include(CONTAINER);
    });

    it('is not evaluated if events are not shown, or the bill states no on-board date', () => {
      expect(judge('D20', transportFacts([], { hiddenEvents: 2 }))).to.equal('NOT_EVALUATED');
      expect(judge('D20', transportFacts([], { bill: { shippedOnBoardDate: undefined } }))).to.equal('NOT_EVALUATED');
    });
  });
});
