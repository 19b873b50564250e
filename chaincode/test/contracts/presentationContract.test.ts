import { expect } from 'chai';
import {
  AMOUNT_MINOR,
  ADVISER,
  BENEFICIARY,
  CREDIT,
  Credits,
  creditTerms,
  ISSUER,
  presentedDocuments,
  STRANGER,
  USD,
} from '../support/credit';
import { BILL } from '../support/examination';
import { rejects } from '../support/rejects';
import { Rewriting } from '../support/rewriting';
import { MEMBERS, newId, OTHER_SHIPPER } from '../support/trade';

const REFUSAL = { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_INSTRUCTIONS' };

describe('Presentation', () => {
  let credits: Credits;
  let credit: string;
  beforeEach(async () => {
    credits = await Credits.start();
    credit = await credits.advised();
  });

  const presented = async (amountMinor = AMOUNT_MINOR): Promise<string> =>
    (await credits.present(credit, presentedDocuments(amountMinor))).record.id;
  const examined = async (determination: 'COMPLYING' | 'DISCREPANT', amountMinor = AMOUNT_MINOR): Promise<string> => {
    const id = await presented(amountMinor);
    await credits.examine(id, determination);
    return id;
  };
  const statusOf = async (
    action: string,
    id: string,
    by = ADVISER,
    input = {},
    details: unknown = {},
  ): Promise<string> => (await credits.step(by, action, id, input, details)).record.status;

  it('is made by the beneficiary, under an open credit, to one of its banks', async () => {
    const { record } = await credits.present(credit);
    expect(record.status).to.equal('PRESENTED');
    expect(record.links).to.deep.equal([{ type: CREDIT, id: credit }]);
    const { record: after } = await credits.read(ISSUER, { type: CREDIT, id: credit });
    expect(after.links).to.deep.equal([{ type: 'presentation', id: record.id }]);
    await rejects(credits.present(credit, presentedDocuments(), {}, OTHER_SHIPPER), 'NOT_FOUND');
    await rejects(credits.present(credit, presentedDocuments(), { bank: STRANGER.msp }), 'INVALID');
    const unadvised = await credits.issued();
    await rejects(credits.present(unadvised), 'NOT_FOUND');
  });

  it('links each bill on the ledger that its documents name, of whatever kind, whether or not the request names one', async () => {
    const present = (onLedger: readonly string[], input: object = {}): ReturnType<Credits['present']> => {
      const kinds = ['MULTIMODAL_TRANSPORT_DOCUMENT', BILL.kind];
      const documents = onLedger.map((id, index) => ({ ...BILL, kind: kinds[index], onLedger: id }));
      return credits.present(credit, presentedDocuments(1, { documents }), input);
    };
    for (const isNamed of [false, true]) {
      const [first, second] = [(await credits.trade.issue()).record, (await credits.trade.issue()).record];
      const bills = [first, second].map(({ id }) => ({ type: 'bill-of-lading', id }));
      const input = isNamed ? { billOfLading: first.id } : {};
      await rejects(present([first.id, newId()], input), 'NOT_FOUND');
      const { record } = await present([first.id, second.id], input);
      expect(record.links).to.deep.equal([{ type: CREDIT, id: credit }, ...bills]);
    }
  });

  it('is not made by the applicant, who also sees the credit', async () => {
    const { record } = await credits.apply(creditTerms(), OTHER_SHIPPER);
    await credits.credit(ISSUER, 'issue', record.id);
    await credits.credit(ADVISER, 'advise', record.id);
    await rejects(credits.present(record.id, presentedDocuments(), {}, OTHER_SHIPPER), 'FORBIDDEN');
    expect((await credits.present(record.id)).record.status).to.equal('PRESENTED');
  });

  it('can draw what the tolerance adds to the amount', async () => {
    const about = await credits.advised(creditTerms({ tolerance: { plusPercent: 10, minusPercent: 10 } }));
    await credits.present(about, presentedDocuments(120_000_00));
    expect(await credits.drawings(about)).to.have.nested.property('[0].amount.amountMinor', 110_000_00);
  });

  it('is refused in another currency than the credit’s', async () => {
    const document = presentedDocuments(1, { amount: { currency: 'EUR', amountMinor: 1 } });
    await rejects(credits.present(credit, document), 'INVALID');
  });

  it('is examined only by its bank', async () => {
    const id = await presented();
    for (const by of [ISSUER, BENEFICIARY]) {
      const examine = credits.step(by, 'examine', id, { determination: 'DISCREPANT' }, credits.judgement('DISCREPANT'));
      await rejects(examine, 'FORBIDDEN');
    }
    expect((await credits.examine(id, 'DISCREPANT')).record.status).to.equal('DISCREPANT');
  });

  it('is determined by the rules and the officer’s judgement together', async () => {
    const id = await presented();
    const determine = (determination: string, details: unknown): Promise<unknown> =>
      credits.step(ADVISER, 'examine', id, { determination }, details);
    const unjudged = await rejects(determine('COMPLYING', {}), 'INVALID');
    expect(unjudged.values['rules']).to.be.an('array').that.is.not.empty;
    await rejects(determine('COMPLYING', credits.judgement('DISCREPANT')), 'INVALID');
    await rejects(determine('DISCREPANT', credits.judgement('COMPLYING')), 'INVALID');
    await determine('COMPLYING', credits.judgement('COMPLYING'));
  });

  it('that complies is paid up to what is kept for it, and the credit is then fully drawn', async () => {
    const id = await examined('COMPLYING');
    const more = credits.step(ADVISER, 'honour', id, {}, { by: 'NEGOTIATION', amount: USD(AMOUNT_MINOR + 1) });
    await rejects(more, 'EXCEEDS_CREDIT');
    await rejects(credits.step(ISSUER, 'honour', id, {}, { by: 'NEGOTIATION', amount: USD(1) }), 'FORBIDDEN');
    expect(await statusOf('honour', id, ADVISER, {}, { by: 'NEGOTIATION', amount: USD(AMOUNT_MINOR) })).to.equal(
      'PAID',
    );
    expect((await credits.read(ISSUER, { type: CREDIT, id: credit })).record.status).to.equal('FULLY_DRAWN');
    await rejects(credits.present(credit), 'WRONG_STATUS');
  });

  it('that complies, or is refused too late, is honoured in full; one whose discrepancies are waived, for what is agreed', async () => {
    const pay = (id: string, amountMinor: number): Promise<string> =>
      statusOf('honour', id, ADVISER, {}, { by: 'NEGOTIATION', amount: USD(amountMinor) });
    const complying = await examined('COMPLYING', 20_000_00);
    for (const amountMinor of [0, -1, 0.5, 1, 20_000_00 - 1]) await rejects(pay(complying, amountMinor), 'INVALID');
    expect(await pay(complying, 20_000_00)).to.equal('PAID');
    const late = await examined('DISCREPANT', 20_000_00);
    const rewriting = new Rewriting(credits.trade.ledger, MEMBERS);
    rewriting.rewriteState({ type: 'presentation', id: late }, { noticeBy: '2026-01-05' });
    expect(await statusOf('refuse', late, ADVISER, {}, REFUSAL)).to.equal('PRECLUDED');
    await rejects(pay(late, 1), 'INVALID');
    const waived = await examined('DISCREPANT', 20_000_00);
    await credits.step(ISSUER, 'waive', waived);
    await rejects(pay(waived, 0), 'INVALID');
    expect(await pay(waived, 15_000_00)).to.equal('PAID');
    expect(await credits.drawings(credit)).to.deep.include({
      ...{ presentation: waived, amount: USD(15_000_00), status: 'DRAWN' },
    });
  });

  it('asks for something, and for something that is left', async () => {
    await rejects(credits.present(credit, presentedDocuments(0)), 'INVALID');
    const draft = { kind: 'DRAFT', amount: USD(0) };
    await rejects(credits.present(credit, presentedDocuments(1, { documents: [draft] })), 'INVALID');
    await rejects(credits.apply(creditTerms({ amount: USD(0) })), 'INVALID');
    const first = await presented();
    await rejects(credits.present(credit), 'EXCEEDS_CREDIT');
    await credits.step(BENEFICIARY, 'withdraw', first);
    await presented();
  });

  it('leaves the rest of the credit for other presentations', async () => {
    const id = await examined('COMPLYING', 30_000_00);
    await statusOf('honour', id, ADVISER, {}, { by: 'NEGOTIATION', amount: USD(30_000_00) });
    const { record } = await credits.read(ISSUER, { type: CREDIT, id: credit });
    expect(record.status).to.equal('ADVISED');
    const next = await presented();
    expect(await credits.drawings(credit)).to.deep.include({
      ...{ presentation: next, amount: USD(70_000_00), status: 'RESERVED', asked: USD(AMOUNT_MINOR) },
    });
  });

  it('is paid at maturity if a draft is accepted or payment is deferred', async () => {
    credit = await credits.advised(creditTerms({ availableBy: 'ACCEPTANCE' }));
    const id = await examined('COMPLYING');
    await rejects(credits.step(ADVISER, 'honour', id, {}, { by: 'ACCEPTANCE', amount: USD(1) }), 'INVALID');
    const honour = { by: 'ACCEPTANCE', maturity: '2027-01-15', amount: USD(AMOUNT_MINOR) };
    expect(await statusOf('honour', id, ADVISER, {}, honour)).to.equal('ACCEPTED');
    await rejects(credits.step(ADVISER, 'honour', id, {}, honour), 'WRONG_STATUS');
    expect(await statusOf('pay', id)).to.equal('PAID');
  });

  it('is refused once, and then waived, replaced or returned', async () => {
    const id = await examined('DISCREPANT');
    expect(await statusOf('request-waiver', id)).to.equal('WAIVER_REQUESTED');
    expect(await statusOf('refuse', id, ADVISER, {}, REFUSAL)).to.equal('REFUSED');
    await rejects(credits.step(ADVISER, 'refuse', id, {}, REFUSAL), 'WRONG_STATUS');
    await rejects(credits.step(ADVISER, 'waive', id), 'FORBIDDEN');
    expect(await statusOf('waive', id, ISSUER)).to.equal('WAIVED');
    expect(await statusOf('honour', id, ADVISER, {}, { by: 'NEGOTIATION', amount: USD(AMOUNT_MINOR) })).to.equal(
      'PAID',
    );
  });

  it('is refused with a notice that names discrepancies and what becomes of the documents', async () => {
    const id = await examined('DISCREPANT');
    for (const text of ['DOCUMENTS DO NOT COMPLY', 'The presentation is not compliant with the credit.', '.'])
      await rejects(credits.step(ADVISER, 'refuse', id, {}, { ...REFUSAL, discrepancies: ['LATE', text] }), 'INVALID');
    await rejects(credits.step(ADVISER, 'refuse', id, {}, { discrepancies: [] }), 'INVALID');
    await rejects(credits.step(ISSUER, 'refuse', id, {}, REFUSAL), 'FORBIDDEN');
  });

  it('gives its amount back when refused documents go back', async () => {
    const id = await examined('DISCREPANT');
    await rejects(credits.step(ADVISER, 'return-documents', id), 'WRONG_STATUS');
    await statusOf('refuse', id, ADVISER, {}, REFUSAL);
    expect(await statusOf('return-documents', id)).to.equal('RETURNED');
    expect(await credits.drawings(credit)).to.deep.equal([]);
  });

  it('is presented again in place of a refused one, for the same amount', async () => {
    const id = await examined('DISCREPANT');
    await rejects(credits.present(credit, presentedDocuments(), { replaces: id }), 'WRONG_STATUS');
    await statusOf('refuse', id, ADVISER, {}, REFUSAL);
    const { record } = await credits.present(credit, presentedDocuments(), { replaces: id });
    expect((await credits.read(ISSUER, { type: 'presentation', id })).record.status).to.equal('REPLACED');
    expect(await credits.drawings(credit)).to.deep.equal([
      { presentation: record.id, amount: USD(AMOUNT_MINOR), status: 'RESERVED' },
    ]);
    const other = await credits.advised();
    await rejects(credits.present(other, presentedDocuments(), { replaces: record.id }), 'INVALID');
  });

  it('is taken back before it is examined, or while it is discrepant, and not once the bank must honour', async () => {
    const before = [[], ['examine'], ['examine', 'request-waiver']];
    for (const steps of before) {
      const id = await presented();
      if (steps.includes('examine')) await credits.examine(id, 'DISCREPANT');
      if (steps.includes('request-waiver')) await credits.step(ADVISER, 'request-waiver', id);
      await rejects(credits.step(ADVISER, 'withdraw', id), 'FORBIDDEN');
      expect(await statusOf('withdraw', id, BENEFICIARY)).to.equal('WITHDRAWN');
      expect(await credits.drawings(credit)).to.deep.equal([]);
    }
    const id = await presented();
    await credits.examine(id, 'COMPLYING');
    await rejects(credits.step(BENEFICIARY, 'withdraw', id), 'WRONG_STATUS');
  });

  it('is passed on to the issuing bank, which examines it in a time of its own', async () => {
    const id = await presented();
    await rejects(credits.step(ISSUER, 'forward', id), 'FORBIDDEN');
    const { record } = await credits.step(ADVISER, 'forward', id);
    expect(record.state).to.deep.include({ bank: ISSUER.msp, forwardedBy: ADVISER.msp });
    await rejects(
      credits.step(ADVISER, 'examine', id, { determination: 'DISCREPANT' }, credits.judgement('DISCREPANT')),
      'FORBIDDEN',
    );
    await rejects(credits.step(ISSUER, 'forward', id), 'FORBIDDEN');
    expect((await credits.examine(id, 'DISCREPANT', ISSUER)).record.status).to.equal('DISCREPANT');
  });
});
