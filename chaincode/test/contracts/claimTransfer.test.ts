import { expect } from 'chai';
import { hideParty } from '../../src/domain/vocabulary/privateParty';
import { BANK_A, BANK_B, BANK_C, ClaimsInPlace } from '../support/claimsInPlace';
import { rejects } from '../support/rejects';
import { f1, f5, newId, SHIPPER } from '../support/trade';

const HOUR_MS = 3_600_000;
const PAPERS = [f1('paper'), f5('invoice', 10_000)];

describe('A claim that is offered to another bank', () => {
  let claims: ClaimsInPlace;
  const { now } = Date;
  beforeEach(async () => {
    claims = await ClaimsInPlace.start();
  });
  afterEach(() => {
    Date.now = now;
  });
  /** Lets time pass at all peers. */
  const pass = (hours: number): void => {
    const later = Date.now() + hours * HOUR_MS;
    Date.now = () => later;
  };

  it('is shown to that bank, and to no other', async () => {
    const offered = await claims.offered(BANK_A, PAPERS);
    expect(offered.parties).to.deep.equal([{ msp: BANK_A.msp }, hideParty(SHIPPER), { msp: BANK_B.msp }]);
    expect(await claims.desk.document(BANK_B, offered)).to.deep.equal(await claims.desk.document(BANK_A, offered));
    await rejects(claims.desk.read(BANK_C, offered), 'NOT_FOUND');
  });

  for (const [kind, reason] of [
    ['TAKE_OVER', 'REFINANCED'],
    ['SALE', 'SOLD'],
  ] as const)
    it(`ends as ${reason} when that bank finances (${kind}), in one transaction`, async () => {
      const offered = await claims.offered(BANK_A, PAPERS, BANK_B, kind);
      const next = await claims.inPlaceOf(offered, BANK_B, PAPERS);
      expect(await claims.outcome(Promise.resolve(next), BANK_B)).to.deep.equal(['RESERVED']);
      expect(next.record.state['replaces']).to.deep.equal({ claim: offered.id, version: offered.version, kind });
      const { endorsers } = await claims.act(BANK_B, next.record, 'finance');
      expect(endorsers).to.include.members([BANK_A.msp, BANK_B.msp]);
      expect(claims.record(offered.id)).to.deep.include({ status: 'RELEASED' });
      expect(claims.record(offered.id).state['reasonCode']).to.equal(reason);
      const third = claims.trade.reserve(BANK_C, newId(), { tokens: PAPERS });
      expect(await claims.outcome(third, BANK_C)).to.deep.equal(['REFUSED', 'D7 BLOCK', 'D1 BLOCK']);
    });

  it('goes on to exclude third banks, together with the claim that is to replace it', async () => {
    const offered = await claims.offered(BANK_A, [f5('invoice', 6_000)]);
    await claims.inPlaceOf(offered, BANK_B, [f5('invoice', 6_000)]);
    expect(await claims.ask(BANK_C, [f5('invoice', 4_001)])).to.equal('REFUSED');
    expect(await claims.ask(BANK_C, [f5('invoice', 4_000)])).to.equal('RESERVED');
  });

  it('is not taken by another bank, even one that has seen it', async () => {
    const offered = await claims.offered(BANK_A, PAPERS);
    await rejects(claims.inPlaceOf(offered, BANK_C, PAPERS), 'NOT_FOUND');
    const next = await claims.offer(BANK_A, await claims.offer(BANK_A, offered, BANK_C), BANK_B);
    const refusal = await claims.reserved(BANK_C, PAPERS);
    await claims.act(BANK_C, refusal, 'challenge', { claim: next.id });
    const { record: shown } = await claims.act(BANK_A, next, 'open', { claim: refusal.id });
    await rejects(claims.inPlaceOf(shown, BANK_C, PAPERS), 'NO_OFFER');
  });

  it('is not taken after the offer lapsed, nor financed then', async () => {
    const offered = await claims.offered(BANK_A, PAPERS);
    const { record } = await claims.inPlaceOf(offered, BANK_B, PAPERS);
    pass(25);
    await rejects(claims.act(BANK_B, record, 'finance'), 'OFFER_LAPSED');
    await claims.act(BANK_B, record, 'cancel');
    await rejects(claims.inPlaceOf(offered, BANK_B, PAPERS), 'OFFER_LAPSED');
  });

  it('is offered in one version: a step of its bank ends the offer', async () => {
    const offered = await claims.offered(BANK_A, PAPERS);
    const { record } = await claims.inPlaceOf(offered, BANK_B, PAPERS);
    const { record: withdrawn } = await claims.act(BANK_A, offered, 'withdraw-transfer');
    await rejects(claims.act(BANK_B, record, 'finance'), 'VERSION_MISMATCH');
    await rejects(claims.inPlaceOf(offered, BANK_B, PAPERS), 'NOT_FOUND');
    expect(withdrawn.parties).to.deep.equal([{ msp: BANK_A.msp }, hideParty(SHIPPER)]);
    expect(withdrawn.state).not.to.have.property('transfer');
  });

  it('is not taken by what was offered before its bank was repaid in part', async () => {
    const offered = await claims.offered(BANK_A, PAPERS);
    const details = { amount: { currency: 'USD', amountMinor: 1 } };
    const { record } = await claims.desk.act(BANK_A, 'financing-claim', 'repay', { id: offered.id, details });
    await rejects(claims.inPlaceOf(offered, BANK_B, PAPERS), 'VERSION_MISMATCH');
    await rejects(claims.inPlaceOf(record, BANK_B, PAPERS), 'NO_OFFER');
  });

  it('stays seen by a bank to which it was opened before the offer', async () => {
    const held = await claims.financed(BANK_A, PAPERS);
    const refusal = await claims.reserved(BANK_B, PAPERS);
    await claims.act(BANK_B, refusal, 'challenge', { claim: held.id });
    await claims.act(BANK_A, held, 'open', { claim: refusal.id });
    await claims.offer(BANK_A, held);
    const { record } = await claims.act(BANK_A, held, 'withdraw-transfer');
    expect(record.parties).to.deep.include({ msp: BANK_B.msp });
  });

  it('is taken as a whole', async () => {
    const offered = await claims.offered(BANK_A, PAPERS);
    await rejects(claims.inPlaceOf(offered, BANK_B, [f1('paper')]), 'INVALID');
    const named = [f5('invoice', 10_000), { ...f1('paper'), isNamed: true as const }];
    await rejects(claims.inPlaceOf(offered, BANK_B, named), 'INVALID');
  });

  it('excuses no paper that it does not hold', async () => {
    const offered = await claims.offered(BANK_A, [f1('paper')]);
    await claims.financed(BANK_C, [f1('third')]);
    await claims.financed(BANK_A, [f1('second')]);
    const smuggle = (paper: string): Promise<string[]> =>
      claims.outcome(claims.inPlaceOf(offered, BANK_B, [f1('paper'), f1(paper)]), BANK_B);
    for (const paper of ['third', 'second'])
      expect(await smuggle(paper)).to.deep.equal(['REFUSED', 'D1 BLOCK', 'D11 HIGH']);
    expect(await smuggle('a free one')).to.deep.equal(['RESERVED', 'D11 HIGH']);
  });

  it('hides no third claim of the same paper', async () => {
    const offered = await claims.offered(BANK_A, [f5('invoice', 5_000)]);
    await claims.financed(BANK_C, [f5('invoice', 5_000)]);
    const take = (part: number): Promise<string[]> =>
      claims.outcome(claims.inPlaceOf(offered, BANK_B, [f5('invoice', part)]), BANK_B);
    expect(await take(5_001)).to.deep.equal(['REFUSED', 'D7 BLOCK']);
    expect(await take(5_000)).to.deep.equal(['RESERVED']);
  });

  it('is taken once: who was first to finance has it', async () => {
    const offered = await claims.offered(BANK_A, [f5('invoice', 5_000)]);
    const one = await claims.inPlaceOf(offered, BANK_B, [f5('invoice', 5_000)]);
    const other = await claims.inPlaceOf(offered, BANK_A, [f5('invoice', 5_000)]);
    await claims.act(BANK_B, one.record, 'finance');
    await rejects(claims.act(BANK_A, other.record, 'finance'), 'VERSION_MISMATCH');
    await rejects(claims.act(BANK_A, offered, 'release', { reasonCode: 'REPAID' }), 'WRONG_STATUS');
  });

  it('is not offered before it is paid out, nor to its own bank or a company', async () => {
    const reserved = await claims.reserved(BANK_A, PAPERS);
    await rejects(claims.offer(BANK_A, reserved), 'WRONG_STATUS');
    await claims.act(BANK_A, reserved, 'finance');
    await rejects(claims.offer(BANK_A, reserved, BANK_A), 'INVALID');
    await rejects(claims.offer(BANK_A, reserved, SHIPPER), 'FORBIDDEN');
    await rejects(claims.offer(BANK_A, reserved, BANK_B, 'SALE', -1), 'OFFER_LAPSED');
  });

  it('passes from bank to bank, and is held by the last one', async () => {
    const first = await claims.offered(BANK_A, [f1('paper')]);
    const { record } = await claims.inPlaceOf(first, BANK_B, [f1('paper')]);
    await claims.act(BANK_B, record, 'finance');
    const second = await claims.offer(BANK_B, record, BANK_C, 'SALE');
    const third = await claims.inPlaceOf(second, BANK_C, [f1('paper')]);
    expect(await claims.outcome(Promise.resolve(third), BANK_C)).to.deep.equal(['RESERVED']);
    await claims.act(BANK_C, third.record, 'finance');
    const asked = claims.trade.reserve(BANK_A, newId(), { tokens: [f1('paper')] });
    expect(await claims.outcome(asked, BANK_A)).to.deep.equal(['REFUSED', 'D1 BLOCK']);
  });
});
