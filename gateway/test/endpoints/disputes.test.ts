import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B } from '../support/consortium/cast.js';
import { paperClaim } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Claim = z.looseObject({
  document: z.unknown(),
  findings: z.array(z.looseObject({ rule: z.string(), severity: z.string() })).nullable(),
});
const Alerts = z.object({
  items: z.array(
    z.looseObject({
      rule: z.string(),
      severity: z.string(),
      reason: z.string(),
      document: z.looseObject({ id: z.string() }),
    }),
  ),
});

describe('the dispute of two claims over HTTP', () => {
  let scenes: Scenes;
  before(async () => {
    scenes = new Scenes(await TestConsortium.shared(anyDatabase));
  });

  const act = (by: Actor, action: string, own: Link, other: Link): Promise<Link> =>
    scenes.act(by, own, action, { input: { claim: other.id } });
  /** What an officer is told of a claim by a rule: each alert with its severity, the latest first. */
  async function alerts(by: Actor, { id }: Link, of: string): Promise<{ severity: string; reason: string }[]> {
    const user = await scenes.consortium.as(by);
    await scenes.consortium.settled(user);
    const { items } = await bodyOf(Alerts, user.get('/v1/alerts'));
    return items.filter(({ rule, document }) => rule === of && document.id === id);
  }
  const documentOf = async (by: Actor, link: Link): Promise<unknown> =>
    (await bodyOf(Claim, (await scenes.consortium.as(by)).read(link))).document;

  it('tells each bank what the other one wants, shows both documents at its end, and what they say', async () => {
    const paper = paperClaim();
    const held = await scenes.paperClaim(BANK_A, paper);
    const refusal = await scenes.paperClaim(BANK_B, paper);
    const attempts = (await alerts(BANK_A, held, 'D1')).length;
    await act(BANK_B, 'dispute', refusal, held);
    const [asked] = await alerts(BANK_A, held, 'DISPUTE');
    expect([asked?.severity, asked?.reason.includes(refusal.id)]).to.deep.equal(['REVIEW', true]);
    await act(BANK_A, 'dispute', held, refusal);
    expect(await alerts(BANK_B, refusal, 'DISPUTE')).to.have.length(1);
    await act(BANK_B, 'open', refusal, held);
    expect(problemIn(await (await scenes.consortium.as(BANK_B)).read(held))).to.equal('404 NOT_FOUND');
    await act(BANK_A, 'settle', held, refusal);
    expect(await documentOf(BANK_A, refusal)).to.deep.equal(await documentOf(BANK_B, held));
    for (const by of [BANK_A, BANK_B]) {
      const { findings } = await bodyOf(Claim, (await scenes.consortium.as(by)).read(held));
      expect(findings?.map(({ rule, severity }) => `${rule} ${severity}`)).to.deep.equal(['D1 BLOCK']);
    }
    const [told] = await alerts(BANK_B, refusal, 'DISPUTE');
    expect([told?.severity, told?.reason.includes(held.id)]).to.deep.equal(['HIGH', true]);
    // What is done with a refused claim later is no further attempt.
    expect(await alerts(BANK_A, held, 'D1')).to.have.length(attempts);
    expect(await alerts(BANK_B, refusal, 'REFUSED')).to.have.length(1);
  });

  it('clears nothing if the documents are of one paper', async () => {
    const paper = paperClaim();
    const held = await scenes.paperClaim(BANK_A, paper);
    const refusal = await scenes.paperClaim(BANK_B, paper);
    await act(BANK_A, 'dispute', held, refusal);
    await act(BANK_B, 'open', refusal, held);
    await act(BANK_A, 'settle', held, refusal);
    const user = await scenes.consortium.as(BANK_B);
    const input = { ...(await scenes.consentedTo(BANK_B, paper)), cleared: [refusal.id] };
    const record = await recordIn(user.create('financing-claim', newId(), { document: paper, input }));
    expect(record.status).to.equal('REFUSED');
    const other = paperClaim();
    const forOther = { ...(await scenes.consentedTo(BANK_B, other)), cleared: [refusal.id] };
    const answer = user.create('financing-claim', newId(), { document: other, input: forOther });
    expect(problemIn(await answer)).to.equal('400 INVALID');
  });
});
