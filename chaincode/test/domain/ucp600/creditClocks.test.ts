import { expect } from 'chai';
import { type Clock, computeClocks, type PresentedEvents } from '../../../src/domain/ucp600/creditClocks';
import { buildExamination } from '../../support/examination';

const { credit, presentation } = buildExamination();
const EVENTS: PresentedEvents = { presentation, receivedOn: '2026-03-24' };
const NOTICE = { on: '2026-03-30', statesRefusal: true, discrepancies: ['LATE SHIPMENT'], disposal: 'RETURNING' };

const states = (today: string, events?: PresentedEvents, terms = credit): Record<string, string> =>
  Object.fromEntries(
    computeClocks(terms, today, events).map(({ clock, due, state }) => [clock, `${due ?? '-'} ${state}`]),
  );
const clock = (name: Clock['clock'], clocks: readonly Clock[]): Clock | undefined =>
  clocks.find((each) => each.clock === name);

describe('clocks of a credit', () => {
  it('run to the latest shipment and the expiry while nothing is presented', () => {
    expect(states('2026-03-20')).to.deep.equal({ LATEST_SHIPMENT: '2026-03-20 RUNNING', EXPIRY: '2026-04-15 RUNNING' });
    expect(states('2026-03-21')).to.include({ LATEST_SHIPMENT: '2026-03-20 PASSED', EXPIRY: '2026-04-15 RUNNING' });
    expect(states('2026-04-16')).to.include({ EXPIRY: '2026-04-15 PASSED' });
  });

  it('extend the expiry over closed days, but never the latest shipment', () => {
    const closed = { ...credit, expiryDate: '2026-09-24', latestShipmentDate: '2026-09-25' };
    const clocks = computeClocks(closed, '2026-09-28');
    expect(clock('EXPIRY', clocks)).to.deep.equal({
      clock: 'EXPIRY',
      due: '2026-09-28',
      basis: 'UCP 600 arts. 6(d)(e), 29(a)',
      state: 'RUNNING',
      calendar: 'KR 2026-12',
    });
    expect(clock('LATEST_SHIPMENT', clocks)).to.include({ due: '2026-09-25', state: 'PASSED' });
  });

  it('say if the holidays of a place are not known', () => {
    expect(clock('EXPIRY', computeClocks({ ...credit, expiryDate: '2031-03-03' }, '2031-01-01'))).to.include({
      isUncertain: true,
    });
    expect(clock('EXPIRY', computeClocks(credit, '2026-01-01'))).not.to.have.property('isUncertain');
  });

  it('leave out what the credit does not state', () => {
    const { latestShipmentDate: _, ...open } = credit;
    expect(computeClocks(open, '2026-03-01').map((each) => each.clock)).to.deep.equal(['EXPIRY']);
  });
});

