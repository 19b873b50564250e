import { expect } from 'chai';
import type { Token } from '../../src/domain/vocabulary/record';
import { ADVISER, CREDIT, Credits, ISSUER } from '../support/credit';
import { Desk } from '../support/desk';
import { rejects } from '../support/rejects';
import { keysOf, planOf, renew, setRegister, startTransition } from '../support/tokenEpochs';
import {
  BANK_A,
  bringNumber,
  bringPapers,
  CARRIER,
  type Claimed,
  f1,
  newId,
  type Result,
  rulesOf,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

const under = (tokens: readonly Token[], epoch: number): Token[] => (epoch === 1 ? [...tokens] : renew(tokens, epoch));

const numbersOf = (id: string): Token[] => bringNumber([f1(id)], transportDocument());

describe('Bills while keys of tokens change', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
    setRegister(trade.ledger, { keys: keysOf(planOf(1)) });
  });
  const retire = (): void => {
    setRegister(trade.ledger, { keys: keysOf(planOf(2)) });
  };

  const retokeniseBill = async (id: string, tokens: readonly Token[] = renew(numbersOf(id))): Promise<Result> =>
    new Desk(trade).act({ ...CARRIER, role: 'gateway' }, 'bill-of-lading', 'retokenise', { id, tokens });

  it('keep their number and its copies from being used again', async () => {
    const { record } = await trade.issue();
    startTransition(trade.ledger);
    await rejects(retokeniseBill(record.id, [...renew(numbersOf(record.id)), ...renew([f1('other')])]), 'INVALID');
    await retokeniseBill(record.id);
    retire();
    await rejects(trade.issue(newId(), { tokens: renew([f1(record.id)]) }), 'DUPLICATE_NUMBER');
    const papers = [f1(record.id)];
    const copy = await reserveOn(papers);
    expect(copy.record.status).to.equal('REFUSED');
    expect(rulesOf(copy.writes, BANK_A, copy.record.id)).to.include('D12');
  });

  it('are financed by their own number under whatever keys they have it', async () => {
    const { bill, claim } = await trade.offered();
    startTransition(trade.ledger);
    const number = { ...f1(bill), bill };
    const { record } = await reserveBill(bill, claim, [1, 2], number);
    expect(record.status).to.equal('RESERVED');
  });

  it('are not financed under keys under which they have no number yet', async () => {
    const { bill, claim } = await trade.offered();
    startTransition(trade.ledger);
    retire();
    const number = { ...f1(bill), bill };
    await rejects(reserveBill(bill, claim, [2], number), 'INVALID');
    await retokeniseBill(bill);
    await rejects(reserveBill(bill, claim, [2], { ...f1('other'), bill }), 'INVALID');
    expect((await reserveBill(bill, claim, [2], number)).record.status).to.equal('RESERVED');
  });

  it('stay as they were: who may recall them, and what was offered', async () => {
    const { record } = await trade.issue();
    await trade.bill(SHIPPER, 'consentToVoid', record.id);
    startTransition(trade.ledger);
    await retokeniseBill(record.id);
    const { record: ended } = await trade.bill(CARRIER, 'void', record.id, { reasonCode: 'MISISSUED' });
    expect(ended.status).to.equal('VOIDED');
  });

  /** A claim on papers, under the keys that are there in the end. */
  async function reserveOn(papers: readonly Claimed[]): Promise<Result> {
    const id = newId();
    const { document, tokens, transient } = bringPapers(id, papers);
    const consented = await trade.consentTo(BANK_A, document);
    const input = { ...consented.input };
    const request = JSON.stringify({ input, tokens: renew(tokens) });
    return trade.create(BANK_A, (ctx) => trade.claims.reserve(ctx, id, request), document, {
      transient: { ...transient, ...consented.transient },
    });
  }

  async function reserveBill(bill: string, id: string, epochs: readonly number[], paper: Claimed): Promise<Result> {
    const { document, tokens, transient } = bringPapers(id, [paper]);
    const billVersions = { [bill]: trade.versionOf({ type: 'bill-of-lading', id: bill }) };
    const request = JSON.stringify({
      input: { billVersions },
      tokens: epochs.flatMap((epoch) => under(tokens, epoch)),
    });
    return trade.create(BANK_A, (ctx) => trade.claims.reserve(ctx, id, request), document, { transient });
  }
});

describe('Credits while keys of tokens change', () => {
  it('keep their number from being given again', async () => {
    const credits = await Credits.start();
    const number: Token = { kind: 'CREDIT', token: 'a'.repeat(64) };
    const issue = async (tokens: readonly Token[]): Promise<Result> => {
      const { record } = await credits.apply();
      return credits.act(ISSUER, CREDIT, 'issue', { id: record.id, tokens });
    };
    const { record } = await issue([number]);
    startTransition(credits.trade.ledger);
    await rejects(issue([number]), 'TOKENS_OUTDATED');
    await rejects(issue([number, ...renew([number])]), 'DUPLICATE_NUMBER');
    const ask = { id: record.id, tokens: renew([number]) };
    await credits.act({ ...ISSUER, role: 'gateway' }, CREDIT, 'retokenise', ask);
    setRegister(credits.trade.ledger, { keys: keysOf(planOf(2)) });
    await rejects(issue(renew([number])), 'DUPLICATE_NUMBER');
    expect((await issue(renew([{ ...number, token: 'b'.repeat(64) }]))).record.status).to.equal('ISSUED');
    await credits.credit(ADVISER, 'advise', record.id);
  });
});
