import { expect } from 'chai';

import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  inHours,
  newId,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

describe('Offers of a bill of lading', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });

  describe('transfer', () => {
    it('passes possession and title when the other party accepts', async () => {
      const { record } = await trade.issue();
      await trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(OTHER_SHIPPER), expires: inHours(1) });
      const { record: passed } = await trade.bill(OTHER_SHIPPER, 'acceptTransfer', record.id);
      expect(passed.state).to.deep.include({ possessor: placeOf(OTHER_SHIPPER), titleHolder: placeOf(OTHER_SHIPPER) });
      expect(passed.state).not.to.have.property('offer');
      await rejects(
        trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(BANK_A), expires: inHours(1) }),
        'NOT_FOUND',
      );
    });

    it('is accepted only by the one to whom it is offered, and only in time', async () => {
      const { record } = await trade.issue();
      await rejects(trade.bill(SHIPPER, 'acceptTransfer', record.id), 'NO_OFFER');
      const expires = new Date(Date.now() + 30_000);
      await trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(BANK_A), expires: expires.toISOString() });
      await rejects(trade.bill(OTHER_SHIPPER, 'acceptTransfer', record.id), 'NOT_FOUND');
      await rejects(trade.bill(CARRIER, 'acceptTransfer', record.id), 'FORBIDDEN');
      await rejects(
        trade.bill(BANK_A, 'acceptTransfer', record.id, {}, { time: new Date(expires.getTime() + 1) }),
        'OFFER_LAPSED',
      );
    });

    it('allows one open offer, which the holder may withdraw', async () => {
      const { record } = await trade.issue();
      await rejects(trade.bill(SHIPPER, 'withdrawOffer', record.id), 'NO_OFFER');
      await rejects(
        trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(BANK_A), expires: inHours(-1) }),
        'OFFER_LAPSED',
      );
      await rejects(
        trade.bill(SHIPPER, 'offerTransfer', record.id, { to: { msp: 'StrangersMSP' }, expires: inHours(1) }),
        'NOT_A_MEMBER',
      );
      await trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(BANK_A), expires: inHours(1) });
      await rejects(
        trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(BANK_B), expires: inHours(1) }),
        'OFFER_OPEN',
      );
      await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', record.id), 'OFFER_OPEN');
      await trade.bill(SHIPPER, 'withdrawOffer', record.id);
      await rejects(trade.bill(BANK_A, 'acceptTransfer', record.id), 'NOT_FOUND');
    });
  });

  describe('offerPledge', () => {
    it('needs a bank that sees the bill', async () => {
      const { record } = await trade.issue();
      const offer = { expires: inHours(1) };
      await rejects(trade.bill(SHIPPER, 'offerPledge', record.id, { to: 'BankAMSP', ...offer }), 'NOT_DISCLOSED');
      await rejects(trade.bill(SHIPPER, 'offerPledge', record.id, { to: 'CarrierMSP', ...offer }), 'FORBIDDEN');
      await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } });
      const { record: offered } = await trade.bill(SHIPPER, 'offerPledge', record.id, { to: 'BankAMSP', ...offer });
      expect(offered.state['offer']).to.deep.equal({ kind: 'PLEDGE', to: 'BankAMSP', ...offer });
      await rejects(trade.bill(SHIPPER, 'offerPledge', record.id, { to: 'BankAMSP', ...offer }), 'OFFER_OPEN');
    });

    it('is refused for a straight bill, and with an offer that lapses before it is made', async () => {
      const { record } = await trade.issue();
      await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } });
      const offer = { to: 'BankAMSP', expires: inHours(-1) };
      await rejects(trade.bill(SHIPPER, 'offerPledge', record.id, offer), 'OFFER_LAPSED');
      const document = transportDocument({ toOrder: false });
      const { record: straight } = await trade.issue(newId(), { document });
      await rejects(
        trade.bill(SHIPPER, 'offerPledge', straight.id, { ...offer, expires: inHours(1) }),
        'NOT_NEGOTIABLE',
      );
    });

    it('is refused, like a transfer and a surrender, while the bill is pledged', async () => {
      const { bill } = await trade.pledged();
      await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: 'BankBMSP' } });
      await rejects(trade.bill(SHIPPER, 'offerPledge', bill, { to: 'BankBMSP', expires: inHours(1) }), 'PLEDGED');
      await rejects(
        trade.bill(SHIPPER, 'offerTransfer', bill, { to: placeOf(OTHER_SHIPPER), expires: inHours(1) }),
        'PLEDGED',
      );
      await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', bill), 'PLEDGED');
    });
  });
});
