import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, CARRIER, OTHER_SHIPPER, SHIPPER } from '../support/consortium/cast.js';
import { AMOUNT_MINOR, claimOn, PAPERS, paperClaim, usd } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, pointersIn, problemIn, recordIn, succeeds } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const List = z.looseObject({ items: z.array(z.looseObject({ record: z.looseObject({ id: z.string() }) })) });

describeOnEachDatabase('the consent of an applicant over HTTP', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });

  const reserve = async (document: object, consent?: string, by: Actor = BANK_A): Promise<Answer> => {
    const input = { ...(consent !== undefined && { consent }) };
    return (await consortium.as(by)).create('financing-claim', newId(), { document, input });
  };
  const statusOf = async (consent: Link): Promise<string> =>
    (await recordIn((await consortium.as(SHIPPER)).read(consent))).status;
  /** The open consents that a user is shown. */
  const listOpen = async (by: Actor): Promise<string[]> => {
    const user = await consortium.as(by);
    await consortium.settled(user);
    const { items } = await bodyOf(List, user.get('/v1/financing-consents?status=OPEN'));
    return items.map(({ record }) => record.id);
  };

  it('is listed for its bank, read by the two of them, and used by one claim', async () => {
    const document = paperClaim();
    const consent = await scenes.consent(BANK_A, document);
    for (const by of [BANK_A, SHIPPER]) expect(await listOpen(by)).to.include(consent.id);
    for (const by of [BANK_B, CARRIER, OTHER_SHIPPER]) {
      expect(await listOpen(by)).not.to.include(consent.id);
      expect(problemIn(await (await consortium.as(by)).read(consent))).to.equal('404 NOT_FOUND');
    }
    expect((await recordIn(reserve(document, consent.id))).status).to.equal('RESERVED');
    expect(await statusOf(consent)).to.equal('USED');
    expect(problemIn(await reserve(document, consent.id))).to.equal('409 WRONG_STATUS');
  });

  it('is missing, lapsed or withdrawn: then nothing is locked, and another bank gets the papers', async () => {
    const document = paperClaim();
    expect(problemIn(await reserve(document))).to.equal('409 NO_CONSENT');
    const consent = await scenes.consent(BANK_A, document);
    await scenes.act(SHIPPER, consent, 'withdraw');
    expect(problemIn(await reserve(document, consent.id))).to.equal('409 WRONG_STATUS');
    const other = await scenes.consent(BANK_B, document);
    expect(problemIn(await reserve(document, other.id))).to.equal('404 NOT_FOUND');
    expect((await recordIn(reserve(document, other.id, BANK_B))).status).to.equal('RESERVED');
  });

  it('says what it is not to: each paper, and the amount', async () => {
    const [one, other] = [PAPERS.bill(), PAPERS.bill()];
    const { id } = await scenes.consent(BANK_A, claimOn([one]), { upTo: usd(AMOUNT_MINOR - 1) });
    const answer = await reserve(claimOn([one, other]), id);
    expect(problemIn(answer)).to.equal('409 NO_CONSENT');
    expect(pointersIn(answer)).to.deep.equal(['/document/security/1', '/document/amount']);
  });

  it('is not needed for a check, and looked at if it is named', async () => {
    const [document, other] = [paperClaim(), paperClaim()];
    const { id: consent } = await scenes.consent(BANK_A, document);
    const officer = await consortium.as(BANK_A);
    const check = (asked: object, input: object): Promise<Answer> =>
      officer.post('/v1/financing-checks', { document: asked, input });
    for (const input of [{}, { consent }]) await succeeds(check(document, input));
    expect(problemIn(await check(other, { consent }))).to.equal('409 NO_CONSENT');
  });

  it('is open again after a cancellation', async () => {
    const document = paperClaim();
    const consent = await scenes.consent(BANK_A, document);
    const claim = await recordIn(reserve(document, consent.id));
    await scenes.act(BANK_A, claim, 'cancel');
    expect(await statusOf(consent)).to.equal('OPEN');
    expect((await recordIn(reserve(document, consent.id))).status).to.equal('RESERVED');
  });

  it('stays used if the claim ends while the applicant’s peer signs nothing, which holds up nobody', async () => {
    const document = paperClaim();
    const consent = await scenes.consent(BANK_A, document);
    const claim = await recordIn(reserve(document, consent.id));
    await consortium.channel.whileSilent(SHIPPER.msp, () => scenes.act(BANK_A, claim, 'cancel'));
    expect(await statusOf(consent)).to.equal('USED');
  });
});
