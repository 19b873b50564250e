import { expect } from 'chai';
import { z } from 'zod';
import { LedgerFailure } from '../../src/fabric/ledgerFailure.js';
import { BANK_A, CARRIER, EXPORTERS_AUDITOR, SHIPPER } from '../support/consortium/cast.js';
import { type MemberGateway, TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, type HttpUser, problemIn } from '../support/consortium/httpUser.js';
import { Scenes, shipmentDocument } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';
import type { Ordered } from '../support/channel/memoryChannel.js';

const MVCC_READ_CONFLICT = 11;
const State = z.looseObject({ state: z.string(), block: z.number().optional(), validationCode: z.number().optional() });
const unknown = (transactionId: string): LedgerFailure =>
  new LedgerFailure('COMMIT_UNKNOWN', 'It is not known yet.', { transactionId });

describeOnEachDatabase('a transaction whose commit is not known', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  let member: MemberGateway;
  let shipper: HttpUser;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
    member = await consortium.gateway(SHIPPER.msp);
    shipper = await consortium.as(SHIPPER);
  });

  const sent = (): Promise<Answer> => {
    const parts = { document: shipmentDocument(), input: { parties: [{ msp: CARRIER.msp }] } };
    return shipper.create('shipment', newId(), parts);
  };
  const placeIn = ({ headers }: Answer): string => headers['location'] ?? expect.fail('no Location');

  async function became(path: string, state: string): Promise<z.infer<typeof State>> {
    for (;;) {
      await consortium.settled(shipper);
      const found = await bodyOf(State, shipper.get(path));
      if (found.state === state) return found;
    }
  }

  it('is answered with 202, and with where to ask', async () => {
    member.wire.interrupt(unknown);
    const answer = await sent();
    expect(answer.status).to.equal(202);
    expect(answer.body).to.include({ code: 'COMMIT_UNKNOWN' });
    expect(placeIn(answer)).to.match(/^\/v1\/transactions\/[0-9a-f]{64}$/);
  });

  it('is PENDING while no block holds it, and says what it was to do', async () => {
    member.wire.interrupt(unknown);
    const { body } = await shipper.get(placeIn(await sent()));
    expect(body).to.include({ state: 'PENDING', user: SHIPPER.name, type: 'shipment', action: 'create' });
  });

  it('is COMMITTED once a block holds it', async () => {
    let ordered: Ordered | undefined;
    member.wire.interrupt((id, order) => {
      ordered = order();
      return unknown(id);
    });
    expect(await became(placeIn(await sent()), 'COMMITTED')).to.include({ block: ordered?.block, validationCode: 0 });
  });

  it('is INVALID if somebody else was faster', async () => {
    let late: () => Ordered = () => expect.fail('nothing was sent');
    const bill = await scenes.bill();
    member.wire.interrupt((id, order) => {
      late = order;
      return unknown(id);
    });
    const slow = await shipper.act(bill, 'surrender-for-delivery');
    await scenes.act(SHIPPER, bill, 'disclose', { input: { to: { msp: BANK_A.msp } } });
    expect(late().validationCode).to.equal(MVCC_READ_CONFLICT);
    expect(await became(placeIn(slow), 'INVALID')).to.include({ validationCode: MVCC_READ_CONFLICT });
  });

  it('is known to nobody but its user', async () => {
    member.wire.interrupt(unknown);
    const path = placeIn(await sent());
    for (const actor of [EXPORTERS_AUDITOR, BANK_A])
      expect(problemIn(await (await consortium.as(actor)).get(path))).to.equal('404 NOT_FOUND');
    expect(problemIn(await shipper.get(`/v1/transactions/${'0'.repeat(64)}`))).to.equal('404 NOT_FOUND');
  });

  it('is found done when the same request comes again', async () => {
    const parts = { document: shipmentDocument(), input: { parties: [{ msp: CARRIER.msp }] } };
    const id = newId();
    member.wire.interrupt((transaction, order) => {
      order();
      return unknown(transaction);
    });
    expect((await shipper.create('shipment', id, parts)).status).to.equal(202);
    const again = await shipper.create('shipment', id, parts);
    expect(again.status).to.equal(200);
    expect(again.body).to.deep.include({ transaction: null });
  });

  it('is endorsed anew when it lost a race, and meets the rules as they then are', async () => {
    const bill = await scenes.bill();
    const offer = { input: { to: { msp: BANK_A.msp } } };
    const raced = await Promise.all([1, 2, 3].map(() => shipper.act(bill, 'disclose', offer)));
    const lost = raced.filter(({ status }) => status !== 200).map(problemIn);
    expect(lost).to.deep.equal(['409 ALREADY_DISCLOSED', '409 ALREADY_DISCLOSED']);
  });
});

describeOnEachDatabase('a ledger that fails', (kind) => {
  let consortium: TestConsortium;
  let member: MemberGateway;
  let user: HttpUser;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    member = await consortium.gateway(BANK_A.msp);
    user = await consortium.as(BANK_A);
  });
  afterEach(() => {
    member.wire.cut(undefined);
  });

  const FAILURES = [
    ['UNAVAILABLE', '503 LEDGER_UNAVAILABLE'],
    ['OTHER', '502 LEDGER_ERROR'],
    ['INVALIDATED', '409 LEDGER_INVALIDATED'],
  ] as const;
  for (const [failure, problem] of FAILURES) {
    it(`is answered with ${problem}, without what peers say between themselves`, async () => {
      member.wire.cut(new LedgerFailure(failure, 'secret of a peer'));
      const answer = await user.post(`/v1/financing-claims/${newId()}/expire`, {});
      expect(problemIn(answer)).to.equal(problem);
      if (failure === 'OTHER') expect(answer.text).not.to.include('secret');
      if (failure === 'UNAVAILABLE') expect(answer.headers).to.have.property('retry-after');
    });
  }

  it('leaves lists, which are the gateway’s own', async () => {
    member.wire.cut(new LedgerFailure('UNAVAILABLE', 'away'));
    expect((await user.get('/v1/shipments')).status).to.equal(200);
  });
});
