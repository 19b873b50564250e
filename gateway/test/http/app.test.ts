import { DEFINITIONS, UCP_RULES } from '@naru/chaincode/domain';
import { expect } from 'chai';
import fc from 'fast-check';
import request from 'supertest';
import { type Answered, answered } from '../support/answered.js';
import { type GatewayUnderTest, PASSWORD, startGatewayUnderTest } from '../support/gatewayUnderTest.js';
import { newId } from '../support/records.js';

const RUNS = 300;

describe('the HTTP interface', () => {
  let under: GatewayUnderTest;
  let officer: string;
  let shipper: string;
  const api = (): ReturnType<typeof request> => request(under.gateway.url);

  before(async () => {
    under = await startGatewayUnderTest({ NARU_TOKEN_ATTEMPTS_PER_MINUTE: '5', NARU_MAX_BODY_BYTES: '5000' });
    officer = await under.as('bank-officer');
    shipper = await under.as('shipper');
  });
  after(() => under.close());

  const get = (path: string, as = officer): Promise<Answered> => answered(api().get(path).set('Authorization', as));

  describe('POST /v1/tokens', () => {
    const logIn = (body: object): Promise<Answered> => answered(api().post('/v1/tokens').send(body));

    it('gives a token that opens the rest, for the right password', async () => {
      const { status, body } = await logIn({ user: 'bank-officer', password: PASSWORD });
      expect([status, body.token_type, body.expires_in]).to.deep.equal([200, 'Bearer', 900]);
      const members = await get('/v1/members', `Bearer ${body.access_token ?? ''}`);
      expect(members.body.members).to.have.length(5);
    });

    it('answers alike for a wrong password and an unknown user, and stops guesses', async () => {
      const wrong = await logIn({ user: 'bank-officer', password: 'wrong' });
      const unknown = await logIn({ user: 'nobody', password: 'wrong' });
      const body = { ...unknown.body, requestId: wrong.body['requestId'] };
      expect([wrong.status, wrong.body]).to.deep.equal([401, body]);
      const statuses: number[] = [];
      for (let guess = 0; guess < 5; guess++) statuses.push((await logIn({ user: 'x', password: 'y' })).status);
      expect(statuses.at(-1)).to.equal(429);
    });

    it('counts guesses by the address that a trusted proxy tells', async () => {
      const proxied = await startGatewayUnderTest({
        NARU_TOKEN_ATTEMPTS_PER_MINUTE: '1',
        NARU_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
      });
      const guess = async (from: string): Promise<number> => {
        const call = request(proxied.gateway.url).post('/v1/tokens').set('X-Forwarded-For', from);
        return (await call.send({ user: 'x', password: 'y' })).status;
      };
      const statuses = [await guess('192.0.2.1'), await guess('192.0.2.1'), await guess('192.0.2.2')];
      await proxied.close();
      expect(statuses).to.deep.equal([401, 429, 401]);
    });
  });

  it('does not send browsers to TLS, which is its proxy’s part', async () => {
    const { headers } = await api().get('/docs');
    expect(headers).not.to.have.property('strict-transport-security');
    expect(headers['content-security-policy']).not.to.include('upgrade-insecure-requests');
  });

  it('has a page to which the type of each problem leads, and one for each rule on second financings', async () => {
    const { body } = await answered(api().get('/v1/members'));
    const { text } = await api().get(`/problems/${body.code ?? ''}`);
    expect(text).to.include('send a valid access token');
    expect((await api().get('/rules/D18')).text).to.include('The goods were delivered without the bill');
    expect((await api().get('/problems/NOTHING')).status).to.equal(404);
  });

  it('has a page for each rule of the examination, with its source', async () => {
    for (const [rule, { source }] of Object.entries(UCP_RULES)) {
      const { status, text } = await api().get(`/rules/${rule}`);
      expect(status, rule).to.equal(200);
      expect(text, rule).to.include(source);
    }
    expect((await api().get('/rules/U99')).status).to.equal(404);
  });

  it('lets nobody in without a good token', async () => {
    for (const header of [undefined, 'Bearer', 'Bearer abc', 'Basic YTpi', officer.slice(0, -2)]) {
      const call = api().get('/v1/members');
      const { status, body } = await answered(header === undefined ? call : call.set('Authorization', header));
      expect([status, body.code]).to.deep.equal([401, 'UNAUTHENTICATED']);
    }
  });

  it('does not let a user in who was removed while the token was good', async () => {
    const token = await under.as('auditor', 'leaver');
    await under.database.db.deleteFrom('users').where('name', '=', 'leaver').execute();
    expect((await api().get('/v1/members').set('Authorization', token)).status).to.equal(401);
  });

  const put = (body: string, type = 'application/json'): request.Test =>
    api().put(`/v1/shipments/${newId()}`).set('Authorization', shipper).type(type).send(body);

  const malformed: readonly (readonly [string, string, number])[] = [
    ['what is not JSON', '{"document"', 400],
    ['a name twice', '{"input":{},"input":{}}', 400],
    ['a name that sets a prototype', '{"__proto__":{}}', 400],
    ['too deep a nesting', '{"document":'.repeat(100) + '1' + '}'.repeat(100), 400],
    ['too large a body', `{"document":"${'x'.repeat(6_000)}"}`, 413],
    ['what is not an object', '[]', 400],
  ];
  for (const [what, body, status] of malformed) {
    it(`refuses ${what}`, async () => {
      const response = await put(body);
      expect(response.status).to.equal(status);
      expect(response.type).to.equal('application/problem+json');
    });
  }

  it('refuses a body of another type', async () => {
    expect((await put('<a/>', 'application/xml')).status).to.equal(415);
  });

  it('says which methods a path takes, and that nothing is under a path', async () => {
    const call = await answered(api().delete(`/v1/shipments/${newId()}`).set('Authorization', officer));
    expect(call.headers).to.include({ allow: 'GET, PUT' });
    expect([call.status, call.body.code]).to.deep.equal([405, 'METHOD_NOT_ALLOWED']);
    const missing = await get('/v1/nothing');
    expect([missing.status, missing.body.code]).to.deep.equal([404, 'NOT_FOUND']);
    expect((await api().get('/v1/shipments/%E0%A4%A').set('Authorization', officer)).status).to.equal(400);
  });

  it('gives every answer an id, the caller’s own if it is a plain one', async () => {
    const own = await api().get('/health/live').set('X-Request-Id', 'trace-0001');
    expect(own.headers['x-request-id']).to.equal('trace-0001');
    const bad = await api().get('/health/live').set('X-Request-Id', 'a b');
    expect(bad.headers['x-request-id']).to.match(/^[0-9a-f-]{36}$/);
  });

  it('is ready when its peer answers, the members agree and the read model is up to date', async () => {
    const ready = (): Promise<Answered> => answered(api().get('/health/ready'));
    await under.wire.settled(async () => (await ready()).status === 200);
    const { body: before } = await get('/v1/members');
    under.wire.answers('members:read', () => [
      { mspId: 'AMSP', roles: ['BANK'], carrierCodes: [], bics: [] },
      { mspId: 'BMSP', roles: ['BANK'], carrierCodes: [], bics: [] },
    ]);
    const { status, body } = await ready();
    under.wire.answers('members:read', () => before.members);
    expect(status).to.equal(503);
    expect(body.conditions?.find(({ name }) => name === 'members')?.holds).to.equal(false);
  });

  it('counts what it does for Prometheus, by routes and not by ids', async () => {
    await put('{}');
    const { text } = await api().get('/metrics');
    expect(text).to.include(
      'naru_http_request_duration_seconds_count{method="PUT",route="/shipments/:id",status="400"}',
    );
    expect(text).to.include('naru_read_model_block');
  });

  describe('whatever a client sends', () => {
    it('is never answered with 5xx in a body', async () => {
      const paths = Object.values(DEFINITIONS).flatMap(({ path, actions }) => [
        ['put', `/v1/${path}/${newId()}`] as const,
        ...Object.keys(actions).map((action) => ['post', `/v1/${path}/${newId()}/${action}`] as const),
      ]);
      const targets = fc.constantFrom(
        ...paths,
        ['post', '/v1/financing-checks'] as const,
        ['post', '/v1/tokens'] as const,
      );
      const part = fc.option(fc.jsonValue({ maxDepth: 3 }), { nil: undefined });
      const body = fc.oneof(
        fc.jsonValue(),
        fc.record({ document: part, input: part, details: part, expectedVersion: part }, { requiredKeys: [] }),
      );
      await fc.assert(
        fc.asyncProperty(targets, body, async ([method, path], sent) => {
          const { status } = await api()
            [method](path)
            .set('Authorization', officer)
            .type('json')
            .send(JSON.stringify(sent));
          expect(status).to.be.within(400, 499);
        }),
        { numRuns: RUNS },
      );
    });

    it('is never answered with 5xx in a path or query', async () => {
      await fc.assert(
        fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), async (path, query) => {
          const { status } = await api().get(`/v1${path}?${query}`).set('Authorization', officer);
          expect(status).to.be.lessThan(500);
        }),
        { numRuns: RUNS },
      );
    });
  });
});
