import { expect } from 'chai';
import {
  AMOUNT_MINOR,
  ADVISER,
  BENEFICIARY,
  CREDIT,
  Credits,
  creditTerms,
  ISSUER,
  STRANGER,
  USD,
} from '../support/credit';
import { privateKey } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A, CUSTOMS, newId, OTHER_SHIPPER, placeOf, SHIPPER } from '../support/trade';

describe('Letter of credit', () => {
  let credits: Credits;
  beforeEach(async () => {
    credits = await Credits.start();
  });

  describe('an application', () => {
    it('of a bank for its customer is visible to that bank and the advising bank', async () => {
      const { record } = await credits.apply();
      expect(record.status).to.equal('APPLIED');
      expect(record.parties).to.deep.equal([{ msp: ISSUER.msp }, { msp: ADVISER.msp }]);
      for (const by of [BENEFICIARY, STRANGER, CUSTOMS])
        await rejects(credits.read(by, { type: CREDIT, id: record.id }), 'NOT_FOUND');
    });

    it('of an applicant that is a member is visible to its bank', async () => {
      const { record } = await credits.apply(creditTerms(), OTHER_SHIPPER);
      expect(record.parties).to.deep.equal([{ msp: ISSUER.msp }, placeOf(OTHER_SHIPPER)]);
      expect(record.state).to.deep.include({ applicant: placeOf(OTHER_SHIPPER) });
      await rejects(credits.read(ADVISER, { type: CREDIT, id: record.id }), 'NOT_FOUND');
    });

    it('is rejected if a bank is not a bank, the beneficiary is not an exporter, or a bank applies at another one', async () => {
      await rejects(credits.apply(creditTerms(), SHIPPER, { issuingBank: 'CarrierMSP' }), 'FORBIDDEN');
      await rejects(credits.apply(creditTerms(), SHIPPER, { advisingBank: 'CarrierMSP' }), 'FORBIDDEN');
      await rejects(credits.apply(creditTerms(), SHIPPER, { beneficiary: { msp: 'CarrierMSP' } }), 'FORBIDDEN');
      await rejects(credits.apply(creditTerms(), BANK_A), 'FORBIDDEN');
      await rejects(credits.apply(creditTerms(), STRANGER), 'FORBIDDEN');
    });

    it('starts with nothing drawn and nothing amended', async () => {
      const input = { issuingBank: ISSUER.msp, advisingBank: ADVISER.msp, beneficiary: placeOf(BENEFICIARY) };
      const apply = (more: object): Promise<unknown> =>
        credits.act(ISSUER, CREDIT, 'apply', { document: { terms: creditTerms(), ...more }, input });
      await rejects(apply({ amendments: 1 }), 'INVALID');
      const drawing = { presentation: newId(), amount: USD(1), status: 'DRAWN' };
      await rejects(apply({ drawings: [drawing] }), 'INVALID');
    });

    it('is declined by its bank, with a reason for those who see it', async () => {
      const { record } = await credits.apply();
      await rejects(credits.credit(ADVISER, 'decline', record.id, { reason: 'no' }), 'FORBIDDEN');
      const declined = await credits.credit(ISSUER, 'decline', record.id, { reason: 'The limit is used.' });
      expect(declined.record.status).to.equal('DECLINED');
      await rejects(credits.credit(ISSUER, 'issue', record.id), 'WRONG_STATUS');
    });
  });

  describe('an issue', () => {
    it('can only be made by the issuing bank, which states it in its collection', async () => {
      const { record } = await credits.apply();
      await rejects(credits.credit(ADVISER, 'issue', record.id), 'FORBIDDEN');
      const { record: issued, writes } = await credits.credit(ISSUER, 'issue', record.id);
      expect(issued).to.deep.include({ status: 'ISSUED', version: 2 });
      expect(issued.content.version).to.equal(2);
      const statement = privateKey(`_implicit_org_${ISSUER.msp}`, `issue/${CREDIT}/${record.id}/2`);
      expect(writes.private.has(statement)).to.equal(true);
      expect((await credits.read(ADVISER, { type: CREDIT, id: record.id })).genuine).to.equal(true);
    });

    it('is not genuine if the bank’s statement is missing: nobody can act on it', async () => {
      const id = await credits.issued();
      credits.trade.ledger.tamperPrivate(ISSUER.msp, `issue/${CREDIT}/${id}/2`, 'another');
      expect((await credits.read(ADVISER, { type: CREDIT, id })).genuine).to.equal(false);
      await rejects(credits.credit(ADVISER, 'advise', id), 'NOT_GENUINE');
    });
  });

  describe('advice and confirmation', () => {
    it('show the credit to the beneficiary, who has its document from then on', async () => {
      const id = await credits.issued();
      await rejects(credits.read(BENEFICIARY, { type: CREDIT, id }), 'NOT_FOUND');
      await rejects(credits.credit(ISSUER, 'advise', id), 'FORBIDDEN');
      const { record } = await credits.credit(ADVISER, 'advise', id);
      expect(record.status).to.equal('ADVISED');
      expect(await credits.document(BENEFICIARY, { type: CREDIT, id })).to.deep.include({ amendments: 0 });
      await rejects(credits.read(OTHER_SHIPPER, { type: CREDIT, id }), 'NOT_FOUND');
    });

    it('bind the advising bank only if the issuing bank allows it', async () => {
      const id = await credits.advised();
      await rejects(credits.credit(ISSUER, 'confirm', id), 'FORBIDDEN');
      const { record } = await credits.credit(ADVISER, 'confirm', id);
      expect(record).to.deep.include({ status: 'CONFIRMED' });
      expect(record.state).to.deep.include({ confirmingBank: ADVISER.msp });
      const other = await credits.advised(creditTerms({ confirmation: 'WITHOUT' }));
      await rejects(credits.credit(ADVISER, 'confirm', other), 'NOT_REQUESTED');
    });
  });

  describe('a cancellation', () => {
    it('needs issuing bank, beneficiary and confirming bank, each once', async () => {
      const id = await credits.advised();
      await credits.credit(ADVISER, 'confirm', id);
      const { record, endorsers } = await credits.credit(ISSUER, 'consent-to-cancel', id);
      expect(record.status).to.equal('CONFIRMED');
      expect(endorsers).to.have.members([ISSUER.msp, BENEFICIARY.msp, ADVISER.msp]);
      await rejects(credits.credit(ISSUER, 'consent-to-cancel', id), 'ALREADY_CONSENTED');
      expect((await credits.credit(BENEFICIARY, 'consent-to-cancel', id)).record.status).to.equal('CONFIRMED');
      expect((await credits.credit(ADVISER, 'consent-to-cancel', id)).record.status).to.equal('CANCELLED');
    });

    it('does not take the consent of an advising bank that has not confirmed', async () => {
      const id = await credits.advised();
      await rejects(credits.credit(ADVISER, 'consent-to-cancel', id), 'FORBIDDEN');
      await credits.credit(BENEFICIARY, 'consent-to-cancel', id);
      expect((await credits.credit(ISSUER, 'consent-to-cancel', id)).record.status).to.equal('CANCELLED');
      expect((await credits.credit(ISSUER, 'close', id)).record.status).to.equal('CLOSED');
    });

    it('waits for the presentations that are open', async () => {
      const id = await credits.advised();
      await credits.present(id);
      await rejects(credits.credit(ISSUER, 'consent-to-cancel', id), 'OPEN_PRESENTATION');
    });

    it('takes no consent to the credit as it was before', async () => {
      const id = await credits.advised();
      await credits.credit(ISSUER, 'consent-to-cancel', id);
      const { record } = await credits.present(id);
      await credits.act(BENEFICIARY, 'presentation', 'withdraw', { id: record.id });
      const { record: consented } = await credits.credit(BENEFICIARY, 'consent-to-cancel', id);
      expect(consented.status).to.equal('ADVISED');
      expect((await credits.credit(ISSUER, 'consent-to-cancel', id)).record.status).to.equal('CANCELLED');
    });
  });

  describe('an expiry', () => {
    const PAST = { issueDate: '2025-01-02', expiryDate: '2025-01-31' };
    const AHEAD = { expiryDate: '2199-12-31' };

    it('ends a credit whose date has passed, if one of its banks asks for it', async () => {
      const id = await credits.advised(creditTerms(PAST));
      await rejects(credits.credit(BENEFICIARY, 'expire', id), 'FORBIDDEN');
      expect((await credits.credit(ADVISER, 'expire', id)).record.status).to.equal('EXPIRED');
      await rejects(credits.present(id), 'WRONG_STATUS');
      expect((await credits.credit(ISSUER, 'close', id)).record.status).to.equal('CLOSED');
    });

    it('does not come early', async () => {
      const id = await credits.advised(creditTerms(AHEAD));
      await rejects(credits.credit(ISSUER, 'expire', id), 'NOT_DUE');
    });

    it('waits for the presentations that are open', async () => {
      const id = await credits.advised(creditTerms(PAST));
      const { record } = await credits.present(id);
      await rejects(credits.credit(ISSUER, 'expire', id), 'OPEN_PRESENTATION');
      await credits.step(BENEFICIARY, 'withdraw', record.id);
      expect((await credits.credit(ISSUER, 'expire', id)).record.status).to.equal('EXPIRED');
    });
  });

  it('puts none of its terms in public', async () => {
    const id = await credits.advised();
    await credits.present(id);
    const text = credits.trade.ledger.publicText();
    for (const secret of ['LC2026001', String(AMOUNT_MINOR), '2027-03-31', '2027-04-01'])
      expect(text).not.to.include(secret);
  });

  it('is applied for once by the same request, even if the credit has changed since', async () => {
    const input = { issuingBank: ISSUER.msp, advisingBank: ADVISER.msp, beneficiary: placeOf(BENEFICIARY) };
    const ask = { id: '01KAE5ZZZZ0000000000000001', document: { terms: creditTerms() }, input };
    await credits.act(ISSUER, CREDIT, 'apply', ask);
    await credits.credit(ISSUER, 'issue', ask.id);
    expect((await credits.act(ISSUER, CREDIT, 'apply', ask)).record).to.deep.include({ status: 'ISSUED', version: 2 });
    const other = { ...ask, document: { terms: creditTerms({ creditNumber: 'LC2026002' }) } };
    await rejects(credits.act(ISSUER, CREDIT, 'apply', other), 'CONFLICT');
  });
});
