import { expect } from 'chai';
import type { Token, TradeRecord } from '../../src/domain/vocabulary/record';
import { implicitCollection } from '../../src/domain/vocabulary/implicitCollection';
import { printCredit } from '../../src/domain/fingerprints/prints';
import { ADVISER, BENEFICIARY, CREDIT, Credits, creditTerms, ISSUER, USD } from '../support/credit';
import { privateKey } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { OTHER_SHIPPER, placeOf, type Result, SHIPPER } from '../support/trade';

const numberOf = (letter: string): Token => ({ kind: 'CREDIT', token: letter.repeat(64) });
const TRANSFERABLE = { form: 'IRREVOCABLE_TRANSFERABLE' };

describe('The number of a credit', () => {
  let credits: Credits;
  beforeEach(async () => {
    credits = await Credits.start();
  });

  const issue = async (number: Token, terms: object = {}): Promise<Result> => {
    const { record } = await credits.apply(creditTerms(terms));
    return credits.act(ISSUER, CREDIT, 'issue', { id: record.id, tokens: [number] });
  };

  it('is listed once by the bank that issues the credit, in its own collection, and stands on the record', async () => {
    const { record, writes } = await issue(numberOf('a'));
    expect(record.tokens).to.deep.equal([numberOf('a')]);
    const list = privateKey(implicitCollection(ISSUER.msp), `token/${CREDIT}/CREDIT/${numberOf('a').token}`);
    expect(writes.private.get(list)).to.equal(JSON.stringify([record.id]));
    const { writes: later } = await credits.credit(ADVISER, 'advise', record.id);
    expect([...later.private.keys()].filter((key) => key.includes('token/'))).to.deep.equal([]);
  });

  it('is given to no second credit of the bank, whatever became of the first', async () => {
    const { record } = await issue(numberOf('a'));
    await credits.credit(ADVISER, 'advise', record.id);
    for (const by of [ISSUER, BENEFICIARY]) await credits.credit(by, 'consent-to-cancel', record.id);
    const open = await rejects(issue(numberOf('a')), 'DUPLICATE_NUMBER');
    expect(open.values).to.deep.equal({ field: '/document/terms/creditNumber', id: record.id });
    await credits.credit(ISSUER, 'close', record.id);
    await rejects(issue(numberOf('a')), 'DUPLICATE_NUMBER');
    expect((await issue(numberOf('b'))).record.status).to.equal('ISSUED');
  });

  it('is taken by no application, so that nobody but the bank can take it', async () => {
    await credits.apply(creditTerms(), SHIPPER);
    const { record } = await credits.apply();
    await rejects(credits.act(ADVISER, CREDIT, 'issue', { id: record.id, tokens: [numberOf('a')] }), 'FORBIDDEN');
    const input = { issuingBank: ISSUER.msp, advisingBank: ADVISER.msp, beneficiary: placeOf(BENEFICIARY) };
    const ask = { document: { terms: creditTerms() }, tokens: [numberOf('a')], input };
    await rejects(credits.act(ISSUER, CREDIT, 'apply', ask), 'INVALID');
    expect((await issue(numberOf('a'))).record.status).to.equal('ISSUED');
  });

  it('is stated by one token when it is issued', async () => {
    const { record } = await credits.apply();
    const bill: Token = { kind: 'BILL', token: 'a'.repeat(64) };
    for (const tokens of [[], [bill], [numberOf('a'), numberOf('b')], [{ ...numberOf('a'), paper: 0 }]])
      await rejects(credits.act(ISSUER, CREDIT, 'issue', { id: record.id, tokens }), 'INVALID');
  });

  it('says which bank and which number, however the number is written', () => {
    const inputOf = (creditNumber: string, issuingBank = 'BankBMSP'): string | undefined =>
      printCredit({ issuingBank, creditNumber })[0]?.input;
    for (const same of ['lc2026001', 'LC 2026-001', 'L/C 2026001', 'LC 2O26OO1', '002026001'])
      expect(inputOf(same), same).to.equal(inputOf('LC2026001'));
    expect(inputOf('LC2026002')).not.to.equal(inputOf('LC2026001'));
    expect(inputOf('LC2026001', 'BankAMSP')).not.to.equal(inputOf('LC2026001'));
  });

  describe('of a transfer', () => {
    /** A credit under number a that is transferable, with a request for a part of it. */
    async function asked(number = numberOf('a')): Promise<TradeRecord> {
      const { record } = await issue(number, TRANSFERABLE);
      await credits.credit(ADVISER, 'advise', record.id);
      return ask(record);
    }
    const ask = async ({ id }: TradeRecord): Promise<TradeRecord> =>
      (await credits.act(BENEFICIARY, CREDIT, 'request-transfer', { id, input: { to: placeOf(OTHER_SHIPPER) } }))
        .record;
    const transfer = (of: TradeRecord, number: Token, creditNumber = 'LC2026001'): Promise<Result> => {
      const document = { terms: creditTerms({ ...TRANSFERABLE, creditNumber, amount: USD(100) }) };
      const banks = { issuingBank: ISSUER.msp, advisingBank: ADVISER.msp };
      const input = { ...banks, beneficiary: placeOf(OTHER_SHIPPER), transferOf: of.id };
      return credits.act(ADVISER, CREDIT, 'apply', { document, tokens: [number], input });
    };

    it('can be that of the credit, in each of its parts', async () => {
      const first = await asked();
      const { writes, record } = await transfer(first, numberOf('a'));
      const list = privateKey(implicitCollection(ADVISER.msp), `token/${CREDIT}/CREDIT/${numberOf('a').token}`);
      expect(writes.private.get(list)).to.equal(JSON.stringify([record.id]));
      expect((await transfer(await ask(first), numberOf('a'))).record.status).to.equal('ISSUED');
    });

    it('can be another that is free at both banks, once', async () => {
      const first = await asked();
      await issue(numberOf('b'));
      await rejects(transfer(first, numberOf('b'), 'OTHER'), 'DUPLICATE_NUMBER');
      await transfer(first, numberOf('c'), 'OTHER');
      await rejects(transfer(await ask(first), numberOf('c'), 'OTHER'), 'DUPLICATE_NUMBER');
    });

    it('takes nothing from the issuing bank, which can still issue under it', async () => {
      await transfer(await asked(), numberOf('c'), 'OTHER');
      expect((await issue(numberOf('c'))).record.status).to.equal('ISSUED');
    });
  });
});
