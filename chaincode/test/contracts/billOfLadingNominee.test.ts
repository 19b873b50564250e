import { expect } from 'chai';
import { Desk } from '../support/desk';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  CARRIER,
  inHours,
  newId,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

describe('A bill that its title holder has promised to a nominee', () => {
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
  });

  it('is not read by a nominator after title has passed to its nominee, and again if it is returned', async () => {
    const parties = transportDocument()['documentParties'] as { shipper: object };
    const document = {
      ...transportDocument(),
      documentParties: { ...parties, endorsee: { ...parties.shipper, partyName: 'E' } },
    };
    const { id } = (await trade.issue(newId(), { document, input: { endorsee: placeOf(BANK_A) } })).record;
    const nominated = { to: placeOf(OTHER_SHIPPER), endorsement: 'ENDORSE_TO_ORDER' };
    await desk.act(BANK_A, 'bill-of-lading', 'nominate', { id, input: nominated });
    await desk.act(SHIPPER, 'bill-of-lading', 'offer-transfer', { id, input: { ...nominated, expires: inHours(1) } });
    await desk.act(OTHER_SHIPPER, 'bill-of-lading', 'accept-transfer', { id });
    await rejects(desk.read(BANK_A, { type: 'bill-of-lading', id }), 'NOT_FOUND');
    await desk.act(OTHER_SHIPPER, 'bill-of-lading', 'return-transfer', { id, input: { reasonCode: 'WRONG_PARTY' } });
    expect((await desk.read(CARRIER, { type: 'bill-of-lading', id })).record.state).to.deep.include({
      possessor: placeOf(SHIPPER),
      titleHolder: placeOf(BANK_A),
    });
    await desk.read(BANK_A, { type: 'bill-of-lading', id });
  });
});
