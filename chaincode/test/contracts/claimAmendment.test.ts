import { expect } from 'chai';
import { BANK_A, BANK_B, BANK_C, ClaimsInPlace } from '../support/claimsInPlace';
import { rejects } from '../support/rejects';
import { f1, f5, OTHER_SHIPPER } from '../support/trade';

describe('A claim that amends one of its own bank', () => {
  let claims: ClaimsInPlace;
  beforeEach(async () => {
    claims = await ClaimsInPlace.start();
  });

  it('is weighed without that one, and ends it when it is financed', async () => {
    const first = await claims.financed(BANK_A, [f1('paper'), f5('invoice', 5_000)]);
    const next = await claims.inPlaceOf(first, BANK_A, [f1('paper'), f5('invoice', 8_000)]);
    expect(await claims.outcome(Promise.resolve(next), BANK_A)).to.deep.equal(['RESERVED']);
    expect(claims.record(first.id)).to.deep.equal(first);
    const { record, writes } = await claims.act(BANK_A, next.record, 'finance');
    expect(record.status).to.equal('FINANCED');
    expect([...writes.state.keys()]).to.have.members([`financing-claim/${record.id}`, `financing-claim/${first.id}`]);
    const ended = claims.record(first.id);
    expect([ended.status, ended.state['reasonCode'], ended.state['replacedBy']]).to.deep.equal([
      'RELEASED',
      'AMENDED',
      { claim: record.id, claimant: BANK_A.msp },
    ]);
  });

  it('may amend a reservation, which then ends without having been paid', async () => {
    const first = await claims.reserved(BANK_A, [f5('invoice', 5_000)]);
    const { record } = await claims.inPlaceOf(first, BANK_A, [f5('invoice', 6_000)]);
    await claims.act(BANK_A, record, 'finance');
    expect(claims.record(first.id).state['reasonCode']).to.equal('AMENDED');
    await rejects(claims.act(BANK_A, first, 'finance'), 'WRONG_STATUS');
  });

  it('leaves that one as it was if it is cancelled', async () => {
    const first = await claims.financed(BANK_A, [f1('paper')]);
    const { record } = await claims.inPlaceOf(first, BANK_A, [f1('paper')]);
    await claims.act(BANK_A, record, 'cancel');
    expect(claims.record(first.id)).to.deep.equal(first);
    expect(await claims.ask(BANK_B, [f1('paper')])).to.equal('REFUSED');
  });

  it('frees what it lowers for others, and only when it is financed', async () => {
    const first = await claims.financed(BANK_A, [f5('invoice', 8_000)]);
    const { record } = await claims.inPlaceOf(first, BANK_A, [f5('invoice', 5_000)]);
    expect(await claims.ask(BANK_B, [f5('invoice', 2_001)])).to.equal('REFUSED');
    await claims.act(BANK_A, record, 'finance');
    expect(await claims.ask(BANK_B, [f5('invoice', 5_001)])).to.equal('REFUSED');
    const { writes: _, ...other } = await claims.trade.reserve(BANK_B, undefined, { tokens: [f5('invoice', 5_000)] });
    expect(other.record.status).to.equal('RESERVED');
  });

  it('takes no more than others leave of a part', async () => {
    const first = await claims.financed(BANK_A, [f5('invoice', 5_000)]);
    await claims.financed(BANK_B, [f5('invoice', 3_000)]);
    const raise = (part: number): Promise<string[]> =>
      claims.outcome(claims.inPlaceOf(first, BANK_A, [f5('invoice', part)]), BANK_A);
    expect(await raise(7_001)).to.deep.equal(['REFUSED', 'D7 BLOCK']);
    expect(await raise(7_000)).to.deep.equal(['RESERVED']);
  });

  it('does not bring a paper that another claim holds, of any bank', async () => {
    const first = await claims.financed(BANK_A, [f1('paper')]);
    await claims.financed(BANK_B, [f1('other')]);
    await claims.financed(BANK_A, [f1('third')]);
    const bring = (paper: string): Promise<string[]> =>
      claims.outcome(claims.inPlaceOf(first, BANK_A, [f1('paper'), f1(paper)]), BANK_A);
    // The goods are those of the claim that is replaced, too: an own one, so that it is only to be known.
    expect(await bring('other')).to.deep.equal(['REFUSED', 'D1 BLOCK', 'D11 INFO']);
    expect(await bring('third')).to.deep.equal(['REFUSED', 'D2 BLOCK', 'D11 INFO']);
  });

  it('is one: a second one is weighed against the first, and cannot be financed after it', async () => {
    const first = await claims.financed(BANK_A, [f5('invoice', 4_000)]);
    const one = await claims.inPlaceOf(first, BANK_A, [f5('invoice', 6_000)]);
    expect(await claims.outcome(claims.inPlaceOf(first, BANK_A, [f5('invoice', 4_001)]), BANK_A)).to.include('REFUSED');
    const other = await claims.inPlaceOf(first, BANK_A, [f5('invoice', 4_000)]);
    expect(await claims.ask(BANK_B, [f5('invoice', 1)])).to.equal('REFUSED');
    await claims.act(BANK_A, one.record, 'finance');
    await rejects(claims.act(BANK_A, other.record, 'finance'), 'VERSION_MISMATCH');
    await rejects(claims.inPlaceOf(first, BANK_A, [f5('invoice', 4_000)]), 'VERSION_MISMATCH');
  });

  it('is not itself replaced before it is financed, and is afterwards', async () => {
    const first = await claims.financed(BANK_A, [f1('paper')]);
    const { record: second } = await claims.inPlaceOf(first, BANK_A, [f1('paper')]);
    await rejects(claims.inPlaceOf(second, BANK_A, [f1('paper')]), 'WRONG_STATUS');
    const { record: paid } = await claims.act(BANK_A, second, 'finance');
    const third = await claims.inPlaceOf(paid, BANK_A, [f1('paper')]);
    expect(await claims.outcome(Promise.resolve(third), BANK_A)).to.deep.equal(['RESERVED']);
    await claims.act(BANK_A, third.record, 'finance');
    const asked = claims.trade.reserve(BANK_B, undefined, { tokens: [f1('paper')] });
    expect(await claims.outcome(asked, BANK_B)).to.deep.equal(['REFUSED', 'D1 BLOCK']);
  });

  it('is weighed alone when it was repaid: what it replaced says nothing beside it', async () => {
    const first = await claims.financed(BANK_A, [f1('paper')]);
    const { record } = await claims.inPlaceOf(first, BANK_A, [f1('paper')]);
    await claims.act(BANK_A, record, 'finance');
    await claims.act(BANK_A, record, 'release', { reasonCode: 'REPAID' });
    const asked = claims.trade.reserve(BANK_B, undefined, { tokens: [f1('paper')] });
    expect(await claims.outcome(asked, BANK_B)).to.deep.equal(['RESERVED', 'D1 HIGH']);
  });

  it('is not financed if the other one was repaid meanwhile', async () => {
    const first = await claims.financed(BANK_A, [f1('paper')]);
    const { record } = await claims.inPlaceOf(first, BANK_A, [f1('paper')]);
    await claims.act(BANK_A, first, 'release', { reasonCode: 'REPAID' });
    await rejects(claims.act(BANK_A, record, 'finance'), 'VERSION_MISMATCH');
  });

  it('is of the same applicant, and of a claim of its own bank', async () => {
    const first = await claims.financed(BANK_A, [f1('paper')]);
    await rejects(claims.inPlaceOf(first, BANK_A, [f1('paper')], { applicant: OTHER_SHIPPER }), 'INVALID');
    await rejects(claims.inPlaceOf(first, BANK_C, [f1('paper')]), 'NOT_FOUND');
  });

  it('is told by a check what a reservation would be told', async () => {
    const first = await claims.financed(BANK_A, [f1('paper')]);
    const input = { replaces: { claim: first.id, version: first.version } };
    expect(await claims.trade.check(BANK_A, { tokens: [f1('paper')], input })).to.deep.equal([]);
    expect(await claims.trade.check(BANK_A, { tokens: [f1('paper')] })).to.deep.equal(['D2 BLOCK']);
    const stale = { replaces: { claim: first.id, version: first.version + 1 } };
    await rejects(claims.trade.check(BANK_A, { tokens: [f1('paper')], input: stale }), 'VERSION_MISMATCH');
  });
});
