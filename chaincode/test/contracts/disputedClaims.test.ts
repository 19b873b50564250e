import { expect } from 'chai';
import { MAX_DISPUTES } from '../../src/domain/documents/financingClaim/disputes';
import { openFindings } from '../../src/domain/vocabulary/sealing';
import { ALL_MEMBERS, BANK_A, BANK_B, BANK_C } from '../support/claimsInPlace';
import { CLAIM, Disputing, OTHER } from '../support/disputes';
import { privateKey, type User } from '../support/fakeLedger';
import type { CaseClaim } from '../support/financing/claims';
import { bill, invoice, usd } from '../support/financing/papers';
import { claimLink } from '../support/pledges';
import { rejects } from '../support/rejects';
import { Rewriting } from '../support/rewriting';
import { newId, type Result, SHIPPER, weighedIn } from '../support/trade';

const SAME_NUMBER: CaseClaim = {
  security: [
    bill({ issueDate: '2026-03-19', voyage: '099E', containers: [{ number: 'TCLU4321097', seals: ['KR100000'] }] }),
  ],
};
const INVOICE = { ...invoice(), financed: usd(25_000_000) };

describe('Two banks that dispute claims which meet', () => {
  let disputing: Disputing;
  beforeEach(async () => {
    disputing = await Disputing.start();
  });

  const outcomeOf = ({ record }: Result): unknown =>
    (record.state['disputes'] as { outcome: string }[]).at(-1)?.outcome;
  /** What an organisation holds of the findings of a version. */
  const findingsOf = ({ record, writes }: Result, { msp }: User): string[] | undefined => {
    const key = `findings/financing-claim/${record.id}/${record.version}`;
    const text = writes.private.get(privateKey(`_implicit_org_${msp}`, key));
    return text === undefined
      ? undefined
      : openFindings(JSON.parse(text)).map(({ rule, severity }) => `${rule} ${severity}`);
  };
  const statusOf = async (reserving: Promise<Result>, by: User): Promise<[string, string[]]> => {
    const result = await reserving;
    return [result.record.status, weighedIn(result, by)];
  };
  const again = (refusal: { id: string }, claim = CLAIM, by = BANK_B, more: object = {}): Promise<Result> =>
    disputing.reserve(by, claim, { input: { cleared: [refusal.id] }, ...more });

  it('learn that the papers are the same: the refused one stays refused', async () => {
    const { held, refusal } = await disputing.refused([CLAIM], CLAIM);
    const settled = await disputing.settled({ held, refusal });
    expect(outcomeOf(settled)).to.equal('SAME');
    for (const by of [BANK_A, BANK_B]) expect(findingsOf(settled, by)).to.deep.equal(['D1 BLOCK']);
    expect(await statusOf(again(refusal), BANK_B)).to.deep.equal(['REFUSED', ['D1 BLOCK']]);
  });

  it('learn that the tokens of the claim that stood are not of its document: the other one is reserved, for a second officer', async () => {
    const { held, refusal } = await disputing.refused([OTHER, { tokensOf: CLAIM }], CLAIM);
    expect(refusal.status).to.equal('REFUSED');
    const settled = await disputing.settled({ held, refusal });
    expect(outcomeOf(settled)).to.equal('OTHER');
    expect(await statusOf(disputing.reserve(BANK_B, CLAIM), BANK_B)).to.deep.equal(['REFUSED', ['D1 BLOCK']]);
    const cleared = await again(refusal);
    expect([cleared.record.status, weighedIn(cleared, BANK_B)]).to.deep.equal(['RESERVED', ['D9 HIGH']]);
    expect(cleared.record.state).to.have.property('review');
    expect(cleared.record.links).to.deep.equal([claimLink(refusal.id)]);
  });

  it('learn that only the numbers agree, and the goods contradict', async () => {
    const { held, refusal } = await disputing.refused([SAME_NUMBER, { tokensOf: CLAIM }], CLAIM);
    const settled = await disputing.settled({ held, refusal });
    expect([outcomeOf(settled), findingsOf(settled, BANK_B)]).to.deep.equal(['DOUBTFUL', ['D9 HIGH']]);
    expect(await statusOf(again(refusal), BANK_B)).to.deep.equal(['RESERVED', ['D9 HIGH']]);
  });

  it('are told the same by a check', async () => {
    const { held, refusal } = await disputing.refused([OTHER, { tokensOf: CLAIM }], CLAIM);
    const check = (cleared: string[]): Promise<string[]> => disputing.check(BANK_B, CLAIM, refusal, cleared);
    await disputing.settled({ held, refusal });
    expect(await check([])).to.deep.equal(['D1 BLOCK']);
    expect(await check([refusal.id])).to.deep.equal(['D9 HIGH']);
  });

  it('do not part one company by how a clerk names it', async () => {
    const named = (seller: object): CaseClaim => ({ security: [{ ...INVOICE, seller }], underlying: [bill()] });
    const entry = { name: 'Hanbit Electronics', lei: '5493001KJTIIGC8Y1R12', taxId: '123-45-67890' };
    const setting = { directory: [entry] };
    const one = named({ name: 'Trading name', lei: entry.lei });
    const two = named({ name: 'Another name', taxId: entry.taxId });
    const { record: held } = await disputing.reserve(BANK_A, one, { setting });
    const { record: refusal } = await disputing.reserve(BANK_B, two, { setting });
    expect(refusal.status).to.equal('REFUSED');
    const settled = await disputing.settled({ held, refusal });
    expect([outcomeOf(settled), findingsOf(settled, BANK_A)]).to.deep.equal(['SAME', ['D7 BLOCK']]);
  });

  it('learn nothing of each other before both have agreed', async () => {
    const { held, refusal } = await disputing.refused([CLAIM], CLAIM);
    const unseen = async (): Promise<void> => {
      await rejects(disputing.desk.read(BANK_B, held), 'NOT_FOUND');
      await rejects(disputing.desk.read(BANK_A, refusal), 'NOT_FOUND');
    };
    await rejects(disputing.act(BANK_B, refusal, 'open', held), 'NOT_FOUND');
    await rejects(disputing.act(BANK_A, held, 'settle', refusal), 'NOT_FOUND');
    const { writes, endorsers } = await disputing.act(BANK_B, refusal, 'dispute', held);
    expect([...writes.state.keys()]).to.deep.equal([`financing-claim/${refusal.id}`]);
    expect(endorsers).not.to.include(BANK_A.msp);
    await unseen();
    await rejects(disputing.act(BANK_B, refusal, 'settle', held), 'NOT_FOUND');
    await disputing.act(BANK_A, held, 'dispute', refusal);
    await unseen();
    await disputing.act(BANK_B, refusal, 'open', held);
    await rejects(disputing.desk.read(BANK_B, held), 'NOT_FOUND');
    await disputing.act(BANK_A, held, 'settle', refusal);
    for (const [by, link] of [
      [BANK_A, refusal],
      [BANK_B, held],
    ] as const)
      expect(await disputing.desk.document(by, link)).to.deep.equal(
        await disputing.desk.document(by === BANK_A ? BANK_B : BANK_A, link),
      );
  });

  it('alone endorse the comparison, so that neither applicant sees the other’s papers', async () => {
    const { held, refusal } = await disputing.refused([CLAIM], CLAIM);
    const { writes, endorsers } = await disputing.settled({ held, refusal });
    expect(endorsers).to.have.members([BANK_A.msp, BANK_B.msp]);
    const shipper = privateKey(`_implicit_org_${SHIPPER.msp}`, '');
    expect([...writes.private.keys()].filter((key) => key.startsWith(shipper))).to.deep.equal([]);
  });

  it('alone endorse it also if the claim was open to the other bank before', async () => {
    const { held, refusal } = await disputing.refused([CLAIM], CLAIM);
    await disputing.act(BANK_B, refusal, 'challenge', held);
    await disputing.act(BANK_A, held, 'open', refusal);
    const { endorsers, record } = await disputing.settled({ held, refusal });
    expect(endorsers).to.have.members([BANK_A.msp, BANK_B.msp]);
    expect(record.state['openedTo']).to.deep.equal([BANK_B.msp]);
  });

  it('begin with the one that was told of an attempt like its own claim, and end with either', async () => {
    const { held, refusal } = await disputing.refused([CLAIM], CLAIM);
    await disputing.act(BANK_A, held, 'dispute', refusal);
    await disputing.act(BANK_B, refusal, 'open', held);
    expect(outcomeOf(await disputing.act(BANK_A, held, 'settle', refusal))).to.equal('SAME');
    await disputing.act(BANK_B, refusal, 'dispute', held);
    expect(outcomeOf(await disputing.act(BANK_B, refusal, 'settle', held))).to.equal('SAME');
  });

  it('settle a dispute once, and begin it once', async () => {
    const { held, refusal } = await disputing.refused([CLAIM], CLAIM);
    await disputing.settled({ held, refusal });
    await rejects(disputing.act(BANK_A, held, 'settle', refusal), 'CONFLICT');
    await rejects(disputing.act(BANK_A, held, 'dispute', refusal), 'CONFLICT');
  });

  it('have not more than a number of disputes on one claim', async () => {
    const { held, refusal } = await disputing.refused([CLAIM], CLAIM);
    const disputes = Array.from({ length: MAX_DISPUTES }, () => ({ claim: newId(), claimant: BANK_C.msp }));
    const rewriting = new Rewriting(disputing.trade.ledger, ALL_MEMBERS);
    rewriting.rewriteState(held, { disputes });
    await rejects(disputing.act(BANK_A, held, 'dispute', refusal), 'INVALID');
  });

  it('learn nothing of claims that have nothing to do with their own', async () => {
    const { held, refusal } = await disputing.refused([CLAIM], CLAIM);
    const { record: stranger } = await disputing.reserve(BANK_C, OTHER);
    const unknown = await rejects(disputing.act(BANK_A, held, 'dispute', { id: newId() }), 'NOT_FOUND');
    const unrelated = await rejects(disputing.act(BANK_A, held, 'dispute', stranger), 'NOT_FOUND');
    expect(unrelated.message).to.equal(unknown.message);
    const { record: second } = await disputing.reserve(BANK_C, CLAIM);
    // What was refused stands in nobody's way.
    await rejects(disputing.act(BANK_B, refusal, 'dispute', second), 'NOT_FOUND');
    const { record: own } = await disputing.reserve(BANK_A, CLAIM);
    await rejects(disputing.act(BANK_A, own, 'dispute', held), 'NOT_FOUND');
  });

  it('belong to the officers of the claim’s own bank', async () => {
    const { held, refusal } = await disputing.refused([CLAIM], CLAIM);
    for (const action of ['dispute', 'settle']) {
      await rejects(disputing.act(BANK_B, held, action, refusal), 'NOT_FOUND');
      await rejects(disputing.act(SHIPPER, held, action, refusal), 'FORBIDDEN');
    }
  });

  it('show no document of the other bank to further lenders', async () => {
    const { held, refusal } = await disputing.refused([CLAIM], CLAIM);
    const rewriting = new Rewriting(disputing.trade.ledger, ALL_MEMBERS);
    rewriting.rewriteState(held, { lenders: [{ msp: BANK_C.msp }] });
    await rejects(disputing.act(BANK_A, held, 'dispute', refusal), 'FORBIDDEN');
    // The refused bank can settle, and learns what the documents say.
    await disputing.act(BANK_B, refusal, 'dispute', held);
    await disputing.act(BANK_A, held, 'open', refusal);
    const settled = await disputing.act(BANK_B, refusal, 'settle', held);
    expect([outcomeOf(settled), settled.endorsers.toSorted()]).to.deep.equal(['SAME', [BANK_A.msp, BANK_B.msp]]);
  });
});
