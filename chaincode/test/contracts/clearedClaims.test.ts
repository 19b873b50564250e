import { expect } from 'chai';
import { ALL_MEMBERS, BANK_A, BANK_B, BANK_C } from '../support/claimsInPlace';
import { CLAIM, Disputing, OTHER } from '../support/disputes';
import type { User } from '../support/fakeLedger';
import type { CaseClaim } from '../support/financing/claims';
import { bill, invoice, usd } from '../support/financing/papers';
import { rejects } from '../support/rejects';
import { Rewriting } from '../support/rewriting';
import { OTHER_SHIPPER, type Result, weighedIn } from '../support/trade';

const INVOICE = { ...invoice(), financed: usd(25_000_000) };

describe('A refused claim that a dispute has cleared', () => {
  let disputing: Disputing;
  let rewriting: Rewriting;
  beforeEach(async () => {
    disputing = await Disputing.start();
    rewriting = new Rewriting(disputing.trade.ledger, ALL_MEMBERS);
  });

  const statusOf = async (reserving: Promise<Result>, by: User): Promise<[string, string[]]> => {
    const result = await reserving;
    return [result.record.status, weighedIn(result, by)];
  };
  const again = (refusal: { id: string }, claim = CLAIM, by = BANK_B, more: object = {}): Promise<Result> =>
    disputing.reserve(by, claim, { input: { cleared: [refusal.id] }, ...more });

  it('is free of that claim alone: a third bank’s claim on the papers excludes it as before', async () => {
    const { held, refusal } = await disputing.refused([OTHER, { tokensOf: CLAIM }], CLAIM);
    await disputing.settled({ held, refusal });
    const { record: third } = await disputing.reserve(BANK_C, CLAIM);
    expect(third.status).to.equal('REFUSED');
    const { record: own } = await again(refusal);
    expect(own.status).to.equal('RESERVED');
    const { record: fourth } = await disputing.reserve(BANK_C, CLAIM);
    expect(fourth.status).to.equal('REFUSED');
    await rejects(again(refusal, CLAIM, BANK_C), 'NOT_FOUND');
  });

  it('is cleared by nobody else: what it and an accomplice say of a third bank’s claim frees nothing', async () => {
    const { record: first } = await disputing.reserve(BANK_C, CLAIM);
    expect(first.status).to.equal('RESERVED');
    const { record: refusal } = await disputing.reserve(BANK_B, CLAIM);
    const { record: accomplice } = await disputing.reserve(BANK_A, CLAIM);
    await rejects(disputing.act(BANK_B, refusal, 'dispute', accomplice), 'NOT_FOUND');
    await disputing.act(BANK_B, refusal, 'dispute', first);
    // Two banks with code of their own write what they like into their own records.
    const said = { disputes: [{ claim: first.id, claimant: BANK_C.msp, outcome: 'OTHER' }] };
    for (const own of [refusal, accomplice]) rewriting.rewriteState(own, said);
    expect(await statusOf(again(refusal), BANK_B)).to.deep.equal(['REFUSED', ['D1 BLOCK']]);
  });

  it('is good for its document and applicant: other papers are weighed anew', async () => {
    const { held, refusal } = await disputing.refused([OTHER, { tokensOf: CLAIM }], CLAIM);
    await disputing.settled({ held, refusal });
    const more: CaseClaim = { security: [bill(), INVOICE] };
    await rejects(again(refusal, more), 'INVALID');
    await rejects(again(refusal, CLAIM, BANK_B, { applicant: OTHER_SHIPPER }), 'INVALID');
    expect((await again(refusal)).record.status).to.equal('RESERVED');
  });

  it('is cleared by a settled dispute: one that was only begun clears nothing', async () => {
    const { held, refusal } = await disputing.refused([OTHER, { tokensOf: CLAIM }], CLAIM);
    await disputing.act(BANK_B, refusal, 'dispute', held);
    await disputing.act(BANK_A, held, 'dispute', refusal);
    expect((await again(refusal)).record.status).to.equal('REFUSED');
  });

  it('is excluded by another claim of the same bank, until that is disputed, too', async () => {
    const { held, refusal } = await disputing.refused([OTHER, { tokensOf: CLAIM }], CLAIM);
    await disputing.settled({ held, refusal });
    await disputing.desk.act(BANK_A, 'financing-claim', 'cancel', { id: held.id, input: {} });
    await disputing.reserve(BANK_A, CLAIM);
    expect((await again(refusal)).record.status).to.equal('REFUSED');
  });
});
