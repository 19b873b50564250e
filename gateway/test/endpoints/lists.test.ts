import { DEFINITIONS, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import {
  type Actor,
  BANK_A,
  BANK_A_AUDITOR,
  BANK_B,
  CARRIER,
  CUSTOMS,
  EXPORTERS_AUDITOR,
  OTHER_SHIPPER,
  SHIPPER,
} from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, pathOf, pointersIn } from '../support/consortium/httpUser.js';
import { Scenes, transportDocument } from '../support/consortium/scenes.js';
import { newContainerNumber } from '../support/containerNumbers.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Page = z.object({
  items: z.array(z.object({ record: TradeRecord, authentic: z.boolean() })),
  next: z.string().nullable(),
  block: z.number(),
});

describeOnEachDatabase('lists of documents', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });

  async function page(by: Actor, path: string): Promise<z.infer<typeof Page>> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    return bodyOf(Page, user.get(path));
  }

  const idsOf = ({ items }: z.infer<typeof Page>): string[] => items.map(({ record: { id } }) => id);

  /** Waits until a gateway has read the private documents in which a container stands. */
  async function found(by: Actor, container: string, count: number): Promise<string[]> {
    for (;;) {
      const ids = idsOf(await page(by, `/v1/shipments?container=${container}`));
      if (ids.length >= count) return ids;
    }
  }

  it('hold a document for each whom it names and for the auditors of theirs, and for nobody else', async () => {
    const { id } = await scenes.shipment();
    const sees = async (actor: Actor): Promise<boolean> =>
      idsOf(await page(actor, '/v1/shipments?limit=100')).includes(id);
    for (const actor of [SHIPPER, EXPORTERS_AUDITOR, BANK_A, BANK_A_AUDITOR, CARRIER])
      expect(await sees(actor), actor.name).to.equal(true);
    for (const actor of [OTHER_SHIPPER, BANK_B, CUSTOMS]) expect(await sees(actor), actor.name).to.equal(false);
  });

  it('hold the present version, and say at which block they stand', async () => {
    const link = await scenes.bill();
    await scenes.act(SHIPPER, link, 'surrender-for-delivery');
    const { items, block } = await page(CARRIER, '/v1/bills-of-lading?sort=changed&limit=1');
    expect(items[0]).to.deep.include({ authentic: true });
    expect(items[0]?.record).to.deep.include({ ...link, version: 2, status: 'PENDING_SURRENDER_FOR_DELIVERY' });
    expect(block).to.equal(consortium.channel.height - 1);
  });

  it('can be asked for a status', async () => {
    const [open, pending] = [await scenes.bill(), await scenes.bill()];
    await scenes.act(SHIPPER, pending, 'surrender-for-delivery');
    const ids = idsOf(await page(CARRIER, '/v1/bills-of-lading?status=PENDING_SURRENDER_FOR_DELIVERY&limit=100'));
    expect(ids).to.include(pending.id).and.not.to.include(open.id);
  });

  for (const { path, statuses } of Object.values(DEFINITIONS)) {
    it(`of ${path} can be asked for each of their statuses, and name the parameter if there is no such status`, async () => {
      const user = await consortium.as(CARRIER);
      for (const status of Object.keys(statuses))
        expect((await user.get(`/v1/${path}?status=${status}`)).status, status).to.equal(200);
      for (const status of ['NONE', '', Object.keys(statuses)[0]?.toLowerCase()]) {
        const answer = await user.get(`/v1/${path}?status=${String(status)}`);
        expect([answer.status, ...pointersIn(answer)], status).to.deep.equal([400, '/query/status']);
      }
    });
  }

  it('can be asked for a container that stands in the private document', async () => {
    const container = newContainerNumber();
    const { id } = await scenes.shipment({ purchaseOrder: container });
    await scenes.shipment();
    expect(await found(BANK_A, container, 1)).to.deep.equal([id]);
    expect(idsOf(await page(OTHER_SHIPPER, `/v1/shipments?container=${container}`))).to.deep.equal([]);
  });

  it('lead from the newest to the oldest through pages that miss and repeat nothing', async () => {
    const container = newContainerNumber();
    const made: string[] = [];
    for (let count = 0; count < 5; count++) made.push((await scenes.shipment({ purchaseOrder: container })).id);
    await found(SHIPPER, container, made.length);
    const pages: string[][] = [];
    for (let next: string | null = `/v1/shipments?container=${container}&status=OPEN&limit=2`; next !== null;) {
      const one: z.infer<typeof Page> = await page(SHIPPER, next);
      pages.push(idsOf(one));
      ({ next } = one);
    }
    expect(pages.map(({ length }) => length)).to.deep.equal([2, 2, 1]);
    expect(pages.flat()).to.deep.equal(made.toReversed());
  });

  it('go on after a document that is not there', async () => {
    const after = newId();
    const { id } = await scenes.shipment();
    expect(idsOf(await page(SHIPPER, `/v1/shipments?after=${after}&limit=100`))).not.to.include(id);
  });

  it('name every parameter that is wrong', async () => {
    const user = await consortium.as(SHIPPER);
    const answer = await user.get('/v1/shipments?limit=0&after=x&container=TOO-LONG-FOR-ONE&sort=id&status=NONE');
    expect(answer.status).to.equal(400);
    expect(pointersIn(answer)).to.have.members([
      '/query/limit',
      '/query/after',
      '/query/container',
      '/query/sort',
      '/query/status',
    ]);
  });

  it('say of a record that nobody confirms that it is not authentic', async () => {
    const link = await scenes.bill(transportDocument());
    const { record } =
      (await page(SHIPPER, '/v1/bills-of-lading?sort=changed&limit=1')).items[0] ?? expect.fail('nothing is there');
    const forged = { ...record, version: 2, status: 'ACCOMPLISHED' };
    consortium.channel.forge({ [`${link.type}/${link.id}`]: JSON.stringify(forged) });
    const { items } = await page(SHIPPER, '/v1/bills-of-lading?sort=changed&limit=1');
    expect(items).to.deep.equal([{ record: forged, authentic: false }]);
    const read = await (await consortium.as(SHIPPER)).get(pathOf(link));
    expect(read.body).to.deep.include({ authentic: false, record: forged });
  });
});
