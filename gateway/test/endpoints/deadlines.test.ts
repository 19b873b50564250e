import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_A_AUDITOR, BANK_B, OTHER_SHIPPER, SHIPPER } from '../support/consortium/cast.js';
import { collected, REFUSED } from '../support/consortium/collections.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';

const Deadlines = z.looseObject({
  items: z.array(
    z.object({
      document: z.object({ type: z.string(), id: z.string() }),
      status: z.string(),
      due: z.string(),
      article: z.string(),
    }),
  ),
});

describeOnEachDatabase('deadlines of a bank', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });

  /** The deadlines of a user that are of these documents. */
  async function deadlines(by: Actor, ...of: readonly Link[]): Promise<z.infer<typeof Deadlines>['items']> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    const { items } = await bodyOf(Deadlines, user.get('/v1/deadlines'));
    return items.filter(({ document }) => of.some(({ id }) => id === document.id));
  }
  const idsOf = async (by: Actor, ...of: readonly Link[]): Promise<string[]> =>
    (await deadlines(by, ...of)).map(({ document: { id } }) => id);

  it('are the presentations that wait for its decision, the most urgent first', async () => {
    const [first, second] = [await scenes.presentation(), await scenes.presentation()];
    const items = await deadlines(BANK_A, second, first);
    expect(items.map(({ document }) => document)).to.deep.equal([first, second]);
    expect(items[0]).to.deep.include({ status: 'PRESENTED', article: 'UCP 600 art. 16(d)' });
    expect(items[0]?.due).to.match(/^\d{4}-\d\d-\d\d$/);
    for (const link of [first, second]) await scenes.act(SHIPPER, link, 'withdraw');
    expect(await idsOf(BANK_A, first, second)).to.deep.equal([]);
  });

  it('go when the bank has decided, and stay while it only found discrepancies', async () => {
    const [complying, discrepant] = [await scenes.presentation(), await scenes.presentation()];
    await scenes.examined('COMPLYING', complying);
    await scenes.examined('DISCREPANT', discrepant);
    expect(await idsOf(BANK_A, complying, discrepant)).to.deep.equal([discrepant.id]);
    const details = { discrepancies: ['LATE'], disposal: 'RETURNING' };
    await scenes.act(BANK_A, discrepant, 'refuse', { details });
    expect(await idsOf(BANK_A, complying, discrepant)).to.deep.equal([]);
  });

  it('are those of refused collections for the principal and its bank, until they say what becomes of the documents', async () => {
    const collection = await collected(scenes, 'present');
    await scenes.act(BANK_B, collection, 'advise-refusal', REFUSED);
    for (const by of [SHIPPER, BANK_A]) {
      const [item] = await deadlines(by, collection);
      expect(item).to.deep.include({ document: collection, status: 'REFUSED', article: 'URC 522 art. 26(c)(iii)' });
      expect(item?.due).to.match(/^\d{4}-\d\d-\d\d$/);
    }
    for (const by of [BANK_B, OTHER_SHIPPER]) expect(await idsOf(by, collection)).to.deep.equal([]);
    await scenes.act(BANK_A, collection, 'instruct', { input: { disposal: 'HOLD' } });
    expect(await idsOf(BANK_A, collection)).to.deep.equal([]);
  });

  it('are those of the bank that examines, and are nobody else’s', async () => {
    const [toA, toB] = [await scenes.presentation(), await scenes.presentationToIssuer()];
    const seen = (by: Actor): Promise<string[]> => idsOf(by, toA, toB);
    expect([await seen(BANK_A), await seen(BANK_A_AUDITOR)]).to.deep.equal([[toA.id], [toA.id]]);
    expect([await seen(BANK_B), await seen(SHIPPER)]).to.deep.equal([[toB.id], []]);
  });
});
