import { parseJson } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request from 'supertest';
import { type Answered, answered } from '../../support/answered.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { acted, newId, readResult, record } from '../../support/records.js';

describe('If-Match', () => {
  const shipment = record();
  const input = { to: { type: 'bill-of-lading', id: newId() } };
  let under: GatewayUnderTest;
  let shipper: string;
  before(async () => {
    under = await startGatewayUnderTest();
    shipper = await under.as('shipper');
    under.wire.answers('documents:read', () => readResult(shipment, {}));
    under.wire.answers('shipments:link', () => acted({ ...shipment, version: 2, action: 'link' }));
  });
  after(() => under.close());

  const link = (body: object, tag: string): Promise<Answered> =>
    answered(
      request(under.gateway.url)
        .post(`/v1/shipments/${shipment.id}/link`)
        .set('Authorization', shipper)
        .set('If-Match', tag)
        .send(body),
    );
  const expectedVersions = (): unknown[] =>
    under.wire.submitted.map(
      ({ call }) => (parseJson(call.arguments[1] ?? '') as { expectedVersion?: number }).expectedVersion,
    );

  it('can be weak, as a proxy makes it that compresses answers; * says nothing', async () => {
    under.wire.submitted.length = 0;
    for (const tag of ['"8"', 'W/"8"', '*']) expect((await link({ input }, tag)).status).to.equal(200);
    expect(expectedVersions()).to.deep.equal([8, 8, undefined]);
  });

  const NO_TAG = 'is not the ETag of a document: the number of its version in quotation marks, such as "3"';
  const SEVERAL = 'names several versions: send the ETag of the one that you have read';
  const unfit: readonly (readonly [string, string])[] = [
    ...['abc', '1', '"0"', '"-1"', '"x"', '""', 'W/1', 'w/"1"', '**', '"1', '"99999999999999999"'].map(
      (tag) => [tag, NO_TAG] as const,
    ),
    ...['"1", "2"', '"1","1"', 'W/"1", "2"', '"x", *'].map((tag) => [tag, SEVERAL] as const),
  ];
  for (const [tag, message] of unfit)
    it(`is refused if it is ${tag}, and told why`, async () => {
      const { status, body } = await link({ input }, tag);
      expect([status, body.issues]).to.deep.equal([400, [{ pointer: '/If-Match', message }]]);
    });

  it('is refused if it contradicts the body, and both are told', async () => {
    const { status, body } = await link({ input, expectedVersion: 3 }, '"2"');
    const message = 'is 3, and If-Match names version 2: send one of them';
    expect([status, body.issues]).to.deep.equal([400, [{ pointer: '/expectedVersion', message }]]);
  });
});
