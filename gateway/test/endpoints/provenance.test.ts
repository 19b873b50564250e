import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B, CARRIER, OTHER_SHIPPER, SHIPPER } from '../support/consortium/cast.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, problemIn } from '../support/consortium/httpUser.js';
import { Scenes, transportDocument } from '../support/consortium/scenes.js';
import { newContainerNumber } from '../support/containerNumbers.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Linked = z.object({ type: z.string(), id: z.string() });
const Provenance = z.object({
  documents: z.array(
    Linked.extend({
      document: z.unknown(),
      links: z.array(Linked),
      history: z.array(z.looseObject({ action: z.string(), version: z.number() })),
    }).loose(),
  ),
  block: z.number(),
});

describeOnEachDatabase('provenance', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });

  async function provenance(by: Actor, path: string): Promise<z.infer<typeof Provenance>['documents']> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    return (await bodyOf(Provenance, user.get(path))).documents;
  }
  const of = ({ id }: Link, by: Actor): ReturnType<typeof provenance> =>
    provenance(by, `/v1/shipments/${id}/provenance`);
  const linkOf = ({ type, id }: Link | z.infer<typeof Linked>): string => `${type}/${id}`;

  /** A shipment to which its bill and its declaration are linked. */
  async function trade(more: object = {}): Promise<{ shipment: Link; bill: Link; declaration: Link }> {
    const shipment = await scenes.shipment(more);
    const bill = await scenes.bill(transportDocument(), { shipment: shipment.id });
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
    for (const number of [newContainerNumber(), 'x', 'y'.repeat(200)])
      expect(await provenance(CARRIER, `/v1/containers/${number}/provenance`)).to.deep.equal([]);
  });
});
