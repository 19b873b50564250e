import { expect } from 'chai';
import { answerFaults, type ReceivedAnswer } from '../src/description/index.js';
import { partAt } from '../src/description/openApiDocument.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';
const PROBLEM = { type: 'urn:x', title: 'x', status: 404, detail: 'x', code: 'NOT_FOUND', requestId: 'x' };
const BANK = { roles: ['BANK'], carrierCodes: [], bics: [] };
const MEMBERS = { members: ['BankAMSP', 'BankBMSP'].map((mspId) => ({ mspId, ...BANK })), block: 3 };

const faults = (answer: Partial<ReceivedAnswer>): string[] =>
  answerFaults({ method: 'GET', path: '/v1/members', status: 200, contentType: JSON_TYPE, body: MEMBERS, ...answer });

describe('the faults of an answer', () => {
  it('are none if it is as the document says', () => {
    expect(faults({})).to.deep.equal([]);
    const path = '/v1/shipments/01KAE5TZ3TC7H3N5QG8Y0E2XVM';
    expect(faults({ path, status: 404, contentType: PROBLEM_TYPE, body: PROBLEM })).to.deep.equal([]);
    expect(faults({ path: '/v1/events', contentType: 'text/event-stream', body: undefined })).to.deep.equal([]);
  });

  it('name a status, and a code of a problem, that the operation does not have', () => {
    const answer = { status: 404, contentType: PROBLEM_TYPE, body: PROBLEM };
    expect(faults(answer)).to.deep.equal(['GET /v1/members 404: there is no such status']);
    const held = { ...answer, path: '/v1/shipments/x', body: { ...PROBLEM, code: 'HELD' } };
    expect(faults(held)).to.deep.equal([
      'GET /v1/shipments/{id} 404: /code must be equal to one of the allowed values',
    ]);
  });

  it('name what is missing, what is wrong and what is too much, and where', () => {
    const [first, second] = MEMBERS.members;
    const body = { members: [{ ...first, roles: 'BANK' }, second], more: 1 };
    expect(faults({ body })).to.have.members([
      "GET /v1/members 200: / must have required property 'block'",
      'GET /v1/members 200: / must NOT have additional properties (more)',
      'GET /v1/members 200: /members/0/roles must be array',
    ]);
    expect(faults({ body: undefined })).to.deep.equal(['GET /v1/members 200: / must be object']);
  });

  it('name another content type', () => {
    expect(faults({ contentType: 'text/html' })).to.deep.equal([
      'GET /v1/members 200: the content type is "text/html", not application/json',
    ]);
    expect(faults({ contentType: null })).to.have.length(1);
  });

  it('name an operation that there is not', () => {
    expect(faults({ path: '/v1/nothing' })).to.deep.equal(['GET /v1/nothing 200: there is no such operation']);
    expect(faults({ method: 'DELETE' })).to.deep.equal(['DELETE /v1/members 200: there is no such operation']);
  });

  it('name what is not a problem if there is no operation', () => {
    const unknown = { path: '/v1/nothing', status: 404, contentType: PROBLEM_TYPE };
    expect(faults({ ...unknown, body: PROBLEM })).to.deep.equal([]);
    expect(faults({ ...unknown, body: {} })).to.have.length(6);
  });

  it('can be told of every answer that the document describes', () => {
    for (const [path, item] of Object.entries(partAt(['paths'])))
      for (const method of Object.keys(partAt([path], { [path]: item })))
        for (const status of [200, 201, 202, 400, 404, 409, 503])
          for (const contentType of ['application/json', 'application/problem+json'])
            expect(faults({ method, path, status, contentType, body: undefined }), path).not.to.be.empty;
  });

  it('are told by the path template, and a literal segment goes before a parameter', () => {
    const path = '/v1/letters-of-credit/01KAE5TZ3N8Q4W7XK2VJ6M9RDA/clocks?x=1';
    expect(faults({ path, body: {} })[0]).to.match(/^GET \/v1\/letters-of-credit\/\{id\}\/clocks 200: /);
    expect(faults({ method: 'POST', path: '/v1/members/changes', body: {} })[0]).to.match(
      /^POST \/v1\/members\/changes/,
    );
  });
});
