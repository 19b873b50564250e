import { expect } from 'chai';
import { AT, by, Clearing, HOLD, INSPECT, RELEASE, SECOND, SEIZE } from '../support/clearing';
import { CARGO, DECLARATION, entryDeclaration } from '../support/declaration';
import { AGENT, FORWARDER, Forwarding } from '../support/forwarding';
import { rejects } from '../support/rejects';
import { Replacing } from '../support/replacing';
import { CARRIER, CUSTOMS, f1, type Result, SHIPPER, transportDocument } from '../support/trade';

const BILL = 'bill-of-lading';
const REPORT = 'cargo-report';
const DECLARED = 'customs-declaration';
const part = (reference: string, packages: number): Record<string, unknown> =>
  transportDocument({ reference, packages });

describe('A bill of which a part is in another one', () => {
  let customs: Clearing;
  let replacing: Replacing;
  let first: string;
  beforeEach(async () => {
    customs = await Clearing.start();
    replacing = new Replacing(customs.desk.trade, customs.desk);
    await replacing.surrender(customs.bill);
    first = await issuePart(150, []);
  });
  async function issuePart(packages: number, siblings: string[]): Promise<string> {
    const reference = `NARU${packages}-${siblings.length}`;
    const options = { tokens: [f1(reference)], siblings };
    return (await replacing.replace([customs.bill], part(reference, packages), options)).id;
  }
  const amend = async (id: string): Promise<string> => {
    await replacing.surrender(id);
    const reference = `${id.slice(-8)}A`;
    return (await replacing.replace([id], part(reference, 150), { tokens: [f1(reference)] })).id;
  };
  const deliver = async (id: string): Promise<Result> => {
    if (customs.desk.trade.recordOf({ type: BILL, id }).status === 'ISSUED') {
      await customs.desk.trade.bill(SHIPPER, 'surrenderForDelivery', id);
      await customs.desk.trade.bill(CARRIER, 'acceptSurrender', id);
    }
    return customs.desk.trade.bill(CARRIER, 'deliver', id);
  };
  async function unloaded(billOfLading: string, packages = 150): Promise<string> {
    const ask = { document: { ...CARGO, packages }, input: { customs: CUSTOMS.msp, billOfLading } };
    const { id } = (await customs.desk.act(CARRIER, REPORT, 'report', ask)).record;
    for (const action of ['arrive', 'unload']) await customs.desk.act(CARRIER, REPORT, action, { id, details: AT });
    return id;
  }
  async function stopped(billOfLading: string, action = 'hold', details = HOLD): Promise<string> {
    const id = await customs.accepted({ billOfLading });
    await customs.decide(id, action, details);
    return id;
  }

  it('keeps the goods of that one in the bonded area as long as customs holds it, however far below they are', async () => {
    const declaration = await stopped(customs.bill);
    await customs.onBill('hold-goods', declaration);
    const id = await unloaded(first);
    const released = await customs.released({ billOfLading: first });
    const { values } = await rejects(customs.leave(id, by(released)), 'INVALID');
    expect(values).to.deep.equal({ missing: [customs.bill] });
    const named = { ...by(released), bills: [customs.bill] };
    await rejects(customs.leave(id, named), 'HELD');
    await rejects(deliver(first), 'HELD');
    await customs.decide(declaration, 'release', RELEASE);
    await customs.onBill('release-goods', declaration);
    expect((await deliver(first)).record.status).to.equal('ACCOMPLISHED');
    expect(await customs.leave(id, named)).to.equal('CARRIED_OUT');
  });

  it('keeps that one as it is while customs holds it, and what came of that one before', async () => {
    const amended = await amend(await amend(first));
    const declaration = await stopped(customs.bill);
    await customs.onBill('hold-goods', declaration);
    await rejects(amend(amended), 'HELD');
    const id = await unloaded(amended);
    const released = await customs.released({ billOfLading: amended });
    const { values } = await rejects(customs.leave(id, by(released)), 'INVALID');
    const bills = values['missing'];
    expect(bills).to.include(customs.bill);
    await rejects(customs.leave(id, { ...by(released), bills }), 'HELD');
    const ask = { id: amended, input: { reasonCode: 'AMENDMENT_NOT_POSSIBLE' } };
    await customs.desk.act(CARRIER, BILL, 'reject-surrender', ask);
    await rejects(deliver(amended), 'HELD');
    await customs.decide(declaration, 'release', RELEASE);
    await customs.onBill('release-goods', declaration);
    expect((await deliver(amended)).record.status).to.equal('ACCOMPLISHED');
    expect(await customs.leave(id, { ...by(released), bills })).to.equal('CARRIED_OUT');
  });

  it('is named if customs makes an exception: what is inspected by it takes two officers', async () => {
    const declaration = await stopped(customs.bill, 'inspect', INSPECT);
    await customs.onBill('hold-goods', declaration);
    const [id, other] = [await unloaded(first), await customs.accepted({ billOfLading: first })];
    await rejects(customs.allow(id, by(other)), 'INVALID');
    const all = { declarations: [other, declaration], bills: [customs.bill] };
    await rejects(customs.allow(id, all), 'NOT_APPROVED');
    await customs.approve(id, all, SECOND);
    await customs.allow(id, all);
    await rejects(customs.leave(id), 'INVALID');
    expect(await customs.leave(id, { bills: [customs.bill] })).to.equal('CARRIED_OUT');
  });

  it('keeps seized goods of the whole, and lets those of another part go that customs does not hold', async () => {
    // Customs endorses what is done with a bill that it holds, and so sees the goods.
    for (const id of [customs.bill, first])
      await customs.desk.act(SHIPPER, BILL, 'disclose', { id, input: { to: { msp: CUSTOMS.msp } } });
    const seized = await stopped(first, 'seize', SEIZE);
    await customs.onBill('hold-goods', seized, { through: [first] });
    const second = await issuePart(100, [first]);
    const rest = await issuePart(150, [first, second]);
    const named = { bills: [customs.bill] };
    expect(customs.desk.trade.recordOf({ type: BILL, id: customs.bill }).status).to.equal('VOIDED');
    await rejects(deliver(first), 'HELD');
    expect((await deliver(second)).record.status).to.equal('ACCOMPLISHED');
    const [held, free] = [await unloaded(first), await unloaded(rest)];
    const ofFirst = await customs.released({ billOfLading: first });
    await rejects(customs.leave(held, { ...by(ofFirst), ...named }), 'HELD');
    const ofRest = await customs.released({ billOfLading: rest });
    expect(await customs.leave(free, { ...by(ofRest), ...named })).to.equal('CARRIED_OUT');
    await customs.decide(seized, 'approve-release', {}, SECOND);
    await customs.decide(seized, 'lift-seizure', { details: { reasonCode: 'COURT_ORDER' } });
    await customs.decide(seized, 'release', RELEASE);
    await customs.onBill('release-goods', seized);
    expect((await deliver(first)).record.status).to.equal('ACCOMPLISHED');
  });

  it('whose other parts are all issued stands above none: an amendment of one names no bill', async () => {
    const rest = await issuePart(250, [first]);
    const { ancestors } = replacing.trade.recordOf({ type: BILL, id: rest }).state;
    expect(ancestors).to.deep.equal([]);
    const amended = await amend(first);
    expect(replacing.trade.recordOf({ type: BILL, id: amended }).state['ancestors']).to.deep.equal([]);
    const id = await unloaded(amended);
    expect(await customs.leave(id, by(await customs.released({ billOfLading: amended })))).to.equal('CARRIED_OUT');
  });
});

