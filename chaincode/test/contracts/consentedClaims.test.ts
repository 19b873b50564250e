import { expect } from 'chai';
import { Consenting, consentTo, FINANCED, NUMBER, taken } from '../support/consenting';
import { bill, drawing, houseBill, usd, waybill } from '../support/financing/papers';
import { printWhole } from '../support/financing/printedClaim';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_A_SECOND,
  BANK_B,
  CARRIER,
  f1,
  inHours,
  newId,
  OTHER_SHIPPER,
  type Result,
  SHIPPER,
} from '../support/trade';

describe('A claim on papers', () => {
  let on: Consenting;
  beforeEach(async () => {
    on = await Consenting.start();
  });
  const give = (...given: Parameters<Consenting['give']>): Promise<string> => on.give(...given);
  const reserve = (...asked: Parameters<Consenting['reserve']>): Promise<Result> => on.reserve(...asked);
  const pointersOf = async (run: Promise<Result>): Promise<(string | undefined)[]> =>
    ((await rejects(run, 'NO_CONSENT')).issues ?? []).map(({ pointer }) => pointer);

  it('uses the consent of its applicant in the same transaction', async () => {
    const consent = await give();
    const { record, endorsers } = await reserve(consent);
    expect([record.status, record.state['consent']]).to.deep.equal(['RESERVED', consent]);
    expect(endorsers).to.deep.equal([BANK_A.msp, SHIPPER.msp]);
    expect([on.read(consent).status, on.read(consent).state['claim']]).to.deep.equal(['USED', record.id]);
  });

  describe('is rejected, and locks nothing,', () => {
    it('without a consent', async () => {
      expect(await pointersOf(reserve(undefined))).to.deep.equal(['/input/consent']);
      await rejects(reserve(newId()), 'NOT_FOUND');
    });

    it('with a consent of another party, or of another organisation', async () => {
      for (const stranger of [OTHER_SHIPPER, BANK_B])
        await rejects(reserve(await give(consentTo(NUMBER), stranger)), 'NO_CONSENT');
      const consent = await give();
      await rejects(reserve(consent, { applicant: OTHER_SHIPPER }), 'NO_CONSENT');
      expect(on.read(consent).status).to.equal('OPEN');
    });

    it('with a consent to another bank', async () => {
      const consent = await give(consentTo(NUMBER), SHIPPER, BANK_B);
      await rejects(reserve(consent), 'NOT_FOUND');
      const moved = await give();
      on.rewriting.rewriteState({ type: 'financing-consent', id: moved }, { bank: BANK_B.msp });
      await rejects(reserve(moved), 'NO_CONSENT');
    });

    it('with a consent that the bank gave itself in the applicant’s place', async () => {
      const consent = await give(consentTo(NUMBER), BANK_B, BANK_A);
      await rejects(reserve(consent), 'NO_CONSENT');
      await rejects(give(consentTo(NUMBER), BANK_A_SECOND, BANK_A), 'INVALID');
    });

    it('for an applicant that cannot consent: a bank reserves a company’s invoice in the name of its carrier', async () => {
      await rejects(give(consentTo(NUMBER), CARRIER, BANK_B), 'FORBIDDEN');
      const asked = reserve(await give(consentTo(NUMBER), SHIPPER, BANK_B), { by: BANK_B, applicant: CARRIER });
      await rejects(asked, 'FORBIDDEN');
      expect((await reserve(await give())).record.status).to.equal('RESERVED');
    });

    it('with a consent that has lapsed, is used, withdrawn, or forged', async () => {
      const [lapsed, used, withdrawn, forged] = [await give(), await give(), await give(), await give()];
      on.rewriting.rewriteState({ type: 'financing-consent', id: lapsed }, { expires: inHours(-1) });
      await reserve(used);
      await on.withdraw(withdrawn);
      on.rewriting.forge({ type: 'financing-consent', id: forged });
      await rejects(reserve(lapsed), 'NO_CONSENT');
      for (const consent of [used, withdrawn]) await rejects(reserve(consent), 'WRONG_STATUS');
      await rejects(reserve(forged), 'NOT_AUTHENTIC');
    });

    it('with a consent whose private document is another one than was given', async () => {
      const consent = await give(consentTo('another'));
      const id = newId();
      const ask = { id, input: { consent }, ...printWhole(id, { security: [taken()] }) };
      const prepared = await on.desk.prepare(BANK_A, 'financing-claim', 'reserve', ask);
      const content = (await on.trade.consentTo(BANK_A, ask.document)).transient;
      const [name = ''] = Object.keys(prepared.transient).filter((each) => each.includes(consent));
      const [sealed = ''] = Object.values(content);
      await rejects(
        on.desk.send(BANK_A, { ...prepared, transient: { ...prepared.transient, [name]: sealed } }),
        'INVALID',
      );
    });
  });

  describe('is on the papers to which the applicant consented', () => {
    it('however bank and applicant write their numbers', async () => {
      const { carrierCode, number } = bill();
      for (const [paper, kind, written] of [
        [taken({ number: 'HB-2026/0142' }), 'INVOICE', 'invoice no. hb 2026 O142'],
        [bill({ number: `${carrierCode}${number}` }), 'PAPER_BILL', number],
        [houseBill({ issuerCode: 'PANF', number: 'PANF7781' }), 'HOUSE_BILL', '7781'],
        [waybill(), 'AIR_WAYBILL', waybill().number.replaceAll(/\D/g, '')],
        [{ ...drawing(), financed: FINANCED }, 'DRAWING', drawing().creditNumber],
      ] as const)
        expect(
          (await reserve(await give(consentTo(written, kind)), { security: [paper] })).record.status,
          kind,
        ).to.equal('RESERVED');
    });

    it('and on no other number, nor on another kind of paper of that number', async () => {
      const others = [consentTo(`${NUMBER}7`), consentTo(NUMBER, 'PURCHASE_ORDER')];
      for (const other of others)
        expect(await pointersOf(reserve(await give(other)))).to.deep.equal(['/document/security/0']);
    });

    it('each once: two sellers have given one number, and one of them is consented to', async () => {
      const security = [taken(), taken({ seller: { name: 'Another Seller Ltd.' } })];
      expect(await pointersOf(reserve(await give(), { security }))).to.deep.equal(['/document/security/1']);
      const both = { papers: [1, 2].map(() => ({ kind: 'INVOICE', number: NUMBER })) };
      expect((await reserve(await give(both), { security })).record.status).to.equal('RESERVED');
    });

    it('or says each that is not, and whether the amount is more', async () => {
      const security = [taken({ number: 'one' }), taken(), taken({ number: 'other' })];
      const upTo = usd(FINANCED.amountMinor * security.length - 1);
      expect(await pointersOf(reserve(await give({ ...consentTo(NUMBER), upTo }), { security }))).to.deep.equal([
        '/document/security/0',
        '/document/security/2',
        '/document/amount',
      ]);
    });

    it('up to the amount, in its currency', async () => {
      const give1 = (upTo: object): Promise<string> => give({ ...consentTo(NUMBER), upTo });
      const wrong = [usd(FINANCED.amountMinor - 1), { ...FINANCED, currency: 'EUR' }];
      for (const upTo of wrong)
        expect(await pointersOf(reserve(await give1(upTo)))).to.deep.equal(['/document/amount']);
      expect((await reserve(await give1(FINANCED))).record.status).to.equal('RESERVED');
    });
  });

  describe('on a bill on the ledger', () => {
    it('needs no consent, for the holder has offered the bill', async () => {
      const offer = await on.trade.offered();
      const { record } = await on.trade.reserve(BANK_A, offer.claim, { bill: offer.bill });
      expect(record.state).not.to.have.property('consent');
      const other = await on.trade.offered();
      const asked = on.trade.reserve(BANK_A, other.claim, { bill: other.bill, input: { consent: await give() } });
      await rejects(asked, 'INVALID');
    });

    it('needs one for the papers beside it', async () => {
      const { bill: id, claim } = await on.trade.offered();
      const asked = on.trade.reserve(BANK_A, claim, { bill: id, tokens: [f1('paper')], input: { consent: undefined } });
      await rejects(asked, 'NO_CONSENT');
      const both = await on.trade.reserve(BANK_A, claim, { bill: id, tokens: [f1('paper')] });
      expect(both.record.status).to.equal('RESERVED');
    });
  });

  it('that is only checked needs no consent, and looks at one that is named', async () => {
    const [consent, other] = [await give(), await give(consentTo('another'))];
    const check = async (named?: string): Promise<unknown> => {
      const { document, tokens, transient } = printWhole('', { security: [taken()] });
      const input = { ...(named !== undefined && { consent: named }) };
      const prepared = await on.desk.prepare(BANK_A, 'financing-claim', 'reserve', {
        document,
        tokens,
        input,
        transient,
      });
      const proposal = { transient: prepared.transient };
      return JSON.parse(
        await on.trade.ledger.evaluate(BANK_A, (ctx) => on.trade.claims.check(ctx, prepared.request), proposal),
      );
    };
    for (const named of [undefined, consent]) expect(await check(named)).to.have.property('findings');
    await rejects(check(other), 'NO_CONSENT');
    on.rewriting.rewriteState({ type: 'financing-consent', id: consent }, { expires: inHours(-1) });
    await rejects(check(consent), 'NO_CONSENT');
  });
});
