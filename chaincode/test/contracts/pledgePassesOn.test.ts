import { expect } from 'chai';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { ALL_MEMBERS, BANK_A, BANK_B, ClaimsInPlace } from '../support/claimsInPlace';
import { billLink } from '../support/pledges';
import { rejects } from '../support/rejects';
import { Rewriting } from '../support/rewriting';
import { f1, f5, inHours, newId, type Result, SHIPPER, weighedIn } from '../support/trade';

describe('The pledge of a bill on the ledger', () => {
  let claims: ClaimsInPlace;
  let rewriting: Rewriting;
  beforeEach(async () => {
    claims = await ClaimsInPlace.start();
    rewriting = new Rewriting(claims.trade.ledger, ALL_MEMBERS);
  });

  const pledgeOf = (bill: string): unknown => rewriting.record(billLink(bill)).state['pledge'];

  /** A bill that is pledged for a paid-out claim, which is offered to bank B. */
  async function offered(): Promise<{ bill: string; held: TradeRecord }> {
    const { bill, claim } = await claims.trade.pledged(BANK_A);
    const { record } = await claims.act(BANK_A, { id: claim }, 'finance');
    await claims.trade.bill(SHIPPER, 'disclose', bill, { to: { msp: BANK_B.msp } });
    return { bill, held: await claims.offer(BANK_A, record) };
  }
  const take = ({ id, version }: TradeRecord, bill: string, by = BANK_B): Promise<Result> =>
    claims.trade.reserve(by, newId(), { bill, input: { replaces: { claim: id, version } } });

  it('stays with the claim that is replaced until the new one is financed, and then is for that one', async () => {
    const { bill, held } = await offered();
    const { record, ...rest } = await take(held, bill);
    expect([record.status, weighedIn({ record, ...rest }, BANK_B)]).to.deep.equal(['RESERVED', []]);
    expect(pledgeOf(bill)).to.deep.equal({ pledgee: BANK_A.msp, claim: held.id });
    const { writes, endorsers } = await claims.act(BANK_B, record, 'finance');
    expect(pledgeOf(bill)).to.deep.equal({ pledgee: BANK_B.msp, claim: record.id });
    expect(writes.state.size).to.equal(3);
    expect(endorsers).to.include.members([BANK_A.msp, BANK_B.msp, SHIPPER.msp]);
    await claims.act(BANK_B, record, 'release', { reasonCode: 'REPAID' });
    expect(pledgeOf(bill)).to.equal(undefined);
  });

  it('stays with the claim that is replaced if the new one is cancelled, and is told to whoever asks', async () => {
    const { bill, held } = await offered();
    const { record } = await take(held, bill);
    await claims.act(BANK_B, record, 'cancel');
    expect(pledgeOf(bill)).to.deep.equal({ pledgee: BANK_A.msp, claim: held.id });
    await rejects(claims.trade.bill(SHIPPER, 'offerPledge', bill, { to: BANK_B.msp, expires: inHours(1) }), 'PLEDGED');
  });

  it('passes on once: a second reservation in the place of one claim is refused', async () => {
    const { bill, held } = await offered();
    await take(held, bill);
    const second = await take(held, bill);
    expect([second.record.status, weighedIn(second, BANK_B)]).to.deep.equal(['REFUSED', ['D2 BLOCK']]);
  });

  it('passes on with all bills in the place of the first one', async () => {
    const { bill, held } = await offered();
    const { record: part } = await claims.trade.issue();
    rewriting.rewrite(billLink(bill), ({ state }) => ({
      status: 'VOIDED',
      state: { ...state, replacedBy: [part.id] },
    }));
    rewriting.rewriteState(part, { pledge: { pledgee: BANK_A.msp, claim: held.id } });
    const { record } = await take(held, bill);
    await rejects(claims.act(BANK_B, record, 'finance'), 'INVALID');
    await rejects(claims.act(BANK_B, record, 'finance', { bills: [part.id] }), 'NOT_DISCLOSED');
    await claims.trade.bill(SHIPPER, 'disclose', part.id, { to: { msp: BANK_B.msp } });
    await claims.act(BANK_B, record, 'finance', { bills: [part.id] });
    for (const id of [bill, part.id]) expect(pledgeOf(id)).to.deep.equal({ pledgee: BANK_B.msp, claim: record.id });
  });

  it('passes on only while the bill is a security: what its pledgee let happen since is not paid for', async () => {
    const { bill, held } = await offered();
    const { record } = await take(held, bill);
    rewriting.rewrite(billLink(bill), () => ({ status: 'SURRENDERED_FOR_DELIVERY' }));
    await rejects(claims.act(BANK_B, record, 'finance'), 'WRONG_STATUS');
    rewriting.rewrite(billLink(bill), ({ state }) => ({
      status: 'ISSUED',
      state: { ...state, indemnity: 'a'.repeat(64) },
    }));
    await rejects(claims.act(BANK_B, record, 'finance'), 'PRESENTED');
  });

  it('does not pass on if its pledgee has taken the bill since', async () => {
    const { bill, held } = await offered();
    const { record } = await take(held, bill);
    const { pledge: _, ...state } = rewriting.record(billLink(bill)).state;
    rewriting.rewrite(billLink(bill), () => ({ state }));
    await rejects(claims.act(BANK_B, record, 'finance'), 'WRONG_STATUS');
  });

  it('passes on by the bill of the claim that is replaced, and not by one in its place', async () => {
    const { bill, held } = await offered();
    const { record: part } = await claims.trade.issue();
    rewriting.rewrite(billLink(bill), ({ state }) => ({
      status: 'VOIDED',
      state: { ...state, replacedBy: [part.id] },
    }));
    rewriting.rewriteState(part, { pledge: { pledgee: BANK_A.msp, claim: held.id } });
    for (const { msp } of [BANK_A, BANK_B]) await claims.trade.bill(SHIPPER, 'disclose', part.id, { to: { msp } });
    const replaces = { claim: held.id, version: held.version };
    await rejects(claims.trade.reserve(BANK_B, newId(), { bill: part.id, input: { replaces } }), 'INVALID');
    const { record } = await claims.act(BANK_A, held, 'withdraw-transfer');
    const own = { replaces: { claim: held.id, version: record.version } };
    const amended = await claims.trade.reserve(BANK_A, newId(), { bill: part.id, input: own });
    expect(amended.record.status).to.equal('REFUSED');
  });

  it('ends with an amendment that does not name the bill any more', async () => {
    const { bill, claim } = await claims.trade.pledged(BANK_A);
    const { record: held } = await claims.act(BANK_A, { id: claim }, 'finance');
    const { record } = await claims.inPlaceOf(held, BANK_A, [f5('invoice', 10_000)]);
    await claims.act(BANK_A, record, 'finance');
    expect(pledgeOf(bill)).to.equal(undefined);
  });

  it('is of a bill that comes in beside as it is offered', async () => {
    const held = await claims.financed(BANK_A, [f1('paper')]);
    const { bill } = await claims.trade.offered(BANK_A);
    const input = { replaces: { claim: held.id, version: held.version } };
    const { record } = await claims.trade.reserve(BANK_A, newId(), { bill, tokens: [f1('paper')], input });
    expect(pledgeOf(bill)).to.deep.equal({ pledgee: BANK_A.msp, claim: record.id });
    await claims.act(BANK_A, record, 'finance');
    expect(pledgeOf(bill)).to.deep.equal({ pledgee: BANK_A.msp, claim: record.id });
  });
});
