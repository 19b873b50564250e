import { hideParty } from '../../src/domain/vocabulary/privateParty';
import { expect } from 'chai';
import { BANK_A, BANK_B, BANK_C, ClaimsInPlace } from '../support/claimsInPlace';
import type { User } from '../support/fakeLedger';
import { carryReplaced } from '../support/carryReplaced';
import { rejects } from '../support/rejects';
import { bringPapers, type Claimed, f1, f5, newId, type Result, SHIPPER, weighedIn } from '../support/trade';

const usd = (amountMinor: number): object => ({ currency: 'USD', amountMinor });
const PAPERS = [f5('invoice', 10_000)];
/** What is lent on the invoice of tests. */
const LENT = 10_000;

describe('A claim of several lenders', () => {
  let claims: ClaimsInPlace;
  beforeEach(async () => {
    claims = await ClaimsInPlace.start();
  });

  const partsOf = (...lenders: readonly (readonly [User, number])[]): object[] =>
    lenders.map(([{ msp }, amountMinor]) => ({ msp, amount: usd(amountMinor) }));
  const HALVES = partsOf([BANK_A, LENT / 2], [BANK_B, LENT / 2]);

  async function reserve(lenders: object[], papers: readonly Claimed[] = PAPERS, input: object = {}): Promise<Result> {
    const id = newId();
    const { document, tokens, transient } = bringPapers(id, papers);
    const { trade } = claims;
    const consented = await trade.consentTo(BANK_A, document);
    const request = JSON.stringify({ input: { ...consented.input, ...input }, tokens });
    return trade.create(
      BANK_A,
      (ctx) => trade.claims.reserve(ctx, id, request),
      { ...document, lenders },
      { transient: { ...transient, ...consented.transient, ...carryReplaced(trade.ledger, BANK_A, input) } },
    );
  }

  it('is one claim, which its lenders see; others see who they are, and not how much they lend', async () => {
    const { record, endorsers } = await reserve(HALVES);
    expect(record.status).to.equal('RESERVED');
    expect(record.parties).to.deep.equal([{ msp: BANK_A.msp }, hideParty(SHIPPER), { msp: BANK_B.msp }]);
    expect(record.state['lenders']).to.deep.equal([{ msp: BANK_B.msp }]);
    expect(endorsers).to.have.members([BANK_A.msp, SHIPPER.msp, BANK_B.msp]);
    expect(await claims.desk.document(BANK_B, record)).to.deep.equal(await claims.desk.document(BANK_A, record));
    await rejects(claims.desk.read(BANK_C, record), 'NOT_FOUND');
  });

  it('is financed when each lender has joined', async () => {
    const { record } = await reserve(partsOf([BANK_A, 4_000], [BANK_B, 3_000], [BANK_C, 3_000]));
    await rejects(claims.act(BANK_A, record, 'finance'), 'NOT_JOINED');
    await claims.act(BANK_B, record, 'join');
    await rejects(claims.act(BANK_A, record, 'finance'), 'NOT_JOINED');
    await claims.act(BANK_C, record, 'join');
    const { endorsers } = await claims.act(BANK_A, record, 'finance');
    expect(endorsers).to.include.members([BANK_A.msp, BANK_B.msp, BANK_C.msp]);
  });

  it('is not financed if a lender declines, and can be cancelled then', async () => {
    const { record } = await reserve(HALVES);
    await claims.act(BANK_B, record, 'decline-share');
    await rejects(claims.act(BANK_A, record, 'finance'), 'NOT_JOINED');
    await rejects(claims.act(BANK_B, record, 'join'), 'ALREADY_CONSENTED');
    await claims.act(BANK_A, record, 'cancel');
    expect(await claims.ask(BANK_B, PAPERS)).to.equal('RESERVED');
  });

  it('is declined without its lead, if that does not sign', async () => {
    const { record } = await reserve(HALVES);
    const ask = { id: record.id, absent: [BANK_A.msp] };
    const { endorsers } = await claims.desk.act(BANK_B, 'financing-claim', 'decline-share', ask);
    expect(endorsers).not.to.include(BANK_A.msp);
  });

  it('is answered by its other lenders alone', async () => {
    const { record } = await reserve(HALVES);
    await rejects(claims.act(BANK_A, record, 'join'), 'FORBIDDEN');
    await rejects(claims.act(BANK_C, record, 'join'), 'NOT_FOUND');
    await rejects(claims.act(BANK_B, record, 'finance'), 'FORBIDDEN');
  });

  it('excludes a claim that one of its lenders makes alone', async () => {
    const { record } = await reserve(HALVES);
    await claims.act(BANK_B, record, 'join');
    const alone = await claims.trade.reserve(BANK_B, newId(), { tokens: PAPERS });
    expect([alone.record.status, weighedIn(alone, BANK_B)]).to.deep.equal(['REFUSED', ['D7 BLOCK']]);
  });

  it('is refused as any other is, and shows a refused document to no lender', async () => {
    await claims.financed(BANK_B, PAPERS);
    const { record } = await reserve(HALVES);
    expect([record.status, record.parties]).to.deep.equal(['REFUSED', [{ msp: BANK_A.msp }, hideParty(SHIPPER)]]);
  });

  it('is amended with the lenders that have joined it, and transferred by none of them', async () => {
    const { record } = await reserve(HALVES);
    await claims.act(BANK_B, record, 'join');
    const { record: paid } = await claims.act(BANK_A, record, 'finance');
    await rejects(claims.offer(BANK_A, paid, BANK_C), 'FORBIDDEN');
    await rejects(claims.inPlaceOf(paid, BANK_A, PAPERS), 'INVALID');
    const replaces = { claim: paid.id, version: paid.version };
    const next = await reserve(HALVES, PAPERS, { replaces });
    expect(next.record.status).to.equal('RESERVED');
    await rejects(claims.act(BANK_A, next.record, 'finance'), 'NOT_JOINED');
    await claims.act(BANK_B, next.record, 'join');
    await claims.act(BANK_A, next.record, 'finance');
    expect(claims.record(paid.id).status).to.equal('RELEASED');
  });

  const wrong: Record<string, readonly [() => object[], string]> = {
    'that do not lend the amount': [() => partsOf([BANK_A, 5_000], [BANK_B, 4_999]), '/document/lenders'],
    'of which one is named twice': [
      () => partsOf([BANK_A, 5_000], [BANK_B, 2_500], [BANK_B, 2_500]),
      '/document/lenders/2/msp',
    ],
    'of which one lends in another currency': [
      () => [...partsOf([BANK_A, 5_000]), { msp: BANK_B.msp, amount: { currency: 'EUR', amountMinor: 5_000 } }],
      '/document/lenders/1/amount/currency',
    ],
    'that are one': [() => partsOf([BANK_A, LENT]), '/document/lenders'],
  };
  for (const [which, [lenders, pointer]] of Object.entries(wrong))
    it(`does not name lenders ${which}`, async () => {
      const { issues } = await rejects(reserve(lenders()), 'INVALID');
      expect(issues?.map((issue) => issue.pointer)).to.deep.equal([pointer]);
    });

  it('names the bank that makes it, and banks', async () => {
    await rejects(reserve(partsOf([BANK_B, 5_000], [BANK_C, 5_000])), 'INVALID');
    await rejects(reserve(partsOf([BANK_A, 5_000], [SHIPPER, 5_000])), 'FORBIDDEN');
  });

  it('pays out on a paper bill as well', async () => {
    const lenders = partsOf([BANK_A, 60_000], [BANK_B, 40_000]);
    const { record } = await reserve(lenders, [f1('paper')]);
    await claims.act(BANK_B, record, 'join');
    expect((await claims.act(BANK_A, record, 'finance')).record.status).to.equal('FINANCED');
  });
});
