import { expect } from 'chai';
import { ForwardedGoods, ofPackages } from '../support/forwardedGoods';
import { AGENT, FORWARDER, type Forwarding } from '../support/forwarding';
import { rejects } from '../support/rejects';
import { CARRIER, type Result } from '../support/trade';

const BILL = 'bill-of-lading';

describe('A house bill that was detached from its master bill', () => {
  let goods: ForwardedGoods;
  let forwarding: Forwarding;
  let [master, house] = ['', ''];
  beforeEach(async () => {
    goods = await ForwardedGoods.start();
    ({ forwarding } = goods);
    master = await forwarding.disclosedMaster();
    house = await goods.attached(master, 150);
  });
  async function detach(): Promise<void> {
    await goods.returned(house);
    await forwarding.detach(master, house);
  }
  const amend = async (): Promise<string> => {
    await detach();
    return goods.replace(house, 150);
  };
  const voidHouse = (): Promise<Result> =>
    forwarding.desk.act(AGENT, BILL, 'void', { id: house, input: { reasonCode: 'WRONG_DATA' } });

  it('is held with the master, as the bill in its place is', async () => {
    await detach();
    const declaration = await goods.held(master, FORWARDER);
    await rejects(goods.replace(house, 150), 'HELD');
    await goods.free(master, declaration);
    const amended = await goods.replace(house, 150);
    const later = await goods.held(master, FORWARDER);
    await goods.surrendered(amended);
    await rejects(goods.deliver(amended), 'HELD');
    await goods.free(master, later);
    expect((await goods.deliver(amended)).record.status).to.equal('ACCOMPLISHED');
  });

  it('keeps the bill in its place in the bonded area while the master is held', async () => {
    const amended = await amend();
    const declaration = await goods.held(master, FORWARDER);
    const [id, released] = [await goods.unloaded(amended, 150, AGENT), await goods.released(amended)];
    const leave = (bills: string[]): Promise<string> => goods.carryOut(id, { declarations: [released], bills }, AGENT);
    const { values } = await rejects(leave([]), 'INVALID');
    expect(values['missing']).to.have.members([house, master]);
    await rejects(leave([house, master]), 'HELD');
    await goods.free(master, declaration);
    expect(await leave([house, master])).to.equal('CARRIED_OUT');
  });

  it('lets customs hold the bill in its place for the master, and the master for that one', async () => {
    const amended = await amend();
    const ofMaster = await goods.stopped(master, FORWARDER);
    await goods.onBill('hold-goods', amended, { declaration: ofMaster, through: [house, master] });
    const ofHouse = await goods.stopped(amended);
    await goods.onBill('hold-goods', master, { declaration: ofHouse, through: [house, amended] });
    expect(JSON.stringify((await forwarding.read(master)).state)).to.include(`"part":"${house}"`);
    await rejects(forwarding.attach(master, amended), 'HELD');
  });

  it('keeps the master from being delivered or carried out while it is held, and so does the bill in its place', async () => {
    await detach();
    const first = await goods.held(house);
    await goods.surrendered(master, FORWARDER, CARRIER);
    await rejects(goods.deliver(master, CARRIER), 'HELD');
    await goods.free(house, first);
    const amended = await goods.replace(house, 150);
    const second = await goods.held(amended);
    const { values } = await rejects(goods.deliver(master, CARRIER), 'INVALID');
    expect(values).to.deep.equal({ missing: [amended] });
    await rejects(goods.deliver(master, CARRIER, { bills: [amended] }), 'HELD');
    const [id, released] = [await goods.unloaded(master, 400), await goods.released(master, FORWARDER)];
    const leaving = { declarations: [released], bills: [house, amended] };
    await rejects(goods.carryOut(id, leaving), 'HELD');
    await goods.free(amended, second);
    expect(await goods.carryOut(id, leaving)).to.equal('CARRIED_OUT');
    expect((await goods.deliver(master, CARRIER, { bills: [amended] })).record.status).to.equal('ACCOMPLISHED');
  });

  it('because it is void keeps the master, too, if customs holds it', async () => {
    await voidHouse();
    await forwarding.detach(master, house);
    const declaration = await goods.held(house);
    await goods.surrendered(master, FORWARDER, CARRIER);
    await rejects(goods.deliver(master, CARRIER), 'HELD');
    await goods.free(house, declaration);
    expect((await goods.deliver(master, CARRIER)).record.status).to.equal('ACCOMPLISHED');
  });

  it('and was amended is attached again, and leaves no trace on the master', async () => {
    const amended = await amend();
    await rejects(forwarding.attach(master, amended), 'INVALID');
    await forwarding.attach(master, amended, AGENT, [house]);
    const { state } = await forwarding.read(master);
    expect(state)
      .to.deep.include({ houses: [amended] })
      .and.not.have.property('detachedHouses');
    await goods.returned(amended);
    await forwarding.detach(master, amended);
    const next = await goods.replace(amended, 150);
    await forwarding.attach(master, next, AGENT, [amended, master]);
  });

  it('and was split stays known to the master until all parts are attached', async () => {
    await detach();
    const first = await goods.replace(house, 50);
    const second = await goods.replace(house, 100, { siblings: [first] });
    await forwarding.attach(master, first, AGENT, [house]);
    expect((await forwarding.read(master)).state).to.deep.include({ detachedHouses: [house] });
    const declaration = await goods.held(second);
    await goods.surrendered(master, FORWARDER, CARRIER);
    await rejects(goods.deliver(master, CARRIER, { bills: [second] }), 'HELD');
    await goods.free(second, declaration);
  });

  it('is not dropped by the request that attaches another one', async () => {
    await voidHouse();
    await forwarding.detach(master, house);
    const other = await forwarding.issueHouse(ofPackages(10));
    await forwarding.attach(master, other, AGENT, [house]);
    expect((await forwarding.read(master)).state).to.deep.include({ detachedHouses: [house] });
  });

  it('goes under another master bill once its own has ended', async () => {
    const [amended, other] = [await amend(), await forwarding.disclosedMaster()];
    await rejects(forwarding.attach(other, amended, AGENT, [house, master]), 'WRONG_STATUS');
    await forwarding.desk.act(FORWARDER, BILL, 'consent-to-void', { id: master });
    await forwarding.desk.act(CARRIER, BILL, 'void', { id: master, input: { reasonCode: 'OTHER' } });
    await forwarding.attach(other, amended, AGENT, [house, master]);
  });
});

describe('Goods that customs holds under a master bill', () => {
  it('do not leave its sight by a house bill that goes on as paper, or is void', async () => {
    const goods = await ForwardedGoods.start();
    const { forwarding } = goods;
    const master = await forwarding.disclosedMaster();
    const [paper, misissued] = [await goods.attached(master, 150), await goods.attached(master, 150)];
    await goods.returned(paper, { reasonCode: 'SWTP' });
    const declaration = await goods.held(master, FORWARDER);
    const end = async (): Promise<Result[]> => [
      await forwarding.desk.act(AGENT, BILL, 'void', { id: misissued, input: { reasonCode: 'WRONG_DATA' } }),
      await forwarding.desk.act(AGENT, BILL, 'convert-to-paper', { id: paper }),
    ];
    await rejects(forwarding.desk.act(AGENT, BILL, 'convert-to-paper', { id: paper }), 'HELD');
    await rejects(end(), 'HELD');
    await goods.free(master, declaration);
    expect((await end()).map(({ record }) => record.status)).to.deep.equal(['VOIDED', 'PAPER']);
  });
});
