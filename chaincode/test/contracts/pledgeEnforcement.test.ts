import { expect } from 'chai';
import type { Desk } from '../support/desk';
import { billLink, claimLink, NOTICE_DAYS, offerTo, Pledges, termsWith } from '../support/pledges';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  f1,
  MEMBERS,
  newId,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
  type Trade,
} from '../support/trade';

const DAY_MS = 86_400_000;

describe('A pledge with terms for its enforcement', () => {
  let pledges: Pledges;
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    pledges = await Pledges.start();
    ({ trade, desk } = pledges);
  });

  it('has them on the bill as soon as the bank takes the offer', async () => {
    const { bill, claim } = await pledges.financed();
    const { record } = await desk.read(BANK_A, billLink(bill));
    expect(record.state).to.deep.include({ pledge: { pledgee: BANK_A.msp, claim, ...termsWith() } });
  });

  it('has at most 90 days of notice, and one remedy or both', async () => {
    for (const wrong of [
      { noticeDays: 91 },
      { noticeDays: -1 },
      { noticeDays: 0.5 },
      { remedies: [] },
      { remedies: ['SELL', 'SELL'] },
      { remedies: ['KEEP'] },
      { maturity: '2026-02-30' },
    ])
      await rejects(trade.offered(BANK_A, termsWith(wrong)), 'INVALID');
    await trade.offered(BANK_A, termsWith({ noticeDays: 90 }));
  });

  describe('in default', () => {
    it('gives notice for as many days as the terms say, once', async () => {
      const { claim } = await pledges.financed();
      const { record } = await pledges.declare(claim);
      const end = Date.parse(record.time) + NOTICE_DAYS * DAY_MS;
      expect(record.state).to.include({ defaultNoticeUntil: new Date(end).toISOString() });
      expect(record.status).to.equal('FINANCED');
      await rejects(pledges.declare(claim), 'WRONG_STATUS');
    });

    it('is declared by the claimant alone, of a financing that is due', async () => {
      const { claim } = await pledges.financed();
      await rejects(pledges.act(SHIPPER, claimLink(claim), 'declare-default'), 'FORBIDDEN');
      await rejects(pledges.act(BANK_B, claimLink(claim), 'declare-default'), 'NOT_FOUND');
      const today = new Date().toISOString().slice(0, 10);
      await rejects(pledges.declare((await pledges.financed(termsWith({ maturity: today }))).claim), 'NOT_DUE');
      const { claim: reserved } = await trade.pledged(BANK_A, termsWith());
      await rejects(pledges.declare(reserved), 'WRONG_STATUS');
      await rejects(pledges.declare((await pledges.financed({})).claim), 'NOT_REQUESTED');
      const { record: paper } = await trade.reserve(BANK_A, newId(), { tokens: [f1('paper')] });
      await trade.claim(BANK_A, 'finance', paper.id);
      await rejects(pledges.declare(paper.id), 'NOT_REQUESTED');
    });

    it('is cured by the claimant, and then declared anew', async () => {
      const { bill, claim } = await pledges.financed();
      await rejects(pledges.act(BANK_A, claimLink(claim), 'cure'), 'WRONG_STATUS');
      await pledges.declare(claim);
      pledges.letNoticePass(claim);
      await rejects(pledges.act(SHIPPER, claimLink(claim), 'cure'), 'FORBIDDEN');
      const { record } = await pledges.act(BANK_A, claimLink(claim), 'cure');
      expect(record.state).not.to.have.property('defaultNoticeUntil');
      await rejects(pledges.enforce(bill), 'NOT_DUE');
      await pledges.declare(claim);
      await rejects(pledges.enforce(bill), 'NOT_DUE');
    });
  });

  describe('after the notice', () => {
    it('gives the pledgee possession and title, and says from whom and for what', async () => {
      const { claim, record } = await pledges.taken();
      expect(record.state).to.deep.include({
        possessor: placeOf(BANK_A),
        titleHolder: placeOf(BANK_A),
        endorsement: 'BLANK_ENDORSE',
        enforced: {
          ...{ claim, pledgee: BANK_A.msp, remedies: ['SELL', 'SURRENDER'] },
          ...{ holder: placeOf(SHIPPER), titleHolder: placeOf(SHIPPER), endorsement: 'BLANK_ENDORSE' },
        },
      });
      expect(record.state).not.to.have.property('pledge');
      await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', record.id), 'FORBIDDEN');
    });

    it('gives the pledgee a title that it can pass on, whatever the holder’s was', async () => {
      const { bill, claim } = await pledges.financed();
      pledges.rewriting.rewriteState(billLink(bill), { endorsement: 'ENDORSE' });
      await pledges.declare(claim);
      pledges.letNoticePass(claim);
      expect((await pledges.enforce(bill)).record.state).to.include({ endorsement: 'ENDORSE_TO_ORDER' });
      await pledges.release(claim);
      expect((await desk.read(CARRIER, billLink(bill))).record.state).to.include({ endorsement: 'ENDORSE' });
    });

    it('is not enforced early, twice, by another, without terms, or for a claim that has ended', async () => {
      const { bill, claim } = await pledges.financed();
      await rejects(pledges.enforce(bill), 'NOT_DUE');
      await pledges.declare(claim);
      await rejects(pledges.enforce(bill), 'NOT_DUE');
      pledges.letNoticePass(claim);
      await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: BANK_B.msp } });
      await rejects(pledges.enforce(bill, {}, BANK_B), 'FORBIDDEN');
      await rejects(pledges.enforce(bill, {}, SHIPPER), 'FORBIDDEN');
      await pledges.release(claim);
      await rejects(pledges.enforce(bill), 'FORBIDDEN');
      await rejects(pledges.enforce((await pledges.taken()).bill), 'FORBIDDEN');
      const without = await pledges.financed({});
      pledges.letNoticePass(without.claim);
      await rejects(pledges.enforce(without.bill), 'NOT_REQUESTED');
    });

    it('is not enforced by a claim that another bank has, that is not financed, or that nobody confirms', async () => {
      const { bill, claim } = await pledges.financed();
      pledges.letNoticePass(claim);
      pledges.rewriting.rewriteState(claimLink(claim), { claimant: BANK_B.msp });
      await rejects(pledges.enforce(bill), 'FORBIDDEN');
      pledges.rewriting.rewrite(claimLink(claim), ({ state }) => ({
        status: 'RELEASED',
        state: { ...state, claimant: BANK_A.msp },
      }));
      await rejects(pledges.enforce(bill), 'WRONG_STATUS');
      pledges.rewriting.forge(claimLink(claim));
      await rejects(pledges.enforce(bill), 'NOT_AUTHENTIC');
      const other = { pledgee: BANK_A.msp, claim: newId(), ...termsWith() };
      pledges.rewriting.rewriteState(billLink(bill), { pledge: other });
      await rejects(pledges.enforce(bill), 'NOT_FOUND');
    });

    it('ends an offer to which the pledgee had consented', async () => {
      const { bill, claim } = await pledges.financed();
      await trade.bill(BANK_A, 'consent', bill, { to: 'TRANSFER' });
      await pledges.act(SHIPPER, billLink(bill), 'offer-transfer', offerTo(OTHER_SHIPPER));
      await pledges.declare(claim);
      pledges.letNoticePass(claim);
      const { record } = await pledges.enforce(bill);
      expect(record.state).not.to.have.property('offer');
      expect(record.parties).not.to.deep.include(placeOf(OTHER_SHIPPER));
      await rejects(trade.bill(OTHER_SHIPPER, 'acceptTransfer', bill), 'NOT_FOUND');
    });

    it('goes on without the peer of its debtor, endorsed by the other members', async () => {
      const { bill, claim } = await pledges.financed();
      const absent = [SHIPPER.msp];
      const others = MEMBERS.map(({ mspId }) => mspId).filter((mspId) => mspId !== SHIPPER.msp);
      expect((await pledges.declare(claim, { absent })).endorsers).not.to.include(SHIPPER.msp);
      await rejects(pledges.enforce(bill, { absent }), 'NOT_DUE');
      pledges.letNoticePass(claim);
      const { record, endorsers, writes } = await pledges.enforce(bill, { absent });
      expect(endorsers).to.deep.equal(others.sort());
      // The proof of authorship is all that stands in a collection: the bytes of the public record.
      expect([...writes.private.values()]).to.deep.equal([...writes.state.values()]);
      expect(record.state).to.have.property('enforced');
    });
  });
});
