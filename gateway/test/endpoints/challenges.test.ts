import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { BANK_A, BANK_B } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, type HttpUser, pathOf, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { paperClaim } from '../support/consortium/claimPapers.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const AFTER_CHALLENGE_MS = 73 * 3_600_000;
const Claim = z.looseObject({
  document: z.unknown(),
  findings: z.array(z.looseObject({ evidence: z.looseObject({ claim: z.string().optional() }) })).nullable(),
});
const Alerts = z.object({
  items: z.array(z.object({ reason: z.string(), document: z.object({ id: z.string() }) }).loose()),
});

describe('the challenge of a claim over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  const { now } = Date;
  before(async () => {
    consortium = await TestConsortium.start(anyDatabase);
    scenes = new Scenes(consortium);
  });
  afterEach(() => {
    Date.now = now;
  });
  after(() => consortium.close());

  const bank = (actor = BANK_B): Promise<HttpUser> => consortium.as(actor);

  /** Papers that bank A holds, and that bank B challenges by what its refusal says. */
  async function challenged(): Promise<{ paper: object; held: Link; refusal: Link }> {
    const paper = paperClaim();
    const held = await scenes.paperClaim(BANK_A, paper);
    const refusal = await scenes.paperClaim(BANK_B, paper);
    const { findings } = await bodyOf(Claim, (await bank()).read(refusal));
    const claim = findings?.[0]?.evidence.claim;
    await scenes.act(BANK_B, refusal, 'challenge', { input: { claim } });
    expect(claim).to.equal(held.id);
    return { paper, held, refusal };
  }
  const again = async (paper: object, { id }: Link): Promise<Answer> =>
    (await bank()).create('financing-claim', newId(), {
      document: paper,
      input: { ...(await scenes.consentedTo(BANK_B, paper)), unanswered: [id] },
    });

  it('shows the claim to the challenger when its bank opens it, and goes on to exclude the challenger', async () => {
    const { paper, held, refusal } = await challenged();
    expect(problemIn(await (await bank()).read(held))).to.equal('404 NOT_FOUND');
    const own = await bank(BANK_A);
    await consortium.settled(own);
    const { items } = await bodyOf(Alerts, own.get('/v1/alerts'));
    const told = items.find(({ document, reason }) => document.id === held.id && reason.includes(refusal.id));
    expect(told?.reason).to.include('challenges this claim');
    await scenes.act(BANK_A, held, 'open', { input: { claim: refusal.id } });
    const { document } = await bodyOf(Claim, (await bank()).read(held));
    expect(document).to.deep.include(paper);
    expect((await recordIn(again(paper, refusal))).status).to.equal('REFUSED');
  });

  it('frees the papers for the challenger if its bank does not open it in time', async () => {
    const { paper, held, refusal } = await challenged();
    const later = now() + AFTER_CHALLENGE_MS;
    Date.now = () => later;
    await scenes.act(BANK_B, refusal, 'record-unanswered', { input: { claim: held.id } });
    const record = await recordIn(again(paper, refusal));
    expect(record.status).to.equal('RESERVED');
    const { findings } = await bodyOf(Claim, (await bank()).read(record));
    expect(findings?.map(({ severity }) => severity)).to.deep.equal(['HIGH']);
    const { text } = await (await bank(BANK_A)).get(pathOf(record));
    expect(text).to.include('NOT_FOUND');
  });
});
