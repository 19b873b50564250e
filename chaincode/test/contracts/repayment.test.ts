import { expect } from 'chai';
import { billLink, claimLink, type Pledged, Pledges } from '../support/pledges';
import { rejects } from '../support/rejects';
import { BANK_A, BANK_B, bringPapers, f1, newId, type Result, SHIPPER } from '../support/trade';

const AMOUNT_MINOR = 100_000;
const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });

describe('A financing that is repaid in parts', () => {
  let pledges: Pledges;
  let financed: Pledged;
  beforeEach(async () => {
    pledges = await Pledges.start();
    financed = await pledges.financed();
  });
  const repay = (amount: object, by = BANK_A): Promise<Result> =>
    pledges.act(by, claimLink(financed.claim), 'repay', { details: { amount } });

  it('stays live, with its bill pledged, until it is released', async () => {
    expect((await repay(usd(40_000))).record.status).to.equal('PARTLY_REPAID');
    await rejects(pledges.trade.bill(SHIPPER, 'surrenderForDelivery', financed.bill), 'PLEDGED');
    expect((await repay(usd(59_999))).record.status).to.equal('PARTLY_REPAID');
    const { state } = (await pledges.desk.read(BANK_A, billLink(financed.bill))).record;
    expect(state).to.have.nested.property('pledge.claim', financed.claim);
    expect((await pledges.release(financed.claim)).record.status).to.equal('RELEASED');
    await pledges.trade.bill(SHIPPER, 'surrenderForDelivery', financed.bill);
    await rejects(repay(usd(1)), 'WRONG_STATUS');
  });

  it('is never repaid with more than was financed, to the last minor unit', async () => {
    for (const wrong of [usd(AMOUNT_MINOR), usd(AMOUNT_MINOR + 1), { currency: 'KRW', amountMinor: 1 }])
      await rejects(repay(wrong), 'INVALID');
    await repay(usd(AMOUNT_MINOR - 1));
    await rejects(repay(usd(1)), 'INVALID');
  });

  it('has its sum in the document that bank and applicant hold, and no amount in public', async () => {
    await repay(usd(41_357));
    await repay(usd(20_001));
    for (const by of [BANK_A, SHIPPER])
      expect(await pledges.desk.document(by, claimLink(financed.claim))).to.deep.include({
        amount: usd(AMOUNT_MINOR),
        repaid: usd(61_358),
      });
    for (const figure of ['41357', '20001', '61358']) expect(pledges.trade.ledger.publicText()).not.to.include(figure);
  });

  it('is recorded by its bank alone, after the financing and not with it', async () => {
    await rejects(repay(usd(1), SHIPPER), 'FORBIDDEN');
    await rejects(repay(usd(1), BANK_B), 'NOT_FOUND');
    const { claim } = await pledges.trade.pledged();
    await rejects(pledges.act(BANK_A, claimLink(claim), 'repay', { details: { amount: usd(1) } }), 'WRONG_STATUS');
    const { document, tokens } = bringPapers('', [f1('paper')]);
    const ask = { document: { ...document, repaid: usd(1) }, tokens, input: {} };
    const { message } = await rejects(pledges.desk.act(BANK_A, 'financing-claim', 'reserve', ask), 'INVALID');
    expect(message).to.include('repay');
  });

  it('excludes other banks from its papers, and can come to a default', async () => {
    const { trade } = pledges;
    const { record } = await trade.reserve(BANK_A, newId(), { tokens: [f1('paper')] });
    await trade.claim(BANK_A, 'finance', record.id);
    await pledges.act(BANK_A, claimLink(record.id), 'repay', { details: { amount: usd(1) } });
    const other = await trade.reserve(BANK_B, newId(), { tokens: [f1('paper')] });
    expect(other.record.status).to.equal('REFUSED');
    await pledges.act(BANK_B, claimLink(other.record.id), 'challenge', { input: { claim: record.id } });
    await pledges.act(BANK_A, claimLink(record.id), 'open', { input: { claim: other.record.id } });
    await repay(usd(1));
    await pledges.declare(financed.claim);
    pledges.letNoticePass(financed.claim);
    expect((await pledges.enforce(financed.bill)).record.state).to.have.property('enforced');
  });
});
