import { expect } from 'chai';
import type { Link } from '../../src/domain/vocabulary/record';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { draftOf, FEEDBACKS, Instructing, shippingInstructions } from '../support/instructions';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  CARRIER,
  EXPORTERS_AUDITOR,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

const link = (id: string): Link => ({ type: 'shipping-instructions', id });

describe('Shipping instructions', () => {
  let trade: Trade;
  let desk: Desk;
  let instructing: Instructing;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
    instructing = new Instructing(desk);
  });
  const statusOf = async (id: string): Promise<string> => (await desk.read(CARRIER, link(id))).record.status;

  it('are received by the carrier, and nothing of them is public', async () => {
    const { record, endorsers } = await instructing.submit();
    expect(record).to.deep.include({
      status: 'RECEIVED',
      parties: [placeOf(SHIPPER), { msp: CARRIER.msp }],
      state: { shipper: placeOf(SHIPPER), carrier: CARRIER.msp },
    });
    expect(endorsers).to.deep.equal([CARRIER.msp, SHIPPER.msp]);
    for (const by of [SHIPPER, CARRIER])
      expect(await desk.document(by, record)).to.deep.equal({ instructions: shippingInstructions() });
    await rejects(desk.read(BANK_A, record), 'NOT_FOUND');
    await rejects(desk.read(OTHER_SHIPPER, record), 'NOT_FOUND');
    for (const secret of ['NARU3472484', '640510', 'CBR_123', 'DCSA CTK'])
      expect(trade.ledger.publicText()).not.to.include(secret);
  });

  it('with faults are refused with each of them by its pointer', async () => {
    const { isToOrder: _, ...rest } = shippingInstructions({ freightPaymentTermCode: 'NEVER', isElectronic: 'yes' });
    const { issues } = await rejects(instructing.submit({}, SHIPPER, rest), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.have.members([
      '/document/instructions/isToOrder',
      '/document/instructions/freightPaymentTermCode',
      '/document/instructions/isElectronic',
    ]);
  });

  it('that are larger than what an update can bring are refused', async () => {
    const { issues } = await rejects(instructing.submit({}, SHIPPER, { text: 'x'.repeat(1_048_577) }), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/document/instructions']);
  });

  it('go to a carrier, and are read by exporters or banks', async () => {
    await rejects(instructing.submit({ carrier: BANK_A.msp }), 'FORBIDDEN');
    await rejects(instructing.submit({ readers: [{ msp: 'CustomsMSP' }] }), 'FORBIDDEN');
    await rejects(instructing.submit({}, CARRIER), 'FORBIDDEN');
    const { record } = await instructing.submit({ readers: [placeOf(BANK_A)] });
    expect(await desk.document(BANK_A, record)).to.deep.equal({ instructions: shippingInstructions() });
  });

  it('are updated as the carrier asks, with feedbacks that only the parties see', async () => {
    const { record } = await instructing.submit();
    const asked = await instructing.step(CARRIER, 'request-update', record.id, { details: FEEDBACKS });
    expect(asked.record.status).to.equal('PENDING_UPDATE');
    expect(trade.ledger.publicText()).not.to.include('seal');
    const updated = shippingInstructions({ isCargoDeliveredInICS2Zone: true });
    const { record: next } = await instructing.update(record.id, updated);
    expect(next).to.deep.include({ status: 'UPDATE_RECEIVED' });
    expect(next.content.version).to.equal(2);
    expect(await desk.document(CARRIER, next)).to.deep.equal({ instructions: updated });
    const { issues } = await rejects(instructing.update(record.id, { ...updated, isToOrder: 1 }), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/details/instructions/isToOrder']);
  });

  it('become a draft, which the shipper approves in the version that it has read', async () => {
    const { record } = await instructing.submit();
    const { record: first } = await instructing.publish(record.id);
    expect(first.status).to.equal('DRAFT');
    expect(await desk.document(SHIPPER, first)).to.deep.equal({
      instructions: shippingInstructions(),
      draft: draftOf(),
    });
    const other = draftOf(transportDocument({ packages: 399 }));
    const { record: second } = await instructing.publish(record.id, other);
    const approve = (draftVersion: number): Promise<unknown> =>
      instructing.step(SHIPPER, 'approve-draft', record.id, { input: { draftVersion } });
    await rejects(approve(first.version), 'VERSION_MISMATCH');
    await approve(second.version);
    expect(await statusOf(record.id)).to.equal('APPROVED');
    await instructing.publish(record.id);
    expect(await statusOf(record.id)).to.equal('DRAFT');
  });

  it('take a draft that is valid by DCSA, has the status DRAFT, and bears a code of the carrier', async () => {
    const { record } = await instructing.submit();
    const { transports: _, ...incomplete } = draftOf();
    for (const [draft, pointer] of [
      [transportDocument(), '/details/draft/transportDocumentStatus'],
      [incomplete, '/details/draft/transports'],
    ] as const) {
      const { issues } = await rejects(instructing.publish(record.id, draft), 'INVALID');
      expect(issues?.map((issue) => issue.pointer)).to.deep.equal([pointer]);
    }
    await rejects(instructing.publish(record.id, draftOf(transportDocument({ carrierCode: 'MAEU' }))), 'NOT_YOUR_CODE');
  });

  it('lose their draft when the shipper asks for a change of it', async () => {
    const id = await instructing.approved();
    const { record } = await instructing.update(id);
    expect(record.status).to.equal('UPDATE_RECEIVED');
    expect(await desk.document(CARRIER, record)).to.deep.equal({ instructions: shippingInstructions() });
  });

  it('end when they are declined or cancelled', async () => {
    const ends: [User, string, object, string][] = [
      [CARRIER, 'decline', { details: FEEDBACKS }, 'DECLINED'],
      [SHIPPER, 'cancel', {}, 'CANCELLED'],
    ];
    for (const [by, name, more, status] of ends) {
      const { record } = await instructing.submit();
      expect((await instructing.step(by, name, record.id, more)).record.status).to.equal(status);
      await rejects(instructing.publish(record.id), 'WRONG_STATUS');
      await rejects(instructing.update(record.id), 'WRONG_STATUS');
      await rejects(instructing.step(SHIPPER, 'cancel', record.id), 'WRONG_STATUS');
    }
  });

  it('are each party’s own part: the other party, and who only reads them, is refused', async () => {
    const { record } = await instructing.submit({ readers: [placeOf(OTHER_SHIPPER), { msp: BANK_A.msp }] });
    const { id } = record;
    await rejects(instructing.publish(id, draftOf(), SHIPPER), 'FORBIDDEN');
    await rejects(instructing.step(SHIPPER, 'decline', id, { details: FEEDBACKS }), 'FORBIDDEN');
    await rejects(instructing.step(SHIPPER, 'request-update', id, { details: FEEDBACKS }), 'FORBIDDEN');
    const { record: drafted } = await instructing.publish(id);
    const approval = { input: { draftVersion: drafted.version } };
    for (const by of [OTHER_SHIPPER, CARRIER, BANK_A, EXPORTERS_AUDITOR]) {
      await rejects(instructing.step(by, 'approve-draft', id, approval), 'FORBIDDEN');
      await rejects(instructing.update(id, shippingInstructions(), by), 'FORBIDDEN');
      await rejects(instructing.step(by, 'cancel', id), 'FORBIDDEN');
    }
  });
});