it('A master bill that is a part of a held one takes no house bill, and its house bill is not delivered', async () => {
  const forwarding = await Forwarding.start();
  const { desk, trade } = forwarding;
  const whole = await forwarding.disclosedMaster();
  const replacing = new Replacing(trade, desk);
  await replacing.surrender(whole, FORWARDER);
  const goods = part('NARU0002', 150);
  const master = (await replacing.replace([whole], goods, { tokens: [f1('NARU0002')], issueTo: FORWARDER })).id;
  await forwarding.disclose(FORWARDER, master, SHIPPER).catch(() => undefined);
  const house = await forwarding.issueHouse({ consignmentItems: goods['consignmentItems'] });
  const ask = { document: { ...DECLARATION, billOfLading: whole }, input: { customs: CUSTOMS.msp } };
  const declaration = (await desk.act(FORWARDER, DECLARED, 'file', ask)).record.id;
  const decide = (action: string, more: object): Promise<Result> =>
    desk.act(CUSTOMS, DECLARED, action, { id: declaration, ...more });
  const onWhole = (action: string): Promise<Result> =>
    desk.act(CUSTOMS, BILL, action, { id: whole, input: { declaration } });
  await decide('accept', { input: { channel: 'GREEN' } });
  await decide('hold', HOLD);
  await onWhole('hold-goods');
  await rejects(forwarding.attach(master, house), 'HELD');
  await decide('release', RELEASE);
  await onWhole('release-goods');
  await forwarding.attach(master, house);
  await decide('hold', HOLD);
  await onWhole('hold-goods');
  await trade.bill(SHIPPER, 'surrenderForDelivery', house);
  await trade.bill(AGENT, 'acceptSurrender', house);
  await rejects(trade.bill(AGENT, 'deliver', house), 'HELD');
  await decide('release', RELEASE);
  await onWhole('release-goods');
  expect((await trade.bill(AGENT, 'deliver', house)).record.status).to.equal('ACCOMPLISHED');
});

