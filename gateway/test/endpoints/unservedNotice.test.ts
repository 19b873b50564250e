import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { BANK_A, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, pathOf, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { creditTerms, judgements, Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';

const REFUSAL = { details: { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_INSTRUCTIONS' } };
const EXAMINED = { input: { determination: 'DISCREPANT' }, details: judgements('DISCREPANT') };
const View = z.looseObject({
  record: z.looseObject({ status: z.string(), state: z.looseObject({ unservedNotice: z.unknown().optional() }) }),
  details: z.unknown(),
});

describe('a bank whose beneficiary’s peer endorses nothing, over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });
  const act = async (link: Link, action: string, parts: object = {}): Promise<Answer> =>
    (await consortium.as(BANK_A)).act(link, action, parts);
  const silently = <T>(run: () => Promise<T>): Promise<T> => consortium.channel.whileSilent(SHIPPER.msp, run);
  const view = async (link: Link): Promise<z.infer<typeof View>> =>
    bodyOf(View, (await consortium.as(SHIPPER)).get(pathOf(link)));

  it('gives its notice in time, and serves the text when the peer is back', async () => {
    const presentation = await scenes.presentation();
    const { status } = await recordIn(
      silently(async () => {
        await recordIn(act(presentation, 'examine', EXAMINED));
        return act(presentation, 'refuse', REFUSAL);
      }),
    );
    expect(status).to.equal('REFUSED');
    const given = await view(presentation);
    expect(given.details).to.equal(null);
    expect(given.record.state.unservedNotice).to.have.property('version', 3);
    const other = { details: { ...REFUSAL.details, discrepancies: ['ANOTHER'] } };
    expect(problemIn(await act(presentation, 'serve-notice', other))).to.equal('400 INVALID');
    await recordIn(act(presentation, 'serve-notice', REFUSAL));
    const served = await view(presentation);
    expect(served.details).to.deep.equal(REFUSAL.details);
    expect(served.record.state).not.to.have.property('unservedNotice');
  });

  it('cannot take up the documents meanwhile', async () => {
    const presentation = await scenes.presentation();
    const parts = { input: { determination: 'COMPLYING' }, details: judgements('COMPLYING') };
    const answer = await silently(() => act(presentation, 'examine', parts));
    expect(answer.status).to.be.within(400, 599);
    const { status } = await recordIn((await consortium.as(BANK_A)).read(presentation));
    expect(status).to.equal('PRESENTED');
  });

  it('ends a credit that has run out', async () => {
    const credit = await scenes.advisedCredit(creditTerms({ issueDate: '2025-11-02', expiryDate: '2026-01-31' }));
    const { status } = await recordIn(silently(() => act(credit, 'expire')));
    expect(status).to.equal('EXPIRED');
  });

  it('releases a bill whose holder’s peer endorses nothing', async () => {
    const { claim } = await scenes.pledged();
    await scenes.act(BANK_A, claim, 'finance');
    const { status } = await recordIn(silently(() => act(claim, 'release', { input: { reasonCode: 'REPAID' } })));
    expect(status).to.equal('RELEASED');
  });
});
