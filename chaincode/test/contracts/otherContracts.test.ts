import { expect } from 'chai';
import { MemberContract } from '../../src/contracts/memberContract';
import { ShipmentContract } from '../../src/contracts/shipmentContract';
import { FakeLedger, type User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A, CARRIER, MEMBERS, newId, OTHER_SHIPPER, placeOf, recordOf, SHIPPER, Trade } from '../support/trade';

describe('Shipment', () => {
  const shipments = new ShipmentContract();
  const content = { ucr: '6KR1234567890NARU1', seller: 'Hanbit', buyer: 'Nordlicht', descriptionOfGoods: 'Shoes' };
  const create = (
    trade: Trade,
    id: string,
    by = SHIPPER,
    parties: object[] = [{ msp: 'CarrierMSP' }],
  ): ReturnType<Trade['create']> =>
    trade.create(by, (ctx) => shipments.create(ctx, id, JSON.stringify({ input: { parties } })), content);
  const act = (
    trade: Trade,
    action: 'link' | 'unlink' | 'close',
    id: string,
    input: object,
    by: User = SHIPPER,
  ): Promise<{ text: string }> =>
    trade.ledger.submit(by, (ctx) => shipments[action](ctx, id, JSON.stringify({ input })));
  const link = (trade: Trade, id: string, to: object, by: User = SHIPPER): Promise<{ text: string }> =>
    act(trade, 'link', id, { to }, by);
  const unlink = (trade: Trade, id: string, to: object, by: User = SHIPPER): Promise<{ text: string }> =>
    act(trade, 'unlink', id, { to }, by);
  const billOf = async (trade: Trade): Promise<{ type: string; id: string }> => ({
    type: 'bill-of-lading',
    id: (await trade.issue()).record.id,
  });

  it('is shared with its parties, and its shipper links each document once', async () => {
    const trade = await Trade.start();
    const { record } = await create(trade, newId());
    expect(record.parties).to.deep.equal([placeOf(SHIPPER), { msp: 'CarrierMSP' }]);
    const to = await billOf(trade);
    expect(recordOf((await link(trade, record.id, to)).text).links).to.deep.equal([to]);
    await rejects(link(trade, record.id, to), 'CONFLICT');
    await rejects(link(trade, record.id, to, CARRIER), 'FORBIDDEN');
    await rejects(link(trade, record.id, to, OTHER_SHIPPER), 'NOT_FOUND');
    const [shared, other] = [1, 2].map(() =>
      create(trade, newId(), SHIPPER, [placeOf(OTHER_SHIPPER), { msp: 'CarrierMSP' }]),
    );
    const seen = { type: 'shipment', id: (await other)?.record.id };
    await rejects(link(trade, (await shared)?.record.id ?? '', seen, OTHER_SHIPPER), 'FORBIDDEN');
  });

  it('links no document that is not there, that its shipper does not see, or that is not authentic, nor itself', async () => {
    const trade = await Trade.start();
    const { record } = await create(trade, newId());
    const hidden = await create(trade, newId(), OTHER_SHIPPER);
    const unknown = { type: 'bill-of-lading', id: newId() };
    for (const to of [unknown, { type: 'shipment', id: hidden.record.id }]) {
      const { issues, message } = await rejects(link(trade, record.id, to), 'NOT_FOUND');
      expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/input/to/id']);
      expect(message).to.include('that you may see');
    }
    await rejects(link(trade, record.id, { type: 'shipment', id: record.id }), 'INVALID');
    const bill = await billOf(trade);
    await rejects(link(trade, record.id, { ...bill, type: 'inspection' }), 'NOT_FOUND');
    trade.ledger.tamper(`bill-of-lading/${bill.id}`, JSON.stringify({ ...(await trade.issue()).record, id: bill.id }));
    await rejects(link(trade, record.id, bill), 'NOT_AUTHENTIC');
  });

  it('lets go of what was linked by mistake, and links it again', async () => {
    const trade = await Trade.start();
    const { record } = await create(trade, newId());
    const [first, second] = [await billOf(trade), await billOf(trade)];
    for (const to of [first, second]) await link(trade, record.id, to);
    await rejects(unlink(trade, record.id, first, CARRIER), 'FORBIDDEN');
    expect(recordOf((await unlink(trade, record.id, first)).text).links).to.deep.equal([second]);
    await rejects(unlink(trade, record.id, first), 'CONFLICT');
    expect(recordOf((await link(trade, record.id, first)).text).links).to.deep.equal([second, first]);
  });

  it('is not made by somebody who says that it saw a version of it', async () => {
    const trade = await Trade.start();
    const request = JSON.stringify({ input: { parties: [{ msp: 'CarrierMSP' }] }, expectedVersion: 1 });
    await rejects(
      trade.create(SHIPPER, (ctx) => shipments.create(ctx, newId(), request), content),
      'VERSION_MISMATCH',
    );
  });

  it('is closed by its shipper, and then links nothing more', async () => {
    const trade = await Trade.start();
    const { record } = await create(trade, newId());
    const to = await billOf(trade);
    await rejects(act(trade, 'close', record.id, {}, CARRIER), 'FORBIDDEN');
    expect(recordOf((await act(trade, 'close', record.id, {})).text).status).to.equal('CLOSED');
    for (const step of ['link', 'unlink'] as const) await rejects(act(trade, step, record.id, { to }), 'WRONG_STATUS');
  });

  it('names each party once, and its shipper not at all', async () => {
    const trade = await Trade.start();
    const carrier = { msp: 'CarrierMSP' };
    const pointersOf = async (parties: object[]): Promise<string[] | undefined> =>
      (await rejects(create(trade, newId(), SHIPPER, parties), 'INVALID')).issues?.map(({ pointer }) => pointer);
    expect(await pointersOf([carrier, carrier])).to.deep.equal(['/input/parties/1']);
    expect(await pointersOf([carrier, placeOf(CARRIER), carrier, placeOf(CARRIER)])).to.deep.equal([
      '/input/parties/2',
      '/input/parties/3',
    ]);
    expect(await pointersOf([carrier, placeOf(SHIPPER)])).to.deep.equal(['/input/parties/1']);
    const { record } = await create(trade, newId(), SHIPPER, [carrier, placeOf(CARRIER), { msp: SHIPPER.msp }]);
    expect(record.parties).to.have.length(4);
  });

  it('looks at who asks before it looks at the form of a request', async () => {
    const trade = await Trade.start();
    await rejects(create(trade, newId(), CARRIER, []), 'FORBIDDEN');
    await rejects(create(trade, newId(), SHIPPER, []), 'INVALID');
  });

  it('links a limited number of documents', async () => {
    const trade = await Trade.start();
    const { record } = await create(trade, newId());
    for (let links = 0; links < 64; links++) await link(trade, record.id, await billOf(trade));
    const { message } = await rejects(link(trade, record.id, await billOf(trade)), 'INVALID');
    expect(message).to.equal('A shipment links 64 documents at most.');
  });

  it('cannot be made by one organisation alone: a second one must endorse, and see it', async () => {
    const trade = await Trade.start();
    await rejects(create(trade, newId(), SHIPPER, [placeOf(OTHER_SHIPPER)]), 'INVALID');
  });

  it('rejects parties that are not members, and names every wrong field', async () => {
    const trade = await Trade.start();
    await rejects(create(trade, newId(), SHIPPER, [{ msp: 'StrangersMSP' }]), 'NOT_A_MEMBER');
    const wrong = trade.create(
      SHIPPER,
      (ctx) => shipments.create(ctx, newId(), JSON.stringify({ input: { parties: [{ msp: 'CarrierMSP' }] } })),
      {
        ucr: '?',
        seller: '',
        extra: 1,
      },
    );
    const { issues } = await rejects(wrong, 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.have.members([
      '/document/ucr',
      '/document/seller',
      '/document/buyer',
      '/document/descriptionOfGoods',
      '/document/extra',
    ]);
  });
});

describe('Members', () => {
  const members = new MemberContract();
  const bootstrap = (ledger: FakeLedger, list: unknown, by = CARRIER): Promise<{ text: string }> =>
    ledger.submit(by, (ctx) => members.bootstrap(ctx, JSON.stringify(list)));

  it('are recorded once, under a majority policy; the same again changes nothing', async () => {
    const ledger = new FakeLedger();
    expect(JSON.parse((await bootstrap(ledger, MEMBERS)).text)).to.deep.equal(MEMBERS);
    expect(ledger.policy('register/members')).to.have.length.greaterThan(0);
    await bootstrap(ledger, MEMBERS);
    await rejects(bootstrap(ledger, MEMBERS.slice(1)), 'CONFLICT');
    expect(JSON.parse(await ledger.evaluate(BANK_A, (ctx) => members.read(ctx)))).to.deep.equal(MEMBERS);
  });

  it('are needed before anything works, and are written by one of them', async () => {
    const ledger = new FakeLedger();
    await rejects(
      ledger.evaluate(BANK_A, (ctx) => members.read(ctx)),
      'NOT_A_MEMBER',
    );
    await rejects(bootstrap(ledger, MEMBERS, { ...CARRIER, msp: 'StrangersMSP' }), 'NOT_A_MEMBER');
    await rejects(bootstrap(ledger, [...MEMBERS, MEMBERS[0]]), 'INVALID');
  });
});
