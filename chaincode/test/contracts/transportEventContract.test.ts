import { expect } from 'chai';
import type { Link, TradeRecord } from '../../src/domain/vocabulary/record';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  newId,
  placeOf,
  type Result,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';
import { equipmentEvent, OTHER_CONTAINER, vesselEvent } from '../support/transport';

describe('Transport event', () => {
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
  });

  const issue = async (): Promise<TradeRecord> => {
    const id = newId();
    return (await trade.issue(id, { document: transportDocument({ reference: `NARU${id.slice(-6)}` }) })).record;
  };
  const disclosed = async (): Promise<TradeRecord> => {
    const { id } = await issue();
    const content = (await desk.read(SHIPPER, { type: 'bill-of-lading', id })).content ?? '';
    return (await trade.bill(SHIPPER, 'disclose', id, { to: { msp: BANK_A.msp } }, { content })).record;
  };
  const record = (
    bills: readonly Link[],
    { document = equipmentEvent(), by = CARRIER, replaces }: { document?: unknown; by?: User; replaces?: string } = {},
  ): Promise<Result> =>
    desk.act(by, 'transport-event', 'record', {
      document,
      input: { bills: bills.map(({ id }) => id), ...(replaces !== undefined && { replaces }) },
    });
  const eventOf = (id: string): Link => ({ type: 'transport-event', id });
  const now = async (id: string): Promise<TradeRecord> => (await desk.read(CARRIER, eventOf(id))).record;

  it('is recorded for its bills, whose parties hold it, and nothing of it is public', async () => {
    const bill = await disclosed();
    const { record: made, writes, endorsers } = await record([bill]);
    expect(made).to.deep.include({
      status: 'RECORDED',
      parties: bill.parties,
      links: [{ type: 'bill-of-lading', id: bill.id }],
      state: { carrier: CARRIER.msp },
    });
    expect(endorsers).to.deep.equal([BANK_A.msp, CARRIER.msp, SHIPPER.msp]);
    for (const by of [CARRIER, SHIPPER, BANK_A])
      expect(await desk.document(by, eventOf(made.id))).to.deep.equal(equipmentEvent());
    expect(JSON.stringify([...writes.state.values()])).not.to.match(/NARU3472484|King|DEHAM|LOAD/);
    await rejects(desk.read(BANK_B, eventOf(made.id)), 'NOT_FOUND');
  });

  it('of a vessel belongs to several bills with the same parties', async () => {
    const [first, second] = [await issue(), await issue()];
    const { record: made } = await record([first, second], { document: vesselEvent() });
    expect(made.links.map(({ id }) => id)).to.deep.equal([first.id, second.id]);
  });

  it('is refused for bills with different parties: their documents would reach each other’s parties', async () => {
    const [first, second] = [await issue(), await disclosed()];
    const { values } = await rejects(record([first, second], { document: vesselEvent() }), 'INVALID');
    expect(values).to.deep.equal({ bills: [first.id, second.id] });
  });

  it('is refused for a container that is not in each of the bills', async () => {
    const bill = await issue();
    const { values } = await rejects(
      record([bill], { document: equipmentEvent({ equipmentReference: OTHER_CONTAINER }) }),
      'INVALID',
    );
    expect(values).to.deep.equal({ container: OTHER_CONTAINER, bills: [bill.id] });
  });

  it('is refused for a bill that the caller does not see, for nobody’s bill, without a bill, and for one bill twice', async () => {
    const bill = await issue();
    await rejects(record([eventOf(newId())]), 'NOT_FOUND');
    await rejects(record([]), 'INVALID');
    await rejects(record([bill, bill]), 'INVALID');
    await rejects(record([bill], { by: SHIPPER }), 'FORBIDDEN');
  });

  it('that is actual is not in the future; a planned one is kept', async () => {
    const bill = await issue();
    const future = { eventDateTime: '2099-12-12T09:30:00+01:00' };
    await rejects(record([bill], { document: equipmentEvent(future) }), 'INVALID');
    const { record: made } = await record([bill], {
      document: equipmentEvent({ ...future, eventClassifierCode: 'PLN' }),
    });
    expect(made.status).to.equal('RECORDED');
  });

  it('is corrected by another one, which names it; both stay', async () => {
    const bill = await issue();
    const { record: wrong } = await record([bill]);
    const { record: right } = await record([bill], {
      document: equipmentEvent({ eventDateTime: '2020-12-12T11:30:00+01:00' }),
      replaces: wrong.id,
    });
    expect(right.state).to.deep.equal({ carrier: CARRIER.msp, replaces: wrong.id });
    expect(await now(wrong.id)).to.deep.include({
      status: 'REPLACED',
      version: 2,
      state: { carrier: CARRIER.msp, replacedBy: right.id },
    });
    await rejects(record([bill], { replaces: wrong.id }), 'WRONG_STATUS');
  });

  it('is taken back by its carrier alone, with a reason', async () => {
    const { record: made } = await record([await issue()]);
    const retract = (by: User, reasonCode = 'WRONG_BILL'): Promise<Result> =>
      desk.act(by, 'transport-event', 'retract', { id: made.id, input: { reasonCode } });
    await rejects(retract(SHIPPER), 'FORBIDDEN');
    await rejects(retract(CARRIER, 'NO_REASON'), 'INVALID');
    await retract(CARRIER);
    expect(await now(made.id)).to.deep.include({
      status: 'RETRACTED',
      state: { carrier: CARRIER.msp, retraction: 'WRONG_BILL' },
    });
    await rejects(retract(CARRIER), 'WRONG_STATUS');
  });

  describe('shown later', () => {
    const show = (id: string, by: User, to: object): Promise<Result> =>
      desk.act(by, 'transport-event', 'disclose', { id, input: { to } });
    const toBankA = { msp: BANK_A.msp };

    it('is read by a bank to which the bill was disclosed, and stays under the carrier’s policy', async () => {
      const { id: bill } = await issue();
      const { record: made } = await record([{ type: 'bill-of-lading', id: bill }]);
      await rejects(show(made.id, SHIPPER, toBankA), 'NOT_DISCLOSED');
      const content = (await desk.read(SHIPPER, { type: 'bill-of-lading', id: bill })).content ?? '';
      await trade.bill(SHIPPER, 'disclose', bill, { to: toBankA }, { content });
      const { endorsers } = await show(made.id, SHIPPER, toBankA);
      expect(endorsers).to.include(CARRIER.msp);
      expect(await desk.document(BANK_A, eventOf(made.id))).to.deep.equal(equipmentEvent());
      await rejects(show(made.id, SHIPPER, toBankA), 'ALREADY_DISCLOSED');
    });

    it('is shown by its own parties, and not by a colleague of one of them', async () => {
      const { id: bill } = await issue();
      const content = (await desk.read(SHIPPER, { type: 'bill-of-lading', id: bill })).content ?? '';
      await trade.bill(SHIPPER, 'disclose', bill, { to: placeOf(BANK_A) }, { content });
      await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: BANK_B.msp } }, { content });
      const { record: made } = await record([{ type: 'bill-of-lading', id: bill }]);
      const colleague: User = { ...BANK_A, party: newId() };
      expect(await desk.document(colleague, eventOf(made.id))).to.deep.equal(equipmentEvent());
      const missing = { msp: BANK_B.msp, party: newId() };
      await rejects(show(made.id, colleague, missing), 'FORBIDDEN');
    });

    it('is not shown by whoever does not see it, nor to a party whose bill it is not', async () => {
      const { record: made } = await record([await disclosed()]);
      await rejects(show(made.id, BANK_B, { msp: BANK_B.msp }), 'NOT_FOUND');
      await rejects(show(made.id, BANK_A, { msp: BANK_B.msp }), 'NOT_DISCLOSED');
      await rejects(show(made.id, BANK_A, { msp: 'StrangersMSP' }), 'NOT_A_MEMBER');
      await rejects(show(made.id, BANK_A, { msp: SHIPPER.msp }), 'NOT_DISCLOSED');
      await rejects(show(made.id, BANK_A, placeOf(SHIPPER)), 'ALREADY_DISCLOSED');
    });
  });
});
