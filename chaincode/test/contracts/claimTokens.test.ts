import { expect } from 'chai';
import type { Token } from '../../src/domain/vocabulary/record';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  bringPapers,
  type Claimed,
  f1,
  f5,
  newId,
  placeOf,
  type Result,
  SHIPPER,
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
  const reserving = (id: string, tokens: readonly Token[], papers: readonly Claimed[] = INVOICES): Promise<Result> => {
    const { document, transient } = bringPapers(id, papers);
    const request = JSON.stringify({ input: { applicant: placeOf(SHIPPER) }, tokens });
    return trade.create(BANK_A, (ctx) => trade.claims.reserve(ctx, id, request), document, { transient });
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
        ...['1', '2', '3', '4'].map((each) => ({ ...a, token: each.repeat(64) })),
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

  it('may be several of one number, by each key of its seller', async () => {
    const id = newId();
    const tokens = tokenPapers(id, INVOICES);
    const { transient } = bringPapers(id, INVOICES);
    expect(transient).to.have.property('shareKeys');
    expect((await reserving(id, tokens)).record.status).to.equal('RESERVED');
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
