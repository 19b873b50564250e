import { expect } from 'chai';
import { z } from 'zod';
import { openApi } from '../../src/endpoints.js';
import { RESPONSES } from '../../src/http/endpoint/jsonSchema.js';

const Response = z.looseObject({
  $ref: z.string().optional(),
  headers: z.record(z.string(), z.unknown()).optional(),
});
const Operation = z.looseObject({ operationId: z.string(), responses: z.record(z.string(), Response) });
const { paths, components } = z
  .looseObject({
    paths: z.record(z.string(), z.record(z.string(), Operation)),
    components: z.looseObject({ responses: z.record(z.string(), Response) }),
  })
  .parse(openApi());
const OPERATIONS = Object.values(paths).flatMap((methods) => Object.values(methods));

/** The names of the headers that an operation answers with a status, wherever they are described. */
function headersOf(operationId: string, status: string): string[] {
  const { $ref, ...own } = OPERATIONS.find((each) => each.operationId === operationId)?.responses[status] ?? {};
  const response = $ref === undefined ? own : components.responses[$ref.slice(RESPONSES.length)];
  return Object.keys(response?.headers ?? {});
}

describe('the operations of the OpenAPI document', () => {
  it('have a name each, which can be that of a method', () => {
    const names = OPERATIONS.map(({ operationId }) => operationId);
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names) expect(name).to.match(/^[a-z][A-Za-z0-9]{2,63}$/);
  });

  it('have each status that they answer with, and no default', () => {
    for (const { operationId, responses } of OPERATIONS) {
      expect(responses, operationId).not.to.have.property('default');
      expect(responses, operationId).to.include.keys('400', '429', '500');
    }
  });

  it('have the headers of each answer', () => {
    expect(headersOf('putFinancingClaim', '201')).to.include.members(['ETag', 'Location', 'X-Request-Id']);
    expect(headersOf('putFinancingClaim', '202')).to.include('Location');
    expect(headersOf('putFinancingClaim', '429')).to.include('Retry-After');
    expect(headersOf('putFinancingClaim', '503')).to.include('Retry-After');
    expect(headersOf('listShipments', '200')).to.include('Link');
  });
});
