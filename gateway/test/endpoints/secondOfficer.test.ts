import { expect } from 'chai';
import { newId } from '../support/records.js';
import { BANK_A, BANK_A_AUDITOR, BANK_A_SECOND, BANK_B, SHIPPER } from '../support/consortium/cast.js';
import { claimOn, PAPERS } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { problemIn, recordIn } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

const CLEARED = { input: { reasonCode: 'CLEARED_WITH_OTHER_BANK' } };

/** A bill on paper, and the same one under its number with a mark, which is near. */
function billAndMarked(): { paper: object; marked: object } {
  const number = `NARU77${newId().slice(-8)}`;
  const paper = PAPERS.bill({ number });
  return { paper, marked: { ...paper, number: `${number}/A` } };
}

describeOnEachDatabase('a claim of which something is found HIGH, over HTTP', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });

  it('is financed when another officer of its bank has approved it, and not before', async () => {
    const claim = await scenes.doubted();
    const [first, second] = [await consortium.as(BANK_A), await consortium.as(BANK_A_SECOND)];
    expect(problemIn(await first.act(claim, 'finance'))).to.equal('409 NOT_APPROVED');
    expect(problemIn(await first.act(claim, 'approve', CLEARED))).to.equal('403 FORBIDDEN');
    expect((await recordIn(second.act(claim, 'approve', CLEARED))).status).to.equal('RESERVED');
    expect(problemIn(await second.act(claim, 'approve', CLEARED))).to.equal('409 NOT_REQUESTED');
    expect((await recordIn(first.act(claim, 'finance'))).status).to.equal('FINANCED');
  });

  it('is approved again if another bank comes with documents like these after the approval', async () => {
    const { paper, marked } = billAndMarked();
    const claim = await scenes.doubted(claimOn([paper]));
    const [first, second] = [await consortium.as(BANK_A), await consortium.as(BANK_A_SECOND)];
    await recordIn(second.act(claim, 'approve', CLEARED));
    await scenes.paperClaim(BANK_B, claimOn([marked]));
    await consortium.settled(first);
    for (const officer of [first, second])
      expect(problemIn(await officer.act(claim, 'finance'))).to.equal('409 NOT_APPROVED');
    await recordIn(second.act(claim, 'approve', CLEARED));
    expect((await recordIn(first.act(claim, 'finance'))).status).to.equal('FINANCED');
  });

  it('is financed as approved if the documents like these were there before', async () => {
    const { paper, marked } = billAndMarked();
    const claim = await scenes.doubted(claimOn([paper]));
    await scenes.paperClaim(BANK_B, claimOn([marked]));
    const [first, second] = [await consortium.as(BANK_A), await consortium.as(BANK_A_SECOND)];
    await recordIn(second.act(claim, 'approve', CLEARED));
    expect((await recordIn(first.act(claim, 'finance'))).status).to.equal('FINANCED');
  });

  it('is approved by officers of its own bank alone', async () => {
    const claim = await scenes.doubted();
    for (const [actor, problem] of [
      [SHIPPER, '403 FORBIDDEN'],
      [BANK_A_AUDITOR, '403 FORBIDDEN'],
      [BANK_B, '404 NOT_FOUND'],
    ] as const)
      expect(problemIn(await (await consortium.as(actor)).act(claim, 'approve', CLEARED)), actor.name).to.equal(
        problem,
      );
  });

  it('is not held up if a colleague gives it up', async () => {
    const claim = await scenes.doubted();
    expect((await recordIn((await consortium.as(BANK_A_SECOND)).act(claim, 'cancel'))).status).to.equal('CANCELLED');
  });
});
