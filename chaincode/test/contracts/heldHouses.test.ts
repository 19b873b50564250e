import { expect } from 'chai';
import { CARGO, DECLARATION } from '../support/declaration';
import { numberOfDeclaration } from '../support/desk';
import { AGENT, FORWARDER, Forwarding } from '../support/forwarding';
import { rejects } from '../support/rejects';
import { CARRIER, CUSTOMS, type Result, SHIPPER, transportDocument } from '../support/trade';

const DECLARED = 'customs-declaration';
const BILL = 'bill-of-lading';
const REPORT = 'cargo-report';
const REPORTED = { ...CARGO, packages: 150 };
const PART = { consignmentItems: transportDocument({ packages: 150 })['consignmentItems'] };

describe('A hold of goods under a master bill and its house bills', () => {
  let forwarding: Forwarding;
  let [master, house] = ['', ''];
  beforeEach(async () => {
    forwarding = await Forwarding.start();
    [master, house] = [await forwarding.disclosedMaster(), await forwarding.issueHouse(PART)];
  });
  const onDeclaration = (action: string, id: string, ask: object): Promise<Result> =>
    forwarding.desk.act(CUSTOMS, DECLARED, action, { id, ...ask });

  async function accepted(billOfLading: string, declarant = SHIPPER, links: object[] = []): Promise<string> {
    const document = { ...DECLARATION, billOfLading };
    const input = { customs: CUSTOMS.msp, links };
    const { id } = (await forwarding.desk.act(declarant, DECLARED, 'file', { document, input })).record;
    await onDeclaration('accept', id, { input: { channel: 'GREEN' }, tokens: [numberOfDeclaration(id)] });
    return id;
  }

  const onBill = (action: string, id: string, input: object): Promise<Result> =>
    forwarding.desk.act(CUSTOMS, BILL, action, { id, input });

  /** Customs holds goods that are declared under a bill. */
  async function hold(billOfLading: string, declarant = SHIPPER): Promise<string> {
    const declaration = await accepted(billOfLading, declarant);
    await onDeclaration('hold', declaration, { details: { reasonCode: 'RISK_SCREENING' } });
    await onBill('hold-goods', billOfLading, { declaration });
    return declaration;
  }

  /** Customs holds goods of a house bill by its master bill alone. */
  async function holdThrough(...houses: [string, ...string[]]): Promise<string> {
    const links = houses.slice(1).map((id) => ({ type: BILL, id }));
    const declaration = await accepted(houses[0], SHIPPER, links);
    await onDeclaration('hold', declaration, { details: { reasonCode: 'RISK_SCREENING' } });
    for (const each of houses) await onBill('hold-goods', master, { declaration, through: [each] });
    return declaration;
  }

  async function release(billOfLading: string, declaration: string): Promise<void> {
    await onDeclaration('release', declaration, { details: { reasonCode: 'EXAMINED' } });
    await forwarding.desk.act(CUSTOMS, BILL, 'release-goods', { id: billOfLading, input: { declaration } });
  }

  async function surrender(id: string, holder = SHIPPER, carrier = AGENT): Promise<void> {
    await forwarding.trade.bill(holder, 'surrenderForDelivery', id);
    await forwarding.trade.bill(carrier, 'acceptSurrender', id);
  }

  it('stops the delivery of the house while it is of the master', async () => {
    await forwarding.attach(master, house);
    const declaration = await hold(master, FORWARDER);
    await surrender(house);
    await rejects(forwarding.trade.bill(AGENT, 'deliver', house), 'HELD');
    await release(master, declaration);
    expect((await forwarding.trade.bill(AGENT, 'deliver', house)).record.status).to.equal('ACCOMPLISHED');
  });

  it('stops the delivery of the master while it is of a house', async () => {
    await forwarding.attach(master, house);
    const declaration = await hold(house);
    await surrender(master, FORWARDER, CARRIER);
    await rejects(forwarding.trade.bill(CARRIER, 'deliver', master), 'HELD');
    await release(house, declaration);
    expect((await forwarding.trade.bill(CARRIER, 'deliver', master)).record.status).to.equal('ACCOMPLISHED');
  });

  it('keeps the two together, and apart those that are not attached yet', async () => {
    const first = await hold(master, FORWARDER);
    await rejects(forwarding.attach(master, house), 'HELD');
    await release(master, first);
    const second = await hold(house);
    await rejects(forwarding.attach(master, house), 'HELD');
    await release(house, second);
    await forwarding.attach(master, house);
    const third = await hold(master, FORWARDER);
    await forwarding.desk.act(SHIPPER, BILL, 'surrender-for-amendment', { id: house, input: {}, details: {} });
    await forwarding.trade.bill(AGENT, 'acceptSurrender', house);
    await rejects(forwarding.detach(master, house), 'HELD');
    await release(master, third);
    await forwarding.detach(master, house);
  });

  describe('if the master is held for one house', () => {
    let other: string;
    beforeEach(async () => {
      other = await forwarding.issueHouse(PART);
      for (const each of [house, other]) await forwarding.attach(master, each);
    });
    const deliver = (id: string, carrier = AGENT, input = {}): Promise<Result> =>
      forwarding.desk.act(carrier, BILL, 'deliver', { id, input });

    it('stops that one and the master, and no other house', async () => {
      await holdThrough(house);
      await surrender(master, FORWARDER, CARRIER);
      for (const each of [house, other]) await surrender(each);
      await rejects(deliver(house), 'HELD');
      await rejects(deliver(master, CARRIER), 'HELD');
      expect((await deliver(other)).record.status).to.equal('ACCOMPLISHED');
    });

    it('keeps that one under the master, and no other house', async () => {
      const declaration = await holdThrough(house);
      for (const each of [house, other]) {
        await forwarding.desk.act(SHIPPER, BILL, 'surrender-for-amendment', { id: each, input: {}, details: {} });
        await forwarding.trade.bill(AGENT, 'acceptSurrender', each);
      }
      await rejects(forwarding.detach(master, house), 'HELD');
      await forwarding.detach(master, other);
      await release(master, declaration);
      await forwarding.detach(master, house);
    });

    it('lets the goods of the others leave the bonded area, and none of its own', async () => {
      await holdThrough(house);
      const carryOut = async (of: string): Promise<Result> => {
        const input = { customs: CUSTOMS.msp, billOfLading: of };
        const { id } = (await forwarding.desk.act(AGENT, REPORT, 'report', { document: REPORTED, input })).record;
        for (const action of ['arrive', 'unload'])
          await forwarding.desk.act(AGENT, REPORT, action, { id, details: { at: '2026-11-03T00:00:00.000Z' } });
        const declaration = await accepted(of);
        await onDeclaration('release', declaration, { details: { reasonCode: 'EXAMINED' } });
        const leaving = { declarations: [declaration], bills: [master] };
        return forwarding.desk.act(AGENT, REPORT, 'carry-out', { id, input: leaving });
      };
      await rejects(carryOut(house), 'HELD');
      expect((await carryOut(other)).record.status).to.equal('CARRIED_OUT');
    });

    it('stops all of them, if it is held for two of them by one declaration', async () => {
      await holdThrough(house, other);
      for (const each of [house, other]) {
        await surrender(each);
        await rejects(deliver(each), 'HELD');
      }
    });

    it('is outranked by an exception that the carrier names, as long as that stands', async () => {
      const declaration = await holdThrough(house);
      const { version } = forwarding.trade.recordOf({ type: DECLARED, id: declaration });
      await onBill('allow-delivery', master, { declaration, version });
      await surrender(house);
      const { values } = await rejects(deliver(house), 'HELD');
      expect(values).to.deep.equal({ declarations: [declaration] });
      await onDeclaration('seize', declaration, { details: { reasonCode: 'SMUGGLING' } });
      await rejects(deliver(house, AGENT, { declarations: [declaration] }), 'HELD');
      const next = await holdThrough(other);
      const read = forwarding.trade.recordOf({ type: DECLARED, id: next });
      await onBill('allow-delivery', master, { declaration: next, version: read.version });
      await surrender(other);
      expect((await deliver(other, AGENT, { declarations: [next] })).record.status).to.equal('ACCOMPLISHED');
    });
  });
});
