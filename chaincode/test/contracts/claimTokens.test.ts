import { expect } from 'chai';
import { MAX_PARTY_KEYS } from '../../src/domain/fingerprints/partyKeys';
import type { Token } from '../../src/domain/vocabulary/record';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import { CheckResult } from '../../src/domain/vocabulary/transactions';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  bringPapers,
  type Claimed,
  f1,
  f5,
  newId,
  type Result,
  SALT,
  tokenPapers,
  Trade,
  weighedIn,
} from '../support/trade';

const INVOICES = [f5('a', 2_500), f5('b', 2_500)];

describe('The tokens of a financing claim', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });
  const reserving = async (
    id: string,
    tokens: readonly Token[],
    { papers = INVOICES, keys }: { papers?: readonly Claimed[]; keys?: string | undefined } = {},
  ): Promise<Result> => {
    const { document, transient } = bringPapers(id, papers);
    const consented = await trade.consentTo(BANK_A, document);
    const request = JSON.stringify({ input: { ...consented.input }, tokens });
    return trade.create(BANK_A, (ctx) => trade.claims.reserve(ctx, id, request), document, {
      transient: { ...transient, ...consented.transient, ...(keys !== undefined && { shareKeys: keys }) },
    });
  };

  it('are those of the papers that its document names, by place and kind, and of no others', async () => {
    const id = newId();
    const tokens = tokenPapers(id, INVOICES);
    const [a, date, ...rest] = tokens;
    if (a === undefined || date === undefined) throw new Error('there is no token');
    const more = (...added: Token[]): Token[] => [...tokens, ...added];
    const { share: _, ...whole } = a;
    const wrong: Record<string, Token[]> = {
      'no token': [],
      'no number of the first paper': [date, ...rest],
      'a third paper': more(...tokenPapers(id, [...INVOICES, f5('c', 2_500)]).filter(({ paper }) => paper === 2)),
      'a token of no paper': more({ kind: 'DATE', token: 'd'.repeat(64) }),
      'the number of a bill that is not issued yet': more({ ...f1('bill'), paper: 0 }),
      'more numbers than its seller has keys': more(
        ...Array.from({ length: MAX_PARTY_KEYS }, (_each, index) => ({ ...a, token: String(index).repeat(64) })),
      ),
      'a second date': more({ ...date, token: 'd'.repeat(64) }),
      'the same twice': more(date),
      'a number of another kind': [{ ...a, kind: 'DRAWING' }, date, ...rest],
      'no part of what can be divided': [whole, date, ...rest],
      'a part of what is not a number': [a, { ...date, share: a.share }, ...rest],
    };
    for (const [what, brought] of Object.entries(wrong)) {
      const { values } = await rejects(reserving(id, brought), 'INVALID');
      expect(values, what).to.have.any.keys('wrong', 'unnumbered');
    }
    expect((await reserving(id, tokens)).record.tokens).to.deep.equal(tokens);
  });

  describe('of what can be divided', () => {
    const [first = f5('a', 2_500), second = f5('b', 2_500)] = INVOICES;
    const isRefused = async (id: string, tokens: readonly Token[], keys?: string): Promise<void> => {
      const { message } = await rejects(reserving(id, tokens, { keys }), 'INVALID');
      expect(message).to.equal('A part is not sealed as the document states it.');
    };

    it('seal the part that the document states, and no other', async () => {
      const id = newId();
      for (const other of [f5('a', 2_499), f5('a', 2_501), f5('a', 1_250, 20_000)])
        await isRefused(id, tokenPapers(id, [other, second]));
    });

    it('seal it for this claim, and for the place of the paper', async () => {
      const id = newId();
      await isRefused(id, tokenPapers(newId(), INVOICES));
      const [one, other] = [tokenPapers(id, [first, second]), tokenPapers(id, [second, first])];
      const moved = other.map((token) => ({ ...token, paper: token.paper === 0 ? 1 : 0 }));
      await isRefused(id, moved);
      expect((await reserving(id, one)).record.status).to.equal('RESERVED');
    });

    it('bring the key with which they are opened, and the right one', async () => {
      const id = newId();
      const tokens = tokenPapers(id, INVOICES);
      const wrong = Object.fromEntries(tokens.map(({ token }) => [token, 'e'.repeat(64)]));
      for (const keys of [{}, wrong]) await isRefused(id, tokens, JSON.stringify(keys));
    });
  });

  it('that a request does not open count as a part that is not shown: a person looks at it (D7)', async () => {
    await trade.reserve(BANK_B, newId(), { tokens: [f5('invoice', 1_000)] });
    const { document, tokens, transient } = bringPapers('', [f5('invoice', 1_000)]);
    const request = JSON.stringify({ input: {}, tokens });
    const check = (keys: object): Promise<string> =>
      trade.ledger.evaluate(BANK_A, (ctx) => trade.claims.check(ctx, request), {
        transient: { content: sealContent(document, SALT), ...keys },
      });
    const severities = async (keys: object): Promise<string[]> =>
      CheckResult.parse(JSON.parse(await check(keys)))
        .findings.filter(({ rule }) => rule === 'D7')
        .map(({ severity }) => severity);
    expect(await severities(transient)).to.deep.equal([]);
    expect(await severities({})).to.deep.equal(['HIGH']);
  });

  describe('of one paper that is named twice', () => {
    it('are refused if the paper cannot be divided', async () => {
      await rejects(trade.reserve(BANK_A, newId(), { tokens: [f1('paper'), f1('paper')] }), 'INVALID');
    });

    it('count together', async () => {
      const half = f5('invoice', 5_000);
      await rejects(trade.reserve(BANK_A, newId(), { tokens: [half, f5('invoice', 5_001)] }), 'INVALID');
      expect((await trade.reserve(BANK_A, newId(), { tokens: [half, half] })).record.status).to.equal('RESERVED');
      const other = await trade.reserve(BANK_B, newId(), { tokens: [f5('invoice', 1)] });
      expect(weighedIn(other, BANK_B)).to.deep.equal(['D7 BLOCK']);
    });
  });
});
