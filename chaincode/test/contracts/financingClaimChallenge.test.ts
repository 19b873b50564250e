import { expect } from 'chai';
import { hideParty } from '../../src/domain/vocabulary/privateParty';
import { CHALLENGE_HOURS } from '../../src/domain/documents/financingClaim/claimState';
import { MAX_PARTIES, type TradeRecord } from '../../src/domain/vocabulary/record';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  type Claimed,
  f1,
  f5,
  findingsOf,
  MEMBERS,
  newId,
  type Result,
  SHIPPER,
  Trade,
  weighedIn,
} from '../support/trade';

const CLAIM = 'financing-claim';
const HOUR_MS = 3_600_000;
const BANK_C: User = { ...BANK_B, msp: 'BankCMSP', party: newId() };
const OTHER_BANKS = Array.from({ length: MAX_PARTIES }, (_, index): User => ({
  ...{ msp: `Bank${index}MSP`, role: 'bank-officer', party: newId() },
}));
const ALL_MEMBERS = [
  ...MEMBERS,
  ...[BANK_C, ...OTHER_BANKS].map(({ msp }) => ({ mspId: msp, roles: ['BANK' as const], carrierCodes: [], bics: [] })),
];

describe('A refused bank that challenges the claim which stood against it', () => {
  let trade: Trade;
  let desk: Desk;
  const { now } = Date;
  beforeEach(async () => {
    trade = await Trade.start(ALL_MEMBERS);
    desk = new Desk(trade);
  });
  afterEach(() => {
    Date.now = now;
  });

  /** Lets time pass at all peers. */
  const pass = (hours: number): void => {
    const later = Date.now() + hours * HOUR_MS;
    Date.now = () => later;
  };
  const reserve = (by: User, tokens: Claimed[], unanswered: string[] = []): Promise<Result> =>
    trade.reserve(by, newId(), { tokens, input: { unanswered } });
  const act = (by: User, { id }: TradeRecord, action: string, input: object): Promise<Result> =>
    desk.act(by, CLAIM, action, { id, input });
  const expectRefused = async (reserving: Promise<Result>): Promise<void> => {
    expect((await reserving).record.status).to.equal('REFUSED');
  };

  /** A paper that bank A holds, and bank B was refused. */
  async function refused(tokens = [f1('paper')]): Promise<{ held: TradeRecord; refusal: TradeRecord }> {
    const { record: held } = await reserve(BANK_A, tokens);
    const { record: refusal } = await reserve(BANK_B, tokens);
    return { held, refusal };
  }
  async function challenged(tokens?: Claimed[]): Promise<{ held: TradeRecord; refusal: TradeRecord }> {
    const claims = await refused(tokens);
    await act(BANK_B, claims.refusal, 'challenge', { claim: claims.held.id });
    return claims;
  }
  async function unanswered(tokens?: Claimed[]): Promise<{ held: TradeRecord; refusal: TradeRecord }> {
    const claims = await challenged(tokens);
    pass(CHALLENGE_HOURS + 1);
    await act(BANK_B, claims.refusal, 'record-unanswered', { claim: claims.held.id });
    return claims;
  }

  it('knows the claim from its findings', async () => {
    const { record: held } = await reserve(BANK_A, [f1('paper')]);
    const { record, writes } = await reserve(BANK_B, [f1('paper')]);
    expect(findingsOf(writes, BANK_B, record.id)[0]?.evidence).to.deep.include({ claim: held.id });
    const { record: invoice } = await reserve(BANK_A, [f5('invoice', 10_000)]);
    const full = await reserve(BANK_B, [f5('invoice', 1)]);
    expect(findingsOf(full.writes, BANK_B, full.record.id)[0]?.evidence).to.deep.include({ claims: [invoice.id] });
  });

  it('changes nothing of that claim, and so needs no endorsement of its bank', async () => {
    const { held, refusal } = await refused();
    const { record, writes, endorsers } = await act(BANK_B, refusal, 'challenge', { claim: held.id });
    expect(record).to.include({ status: 'CHALLENGED' });
    expect([...writes.state.keys()]).to.deep.equal([`${CLAIM}/${refusal.id}`]);
    expect(endorsers).not.to.include(BANK_A.msp);
  });

  it('reads the document when it is opened, and is still refused', async () => {
    const { held, refusal } = await challenged();
    const { record } = await act(BANK_A, held, 'open', { claim: refusal.id });
    expect(record).to.deep.include({ status: 'RESERVED' });
    expect(await desk.document(BANK_B, record)).to.deep.equal(await desk.document(BANK_A, record));
    pass(CHALLENGE_HOURS + 1);
    await rejects(act(BANK_B, refusal, 'record-unanswered', { claim: held.id }), 'ALREADY_DISCLOSED');
    await expectRefused(reserve(BANK_B, [f1('paper')], [refusal.id]));
    await rejects(act(BANK_A, held, 'open', { claim: refusal.id }), 'ALREADY_DISCLOSED');
    await rejects(desk.read(BANK_C, record), 'NOT_FOUND');
  });

  it('is not excluded any more by what was not opened in time, and looks at it as a person', async () => {
    const { held, refusal } = await unanswered();
    const result = await reserve(BANK_B, [f1('paper')], [refusal.id]);
    expect([result.record.status, weighedIn(result, BANK_B)]).to.deep.equal(['RESERVED', ['D1 HIGH']]);
    expect(result.record.links).to.deep.equal([{ type: CLAIM, id: refusal.id }]);
    expect((await desk.read(BANK_A, held)).record).to.deep.equal(held);
  });

  it('is excluded as before from the other papers of a claim that was not opened', async () => {
    const { record: held } = await reserve(BANK_A, [f1('paper'), f1('other')]);
    const { record: refusal } = await reserve(BANK_B, [f1('paper')]);
    await act(BANK_B, refusal, 'challenge', { claim: held.id });
    pass(CHALLENGE_HOURS + 1);
    await act(BANK_B, refusal, 'record-unanswered', { claim: held.id });
    const other = await reserve(BANK_B, [f1('other')], [refusal.id]);
    expect([other.record.status, weighedIn(other, BANK_B)]).to.deep.equal(['REFUSED', ['D1 BLOCK']]);
    expect((await reserve(BANK_B, [f1('paper')], [refusal.id])).record.status).to.equal('RESERVED');
  });

  it('frees nothing for a third bank, which is refused', async () => {
    const { refusal } = await unanswered();
    await rejects(reserve(BANK_C, [f1('paper')], [refusal.id]), 'NOT_FOUND');
    const third = await reserve(BANK_C, [f1('paper')]);
    expect([third.record.status, weighedIn(third, BANK_C)]).to.deep.equal(['REFUSED', ['D1 BLOCK']]);
  });

  it('cannot name what another bank was not shown', async () => {
    const { held, refusal } = await unanswered();
    // The applicant's organisation may be a bank: it sees the refusal, and the refusal is not its own.
    const { record } = await trade.reserve(BANK_C, newId(), { tokens: [f1('paper')], applicant: BANK_B });
    await act(BANK_C, record, 'challenge', { claim: held.id });
    await rejects(reserve(BANK_B, [f1('another')], [record.id]), 'FORBIDDEN');
    expect((await reserve(BANK_B, [f1('another')], [refusal.id])).record.status).to.equal('RESERVED');
  });

  it('is told the same by a check', async () => {
    const { refusal } = await unanswered();
    const check = (by: User): Promise<string[]> =>
      trade.check(by, { tokens: [f1('paper')], input: { unanswered: [refusal.id] } });
    expect(await check(BANK_B)).to.deep.equal(['D1 HIGH']);
    await rejects(check(BANK_C), 'NOT_FOUND');
  });

  it('is excluded again by a claim that is opened late', async () => {
    const { held, refusal } = await unanswered();
    await act(BANK_A, held, 'open', { claim: refusal.id });
    await expectRefused(reserve(BANK_B, [f1('paper')], [refusal.id]));
  });

  it('is not kept away by a new claim in the place of the challenged one, until that is opened', async () => {
    const { held, refusal } = await challenged();
    pass(CHALLENGE_HOURS - 1);
    await act(BANK_A, held, 'cancel', {});
    const { record: next } = await reserve(BANK_A, [f1('paper')]);
    pass(2);
    await act(BANK_B, refusal, 'record-unanswered', { claim: held.id });
    expect((await reserve(BANK_B, [f1('paper')], [refusal.id])).record.status).to.equal('RESERVED');
    await rejects(act(BANK_A, next, 'open', { claim: newId() }), 'NOT_FOUND');
    await act(BANK_A, next, 'open', { claim: refusal.id });
    const { record: other } = await reserve(BANK_A, [f1('another paper')]);
    await rejects(act(BANK_A, other, 'open', { claim: refusal.id }), 'NOT_FOUND');
  });

  it('wins nothing by waiting if the claim has ended, and its bank opens it all the same', async () => {
    const { held, refusal } = await challenged();
    await act(BANK_A, held, 'finance', {});
    await act(BANK_A, held, 'release', { reasonCode: 'REPAID' });
    expect((await act(BANK_A, held, 'open', { claim: refusal.id })).record.status).to.equal('RELEASED');
    pass(CHALLENGE_HOURS + 1);
    await rejects(act(BANK_B, refusal, 'record-unanswered', { claim: held.id }), 'ALREADY_DISCLOSED');
    await reserve(BANK_A, [f1('paper')]);
    await expectRefused(reserve(BANK_B, [f1('paper')], [refusal.id]));
  });

  it('waits until the time is over', async () => {
    const { held, refusal } = await challenged();
    await rejects(act(BANK_B, refusal, 'record-unanswered', { claim: held.id }), 'NOT_DUE');
    pass(CHALLENGE_HOURS - 1);
    await rejects(act(BANK_B, refusal, 'record-unanswered', { claim: held.id }), 'NOT_DUE');
    await expectRefused(reserve(BANK_B, [f1('paper')], [refusal.id]));
  });

  it('gets the shares that were not shown, and no others', async () => {
    const invoice = [f5('invoice', 6_000)];
    await reserve(BANK_C, [f5('invoice', 3_000)]);
    const { refusal } = await unanswered(invoice);
    const own = await reserve(BANK_B, invoice, [refusal.id]);
    expect([own.record.status, weighedIn(own, BANK_B)]).to.deep.equal(['RESERVED', ['D1 HIGH']]);
    await expectRefused(reserve(BANK_B, [f5('invoice', 1_001)], [refusal.id]));
    expect((await reserve(BANK_B, [f5('invoice', 1_000)], [refusal.id])).record.status).to.equal('RESERVED');
  });

  it('gets nothing of a bill on the ledger: a pledge stands by the bill’s own record', async () => {
    const { bill, claim } = await trade.pledged(BANK_A);
    await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: BANK_B.msp } });
    const { record: refusal } = await trade.reserve(BANK_B, newId(), { bill });
    expect(refusal.status).to.equal('REFUSED');
    await rejects(act(BANK_B, refusal, 'challenge', { claim }), 'NOT_FOUND');
  });

  it('learns nothing of claims that do not hold its papers', async () => {
    const { refusal } = await refused();
    const { record: stranger } = await reserve(BANK_A, [f1('another paper')]);
    const unknown = await rejects(act(BANK_B, refusal, 'challenge', { claim: newId() }), 'NOT_FOUND');
    const unrelated = await rejects(act(BANK_B, refusal, 'challenge', { claim: stranger.id }), 'NOT_FOUND');
    expect(unrelated.message).to.equal(unknown.message);
    await rejects(act(BANK_A, stranger, 'open', { claim: refusal.id }), 'NOT_FOUND');
  });

  it('learns nothing of claims that only name one of its papers, because those refuse nothing', async () => {
    await reserve(BANK_A, [f1('paper')]);
    const { record: naming } = await reserve(BANK_A, [f1('other'), { ...f5('invoice', 10_000), isNamed: true }]);
    const { record: refusal } = await reserve(BANK_B, [f1('paper'), f5('invoice', 10_000)]);
    expect(refusal.status).to.equal('REFUSED');
    await rejects(act(BANK_B, refusal, 'challenge', { claim: naming.id }), 'NOT_FOUND');
  });

  it('does not challenge a claim of its own', async () => {
    const { record: held } = await reserve(BANK_A, [f1('paper')]);
    const { record: refusal } = await reserve(BANK_A, [f1('paper')]);
    expect(refusal.status).to.equal('REFUSED');
    await rejects(act(BANK_A, refusal, 'challenge', { claim: held.id }), 'NOT_FOUND');
  });

  it('can be answered however many banks have challenged before: the first that was shown it leaves', async () => {
    const { held } = await refused();
    for (const bank of OTHER_BANKS) {
      const { record } = await reserve(bank, [f1('paper')]);
      await act(bank, record, 'challenge', { claim: held.id });
      await act(BANK_A, held, 'open', { claim: record.id });
    }
    const { record } = await desk.read(BANK_A, held);
    expect(record.parties).to.have.length(MAX_PARTIES);
    expect(record.parties).to.deep.include.members([{ msp: BANK_A.msp }, hideParty(SHIPPER)]);
    expect(record.state['openedTo']).to.deep.equal(OTHER_BANKS.map(({ msp }) => msp));
    expect(await desk.document(OTHER_BANKS.at(-1) ?? BANK_A, held)).to.deep.equal(await desk.document(BANK_A, held));
    // Its claim still counts for those that have left: everybody who is a party holds the document.
    expect((await reserve(BANK_C, [f1('paper')])).record.status).to.equal('REFUSED');
  });
});
