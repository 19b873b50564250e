import { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import {
  type Actor,
  BANK_A,
  BANK_A_AUDITOR,
  BANK_A_SECOND,
  BANK_B,
  CARRIER,
  CUSTOMS,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
} from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { paperClaim } from '../support/consortium/claimPapers.js';
import { bodyOf, pointersIn, problemIn } from '../support/consortium/httpUser.js';
import { inHours, Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Page = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      document: Link,
      what: z.string(),
      actions: z.array(z.string()),
      due: z.string().nullable(),
      mark: z.string().nullable(),
      summary: z.looseObject({}).nullable(),
    }),
  ),
  next: z.string().nullable(),
});
type Entry = z.infer<typeof Page>['items'][number];

describeOnEachDatabase('an inbox', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });

  const ask = async (by: Actor, path: string): Promise<z.infer<typeof Page>> =>
    bodyOf(Page, (await consortium.as(by)).get(`${path}&atLeastBlock=${consortium.channel.height - 1}`));
  /** Everything, page by page. */
  async function all(by: Actor, query: string): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (let next: string | null = `/v1/inbox?${query}`; next !== null;) {
      const page: z.infer<typeof Page> = await ask(by, next);
      entries.push(...page.items);
      ({ next } = page);
    }
    return entries;
  }
  /** What waits for somebody about a document. */
  const about = async (by: Actor, { type, id }: Link, show = 'open'): Promise<Entry[]> =>
    (await all(by, `show=${show}&type=${type}&limit=100`)).filter(({ document }) => document.id === id);
  const mark = async (by: Actor, entry: string, as: string): Promise<string> =>
    problemIn(await (await consortium.as(by)).post(`/v1/inbox/${entry}/mark`, { mark: as }));

  it('has what a document waits for, by when, and with which actions, until it is done', async () => {
    const presentation = await scenes.presentation();
    const [entry] = await about(BANK_A, presentation);
    expect(entry).to.deep.include({ kind: 'TASK', what: 'Examine the documents.', actions: ['examine'], mark: null });
    expect(entry?.due).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(entry?.summary).to.have.property('amount');
    for (const actor of [BANK_B, SHIPPER, CARRIER, CUSTOMS]) expect(await about(actor, presentation)).to.deep.equal([]);
    await scenes.examined('COMPLYING', presentation);
    expect((await about(BANK_A, presentation)).map(({ what }) => what)).to.deep.equal(['Honour the presentation.']);
  });

  it('is of one party if the document waits for that party, and of a whole organisation if it does for any of its users', async () => {
    const bill = await scenes.bill();
    const expires = inHours(24);
    await scenes.act(SHIPPER, bill, 'offer-transfer', { input: { to: placeOf(OTHER_SHIPPER), expires } });
    const [offered] = await about(OTHER_SHIPPER, bill);
    expect(offered).to.deep.include({ actions: ['accept-transfer', 'decline-offer'], due: expires });
    expect(await about(SHIPPER, bill)).to.deep.equal([]);
    await scenes.act(SHIPPER, bill, 'withdraw-offer');
    expect(await about(OTHER_SHIPPER, bill)).to.deep.equal([]);
    await scenes.act(SHIPPER, bill, 'surrender-for-delivery');
    expect((await about(CARRIER, bill)).map(({ actions }) => actions)).to.deep.equal([
      ['accept-surrender', 'reject-surrender'],
    ]);
  });

  it('leaves out what another officer must do than the one who began', async () => {
    const claim = await scenes.doubted();
    expect(await about(BANK_A, claim)).to.deep.equal([]);
    const [entry] = await about(BANK_A_SECOND, claim);
    expect(entry?.actions).to.deep.equal(['approve']);
  });

  it('has alerts until an officer sees to them', async () => {
    const document = paperClaim();
    const own = await scenes.paperClaim(BANK_A, document);
    await scenes.paperClaim(BANK_B, document);
    const [alert] = (await about(BANK_A, own)).filter((entry) => entry.kind === 'ALERT');
    const id = alert?.id ?? expect.fail('there is no alert');
    expect(alert).to.deep.include({ actions: [], due: null });
    await (await consortium.as(BANK_A)).post(`/v1/alerts/${id}/acknowledge`, {});
    expect((await about(BANK_A, own)).map((entry) => entry.id)).not.to.include(id);
  });

  it('keeps for each user what it has read and done, and begins anew with another version', async () => {
    const bill = await scenes.bill();
    await scenes.act(SHIPPER, bill, 'surrender-for-delivery');
    const id = (await about(CARRIER, bill))[0]?.id ?? expect.fail('nothing waits');
    await mark(CARRIER, id, 'READ');
    expect((await about(CARRIER, bill))[0]?.mark).to.equal('READ');
    expect(await about(CARRIER, bill, 'new')).to.deep.equal([]);
    await mark(CARRIER, id, 'DONE');
    expect(await about(CARRIER, bill)).to.deep.equal([]);
    expect((await about(CARRIER, bill, 'done')).map((entry) => entry.id)).to.deep.equal([id]);
    await scenes.act(CARRIER, bill, 'accept-surrender');
    expect((await about(CARRIER, bill)).map((entry) => entry.mark)).to.deep.equal([null]);
  });

  it('takes marks of what waits for the user, and of nothing else', async () => {
    const presentation = await scenes.presentation();
    const id = (await about(BANK_A, presentation))[0]?.id ?? expect.fail('nothing waits');
    expect(await mark(BANK_B, id, 'DONE')).to.equal('404 NOT_FOUND');
    expect(await mark(BANK_A, id, 'NEVER')).to.equal('400 INVALID');
    expect(await mark(BANK_A, `${id}0`, 'READ')).to.equal('404 NOT_FOUND');
    expect(await mark(BANK_A_AUDITOR, id, 'READ')).to.equal('403 FORBIDDEN');
    const auditor = await (await consortium.as(BANK_A_AUDITOR)).get('/v1/inbox');
    expect(problemIn(auditor)).to.equal('403 FORBIDDEN');
  });

  it('leads from the most urgent to the newest through pages that miss and repeat nothing', async () => {
    for (let count = 0; count < 3; count++) await scenes.presentation();
    const [whole, paged] = [await all(BANK_A, 'limit=100'), await all(BANK_A, 'limit=7')];
    expect(paged.map(({ id }) => id)).to.deep.equal(whole.map(({ id }) => id));
    expect(new Set(paged.map(({ id }) => id)).size).to.equal(paged.length);
    const due = whole.map((entry) => entry.due ?? '9999');
    expect(due).to.deep.equal([...due].sort());
    const answer = await (await consortium.as(BANK_A)).get('/v1/inbox?after=x&limit=0&show=all&type=none');
    expect(pointersIn(answer).sort()).to.deep.equal(['/query/after', '/query/limit', '/query/show', '/query/type']);
  });

  it('has pages that begin after an alert of any rule, whose name is in its id', async () => {
    const after = `9999~1~0~1-0-SOFT_CLAUSES-letter-of-credit-${newId()}`;
    expect((await (await consortium.as(BANK_A)).get(`/v1/inbox?after=${after}`)).status).to.equal(200);
  });
});