describe('clocks of a presentation', () => {
  it('are met if shipment and presentation were in time, while the bank’s five days run', () => {
    expect(states('2026-03-31', EVENTS)).to.deep.equal({
      LATEST_SHIPMENT: '2026-03-20 MET',
      PRESENTATION_PERIOD: '2026-03-31 MET',
      EXPIRY: '2026-04-15 MET',
      EXAMINATION: '2026-03-31 RUNNING',
      PRECLUSION: '2026-03-31 RUNNING',
    });
  });

  it('are missed if shipment and presentation were late', () => {
    const late = { ...EVENTS, presentation: { ...presentation, presentedOn: '2026-04-16' } };
    expect(states('2026-04-16', late)).to.include({
      PRESENTATION_PERIOD: '2026-03-31 MISSED',
      EXPIRY: '2026-04-15 MISSED',
    });
  });

  it('preclude a bank that did nothing by the fifth day, or gave a late, second or faulty notice', () => {
    const precluded = { PRECLUSION: '2026-03-31 MISSED' };
    expect(states('2026-04-01', EVENTS)).to.include({ EXAMINATION: '2026-03-31 MISSED', ...precluded });
    expect(states('2026-04-02', { ...EVENTS, notices: [{ ...NOTICE, on: '2026-04-01' }] })).to.include(precluded);
    expect(states('2026-03-31', { ...EVENTS, notices: [NOTICE, NOTICE] })).to.include(precluded);
    expect(states('2026-03-31', { ...EVENTS, notices: [{ ...NOTICE, discrepancies: [] }] })).to.include(precluded);
  });

  it('are met by a notice or an acceptance on the fifth day', () => {
    const met = { EXAMINATION: '2026-03-31 MET', PRECLUSION: '2026-03-31 MET' };
    expect(states('2026-04-30', { ...EVENTS, notices: [{ ...NOTICE, on: '2026-03-31' }] })).to.include(met);
    expect(states('2026-04-30', { ...EVENTS, acceptedOn: '2026-03-31' })).to.include(met);
  });

  it('are met by a notice in time, even if the documents are accepted after the fifth day', () => {
    const taken = { EXAMINATION: '2026-03-31 MET', PRECLUSION: '2026-03-31 MET' };
    expect(states('2026-04-30', { ...EVENTS, notices: [NOTICE], acceptedOn: '2026-04-10' })).to.include(taken);
    const late = { EXAMINATION: '2026-03-31 MISSED', PRECLUSION: '2026-03-31 MISSED' };
    expect(states('2026-04-30', { ...EVENTS, acceptedOn: '2026-04-10' })).to.include(late);
  });

  it('are suspended by a corrupted record, and go on when it is presented again', () => {
    const long = { ...credit, expiryDate: '2026-06-30', presentationPeriodDays: 90 };
    const corrupted = { ...EVENTS, corruption: { noticeOn: '2026-03-26' } };
    expect(states('2026-04-25', corrupted, long)).to.include({
      EXAMINATION: '- SUSPENDED',
      PRECLUSION: '- SUSPENDED',
      CORRUPTED_RECORD: '2026-04-25 RUNNING',
    });
    expect(states('2026-04-26', corrupted, long)).to.include({ CORRUPTED_RECORD: '2026-04-25 MISSED' });
    const again = { ...EVENTS, corruption: { noticeOn: '2026-03-26', presentedAgainOn: '2026-04-06' } };
    expect(states('2026-04-09', again, long)).to.include({
      EXAMINATION: '2026-04-09 RUNNING',
      CORRUPTED_RECORD: '2026-04-25 MET',
    });
    expect(states('2026-04-10', again, long)).to.include({ EXAMINATION: '2026-04-09 MISSED' });
  });

  it('end the time for a corrupted record with the period for presentation, or the expiry date', () => {
    const corrupted = { ...EVENTS, corruption: { noticeOn: '2026-03-26' } };
    expect(states('2026-03-31', corrupted)).to.include({ CORRUPTED_RECORD: '2026-03-31 RUNNING' });
    expect(states('2026-04-01', corrupted)).to.include({ CORRUPTED_RECORD: '2026-03-31 MISSED' });
    const expiring = { ...credit, presentationPeriodDays: 90 };
    expect(states('2026-04-15', corrupted, expiring)).to.include({ CORRUPTED_RECORD: '2026-04-15 RUNNING' });
    expect(states('2026-04-16', corrupted, expiring)).to.include({ CORRUPTED_RECORD: '2026-04-15 MISSED' });
  });

  it('count five banking days over a leap day, holidays and the end of a year', () => {
    const received = (receivedOn: string): unknown => states(receivedOn, { ...EVENTS, receivedOn })['EXAMINATION'];
    expect(received('2028-02-25')).to.equal('2028-03-03 RUNNING');
    expect(received('2026-09-22')).to.equal('2026-10-01 RUNNING');
    expect(received('2025-12-26')).to.equal('2026-01-05 RUNNING');
  });

  it('say if the five days may be more, because the holidays of the place are not known', () => {
    const examining = (receivedOn: string): Clock | undefined =>
      clock('EXAMINATION', computeClocks(credit, receivedOn, { ...EVENTS, receivedOn }));
    expect(examining('2031-03-03')).to.include({ isUncertain: true });
    expect(examining('2026-03-24')).not.to.have.property('isUncertain');
  });

  it('have no period for presentation if only copies of bills are presented', () => {
    const documents = presentation.documents.map((each) => ({ ...each, originalsPresented: 0 }));
    const copies = { ...EVENTS, presentation: { ...presentation, documents } };
    expect(states('2026-03-24', copies)).not.to.have.property('PRESENTATION_PERIOD');
  });
});
