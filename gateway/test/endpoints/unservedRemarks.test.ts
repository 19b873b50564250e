import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, pathOf, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { acceptedDeclaration } from '../support/consortium/declarations.js';
import { creditTerms, judgements, Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';

const REFUSAL = { details: { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_INSTRUCTIONS' } };
const EXAMINED = { input: { determination: 'DISCREPANT' }, details: judgements('DISCREPANT') };
/** The version by which the notice was given: presented, examined, refused. */
const NOTICE_VERSION = { input: { version: 3 } };
const View = z.looseObject({
  record: z.looseObject({
    status: z.string(),
    state: z.looseObject({ unservedRemarks: z.array(z.looseObject({ version: z.number() })).optional() }),
  }),
  details: z.unknown(),
});

describe('a party whose peer endorses nothing, over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });
  const act = async (link: Link, action: string, parts: object = {}, by: Actor = BANK_A): Promise<Answer> =>
    (await consortium.as(by)).act(link, action, parts);
  const draft = async (link: Link): Promise<Answer> =>
    (await consortium.as(BANK_A)).get(`${pathOf(link)}/swift-messages/734?reference=OURS1&relatedReference=THEIRS1`);
  const silently = <T>(run: () => Promise<T>): Promise<T> => consortium.channel.whileSilent(SHIPPER.msp, run);
  const view = async (link: Link): Promise<z.infer<typeof View>> =>
    bodyOf(View, (await consortium.as(SHIPPER)).get(pathOf(link)));

  it('does not stop the bank’s notice, which is served when the peer is back', async () => {
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
    expect(given.record.state.unservedRemarks?.map(({ version }) => version)).to.deep.equal([2, 3]);
    const early = await draft(presentation);
    expect(problemIn(early)).to.equal('400 INVALID');
    expect(early.text).to.include('Serve its text with serve-remarks');
    const other = { details: { ...REFUSAL.details, discrepancies: ['ANOTHER'] }, ...NOTICE_VERSION };
    expect(problemIn(await act(presentation, 'serve-remarks', other))).to.equal('400 INVALID');
    await recordIn(act(presentation, 'serve-remarks', { details: EXAMINED.details, input: { version: 2 } }));
    expect((await view(presentation)).details).to.deep.equal(EXAMINED.details);
    await recordIn(act(presentation, 'serve-remarks', { ...REFUSAL, ...NOTICE_VERSION }));
    const served = await view(presentation);
    expect(served.details).to.deep.equal(REFUSAL.details);
    expect(served.record.state).not.to.have.property('unservedRemarks');
    expect((await draft(presentation)).text).to.include('LATE PRESENTATION');
  });

  it('does not keep customs from holding goods; the declarant gets the reason later', async () => {
    const declaration = await acceptedDeclaration(scenes);
    const hold = { details: { reasonCode: 'RISK_SCREENING', remarks: 'Container 3 is to be opened.' } };
    const { status } = await recordIn(silently(() => act(declaration, 'hold', hold, CUSTOMS)));
    expect(status).to.equal('HELD');
    const held = await view(declaration);
    expect(held.details).to.equal(null);
    expect(held.record.state.unservedRemarks).to.have.length(1);
    await recordIn(act(declaration, 'serve-remarks', { ...hold, input: { version: 3 } }, CUSTOMS));
    expect((await view(declaration)).details).to.deep.equal(hold.details);
    await recordIn(silently(() => act(declaration, 'release', { details: { reasonCode: 'EXAMINED' } }, CUSTOMS)));
    expect((await view(declaration)).record).to.include({ status: 'RELEASED' });
  });

  it('stops a finding that documents comply', async () => {
    const presentation = await scenes.presentation();
    const parts = { input: { determination: 'COMPLYING' }, details: judgements('COMPLYING') };
    const answer = await silently(() => act(presentation, 'examine', parts));
    expect(answer.status).to.be.within(400, 599);
    const { status } = await recordIn((await consortium.as(BANK_A)).read(presentation));
    expect(status).to.equal('PRESENTED');
  });

  it('does not keep open a credit that has run out', async () => {
    const credit = await scenes.advisedCredit(creditTerms({ issueDate: '2025-11-02', expiryDate: '2026-01-31' }));
    const { status } = await recordIn(silently(() => act(credit, 'expire')));
    expect(status).to.equal('EXPIRED');
  });

  it('does not keep its own bill pledged', async () => {
    const { claim } = await scenes.pledged();
    await scenes.act(BANK_A, claim, 'finance');
    const { status } = await recordIn(silently(() => act(claim, 'release', { input: { reasonCode: 'REPAID' } })));
    expect(status).to.equal('RELEASED');
  });
});
