import { expect } from 'chai';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { billLink, offerTo } from '../support/pledges';
import { Rewriting } from '../support/rewriting';
import { rejects } from '../support/rejects';
import { BANK_A, CARRIER, MEMBERS, newId, OTHER_SHIPPER, placeOf, type Result, SHIPPER, Trade } from '../support/trade';

describe('Files of a bill', () => {
  let trade: Trade;
  let desk: Desk;
  let files = 0;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
  });
  const attach = (id: string, by = CARRIER): Promise<Result> =>
    desk.act(by, 'bill-of-lading', 'attach', {
      id,
      input: { sha256: String(files++).padStart(64, '0'), kind: 'SUPPORTING_DOCUMENT', mediaType: 'application/pdf' },
    });
  const act = (by: User, action: string, id: string, ask: object = {}): Promise<Result> =>
    desk.act(by, 'bill-of-lading', action, { id, ...ask });

  it('are at most 16 per organisation, so that the carrier can always attach its own', async () => {
    const { id } = (await trade.issue()).record;
    for (let count = 0; count < 16; count++) await attach(id, SHIPPER);
    await rejects(attach(id, SHIPPER), 'INVALID');
    for (let count = 0; count < 16; count++) await attach(id, CARRIER);
    await rejects(attach(id, CARRIER), 'INVALID');
    await act(SHIPPER, 'offer-transfer', id, offerTo(BANK_A));
    await trade.bill(BANK_A, 'acceptTransfer', id);
    const { attachments } = (await attach(id, BANK_A)).record.state;
    expect(attachments).to.have.lengthOf(33).and.deep.nested.property('32.by', BANK_A.msp);
  });

  it('are at most 48 of all holders together, and the carrier attaches its own nevertheless', async () => {
    const { id } = (await trade.issue()).record;
    const ofOthers = Array.from({ length: 48 }, (_, index) => ({
      ...{ sha256: String(index).padStart(64, 'f'), kind: 'SUPPORTING_DOCUMENT', mediaType: 'application/pdf' },
      by: ['BankAMSP', 'BankBMSP', 'OthersMSP'][index % 3],
    }));
    new Rewriting(trade.ledger, MEMBERS).rewriteState(billLink(id), { attachments: ofOthers });
    await rejects(attach(id, SHIPPER), 'INVALID');
    for (let count = 0; count < 16; count++) await attach(id, CARRIER);
  });

  describe('that are attached meanwhile', () => {
    it('leave the holder’s consent to a recall as it is', async () => {
      const { id } = (await trade.issue()).record;
      await trade.bill(SHIPPER, 'consentToVoid', id);
      for (const by of [CARRIER, SHIPPER, CARRIER]) await attach(id, by);
      expect((await trade.bill(CARRIER, 'void', id, { reasonCode: 'OTHER' })).record.status).to.equal('VOIDED');
    });

    it('leave the pledgee’s consent as it is', async () => {
      const { bill } = await trade.pledged();
      await trade.bill(BANK_A, 'consent', bill, { to: 'TRANSFER' });
      await attach(bill);
      await act(SHIPPER, 'offer-transfer', bill, offerTo(OTHER_SHIPPER));
    });

    it('leave an offer of a pledge as the bank saw it', async () => {
      const { bill, claim } = await trade.offered();
      const seen = trade.versionOf(billLink(bill));
      await attach(bill);
      await attach(bill);
      const reserve = (version: number, id = claim): Promise<Result> =>
        trade.reserve(BANK_A, id, { bill, billVersions: { [bill]: version } });
      await rejects(reserve(seen - 1), 'VERSION_MISMATCH');
      await rejects(reserve(seen + 3), 'VERSION_MISMATCH');
      expect((await reserve(seen)).record.status).to.equal('RESERVED');
    });

    it('leave the right to return a bill as it is', async () => {
      const { id } = (await trade.issue()).record;
      await act(SHIPPER, 'offer-transfer', id, offerTo(OTHER_SHIPPER));
      await trade.bill(OTHER_SHIPPER, 'acceptTransfer', id);
      await attach(id);
      const { record } = await act(OTHER_SHIPPER, 'return-transfer', id, { input: { reasonCode: 'OTHER' } });
      expect(record.state).to.deep.include({ possessor: placeOf(SHIPPER) });
    });

    it('bring back nothing that something else has ended', async () => {
      const { id } = (await trade.issue(newId())).record;
      await trade.bill(SHIPPER, 'consentToVoid', id);
      await attach(id);
      await trade.bill(SHIPPER, 'sign', id);
      await attach(id);
      await rejects(trade.bill(CARRIER, 'void', id, { reasonCode: 'OTHER' }), 'ALREADY_TAKEN');
    });
  });
});
