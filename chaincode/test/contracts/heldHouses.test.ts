import { expect } from 'chai';
import { DECLARATION } from '../support/declaration';
import { AGENT, FORWARDER, Forwarding } from '../support/forwarding';
import { rejects } from '../support/rejects';
import { CARRIER, CUSTOMS, type Result, SHIPPER, transportDocument } from '../support/trade';

const DECLARED = 'customs-declaration';
const BILL = 'bill-of-lading';
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

  /** Customs holds goods that are declared under a bill. */
  async function hold(billOfLading: string, declarant = SHIPPER): Promise<string> {
    const document = { ...DECLARATION, billOfLading };
    const filed = await forwarding.desk.act(declarant, DECLARED, 'file', { document, input: { customs: CUSTOMS.msp } });
    const { id } = filed.record;
    await onDeclaration('accept', id, { input: { channel: 'GREEN' } });
    await onDeclaration('hold', id, { details: { reasonCode: 'RISK_SCREENING' } });
    await forwarding.desk.act(CUSTOMS, BILL, 'hold-goods', { id: billOfLading, input: { declaration: id } });
    return id;
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
});
