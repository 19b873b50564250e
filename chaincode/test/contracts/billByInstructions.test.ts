import { expect } from 'chai';
import type { Token } from '../../src/domain/vocabulary/record';
import { Desk } from '../support/desk';
import { draftOf, Instructing } from '../support/instructions';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  CARRIER,
  f1,
  newId,
  OTHER_SHIPPER,
  placeOf,
  type Result,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

describe('A bill of lading that is issued by shipping instructions', () => {
  let trade: Trade;
  let desk: Desk;
  let instructing: Instructing;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
    instructing = new Instructing(desk);
  });
  const issue = (
    shippingInstructions: string,
    {
      document = transportDocument(),
      input = {},
      tokens = [f1(newId())],
    }: { document?: object; input?: object; tokens?: Token[] } = {},
  ): Promise<Result> =>
    desk.act(CARRIER, 'bill-of-lading', 'issue', {
      id: newId(),
      document,
      tokens,
      input: { issueTo: placeOf(SHIPPER), shippingInstructions, ...input },
    });

  it('is the approved draft with what is added at the issue, and completes the instructions with it', async () => {
    const id = await instructing.approved();
    const document = { ...transportDocument(), transportDocumentSubReference: 'Version_1' };
    const { record, writes } = await issue(id, { document });
    expect(record.links).to.deep.equal([{ type: 'shipping-instructions', id }]);
    expect([...writes.state.keys()]).to.have.members([`bill-of-lading/${record.id}`, `shipping-instructions/${id}`]);
    const { record: completed, authentic } = await desk.read(SHIPPER, { type: 'shipping-instructions', id });
    expect(authentic).to.equal(true);
    expect(completed).to.deep.include({ status: 'COMPLETED', action: 'issue' });
    expect(completed.state).to.deep.include({ billOfLading: record.id });
    await rejects(instructing.update(id), 'WRONG_STATUS');
  });

  it('is refused with the pointer of each difference from the draft', async () => {
    const id = await instructing.approved();
    const { carrierClauses: _, ...document } = transportDocument({ packages: 399 });
    const { issues } = await rejects(
      issue(id, {
        document: { ...document, termsAndConditions: 'OTHERS', declaredValue: 1 },
      }),
      'INVALID',
    );
    expect(issues?.map(({ pointer }) => pointer)).to.have.members([
      '/document/consignmentItems/0/cargoItems/0/cargoGrossWeight/value',
      '/document/consignmentItems/0/cargoItems/0/outerPackaging/numberOfPackages',
      '/document/termsAndConditions',
      '/document/carrierClauses',
      '/document/declaredValue',
    ]);
  });

  it('is issued once, by whichever instance of the carrier comes first', async () => {
    const id = await instructing.approved();
    await issue(id);
    await rejects(issue(id), 'WRONG_STATUS');
    await rejects(issue(id, { document: transportDocument({ reference: 'NARU0002' }) }), 'WRONG_STATUS');
  });

  it('is issued again, once, after it was recalled, and not after it was replaced', async () => {
    const id = await instructing.approved();
    const tokens = [f1('number')];
    const { record: misissued } = await issue(id, { tokens });
    await trade.bill(CARRIER, 'void', misissued.id, { reasonCode: 'MISISSUED' });
    const { record: right } = await issue(id, { tokens });
    const { record: completed } = await desk.read(SHIPPER, { type: 'shipping-instructions', id });
    expect(completed).to.deep.include({ status: 'COMPLETED', state: { ...completed.state, billOfLading: right.id } });
    await rejects(issue(id, { tokens }), 'WRONG_STATUS');
    await desk.act(SHIPPER, 'bill-of-lading', 'surrender-for-amendment', { id: right.id, details: {} });
    await trade.bill(CARRIER, 'acceptSurrender', right.id);
    const document = { ...transportDocument(), transportDocumentSubReference: 'Version_2' };
    await desk.act(CARRIER, 'bill-of-lading', 'issue', {
      document,
      tokens,
      input: { issueTo: placeOf(SHIPPER), replaces: [right.id] },
    });
    await rejects(issue(id, { tokens }), 'WRONG_STATUS');
  });

  it('is not issued again if nobody confirms that it was recalled', async () => {
    const id = await instructing.approved();
    const tokens = [f1('number')];
    const { record } = await issue(id, { tokens });
    const text = JSON.stringify({ ...record, status: 'VOIDED', state: { ...record.state, voidReason: 'MISISSUED' } });
    trade.ledger.tamper(`bill-of-lading/${record.id}`, text);
    await rejects(issue(id, { tokens }), 'WRONG_STATUS');
  });

  it('needs the shipper’s approval of the draft as it is', async () => {
    const { record } = await instructing.submit();
    await rejects(issue(record.id), 'WRONG_STATUS');
    await instructing.publish(record.id);
    await rejects(issue(record.id), 'WRONG_STATUS');
    await instructing.approve(record.id);
    await instructing.publish(record.id, draftOf(transportDocument({ packages: 399 })));
    await rejects(issue(record.id, { document: transportDocument({ packages: 399 }) }), 'WRONG_STATUS');
  });

  it('goes to their shipper, and to nobody who does not read them', async () => {
    const id = await instructing.approved();
    await rejects(issue(id, { input: { issueTo: placeOf(OTHER_SHIPPER) } }), 'FORBIDDEN');
    const straight = transportDocument({ toOrder: false });
    const other = await instructing.approved(draftOf(straight));
    const consigned = { document: straight, input: { consignee: placeOf(BANK_A) } };
    const { values } = await rejects(issue(other, consigned), 'NOT_DISCLOSED');
    expect(values).to.deep.equal({ msp: BANK_A.msp });
    const read = await instructing.approved(draftOf(straight), { readers: [placeOf(BANK_A)] });
    const { endorsers } = await issue(read, consigned);
    expect(endorsers).to.deep.equal([BANK_A.msp, CARRIER.msp, SHIPPER.msp]);
  });

  it('is seen from its issue on by others that read them, which have no function in it', async () => {
    const id = await instructing.approved(draftOf(), { readers: [placeOf(BANK_A), placeOf(OTHER_SHIPPER)] });
    const { record, endorsers } = await issue(id);
    expect(endorsers).to.deep.equal([BANK_A.msp, CARRIER.msp, SHIPPER.msp]);
    for (const by of [BANK_A, OTHER_SHIPPER])
      expect(await desk.document(by, record)).to.deep.include({ transportDocumentStatus: 'ISSUED' });
    await rejects(desk.act(OTHER_SHIPPER, 'bill-of-lading', 'accept-issue', { id: record.id }), 'FORBIDDEN');
  });

  it('goes to no reader that does not see the bill that it replaces', async () => {
    const { record: old } = await trade.issue();
    await desk.act(SHIPPER, 'bill-of-lading', 'surrender-for-amendment', { id: old.id, details: {} });
    await trade.bill(CARRIER, 'acceptSurrender', old.id);
    const id = await instructing.approved(draftOf(), { readers: [placeOf(BANK_A)] });
    const document = { ...transportDocument(), transportDocumentSubReference: 'Version_2' };
    const replacing = { document, input: { replaces: [old.id] } };
    const { values } = await rejects(issue(id, replacing), 'NOT_DISCLOSED');
    expect(values).to.deep.equal({ msp: BANK_A.msp });
    await desk.act(SHIPPER, 'bill-of-lading', 'disclose', { id: old.id, input: { to: placeOf(BANK_A) } });
    expect((await issue(id, replacing)).record.status).to.equal('ISSUED');
  });

  it('is refused for instructions that nobody confirms, or that the carrier does not see', async () => {
    await rejects(issue(newId()), 'NOT_FOUND');
    const id = await instructing.approved();
    const key = `shipping-instructions/${id}`;
    trade.ledger.tamper(key, (trade.ledger.state(key) ?? '').replace('"APPROVED"', '"DRAFT"'));
    await rejects(issue(id), 'NOT_AUTHENTIC');
  });
});
