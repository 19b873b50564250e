import { expect } from 'chai';
import { z } from 'zod';
import { openApi } from '../../src/index.js';

const Link = z.strictObject({ operationId: z.string(), parameters: z.record(z.string(), z.string()) });
const Linked = z.looseObject({ links: z.record(z.string(), z.strictObject({ $ref: z.string() })).default({}) });
const Operation = z.looseObject({ operationId: z.string(), responses: z.record(z.string(), Linked) });
const Description = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({ links: z.record(z.string(), Link) }),
});

describe('the links of the OpenAPI document', () => {
  const { paths, components } = Description.parse(openApi());
  const linksOf = (path: string, method: string, status: string): string[] =>
    Object.keys(paths[path]?.[method]?.responses[status]?.links ?? {});

  it('lead from the making of a document to every operation on it, and from nothing else', () => {
    const onShipments = [
      ...['getShipmentsProvenance', 'getShipment', 'getShipmentHistory', 'getShipmentVersion'],
      ...['getShipmentsEvidence', 'linkShipment', 'unlinkShipment', 'closeShipment'],
    ];
    expect(linksOf('/v1/shipments', 'post', '201')).to.have.members(onShipments);
    expect(linksOf('/v1/shipments/{id}', 'put', '200')).to.have.members(onShipments);
    expect(linksOf('/v1/shipments/{id}', 'get', '200')).to.deep.equal([]);
    expect(linksOf('/v1/shipments/{id}/link', 'post', '200')).to.deep.equal([]);
  });

  it('say where the parameters of the next request are in the answer', () => {
    expect(components.links['getShipmentVersion']).to.deep.equal({
      operationId: 'getShipmentVersion',
      parameters: { id: '$response.body#/record/id', number: '$response.body#/record/version' },
    });
  });

  it('lead to operations that there are', () => {
    const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    expect(ids).to.include.members(Object.values(components.links).map(({ operationId }) => operationId));
  });
});
