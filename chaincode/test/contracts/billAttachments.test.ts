import { expect } from 'chai';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { billLink, offerTo } from '../support/pledges';
import { rejects } from '../support/rejects';
import { BANK_A, CARRIER, newId, OTHER_SHIPPER, placeOf, type Result, SHIPPER, Trade } from '../support/trade';

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
      const billVersion = trade.versionOf(billLink(bill));
      await attach(bill);
      await attach(bill);
      const reserve = (version: number, id = claim): Promise<Result> =>
        trade.reserve(BANK_A, id, { bill, billVersion: version });
      await rejects(reserve(billVersion - 1), 'VERSION_MISMATCH');
      await rejects(reserve(billVersion + 3), 'VERSION_MISMATCH');
      expect((await reserve(billVersion)).record.status).to.equal('RESERVED');
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
