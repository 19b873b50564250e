import { ShipmentContract } from '../../src/contracts/shipmentContract';
import { expect } from 'chai';
import { implicitCollection } from '../../src/domain/vocabulary/implicitCollection';
import { privateKey } from '../support/fakeLedger';

import { rejects } from '../support/rejects';
import { CARRIER, f1, newId, placeOf, SHIPPER, Trade, transportDocument } from '../support/trade';

describe('Bill of lading at issue', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });

  describe('issue', () => {
    it('writes the record, its proof, the content of both parties, the statement and the token, and nothing else', async () => {
      const id = newId();
      const { record, writes } = await trade.issue(id);
      expect([...writes.state.keys()]).to.deep.equal([`bill-of-lading/${id}`]);
      const of = (msp: string, key: string): string => privateKey(implicitCollection(msp), key);
      expect([...writes.private.keys()]).to.have.members([
        of('CarrierMSP', `record/bill-of-lading/${id}/1`),
        of('CarrierMSP', `content/bill-of-lading/${id}/1`),
        of('ExportersMSP', `content/bill-of-lading/${id}/1`),
        of('CarrierMSP', `issue/bill-of-lading/${id}/1`),
        of('CarrierMSP', `token/bill-of-lading/BILL/${f1(id).token}`),
      ]);
      expect(record).to.include({ status: 'ISSUED', version: 1, action: 'issue' });
      expect(record.state).to.deep.include({
        issuer: 'CarrierMSP',
        form: 'BLANK',
        possessor: placeOf(SHIPPER),
        titleHolder: placeOf(SHIPPER),
      });
      expect(writes.event).to.deep.equal({
        name: 'naru.changed',
        payload: `{"changes":[{"id":"${id}","status":"ISSUED","type":"bill-of-lading","version":1}]}`,
      });
    });

    it('puts nothing of the document in public', async () => {
      await trade.issue();
      for (const secret of ['NARU0001', 'DEHAM', 'NARU3472484', '640510', 'SHIPPER_LEGAL_NAME'])
        expect(trade.ledger.publicText()).not.to.include(secret);
    });

    it('returns the same record for the same request and CONFLICT for another under its id', async () => {
      const { record } = await trade.issue();
      const again = await trade.issue(record.id);
      expect(again.record).to.deep.equal(record);
      expect(again.writes.state.size).to.equal(0);
      await rejects(trade.issue(record.id, { document: transportDocument({ reference: 'OTHER' }) }), 'CONFLICT');
    });

    it('lists every fault of the document by its pointer', async () => {
      const { transports: _, ...document } = transportDocument();
      const { issues } = await rejects(
        trade.issue(newId(), { document: { ...document, carrierCode: 'TOOLONG' } }),
        'INVALID',
      );
      expect(issues?.map(({ pointer }) => pointer)).to.include.members([
        '/document/carrierCode',
        '/document/transports',
      ]);
    });

    it('rejects a draft', async () => {
      const draft = { ...transportDocument(), transportDocumentStatus: 'DRAFT' };
      const { issues } = await rejects(trade.issue(newId(), { document: draft }), 'INVALID');
      expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/document/transportDocumentStatus']);
    });

    it('refuses a number that was issued before', async () => {
      const { record } = await trade.issue(newId(), { tokens: [f1('number')] });
      const { values } = await rejects(trade.issue(newId(), { tokens: [f1('number')] }), 'DUPLICATE_NUMBER');
      expect(values['id']).to.equal(record.id);
    });

    it('refuses a number that was issued before, whatever year is written on the second', async () => {
      const document = { ...transportDocument(), issueDate: '2021-12-12', shippedOnBoardDate: '2021-12-12' };
      await trade.issue(newId(), { tokens: [f1('number')] });
      await rejects(trade.issue(newId(), { document, tokens: [f1('number')] }), 'DUPLICATE_NUMBER');
    });

    it('refuses days that cannot be right, each by its pointer', async () => {
      const document = { ...transportDocument(), issueDate: '2099-01-01', shippedOnBoardDate: '2099-01-01' };
      const { issues } = await rejects(trade.issue(newId(), { document }), 'INVALID');
      expect(issues?.map(({ pointer }) => pointer)).to.have.members([
        '/document/issueDate',
        '/document/shippedOnBoardDate',
      ]);
    });

    it('joins a shipment that the carrier sees and that its author confirms', async () => {
      const shipment = newId();
      const content = { ucr: '6KRHANBIT1', seller: 'Hanbit', buyer: 'Nordlicht', descriptionOfGoods: 'Shoes' };
      const create = JSON.stringify({ input: { parties: [{ msp: 'CarrierMSP' }] } });
      await rejects(trade.issue(newId(), { input: { shipment } }), 'NOT_FOUND');
      const { record } = await trade.create(
        SHIPPER,
        (ctx) => new ShipmentContract().create(ctx, shipment, create),
        content,
      );
      expect((await trade.issue(newId(), { input: { shipment } })).record.links).to.deep.equal([
        { type: 'shipment', id: shipment },
      ]);
      trade.ledger.tamper(`shipment/${shipment}`, JSON.stringify({ ...record, version: 9 }));
      await rejects(trade.issue(newId(), { input: { shipment } }), 'NOT_AUTHENTIC');
    });

    it('rejects another carrier’s code, another role and an organisation that is not a member', async () => {
      await rejects(trade.issue(newId(), { document: transportDocument({ carrierCode: 'MAEU' }) }), 'NOT_YOUR_CODE');
      await rejects(trade.issue(newId(), { by: SHIPPER }), 'FORBIDDEN');
      await rejects(trade.issue(newId(), { by: { ...CARRIER, msp: 'ExportersMSP' } }), 'FORBIDDEN');
      await rejects(trade.issue(newId(), { by: { ...CARRIER, msp: 'StrangersMSP' } }), 'NOT_A_MEMBER');
      await rejects(
        trade.issue(newId(), { input: { issueTo: { msp: 'StrangersMSP', party: SHIPPER.party } } }),
        'NOT_A_MEMBER',
      );
    });

    it('refuses a time more than two minutes from the peer’s clock, either way', async () => {
      const transient = { content: 'unused' };
      for (const minutes of [-2.1, 2.1, 24 * 60]) {
        const time = new Date(Date.now() + minutes * 60_000);
        await rejects(
          trade.ledger.submit(CARRIER, (ctx) => trade.bills.issue(ctx, newId(), '{}'), { time, transient }),
          'CLOCK_SKEW',
        );
      }
    });
  });
});
