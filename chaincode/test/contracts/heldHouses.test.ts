import { expect } from 'chai';
import { ForwardedGoods, ofPackages } from '../support/forwardedGoods';
import { AGENT, FORWARDER, type Forwarding } from '../support/forwarding';
import { rejects } from '../support/rejects';
import { CARRIER, SHIPPER } from '../support/trade';

const DECLARED = 'customs-declaration';
const BILL = 'bill-of-lading';

describe('A hold of goods under a master bill and its house bills', () => {
  let goods: ForwardedGoods;
  let forwarding: Forwarding;
  let [master, house] = ['', ''];
  beforeEach(async () => {
    goods = await ForwardedGoods.start();
    ({ forwarding } = goods);
    [master, house] = [await forwarding.disclosedMaster(), await forwarding.issueHouse(ofPackages(150))];
  });

  /** Customs holds goods of a house bill by its master bill alone. */
  async function holdThrough(...houses: [string, ...string[]]): Promise<string> {
    const links = houses.slice(1).map((id) => ({ type: BILL, id }));
    const declaration = await goods.stopped(houses[0], SHIPPER, links);
    for (const each of houses) await goods.onBill('hold-goods', master, { declaration, through: [each] });
    return declaration;
  }

  it('stops the delivery of the house while it is of the master', async () => {
    await forwarding.attach(master, house);
    const declaration = await goods.held(master, FORWARDER);
    await goods.surrendered(house);
    await rejects(goods.deliver(house), 'HELD');
    await goods.free(master, declaration);
    expect((await goods.deliver(house)).record.status).to.equal('ACCOMPLISHED');
  });

  it('stops the delivery of the master while it is of a house', async () => {
    await forwarding.attach(master, house);
    const declaration = await goods.held(house);
    await goods.surrendered(master, FORWARDER, CARRIER);
    await rejects(goods.deliver(master, CARRIER), 'HELD');
    await goods.free(house, declaration);
    expect((await goods.deliver(master, CARRIER)).record.status).to.equal('ACCOMPLISHED');
  });

  it('keeps the two together, and apart those that are not attached yet', async () => {
    const first = await goods.held(master, FORWARDER);
    await rejects(forwarding.attach(master, house), 'HELD');
    await goods.free(master, first);
    const second = await goods.held(house);
    await rejects(forwarding.attach(master, house), 'HELD');
    await goods.free(house, second);
    await forwarding.attach(master, house);
    const third = await goods.held(master, FORWARDER);
    await goods.returned(house);
    await rejects(forwarding.detach(master, house), 'HELD');
    await goods.free(master, third);
    await forwarding.detach(master, house);
  });

  describe('if the master is held for one house', () => {
    let other: string;
    beforeEach(async () => {
      other = await forwarding.issueHouse(ofPackages(150));
      for (const each of [house, other]) await forwarding.attach(master, each);
    });

    it('stops that one and the master, and no other house', async () => {
      await holdThrough(house);
      await goods.surrendered(master, FORWARDER, CARRIER);
      for (const each of [house, other]) await goods.surrendered(each);
      await rejects(goods.deliver(house), 'HELD');
      await rejects(goods.deliver(master, CARRIER), 'HELD');
      expect((await goods.deliver(other)).record.status).to.equal('ACCOMPLISHED');
    });

    it('keeps that one under the master, and no other house', async () => {
      const declaration = await holdThrough(house);
      for (const each of [house, other]) await goods.returned(each);
      await rejects(forwarding.detach(master, house), 'HELD');
      await forwarding.detach(master, other);
      await goods.free(master, declaration);
      await forwarding.detach(master, house);
    });

    it('lets the goods of the others leave the bonded area, and none of its own', async () => {
      await holdThrough(house);
      const carryOut = async (of: string): Promise<string> => {
        const leaving = { declarations: [await goods.released(of)], bills: [master] };
        return goods.carryOut(await goods.unloaded(of, 150, AGENT), leaving, AGENT);
      };
      await rejects(carryOut(house), 'HELD');
      expect(await carryOut(other)).to.equal('CARRIED_OUT');
    });

    it('stops all of them, if it is held for two of them by one declaration', async () => {
      await holdThrough(house, other);
      for (const each of [house, other]) {
        await goods.surrendered(each);
        await rejects(goods.deliver(each), 'HELD');
      }
    });

    it('is outranked by an exception that the carrier names, as long as that stands', async () => {
      const declaration = await holdThrough(house);
      const { version } = forwarding.trade.recordOf({ type: DECLARED, id: declaration });
      await goods.onBill('allow-delivery', master, { declaration, version });
      await goods.surrendered(house);
      const { values } = await rejects(goods.deliver(house), 'HELD');
      expect(values).to.deep.equal({ declarations: [declaration] });
      await goods.onDeclaration('seize', declaration, { details: { reasonCode: 'SMUGGLING' } });
      await rejects(goods.deliver(house, AGENT, { declarations: [declaration] }), 'HELD');
      const next = await holdThrough(other);
      const read = forwarding.trade.recordOf({ type: DECLARED, id: next });
      await goods.onBill('allow-delivery', master, { declaration: next, version: read.version });
      await goods.surrendered(other);
      expect((await goods.deliver(other, AGENT, { declarations: [next] })).record.status).to.equal('ACCOMPLISHED');
    });
  });
});
