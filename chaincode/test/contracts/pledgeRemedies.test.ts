import { expect } from 'chai';
import type { Desk } from '../support/desk';
import { billLink, offerTo, Pledges, termsWith } from '../support/pledges';
import { rejects } from '../support/rejects';
import { BANK_A, CARRIER, f1, OTHER_SHIPPER, placeOf, SHIPPER, type Trade, transportDocument } from '../support/trade';

describe('A pledge that was enforced', () => {
  let pledges: Pledges;
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    pledges = await Pledges.start();
    ({ trade, desk } = pledges);
  });

  it('lets the pledgee sell the bill, which the buyer has free of it', async () => {
    const { bill, claim } = await pledges.taken(termsWith({ remedies: ['SELL'] }));
    await rejects(trade.bill(BANK_A, 'surrenderForDelivery', bill), 'PLEDGED');
    const sale = offerTo(OTHER_SHIPPER, { endorsement: 'ENDORSE_TO_ORDER' });
    await pledges.act(BANK_A, billLink(bill), 'offer-transfer', sale);
    const { record } = await trade.bill(OTHER_SHIPPER, 'acceptTransfer', bill);
    expect(record.state).to.deep.include({ possessor: placeOf(OTHER_SHIPPER), titleHolder: placeOf(OTHER_SHIPPER) });
    await pledges.release(claim);
    expect((await desk.read(CARRIER, billLink(bill))).record.state).to.deep.include({
      possessor: placeOf(OTHER_SHIPPER),
    });
    await trade.bill(OTHER_SHIPPER, 'surrenderForDelivery', bill);
    await trade.bill(CARRIER, 'acceptSurrender', bill);
    expect((await trade.bill(CARRIER, 'deliver', bill)).record.status).to.equal('ACCOMPLISHED');
  });

  it('lets the pledgee surrender the bill, if that is what the terms allow, and not sell it', async () => {
    const { bill } = await pledges.taken(termsWith({ remedies: ['SURRENDER'] }));
    const to = placeOf(OTHER_SHIPPER);
    await rejects(pledges.act(BANK_A, billLink(bill), 'offer-transfer', offerTo(OTHER_SHIPPER)), 'PLEDGED');
    await trade.bill(BANK_A, 'surrenderForDelivery', bill);
    const refusal = { reasonCode: 'FREIGHT_UNPAID' };
    const { record } = await trade.bill(CARRIER, 'rejectSurrender', bill, refusal);
    expect(record.state).to.deep.include({ possessor: placeOf(BANK_A) });
    const title = { to, endorsement: 'ENDORSE_TO_ORDER' };
    await rejects(pledges.act(BANK_A, billLink(bill), 'endorse', { input: title }), 'PLEDGED');
    await rejects(pledges.act(BANK_A, billLink(bill), 'nominate', { input: title }), 'PLEDGED');
    await rejects(pledges.act(BANK_A, billLink(bill), 'surrender-for-amendment', { details: {} }), 'PLEDGED');
    await rejects(trade.bill(BANK_A, 'consentToVoid', bill), 'PLEDGED');
    await rejects(trade.bill(BANK_A, 'consent', bill, { to: 'TRANSFER' }), 'FORBIDDEN');
  });

  it('goes back to the debtor, if the claim is released while the pledgee has the bill', async () => {
    const { bill, claim } = await pledges.taken();
    await pledges.act(BANK_A, billLink(bill), 'offer-transfer', offerTo(OTHER_SHIPPER));
    await pledges.release(claim);
    const { record } = await desk.read(CARRIER, billLink(bill));
    expect(record.state).to.deep.include({ possessor: placeOf(SHIPPER), titleHolder: placeOf(SHIPPER) });
    for (const ended of ['enforced', 'offer', 'pledge']) expect(record.state).not.to.have.property(ended);
    expect(record.parties).not.to.deep.include(placeOf(OTHER_SHIPPER));
    await trade.bill(SHIPPER, 'surrenderForDelivery', bill);
  });

  it('is enforced on each bill that stands in the place of the pledged one', async () => {
    const { bill, claim } = await pledges.financed();
    await trade.bill(BANK_A, 'consent', bill, { to: 'AMENDMENT' });
    await pledges.act(SHIPPER, billLink(bill), 'surrender-for-amendment', { details: {} });
    await trade.bill(CARRIER, 'acceptSurrender', bill);
    const document = { ...transportDocument(), transportDocumentSubReference: 'Version_2' };
    const input = { issueTo: placeOf(SHIPPER), replaces: [bill] };
    const { record } = await desk.act(CARRIER, 'bill-of-lading', 'issue', { document, tokens: [f1('2')], input });
    await pledges.declare(claim);
    pledges.letNoticePass(claim);
    await rejects(pledges.enforce(bill), 'WRONG_STATUS');
    await pledges.enforce(record.id);
    await rejects(pledges.release(claim), 'INVALID');
    await pledges.release(claim, [record.id]);
    const { record: back } = await desk.read(SHIPPER, record);
    expect(back.state).to.deep.include({ possessor: placeOf(SHIPPER) });
  });
});
