import { expect } from 'chai';
import type { Token } from '../../src/domain/vocabulary/record';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import { CheckResult } from '../../src/domain/vocabulary/transactions';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { keysOf, planOf, renew, renewKeys, setRegister, startTransition } from '../support/tokenEpochs';
import {
  BANK_A,
  BANK_B,
  bringPapers,
  type Claimed,
  f1,
  f5,
  inHours,
  newId,
  type Result,
  SALT,
  SHIPPER,
  Trade,
  weighedIn,
} from '../support/trade';

const PAPERS = [f1('paper'), f5('invoice', 4_000)];
const AUDITOR: User = { ...BANK_A, role: 'gateway', party: newId() };

describe('Documents while keys of tokens change', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
    setRegister(trade.ledger, { keys: keysOf(planOf(1)) });
  });
  const retire = (epoch = 2): void => {
    setRegister(trade.ledger, { keys: keysOf(planOf(epoch)) });
  };

  /** Reserves a claim with tokens under the keys of some epochs. */
  async function reserve(
    by: User,
    epochs: readonly number[],
    papers: readonly Claimed[] = PAPERS,
    id = newId(),
  ): Promise<Result> {
    const { document, tokens, transient } = bringPapers(id, papers);
    const consented = await trade.consentTo(by, document);
    const request = JSON.stringify({
      input: { ...consented.input },
      tokens: epochs.flatMap((epoch) => under(tokens, epoch)),
    });
    return trade.create(by, (ctx) => trade.claims.reserve(ctx, id, request), document, {
      transient: { ...renewKeys(transient, epochs), ...consented.transient },
    });
  }
  const under = (tokens: readonly Token[], epoch: number): Token[] =>
    epoch === 1 ? [...tokens] : renew(tokens, epoch);

  /** Gives a claim tokens under the next keys, as its bank's gateway does. */
  async function retokenise(
    id: string,
    more: { tokens?: Token[]; by?: User; absent?: string[]; epoch?: number } = {},
  ): Promise<Result> {
    const { document: _, tokens, transient } = bringPapers(id, PAPERS);
    const { by = AUDITOR, epoch = 2, ...ask } = more;
    return new Desk(trade).act(by, 'financing-claim', 'retokenise', {
      ...{ id, tokens: renew(tokens, epoch), transient: renewKeys(transient, [epoch]) },
      ...ask,
      ...(ask.absent && { transient: {} }),
    });
  }

  async function check(epochs: readonly number[]): Promise<string[]> {
    const { document, tokens, transient } = bringPapers('', PAPERS);
    const brought = epochs.flatMap((epoch) => under(tokens, epoch));
    const request = JSON.stringify({ input: {}, tokens: brought });
    const answer = await trade.ledger.evaluate(BANK_B, (ctx) => trade.claims.check(ctx, request), {
      transient: { content: sealContent(document, SALT), ...renewKeys(transient, epochs) },
    });
    return CheckResult.parse(JSON.parse(answer)).findings.map(({ rule }) => rule);
  }

  it('are new only with tokens under all keys that there are', async () => {
    for (const epochs of [[2], [1, 2]]) await rejects(reserve(BANK_A, epochs), 'TOKENS_OUTDATED');
    startTransition(trade.ledger);
    for (const epochs of [[1], [2], [1, 2, 3]]) await rejects(reserve(BANK_A, epochs), 'TOKENS_OUTDATED');
    await rejects(trade.issue(), 'TOKENS_OUTDATED');
    const { record, writes } = await reserve(BANK_A, [1, 2]);
    expect(record.status).to.equal('RESERVED');
    for (const { kind, token } of record.tokens.filter(({ kind }) => kind === 'BILL' || kind === 'INVOICE'))
      expect([...writes.private.keys()]).to.include(`_implicit_org_BankAMSP:token/financing-claim/${kind}/${token}`);
    retire();
    for (const epochs of [[1], [1, 2]]) await rejects(reserve(BANK_B, epochs), 'TOKENS_OUTDATED');
  });

  it('are checked under the present keys, under which all that weighs has tokens', async () => {
    await reserve(BANK_A, [1]);
    startTransition(trade.ledger);
    expect(await check([1])).to.include.members(['D1']);
    await rejects(check([2]), 'TOKENS_OUTDATED');
    retire();
    await rejects(check([1]), 'TOKENS_OUTDATED');
  });

  it('let no duplicate pass at any moment', async () => {
    const old = await reserve(BANK_A, [1]);
    startTransition(trade.ledger);
    expect((await reserve(BANK_B, [1, 2])).record.status).to.equal('REFUSED');
    await retokenise(old.record.id);
    expect((await reserve(BANK_B, [1, 2])).record.status).to.equal('REFUSED');
    const other = [f1('another'), f5('other', 4_000)];
    const between = await reserve(BANK_A, [1, 2], other);
    expect(between.record.status).to.equal('RESERVED');
    retire();
    for (const papers of [PAPERS, other])
      expect((await reserve(BANK_B, [2], papers)).record.status).to.equal('REFUSED');
    startTransition(trade.ledger, 2);
    expect((await reserve(BANK_B, [2, 3])).record.status).to.equal('REFUSED');
    await retokenise(old.record.id, { epoch: 3 });
    retire(3);
    expect((await reserve(BANK_B, [3])).record.status).to.equal('REFUSED');
  });

  it('get tokens beside those under the present keys, and lose those of before', async () => {
    const { record } = await reserve(BANK_A, [1]);
    startTransition(trade.ledger);
    const { record: both, writes } = await retokenise(record.id);
    const { tokens } = bringPapers(record.id, PAPERS);
    expect(both).to.deep.include({ status: 'RESERVED', version: 2, action: 'retokenise', content: record.content });
    expect(both.tokens).to.deep.equal([...tokens, ...renew(tokens)]);
    const listed = [...writes.private.keys()].filter((key) => key.includes(':token/'));
    expect(listed).to.have.length(2);
    setRegister(trade.ledger, { keys: keysOf(planOf(2)) });
    startTransition(trade.ledger, 2);
    const { record: later } = await retokenise(record.id, { epoch: 3 });
    expect(later.tokens).to.deep.equal([...renew(tokens), ...renew(tokens, 3)]);
  });

  it('count their parts under the new keys as before', async () => {
    const { record } = await reserve(BANK_A, [1]);
    startTransition(trade.ledger);
    await retokenise(record.id);
    retire();
    const part = async (basisPoints: number): Promise<string[]> =>
      weighedIn(await reserve(BANK_B, [2], [f5('invoice', basisPoints)]), BANK_B);
    expect(await part(6_001)).to.deep.equal(['D7 BLOCK']);
    expect(await part(6_000)).to.deep.equal([]);
  });

  it('that have ended are found under the new keys, too', async () => {
    const { record } = await reserve(BANK_A, [1], [f1('paper')]);
    await trade.claim(BANK_A, 'finance', record.id, {});
    await trade.claim(BANK_A, 'release', record.id, { reasonCode: 'REPAID' });
    startTransition(trade.ledger);
    const { tokens, transient } = bringPapers(record.id, [f1('paper')]);
    await new Desk(trade).act(AUDITOR, 'financing-claim', 'retokenise', {
      ...{ id: record.id, tokens: renew(tokens), transient },
    });
    retire();
    expect(weighedIn(await reserve(BANK_B, [2], [f1('paper')]), BANK_B)).to.deep.equal(['D1 HIGH']);
  });

  it('that were refused weigh nothing, and get none', async () => {
    await reserve(BANK_A, [1]);
    const { record } = await reserve(BANK_B, [1]);
    startTransition(trade.ledger);
    const by = { ...BANK_B, role: 'gateway' } as const;
    await rejects(retokenise(record.id, { by }), 'WRONG_STATUS');
  });

  it('get them from their maker alone, once, under the next keys, and with parts that are right', async () => {
    const { record } = await reserve(BANK_A, [1]);
    const { tokens } = bringPapers(record.id, PAPERS);
    await rejects(retokenise(record.id, { tokens }), 'CONFLICT');
    startTransition(trade.ledger);
    await rejects(retokenise(record.id, { by: { ...SHIPPER, role: 'gateway' } }), 'FORBIDDEN');
    await rejects(retokenise(record.id, { tokens }), 'TOKENS_OUTDATED');
    await rejects(retokenise(record.id, { epoch: 3 }), 'TOKENS_OUTDATED');
    await rejects(retokenise(record.id, { tokens: renew(tokens.slice(1)) }), 'INVALID');
    const other = bringPapers(record.id, [f1('paper'), f5('invoice', 3_000)]);
    await rejects(retokenise(record.id, { tokens: renew(other.tokens) }), 'INVALID');
    await retokenise(record.id, { by: BANK_A });
    await rejects(retokenise(record.id), 'CONFLICT');
  });

  describe('while the applicant’s peer does not sign', () => {
    const unshared = (id: string): Token[] =>
      renew(bringPapers(id, PAPERS).tokens).map(({ share: _, ...token }) => token);

    it('get tokens of the same papers, and no parts, which nobody could verify', async () => {
      const { record } = await reserve(BANK_A, [1]);
      startTransition(trade.ledger);
      const absent = [SHIPPER.msp];
      await rejects(retokenise(record.id, { absent }), 'INVALID');
      await rejects(retokenise(record.id, { absent, tokens: unshared(record.id).slice(1) }), 'INVALID');
      const { endorsers } = await retokenise(record.id, { absent, tokens: unshared(record.id) });
      expect(endorsers).not.to.include(SHIPPER.msp);
      retire();
      const later = await reserve(BANK_B, [2], [f5('invoice', 1_000)]);
      expect(weighedIn(later, BANK_B)).to.deep.equal(['D7 HIGH']);
    });
  });

  it('that were left behind get theirs under the present keys, and are found again', async () => {
    const { record } = await reserve(BANK_A, [1]);
    startTransition(trade.ledger);
    retire();
    expect(await check([2])).not.to.include('D1');
    await retokenise(record.id);
    expect(await check([2])).to.include('D1');
  });

  it('stay on offer: nothing was done with them', async () => {
    const { record } = await reserve(BANK_A, [1]);
    const desk = new Desk(trade);
    await trade.claim(BANK_A, 'finance', record.id, {});
    const input = { kind: 'TAKE_OVER', to: BANK_B.msp, expires: inHours(24) };
    const { record: offered } = await desk.act(BANK_A, 'financing-claim', 'offer-transfer', { id: record.id, input });
    startTransition(trade.ledger);
    await retokenise(record.id);
    const id = newId();
    const { document, tokens, transient } = bringPapers(id, PAPERS);
    const taken = await desk.reserve(BANK_B, {
      ...{ id, document, tokens: [...tokens, ...renew(tokens)], transient: renewKeys(transient, [1, 2]) },
      input: { replaces: { claim: record.id, version: offered.version } },
    });
    expect(taken.record.status).to.equal('RESERVED');
    const { record: replaced } = await trade.claim(BANK_B, 'finance', id, {});
    expect(replaced.status).to.equal('FINANCED');
  });
});
