import { expect } from 'chai';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import type { User } from '../support/fakeLedger';
import { billLink, offerTo, Pledges, termsWith } from '../support/pledges';
import { rejects } from '../support/rejects';
import { BANK_A, CARRIER, newId, OTHER_SHIPPER, placeOf, SHIPPER, type Trade } from '../support/trade';

describe('A bill whose pledge was enforced', () => {
  let pledges: Pledges;
  let trade: Trade;
  beforeEach(async () => {
    pledges = await Pledges.start();
    ({ trade } = pledges);
  });
  const stateOf = async (id: string): Promise<TradeRecord['state']> =>
    (await pledges.desk.read(CARRIER, billLink(id))).record.state;
  const sell = async (id: string, from: User, to: User): Promise<void> => {
    await pledges.act(from, billLink(id), 'offer-transfer', offerTo(to, { endorsement: 'ENDORSE_TO_ORDER' }));
    await trade.bill(to, 'acceptTransfer', id);
  };

  it('does not go back, by a repayment, once the pledgee has sold it and bought it again', async () => {
    const { bill, claim } = await pledges.taken();
    await sell(bill, BANK_A, OTHER_SHIPPER);
    await sell(bill, OTHER_SHIPPER, BANK_A);
    await pledges.release(claim);
    expect(await stateOf(bill)).to.deep.include({ possessor: placeOf(BANK_A), titleHolder: placeOf(BANK_A) });
  });

  it('goes back by a repayment if the buyer returned it at once, or the bank passed it on within itself', async () => {
    const { bill, claim } = await pledges.taken();
    await sell(bill, BANK_A, OTHER_SHIPPER);
    await pledges.act(OTHER_SHIPPER, billLink(bill), 'return-transfer', { input: { reasonCode: 'OTHER' } });
    const clerk: User = { ...BANK_A, party: newId() };
    await trade.register(clerk);
    await sell(bill, BANK_A, clerk);
    await pledges.release(claim);
    expect(await stateOf(bill)).to.deep.include({ possessor: placeOf(SHIPPER), titleHolder: placeOf(SHIPPER) });
  });

  it('goes back by a repayment if the carrier refuses it to the pledgee', async () => {
    const { bill, claim } = await pledges.taken(termsWith({ remedies: ['SURRENDER'] }));
    await trade.bill(BANK_A, 'surrenderForDelivery', bill);
    await pledges.release(claim);
    await trade.bill(CARRIER, 'rejectSurrender', bill, { reasonCode: 'FREIGHT_UNPAID' });
    const state = await stateOf(bill);
    expect(state).to.deep.include({ possessor: placeOf(SHIPPER), titleHolder: placeOf(SHIPPER) });
    expect(state).to.not.have.property('enforced');
    await trade.bill(SHIPPER, 'surrenderForDelivery', bill);
  });

  it('is not read by the debtor after the sale, and again if it comes back', async () => {
    const { bill } = await pledges.taken();
    await sell(bill, BANK_A, OTHER_SHIPPER);
    await rejects(pledges.desk.read(SHIPPER, billLink(bill)), 'NOT_FOUND');
    await pledges.act(OTHER_SHIPPER, billLink(bill), 'return-transfer', { input: { reasonCode: 'OTHER' } });
    await pledges.desk.read(SHIPPER, billLink(bill));
  });
});