describe('Goods in the bonded area', () => {
  let customs: Clearing;
  beforeEach(async () => {
    customs = await Clearing.start();
  });

  it('are held under a bill that went on as paper', async () => {
    const id = await customs.unloaded();
    const [held, released] = [await customs.accepted(), await customs.released()];
    await customs.decide(held, 'hold', HOLD);
    const ask = { id: customs.bill, input: { reasonCode: 'SWTP' }, details: {} };
    await customs.desk.act(SHIPPER, BILL, 'surrender-for-amendment', ask);
    await customs.desk.trade.bill(CARRIER, 'acceptSurrender', customs.bill);
    await customs.desk.act(CARRIER, BILL, 'convert-to-paper', { id: customs.bill });
    await customs.onBill('hold-goods', held);
    await rejects(customs.leave(id, by(released)), 'HELD');
    await customs.decide(held, 'release', RELEASE);
    await customs.onBill('release-goods', held);
    expect(await customs.leave(id, by(released))).to.equal('CARRIED_OUT');
  });

  it('are held under a void bill, and leave under none that nothing replaces', async () => {
    const id = await customs.unloaded();
    const [held, released] = [await customs.accepted(), await customs.released()];
    await customs.decide(held, 'hold', HOLD);
    await customs.desk.act(CARRIER, BILL, 'void', { id: customs.bill, input: { reasonCode: 'MISISSUED' } });
    await rejects(customs.leave(id, by(released)), 'WRONG_STATUS');
    expect((await customs.onBill('hold-goods', held)).record.status).to.equal('VOIDED');
  });

  it('leave by a declaration whose document names their bill, not by one that only links it', async () => {
    const other = (await customs.desk.trade.issue()).record.id;
    const file = async (billOfLading?: string): Promise<string> => {
      const document = { ...entryDeclaration(), ...(billOfLading !== undefined && { billOfLading }) };
      const input = { customs: CUSTOMS.msp, links: [{ type: BILL, id: customs.bill }] };
      const { id } = (await customs.desk.act(SHIPPER, DECLARED, 'file', { document, input })).record;
      await customs.decide(id, 'accept', { input: { channel: 'GREEN' } });
      await customs.decide(id, 'release', RELEASE);
      return id;
    };
    const id = await customs.unloaded();
    await rejects(customs.leave(id, by(await file(other))), 'INVALID');
    expect(await customs.leave(id, by(await file()))).to.equal('CARRIED_OUT');
  });
});
