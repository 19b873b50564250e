import { expect } from 'chai';
import { BANK_A, BANK_B } from '../support/claimsInPlace';
import { billLink, claimLink, NOTICE_DAYS, termsWith } from '../support/pledges';
import { rejects } from '../support/rejects';
import { NONE, SeveralBills } from '../support/severalBills';
import { inHours, newId, placeOf, type Result, SHIPPER, weighedIn } from '../support/trade';

const DAY_MS = 86_400_000;

describe('A paid-out claim on several bills on the ledger', () => {
  let on: SeveralBills;
  let claims: SeveralBills['claims'];
  let rewriting: SeveralBills['rewriting'];
  beforeEach(async () => {
    on = await SeveralBills.start();
    ({ claims, rewriting } = on);
  });

  describe('in default', () => {
    it('gives the holder until the latest day of its bills, and the longest notice', async () => {
      const [one, two] = [
        await claims.trade.offeredBills(1, BANK_A, termsWith({ maturity: '2026-01-31', noticeDays: NOTICE_DAYS })),
        await claims.trade.offeredBills(1, BANK_A, termsWith({ maturity: '2099-01-31', noticeDays: 0 })),
      ];
      const free = await claims.trade.offeredBills(1);
      const { record } = await on.reserve([...one, ...two, ...free]);
      await claims.act(BANK_A, record, 'finance');
      await rejects(claims.act(BANK_A, record, 'declare-default'), 'NOT_DUE');
      const [later = ''] = two;
      const { pledge } = on.stateOf(later) as { pledge: { enforcement: object } };
      rewriting.rewriteState(billLink(later), {
        pledge: { ...pledge, enforcement: { ...pledge.enforcement, maturity: '2026-02-28' } },
      });
      const { record: declared } = await claims.act(BANK_A, record, 'declare-default');
      expect(Date.parse(String(declared.state['defaultNoticeUntil'])) - Date.parse(declared.time)).to.equal(
        NOTICE_DAYS * DAY_MS,
      );
    });

    it('lets the bank take each bill that was offered with terms, and gives all back with the release', async () => {
      const bills = [
        ...(await claims.trade.offeredBills(2, BANK_A, termsWith())),
        ...(await claims.trade.offeredBills(1)),
      ];
      const { record } = await on.reserve(bills);
      await claims.act(BANK_A, record, 'finance');
      await claims.act(BANK_A, record, 'declare-default');
      rewriting.rewriteState(claimLink(record.id), { defaultNoticeUntil: inHours(-1) });
      const [one = '', two = '', free = ''] = bills;
      const take = (id: string): Promise<Result> =>
        claims.desk.act(BANK_A, 'bill-of-lading', 'enforce', { id, input: {} });
      await take(one);
      await rejects(take(free), 'NOT_REQUESTED');
      await take(two);
      await claims.act(BANK_A, record, 'release', { reasonCode: 'REPAID' });
      expect(on.pledgesOf(bills)).to.deep.equal(NONE);
      expect(bills.map((bill) => on.stateOf(bill)['possessor'])).to.deep.equal(bills.map(() => placeOf(SHIPPER)));
    });
  });

  describe('that another claim replaces', () => {
    it('passes the pledge of those on that both take; the others are free, and new ones are pledged as offered', async () => {
      const [one = '', two = '', three = ''] = await claims.trade.offeredBills(3);
      const { record: held } = await on.reserve([one, two]);
      const { record: paid } = await claims.act(BANK_A, held, 'finance');
      const replaces = { claim: paid.id, version: paid.version };
      const { record: next } = await on.reserve([two, three], { input: { replaces } });
      const [own, later] = [held, next].map(({ id: claim }) => ({ pledgee: BANK_A.msp, claim }));
      expect(on.pledgesOf([one, two, three])).to.deep.equal([own, own, later]);
      await claims.act(BANK_A, next, 'finance');
      expect(on.pledgesOf([one, two, three])).to.deep.equal([undefined, later, later]);
      expect(claims.record(held.id).status).to.equal('RELEASED');
      await claims.act(BANK_A, next, 'release', { reasonCode: 'REPAID' });
      expect(on.pledgesOf([one, two, three])).to.deep.equal(NONE);
    });

    it('keeps its pledges, and loses only those that came in beside, if the other one is cancelled', async () => {
      const [one = '', two = '', three = ''] = await claims.trade.offeredBills(3);
      const { record: held } = await on.reserve([one, two]);
      const { record: paid } = await claims.act(BANK_A, held, 'finance');
      const replaces = { claim: paid.id, version: paid.version };
      const { record: next } = await on.reserve([one, three], { input: { replaces } });
      await claims.act(BANK_A, next, 'cancel');
      const own = { pledgee: BANK_A.msp, claim: held.id };
      expect(on.pledgesOf([one, two, three])).to.deep.equal([own, own, undefined]);
    });

    it('passes all on to a bank that takes the loan over, and to none that leaves a bill behind', async () => {
      const bills = await claims.trade.offeredBills(2);
      const { record: held } = await on.reserve(bills);
      await claims.act(BANK_A, held, 'finance');
      for (const bill of bills) await claims.trade.bill(SHIPPER, 'disclose', bill, { to: { msp: BANK_B.msp } });
      const { id: claim, version } = await claims.offer(BANK_A, held);
      const take = (taken: string[]): Promise<Result> =>
        claims.trade.reserve(BANK_B, newId(), { bills: taken, input: { replaces: { claim, version } } });
      await rejects(take(bills.slice(1)), 'INVALID');
      const { record: next, ...rest } = await take(bills);
      expect([next.status, weighedIn({ record: next, ...rest }, BANK_B)]).to.deep.equal(['RESERVED', []]);
      const [, gone = ''] = bills;
      const { pledge } = on.stateOf(gone);
      rewriting.rewriteState(billLink(gone), { pledge: { pledgee: BANK_A.msp, claim: newId() } });
      expect((await rejects(claims.act(BANK_B, next, 'finance'), 'WRONG_STATUS')).values).to.deep.equal({ bill: gone });
      rewriting.rewriteState(billLink(gone), { pledge });
      await claims.act(BANK_B, next, 'finance');
      const passed = { pledgee: BANK_B.msp, claim: next.id };
      expect(on.pledgesOf(bills)).to.deep.equal([passed, passed]);
    });
  });
});
