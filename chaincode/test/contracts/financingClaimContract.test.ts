import { expect } from 'chai';
import { type Token, TradeRecord } from '../../src/domain/vocabulary/record';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import { canonicalJson } from '../../src/domain/encoding/canonicalJson';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  SALT,
  SHIPPER,
  Trade,
  bringPapers,
  f1,
  f5,
  gatewayOf,
  inHours,
  newId,
  transportDocument,
  weighedIn,
} from '../support/trade';

describe('Financing claim', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });

  describe('a bill that is not what it says', () => {
    it('is rejected if the carrier’s statement is missing, even if its author confirms the record', async () => {
      const { bill, claim } = await trade.offered();
      const forged = newId();
      const record = TradeRecord.parse(JSON.parse(trade.ledger.state(`bill-of-lading/${bill}`) ?? '{}'));
      const text = JSON.stringify({ ...record, id: forged });
      trade.ledger.tamperRecord({ ...record, id: forged }, text);
      trade.ledger.tamperPrivate('ExportersMSP', `record/bill-of-lading/${forged}/${record.version}`, text);
      await rejects(trade.reserve(BANK_A, claim, { bill: forged }), 'NOT_AUTHENTIC');
      trade.ledger.tamperPrivate('CarrierMSP', `record/bill-of-lading/${forged}/1`, text);
      await rejects(trade.reserve(BANK_A, claim, { bill: forged }), 'NOT_GENUINE');
    });

    it('is rejected if the holder has turned a straight bill into one to order', async () => {
      const document = transportDocument({ toOrder: false });
      const { record } = await trade.issue(newId(), { document });
      const content = canonicalJson({ document, salt: 'a'.repeat(64) });
      const { record: shown } = await trade.bill(
        SHIPPER,
        'disclose',
        record.id,
        { to: { msp: 'BankAMSP' } },
        { content },
      );
      const claim = newId();
      const offer = { kind: 'PLEDGE', to: 'BankAMSP', expires: inHours(1) };
      const text = canonicalJson({ ...shown, state: { ...shown.state, form: 'BLANK', offer } });
      trade.ledger.tamper(`bill-of-lading/${record.id}`, text);
      trade.ledger.tamperPrivate('ExportersMSP', `record/bill-of-lading/${record.id}/${shown.version}`, text);
      await rejects(trade.reserve(BANK_A, claim, { bill: record.id }), 'NOT_GENUINE');
    });
  });

  describe('the life of a claim', () => {
    it('ends with the release: bill and documents are free, and who finances them again looks at it', async () => {
      const { bill, claim } = await trade.pledged();
      await rejects(trade.claim(BANK_A, 'release', claim, { reasonCode: 'REPAID' }), 'WRONG_STATUS');
      await trade.claim(BANK_A, 'finance', claim);
      const { record } = await trade.claim(BANK_A, 'release', claim, { reasonCode: 'REPAID' });
      expect(record).to.include({ status: 'RELEASED' });
      expect(JSON.parse(trade.ledger.state(`bill-of-lading/${bill}`) ?? '{}')).not.to.have.nested.property(
        'state.pledge',
      );
      await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: 'BankBMSP' } });
      const second = newId();
      await trade.bill(SHIPPER, 'offerPledge', bill, { to: 'BankBMSP', expires: inHours(1) });
      const next = await trade.reserve(BANK_B, second, { bill });
      expect(next.record.status).to.equal('RESERVED');
      expect(weighedIn(next, BANK_B)).to.deep.equal(['D1 HIGH']);
    });

    it('belongs to the claimant', async () => {
      const { claim } = await trade.pledged();
      for (const action of ['extend', 'finance', 'cancel'] as const)
        await rejects(trade.claim(BANK_B, action, claim), 'NOT_FOUND');
      await rejects(trade.claim(SHIPPER, 'finance', claim), 'FORBIDDEN');
      await rejects(trade.claim({ ...BANK_A, msp: 'ExportersMSP' }, 'finance', claim), 'FORBIDDEN');
    });

    it('can be extended once and cancelled before it is financed', async () => {
      const { bill, claim } = await trade.pledged();
      const { record } = await trade.claim(BANK_A, 'extend', claim);
      expect(record.state['extended']).to.equal(true);
      await rejects(trade.claim(BANK_A, 'extend', claim), 'ALREADY_EXTENDED');
      await trade.claim(BANK_A, 'cancel', claim);
      expect(JSON.parse(trade.ledger.state(`bill-of-lading/${bill}`) ?? '{}')).not.to.have.nested.property(
        'state.pledge',
      );
    });

    const ends: Record<string, readonly [action: 'release' | 'cancel', reason: string | undefined, weight: string[]]> =
      {
        'was repaid': ['release', 'REPAID', ['D1 HIGH']],
        'was refinanced': ['release', 'REFINANCED', ['D1 INFO']],
        'was given up': ['cancel', undefined, ['D1 INFO']],
        'was entered in error': ['cancel', 'ENTERED_IN_ERROR', ['D1 INFO']],
        'was given up on suspicion': ['cancel', 'WITHDRAWN_ON_SUSPICION', ['D1 HIGH']],
      };
    for (const [how, [action, reasonCode, weight]] of Object.entries(ends)) {
      it(`that ${how} frees its papers, and is told to the next bank as ${weight.join()}`, async () => {
        const { record: held } = await trade.reserve(BANK_A, newId(), { tokens: [f1('paper')] });
        if (action === 'release') await trade.claim(BANK_A, 'finance', held.id);
        const { record } = await trade.claim(BANK_A, action, held.id, { ...(reasonCode && { reasonCode }) });
        expect(record.state['reasonCode']).to.equal(reasonCode ?? 'WITHDRAWN');
        const next = await trade.reserve(BANK_B, newId(), { tokens: [f1('paper')] });
        expect([next.record.status, weighedIn(next, BANK_B)]).to.deep.equal(['RESERVED', weight]);
      });
    }

    it('is not cancelled for the reason of a release', async () => {
      const { claim } = await trade.pledged();
      await rejects(trade.claim(BANK_A, 'cancel', claim, { reasonCode: 'REPAID' }), 'INVALID');
    });

    it('does not expire before its time', async () => {
      const { claim } = await trade.pledged();
      await rejects(trade.claim(gatewayOf(SHIPPER), 'expire', claim), 'NOT_DUE');
      await rejects(trade.claim(BANK_A, 'expire', claim), 'NOT_DUE');
    });

    it('does not change a pledged bill that its author does not confirm', async () => {
      const { bill, claim } = await trade.pledged();
      trade.ledger.tamper(`bill-of-lading/${bill}`, `${trade.ledger.state(`bill-of-lading/${bill}`) ?? ''} `);
      await rejects(trade.claim(BANK_A, 'cancel', claim), 'NOT_AUTHENTIC');
    });
  });

  describe('check', () => {
    const check = (document: object, tokens: readonly Token[]): Promise<string> => {
      const request = JSON.stringify({ input: {}, tokens });
      const transient = { content: sealContent(document, SALT) };
      return trade.ledger.evaluate(BANK_A, (ctx) => trade.claims.check(ctx, request), { transient });
    };

    it('says what a reservation would, and writes nothing', async () => {
      const tokens = [f1('paper')];
      expect(await trade.check(BANK_B, { tokens })).to.deep.equal([]);
      await trade.reserve(BANK_A, newId(), { tokens });
      const before = trade.ledger.keys().length;
      expect(await trade.check(BANK_B, { tokens })).to.deep.equal(['D1 BLOCK']);
      expect(trade.ledger.keys().length).to.equal(before);
    });

    it('counts the parts of an invoice, as a reservation would', async () => {
      await trade.reserve(BANK_A, newId(), { tokens: [f5('invoice', 6_000)] });
      expect(await trade.check(BANK_B, { tokens: [f5('invoice', 4_000)] })).to.deep.equal([]);
      expect(await trade.check(BANK_B, { tokens: [f5('invoice', 4_001)] })).to.deep.equal(['D7 BLOCK']);
    });

    it('belongs to bank officers', async () => {
      await rejects(trade.check(CARRIER, { tokens: [f1('paper')] }), 'FORBIDDEN');
    });

    it('names a document whose tokens it brings, and an applicant of a member', async () => {
      await rejects(trade.check(BANK_A, { tokens: [] }), 'INVALID');
      const { document } = bringPapers('', [f1('paper')]);
      for (const papers of [[], [f5('paper', 1)], [f1('one'), f1('other')]])
        await rejects(check(document, bringPapers('', papers).tokens), 'INVALID');
      const stranger = { ...SHIPPER, msp: 'NobodyMSP' };
      await rejects(trade.check(BANK_A, { tokens: [f1('paper')], applicant: stranger }), 'NOT_A_MEMBER');
    });

    it('needs a bill that the bank sees', async () => {
      const { record } = await trade.issue();
      const { document, tokens } = bringPapers('', trade.numbersOf(record.id));
      await rejects(check(document, tokens), 'NOT_FOUND');
    });
  });
});
