import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, CARRIER, CUSTOMS, OTHER_SHIPPER, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, pointersIn, problemIn } from '../support/consortium/httpUser.js';
import { containedDocument, Scenes } from '../support/consortium/scenes.js';
import { newContainerNumber } from '../support/containerNumbers.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Events = z.object({ eventList: z.array(z.object({ type: z.string() })) });
const Linked = z.object({ type: z.string(), id: z.string() });
const Provenance = z.object({
  documents: z.array(
    Linked.extend({
      document: z.unknown(),
      links: z.array(Linked),
      hidden: z.number(),
      history: z.array(z.looseObject({ action: z.string(), version: z.number(), time: z.string() })),
    }).loose(),
  ),
  edges: z.array(z.strictObject({ from: Linked, to: Linked, reason: z.string() })),
  hidden: z.number(),
  truncated: z.array(z.string()),
  next: z.string().nullable(),
  block: z.number(),
});

describeOnEachDatabase('provenance', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });

  async function answered(by: Actor, path: string): Promise<z.infer<typeof Provenance>> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    return bodyOf(Provenance, user.get(path));
  }
  const provenance = async (by: Actor, path: string): Promise<z.infer<typeof Provenance>['documents']> =>
    (await answered(by, path)).documents;
  const of = ({ id }: Link, by: Actor): ReturnType<typeof provenance> =>
    provenance(by, `/v1/shipments/${id}/provenance`);
  const linkOf = ({ type, id }: Link | z.infer<typeof Linked>): string => `${type}/${id}`;

  /** A shipment to which its bill and its declaration are linked. */
  async function trade(more: object = {}): Promise<{ shipment: Link; bill: Link; declaration: Link }> {
    const shipment = await scenes.shipment({ ucr: `6KR${newId()}`, ...more });
    const bill = await scenes.bill(containedDocument(), { shipment: shipment.id });
    const declaration = await scenes.declaration([bill]);
    await scenes.act(SHIPPER, shipment, 'link', { input: { to: bill } });
    return { shipment, bill, declaration };
  }

  it('is all that belongs to a shipment, each document once, with its story', async () => {
    const { shipment, bill, declaration } = await trade();
    const found = await of(shipment, SHIPPER);
    expect(found.map(linkOf)).to.have.members([shipment, bill, declaration].map(linkOf));
    const first = found.find(({ id }) => id === shipment.id);
    expect(first?.history.map(({ action }) => action)).to.deep.equal(['create', 'link']);
    expect(first?.links).to.deep.equal([bill]);
    expect(first?.document).to.have.property('ucr');
  });

  it('holds no document that its reader may not see, nor a link to one', async () => {
    const { shipment, bill, declaration } = await trade();
    const found = await of(shipment, BANK_A);
    expect(found.map(linkOf)).to.deep.equal([linkOf(shipment)]);
    const text = JSON.stringify(found);
    expect(text).not.to.include(bill.id).and.not.to.include(declaration.id);
  });

  it('holds what is shown to its reader later', async () => {
    const { shipment, bill } = await trade();
    await scenes.act(SHIPPER, bill, 'disclose', { input: { to: { msp: BANK_A.msp } } });
    expect((await of(shipment, BANK_A)).map(linkOf)).to.have.members([shipment, bill].map(linkOf));
  });

  it('is not found for a shipment that is another’s, and alike for one that is not there', async () => {
    const { shipment } = await trade();
    for (const actor of [OTHER_SHIPPER, BANK_B])
      for (const id of [shipment.id, newId()]) {
        const answer = await (await consortium.as(actor)).get(`/v1/shipments/${id}/provenance`);
        expect(problemIn(answer)).to.equal('404 NOT_FOUND');
      }
  });

  it('of a container is all that belongs to the documents in which it stands', async () => {
    const container = newContainerNumber();
    const { shipment, bill, declaration } = await trade({ purchaseOrder: container });
    const path = `/v1/containers/${container}/provenance`;
    let found = await provenance(SHIPPER, path);
    // The private documents are read after their block.
    while (found.length === 0) found = await provenance(SHIPPER, path);
    expect(found.map(linkOf)).to.have.members([shipment, bill, declaration].map(linkOf));
    expect(await provenance(OTHER_SHIPPER, path)).to.deep.equal([]);
  });

  it('of a container that stands nowhere is nothing', async () => {
    expect(await provenance(CARRIER, `/v1/containers/${newContainerNumber()}/provenance`)).to.deep.equal([]);
  });

  it('says why its documents belong together, counts what is hidden around them, and comes in pages', async () => {
    const { shipment, bill, declaration } = await trade();
    await scenes.act(SHIPPER, bill, 'disclose', { input: { to: { msp: BANK_A.msp } } });
    const path = `/v1/provenance?type=customs-declaration&id=${declaration.id}`;
    const first = await answered(SHIPPER, `${path}&limit=2`);
    expect(first.documents.map(linkOf)).to.deep.equal([declaration, bill].map(linkOf));
    expect(first.edges).to.deep.equal([{ from: declaration, to: bill, reason: 'LINK' }]);
    const second = await answered(SHIPPER, String(first.next));
    expect(second.documents.map(linkOf)).to.deep.equal([linkOf(shipment)]);
    expect(second.edges).to.have.deep.members([
      { from: bill, to: shipment, reason: 'LINK' },
      { from: shipment, to: bill, reason: 'LINK' },
    ]);
    expect(second).to.deep.include({ next: null, hidden: 0, truncated: [] });
    const ofBank = await answered(BANK_A, `/v1/shipments/${shipment.id}/provenance`);
    expect(ofBank.documents.map(({ hidden, ...each }) => [linkOf(each), hidden])).to.deep.equal([
      [linkOf(shipment), 0],
      [linkOf(bill), 1],
    ]);
    expect(ofBank.hidden).to.equal(1);
    const near = await answered(BANK_A, `/v1/shipments/${shipment.id}/provenance?depth=0`);
    expect(near).to.deep.include({ truncated: ['DEPTH'], edges: [] });
  });

  it('as of a time is what was there then, in the versions of then', async () => {
    const { shipment, bill } = await trade();
    const [before] = await provenance(SHIPPER, `/v1/shipments/${shipment.id}/provenance?depth=0`);
    const asOf = before?.history[0]?.time;
    const then = await answered(SHIPPER, `/v1/shipments/${shipment.id}/provenance?asOf=${String(asOf)}`);
    expect(then.documents.map(({ history, ...each }) => [linkOf(each), history.length])).to.deep.equal([
      [linkOf(shipment), 1],
    ]);
    expect((await answered(SHIPPER, `/v1/provenance?type=bill-of-lading&id=${bill.id}`)).edges).to.have.length(3);
  });

  it('is told as events of EPCIS, too, of what its reader holds', async () => {
    const { bill } = await trade();
    const read = async (by: Actor): Promise<string[]> => {
      const user = await consortium.as(by);
      const answer = await user.get(`/v1/provenance/epcis?type=bill-of-lading&id=${bill.id}`);
      expect(answer.type).to.equal('application/ld+json');
      return z
        .object({ epcisBody: Events })
        .parse(JSON.parse(answer.text))
        .epcisBody.eventList.map(({ type }) => type);
    };
    await consortium.settled(await consortium.as(SHIPPER));
    expect(await read(SHIPPER)).to.include.members(['AggregationEvent', 'TransactionEvent']);
    expect(await read(CARRIER)).not.to.include('ObjectEvent');
  });

  const NOT_ASKED: readonly (readonly [string, string, string])[] = [
    ['a container with a wrong check digit', 'provenance?container=CSQU3054384', '/query/container'],
    ['a container in the path with one', 'containers/CSQU3054384/provenance', '/path/number'],
    ['what is no container', 'containers/x/provenance', '/path/number'],
    ['an HS code that is none', 'provenance?hsCode=64', '/query/hsCode'],
    ['an HS code of a chapter that is none', 'provenance?hsCode=770100', '/query/hsCode'],
    ['an id that is none', 'provenance?type=shipment&id=x', '/query/id'],
    ['an id without a type', `provenance?id=${newId()}`, '/query/type'],
    ['a page after no document', 'provenance?lot=1&after=1.x.y', '/query/after'],
    ['nothing to start from', 'provenance', '/query'],
  ];
  for (const [what, path, pointer] of NOT_ASKED)
    it(`is refused for ${what}`, async () => {
      const answer = await (await consortium.as(CUSTOMS)).get(`/v1/${path}`);
      expect([problemIn(answer), pointersIn(answer)]).to.deep.equal(['400 INVALID', [pointer]]);
    });
});
