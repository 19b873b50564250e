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
  const link = (trade: Trade, id: string, to: object, by: User = SHIPPER): Promise<{ text: string }> =>
    trade.ledger.submit(by, (ctx) => shipments.link(ctx, id, JSON.stringify({ input: { to } })));

  it('is shared with its parties, and its shipper links each document once', async () => {
    const trade = await Trade.start();
    const { record } = await create(trade, newId());
    expect(record.parties).to.deep.equal([placeOf(SHIPPER), { msp: 'CarrierMSP' }]);
    const to = { type: 'bill-of-lading', id: newId() };
    expect(recordOf((await link(trade, record.id, to)).text).links).to.deep.equal([to]);
    await rejects(link(trade, record.id, to), 'CONFLICT');
    await rejects(link(trade, record.id, to, CARRIER), 'FORBIDDEN');
    await rejects(link(trade, record.id, to, OTHER_SHIPPER), 'NOT_FOUND');
    const shared = await create(trade, newId(), SHIPPER, [placeOf(OTHER_SHIPPER), { msp: 'CarrierMSP' }]);
    await rejects(link(trade, shared.record.id, to, OTHER_SHIPPER), 'FORBIDDEN');
  });

  it('looks at who asks before it looks at the form of a request', async () => {
    const trade = await Trade.start();
    await rejects(create(trade, newId(), CARRIER, []), 'FORBIDDEN');
    await rejects(create(trade, newId(), SHIPPER, []), 'INVALID');
  });

  it('links a limited number of documents', async () => {
    const trade = await Trade.start();
    const { record } = await create(trade, newId());
    const fresh = (): object => ({ type: 'bill-of-lading', id: newId() });
    for (let links = 0; links < 64; links++) await link(trade, record.id, fresh());
    const { message } = await rejects(link(trade, record.id, fresh()), 'INVALID');
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
