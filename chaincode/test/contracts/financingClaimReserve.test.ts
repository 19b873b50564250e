import { expect } from 'chai';
import { privateKey } from '../support/fakeLedger';
import { canonicalJson } from '../../src/domain/encoding/canonicalJson';
import { Desk } from '../support/desk';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  OTHER_SHIPPER,
  SHIPPER,
  Trade,
  bringPapers,
  type Claimed,
  f1,
  f5,
  f8,
  inHours,
  newId,
  placeOf,
  rulesOf,
  transportDocument,
  weighedIn,
} from '../support/trade';

describe('Reserving a financing claim', () => {
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
  });

  describe('reserve', () => {
    it('pledges the bill and takes its token in the same transaction', async () => {
      const { bill, claim } = await trade.offered();
      const { record, writes } = await trade.reserve(BANK_A, claim, { bill, tokens: [f5('invoice', 6_000)] });
      expect(record).to.include({ status: 'RESERVED' });
      expect(record.state['papers']).to.deep.equal([
        { kind: 'BILL_ON_LEDGER', role: 'SECURITY' },
        { kind: 'INVOICE', role: 'SECURITY' },
      ]);
      const [number] = record.tokens;
      expect(number).to.deep.equal({ ...f1(bill), paper: 0 });
      expect(record.links).to.deep.equal([{ type: 'bill-of-lading', id: bill }]);
      expect(Date.parse(String(record.state['reservedUntil'])) - Date.parse(record.time)).to.equal(24 * 3_600_000);
      const pledged = JSON.parse(writes.state.get(`bill-of-lading/${bill}`) ?? '{}') as typeof record;
      expect(pledged.state['pledge']).to.deep.equal({ pledgee: 'BankAMSP', claim });
      expect(pledged.state).not.to.have.property('offer');
      expect(JSON.parse(writes.event?.payload ?? '{}')).to.have.nested.property('changes.length', 3);
    });

    it('is rejected, and commits nothing, without the holder’s offer to this bank', async () => {
      const { bill } = await trade.offered();
      await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: 'BankBMSP' } });
      await rejects(trade.reserve(BANK_B, newId(), { bill }), 'NO_OFFER');
    });

    it('takes an offer under any id that the bank makes, so that nobody can sit on it', async () => {
      const { bill } = await trade.offered();
      expect((await trade.reserve(BANK_A, newId(), { bill })).record.status).to.equal('RESERVED');
    });

    it('takes the version of the bill that the bank saw, and no other', async () => {
      const { bill } = await trade.offered();
      const seen = trade.versionOf({ type: 'bill-of-lading', id: bill });
      await trade.bill(SHIPPER, 'withdrawOffer', bill);
      await trade.bill(SHIPPER, 'offerPledge', bill, { to: 'BankAMSP', expires: inHours(1) });
      await rejects(trade.reserve(BANK_A, newId(), { bill, billVersions: { [bill]: seen } }), 'VERSION_MISMATCH');
      await rejects(trade.reserve(BANK_A, newId(), { bill, billVersions: {} }), 'INVALID');
      await rejects(trade.reserve(BANK_A, newId(), { tokens: [f1('paper')], billVersions: { [bill]: 1 } }), 'INVALID');
    });

    it('is rejected after the offer has lapsed', async () => {
      const { record } = await trade.issue();
      const claim = newId();
      const expires = new Date(Date.now() + 30_000);
      await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } });
      await trade.bill(SHIPPER, 'offerPledge', record.id, { to: 'BankAMSP', expires: expires.toISOString() });
      await rejects(
        trade.reserve(BANK_A, claim, { bill: record.id, time: new Date(expires.getTime() + 1) }),
        'OFFER_LAPSED',
      );
    });

    it('is rejected for a bill whose author does not confirm it', async () => {
      const { bill, claim } = await trade.offered();
      trade.ledger.tamper(`bill-of-lading/${bill}`, `${trade.ledger.state(`bill-of-lading/${bill}`) ?? ''} `);
      await rejects(trade.reserve(BANK_A, claim, { bill }), 'NOT_AUTHENTIC');
    });

    it('answers NOT_FOUND for a bill that was not disclosed to the bank', async () => {
      const { bill } = await trade.offered();
      await rejects(trade.reserve(BANK_B, newId(), { bill }), 'NOT_FOUND');
    });

    it('belongs to bank officers', async () => {
      const { bill, claim } = await trade.offered();
      await rejects(trade.reserve(SHIPPER, claim, { bill }), 'FORBIDDEN');
      await rejects(trade.reserve({ ...SHIPPER, role: 'bank-officer' }, claim, { bill }), 'FORBIDDEN');
    });

    it('needs a document and an applicant of a member', async () => {
      await rejects(trade.reserve(BANK_A, newId(), { tokens: [] }), 'INVALID');
      const { document, ...brought } = bringPapers('', [f1('x')], placeOf({ ...SHIPPER, msp: 'StrangersMSP' }));
      const { input } = await trade.consentTo(BANK_A, document);
      const asked = desk.act(BANK_A, 'financing-claim', 'reserve', { document, ...brought, input });
      await rejects(asked, 'NOT_A_MEMBER');
    });

    it('records a refusal for a bill that is pledged to another bank, and tells only the claimant the reasons', async () => {
      const { bill } = await trade.pledged();
      await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: 'BankBMSP' } });
      const id = newId();
      const { record, writes } = await trade.reserve(BANK_B, id, { bill });
      expect(record.status).to.equal('REFUSED');
      expect(rulesOf(writes, BANK_B, id)).to.include('D1');
      expect([...writes.private.keys()].filter((key) => key.includes('findings'))).to.deep.equal([
        privateKey('_implicit_org_BankBMSP', `findings/financing-claim/${id}/1`),
      ]);
      expect([...writes.state.keys()]).not.to.include(`bill-of-lading/${bill}`);
    });

    it('recognises a paper copy of an electronic bill, financed or not', async () => {
      await trade.issue(newId(), { tokens: [f1('number')] });
      const id = newId();
      const { record, writes } = await trade.reserve(BANK_B, id, { tokens: [f1('number')] });
      expect(record.status).to.equal('REFUSED');
      expect(rulesOf(writes, BANK_B, id)).to.deep.equal(['D12']);
    });

    it('recognises it even if a later holder has made the bill’s record not authentic', async () => {
      const { record } = await trade.issue(newId(), { tokens: [f1('number')] });
      trade.ledger.tamper(`bill-of-lading/${record.id}`, 'no record');
      expect((await trade.reserve(BANK_B, newId(), { tokens: [f1('number')] })).record.status).to.equal('REFUSED');
    });

    it('refuses nothing by a number alone, because others have it, too: a person looks at it (D9)', async () => {
      await trade.reserve(BANK_A, newId(), { tokens: [f1('paper')] });
      const id = newId();
      const { document, tokens } = bringPapers(id, [f1('paper')]);
      const numbers = tokens.filter(({ kind }) => kind === 'BILL');
      const second = await desk.reserve(BANK_B, {
        ...{ id, document, tokens: numbers },
        input: {},
      });
      expect([second.record.status, weighedIn(second, BANK_B)]).to.deep.equal(['RESERVED', ['D9 HIGH']]);
    });

    it('finances a paper bill once: by another bank it is D1, by the same bank D2', async () => {
      expect((await trade.reserve(BANK_A, newId(), { tokens: [f1('paper')] })).record.status).to.equal('RESERVED');
      const [other, same] = [newId(), newId()];
      expect(
        rulesOf((await trade.reserve(BANK_B, other, { tokens: [f1('paper')] })).writes, BANK_B, other),
      ).to.deep.equal(['D1']);
      expect(
        rulesOf((await trade.reserve(BANK_A, same, { tokens: [f1('paper')] })).writes, BANK_A, same),
      ).to.deep.equal(['D2']);
    });

    it('shares an invoice up to its face value and not beyond', async () => {
      const statusOf = async (basisPoints: number): Promise<string> =>
        (await trade.reserve(BANK_A, newId(), { tokens: [f5('invoice', basisPoints)] })).record.status;
      expect(await statusOf(6_000)).to.equal('RESERVED');
      expect(await statusOf(4_001)).to.equal('REFUSED');
      expect(await statusOf(4_000)).to.equal('RESERVED');
      const id = newId();
      const { writes } = await trade.reserve(BANK_B, id, { tokens: [f5('invoice', 1)] });
      expect(rulesOf(writes, BANK_B, id)).to.deep.equal(['D7']);
    });

    it('shares a drawing under a credit in the same way', async () => {
      const drawing = (basisPoints: number): Claimed[] => [f8('drawing', basisPoints)];
      expect((await trade.reserve(BANK_A, newId(), { tokens: drawing(7_000) })).record.status).to.equal('RESERVED');
      const id = newId();
      const { record, writes } = await trade.reserve(BANK_B, id, { tokens: drawing(3_001) });
      expect([record.status, rulesOf(writes, BANK_B, id)]).to.deep.equal(['REFUSED', ['D7']]);
      expect((await trade.reserve(BANK_B, newId(), { tokens: drawing(3_000) })).record.status).to.equal('RESERVED');
    });

    it('has an invoice of another value under one number looked at (D9)', async () => {
      await trade.reserve(BANK_A, newId(), { tokens: [f5('invoice', 1_000, 10_000)] });
      const second = await trade.reserve(BANK_B, newId(), { tokens: [f5('invoice', 1_000, 20_000)] });
      expect([second.record.status, weighedIn(second, BANK_B)]).to.deep.equal(['RESERVED', ['D9 HIGH']]);
    });

    it('never counts a refused claim, and records each attempt', async () => {
      await trade.reserve(BANK_A, newId(), { tokens: [f1('paper')] });
      for (const id of [newId(), newId()]) {
        const { record } = await trade.reserve(BANK_B, id, { tokens: [f1('paper'), f5('invoice', 10_000)] });
        expect(record).to.include({ id, status: 'REFUSED' });
      }
      expect((await trade.reserve(BANK_A, newId(), { tokens: [f5('invoice', 10_000)] })).record.status).to.equal(
        'RESERVED',
      );
    });

    it('records refusals of a paper copy and of the electronic bill separately', async () => {
      const { bill } = await trade.pledged();
      await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: 'BankBMSP' } });
      expect((await trade.reserve(BANK_B, newId(), { bill })).record.status).to.equal('REFUSED');
      expect((await trade.reserve(BANK_B, newId(), { tokens: [f1(bill)] })).record.status).to.equal('REFUSED');
    });

    it('does not count a claim that its author does not confirm', async () => {
      const id = newId();
      const { record } = await trade.reserve(BANK_A, id, { tokens: [f1('paper')] });
      trade.ledger.tamper(`financing-claim/${id}`, JSON.stringify({ ...record, version: 2 }));
      expect((await trade.reserve(BANK_B, newId(), { tokens: [f1('paper')] })).record.status).to.equal('RESERVED');
    });

    it('refuses a bill of another holder, and one whose surrender is pending', async () => {
      const { bill, claim } = await trade.offered();
      const { record, writes } = await trade.reserve(BANK_A, claim, { bill, applicant: OTHER_SHIPPER });
      expect(record.status).to.equal('REFUSED');
      expect(rulesOf(writes, BANK_A, claim)).to.deep.equal(['D13']);
      await trade.bill(SHIPPER, 'withdrawOffer', bill);
      await trade.bill(SHIPPER, 'surrenderForDelivery', bill);
      const pending = await trade.reserve(BANK_A, newId(), { bill });
      expect([pending.record.status, rulesOf(pending.writes, BANK_A, pending.record.id)]).to.deep.equal([
        'REFUSED',
        ['D14', 'D13'],
      ]);
      await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: 'BankBMSP' } });
      const id = newId();
      expect(rulesOf((await trade.reserve(BANK_B, id, { bill })).writes, BANK_B, id)).to.include('D14');
    });

    it('refuses a straight bill', async () => {
      const document = transportDocument({ toOrder: false });
      const { record } = await trade.issue(newId(), { document });
      const content = canonicalJson({ document, salt: 'a'.repeat(64) });
      await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } }, { content });
      const id = newId();
      const refused = await trade.reserve(BANK_A, id, { bill: record.id });
      expect(refused.record.status).to.equal('REFUSED');
      expect(rulesOf(refused.writes, BANK_A, id)).to.deep.equal(['D13']);
    });
  });
});
