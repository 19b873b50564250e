import { expect } from 'chai';
import type { Member } from '../../src/domain/vocabulary/members';
import { Desk } from '../support/desk';
import { BANK_A, CARRIER, f1, MEMBERS, SHIPPER, Trade } from '../support/trade';

describe('Who must endorse an action, as its answer says', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });

  it('is the carrier and the first holder for an issue', async () => {
    expect((await trade.issue()).endorsers).to.deep.equal(['CarrierMSP', 'ExportersMSP']);
  });

  it('is bank and holder for a reservation, and one other for the release, as the pledge’s policy wants', async () => {
    const { bill, claim } = await trade.offered();
    expect((await trade.reserve(BANK_A, claim, { bill })).endorsers).to.deep.equal(['BankAMSP', 'ExportersMSP']);
    await trade.claim(BANK_A, 'finance', claim);
    const { endorsers } = await trade.claim(BANK_A, 'release', claim, { reasonCode: 'REPAID' });
    expect(endorsers).to.include.members(['BankAMSP', 'ExportersMSP']).and.to.have.length(3);
  });

  it('is never somebody who is not a party if private bytes travel', async () => {
    const { bill } = await trade.pledged();
    const { endorsers } = await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: 'CustomsMSP' } });
    expect(endorsers).to.include.members(['ExportersMSP', 'BankAMSP', 'CustomsMSP']).and.not.to.include('BankBMSP');
  });

  it('is two thirds of those who were members when the policy was written, if one whom it names is absent', async () => {
    const { claim } = await trade.pledged();
    await trade.claim(BANK_A, 'finance', claim);
    const joined: Member = { mspId: 'BankCMSP', roles: ['BANK'], carrierCodes: [], bics: [] };
    trade.ledger.tamper('register/members', JSON.stringify([joined, ...MEMBERS]));
    const history = { former: [], sets: [MEMBERS.map(({ mspId }) => mspId)] };
    trade.ledger.tamper('register/history', JSON.stringify(history));
    const ask = { id: claim, absent: [SHIPPER.msp], input: { reasonCode: 'REPAID' } };
    const { endorsers } = await new Desk(trade).act(BANK_A, 'financing-claim', 'release', ask);
    expect(endorsers).to.deep.equal(['BankAMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP']);
  });

  it('is nobody if the action was done before: the record is answered as it is', async () => {
    const { record } = await trade.issue();
    const again = await trade.issue(record.id, { by: CARRIER, tokens: [f1(record.id)] });
    expect(again).to.deep.include({ record, endorsers: [] });
    expect([again.writes.state.size, again.writes.private.size]).to.deep.equal([0, 0]);
  });
});
