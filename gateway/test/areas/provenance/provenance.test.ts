import { expect } from 'chai';
import request from 'supertest';
import { z } from 'zod';
import { transactionOf } from '../../support/fakeWire.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { type HeldDocument, heldDocuments } from '../../support/heldDocuments.js';
import { bill, newId, record } from '../../support/records.js';

const Provenance = z.looseObject({
  documents: z.array(
    z.looseObject({
      type: z.string(),
      id: z.string(),
      document: z.unknown(),
      links: z.array(z.object({ type: z.string(), id: z.string() })),
      history: z.array(z.looseObject({ action: z.string() })),
    }),
  ),
  block: z.number(),
});

describe('provenance', () => {
  let under: GatewayUnderTest;
  let officer: string;
  let documents: Map<string, HeldDocument>;
  before(async () => {
    under = await startGatewayUnderTest();
    officer = await under.as('bank-officer');
    documents = heldDocuments(under.wire);
  });
  after(() => under.close());

  async function ask(path: string): Promise<z.infer<typeof Provenance>> {
    const response = await request(under.gateway.url).get(path).set('Authorization', officer);
    return Provenance.parse(response.body);
  }

  it('has all that belongs to a shipment and may be seen, and does not mention what may not', async () => {
    const shipment = record();
    const hidden = bill({ parties: [{ msp: 'CarrierMSP' }] });
    const seen = bill({
      links: [
        { type: 'shipment', id: shipment.id },
        { type: 'bill-of-lading', id: hidden.id },
      ],
    });
    const box = 'CSQU3054383';
    documents.set(shipment.id, { record: shipment, document: { ucr: 'x' } });
    documents.set(seen.id, { record: seen, document: { box } });
    const { number } = under.wire.block([shipment, seen, hidden].map((each) => transactionOf(each)));
    const path = `/v1/shipments/${shipment.id}/provenance`;
    await under.wire.settled(async () => (await ask(path)).block >= number);
    const { documents: found } = await ask(path);
    expect(found.map(({ type, id }) => [type, id])).to.deep.equal([
      ['shipment', shipment.id],
      ['bill-of-lading', seen.id],
    ]);
    expect(found[1]).to.deep.include({ links: [{ type: 'shipment', id: shipment.id }], document: { box } });
    expect(found[1]?.history.map(({ action }) => action)).to.deep.equal(['issue']);
    expect(JSON.stringify(found)).not.to.include(hidden.id);
    const byBox = `/v1/containers/${box}/provenance`;
    await under.wire.settled(async () => (await ask(byBox)).documents.length > 0);
    const ids = (await ask(byBox)).documents.map(({ id }) => id);
    expect(ids).to.have.members([shipment.id, seen.id]);
  });

  it('of a shipment that is not the caller’s is not found', async () => {
    const path = `/v1/shipments/${newId()}/provenance`;
    const { status } = await request(under.gateway.url).get(path).set('Authorization', officer);
    expect(status).to.equal(404);
  });
});
