import { expect } from 'chai';
import { ProblemError, UncheckedDocument, UnexpectedAnswerError, UnreachableError } from '../src/index.js';
import { catchFailure } from './support/catchFailure.js';
import { problem, StubGateway, type Told } from './support/stubGateway.js';

const MEMBERS = '/v1/members';
const ID = '01KAE5TZ3N8Q4W7XK2VJ6M9RDA';

describe('a call', () => {
  let stub: StubGateway;
  const start = async (...told: Told[]): Promise<StubGateway> => (stub = await StubGateway.start(...told));
  afterEach(() => stub.close());

  it('fills in path and query, and sends body and version', async () => {
    const client = (await start()).client();
    await client.get('/v1/shipments', { query: { status: 'OPEN', limit: 5 } });
    await client.get('/v1/containers/{number}/provenance', { path: { number: 'A/B ?' } });
    const input = { to: { msp: 'BankAMSP' } };
    await client.post('/v1/bills-of-lading/{id}/disclose', { path: { id: ID }, body: { input }, ifMatch: '"3"' });
    const seen = stub.seen.map(({ method, path, body, headers }) => [method, path, body, headers['if-match']]);
    expect(seen).to.deep.equal([
      ['GET', '/v1/shipments?status=OPEN&limit=5', undefined, undefined],
      ['GET', '/v1/containers/A%2FB%20%3F/provenance', undefined, undefined],
      ['POST', `/v1/bills-of-lading/${ID}/disclose`, { input }, '"3"'],
    ]);
    expect(stub.seen[2]?.headers['content-type']).to.equal('application/json');
  });

  it('goes to a gateway behind a path of its proxy', async () => {
    await start();
    await stub
      .client({ url: `${stub.url}/naru/` })
      .fetch(MEMBERS)
      .catch(() => undefined);
    expect(stub.client({ url: `${stub.url}/naru/` }).url).to.equal(`${stub.url}/naru`);
  });

  it('gives status, body, version and id of the request', async () => {
    const client = (await start({ status: 201, body: { block: 7 }, headers: { etag: '"1"' } })).client();
    const document = new UncheckedDocument({ ucr: 'anything' });
    const body = { document, input: { parties: [] } };
    const { body: answered, ...answer } = await client.put('/v1/shipments/{id}', { path: { id: ID }, body });
    expect(answer).to.deep.equal({ status: 201, etag: '"1"', requestId: 'request-1' });
    expect(answered.block).to.equal(7);
    expect(stub.seen[0]?.body).to.deep.equal({ document: { ucr: 'anything' }, input: { parties: [] } });
  });

  it('throws a problem with its code, issues and the id of the request', async () => {
    const issues = [{ pointer: '/document/ucr', message: 'is required' }];
    const client = (await start(problem(400, 'INVALID', { issues, values: { a: 1 } }))).client();
    const error = await catchFailure(ProblemError, client.get(MEMBERS));
    expect(error).to.deep.include({ status: 400, code: 'INVALID', issues, requestId: 'request-1' });
    expect(error.problem.values).to.deep.equal({ a: 1 });
    expect(error.message).to.equal(
      'GET /v1/members: 400 INVALID: It is so.\n  /document/ucr: is required (request request-1)',
    );
  });

  it('throws what is not an answer of a gateway, with its beginning', async () => {
    const page = { status: 502, body: `<html>${'x'.repeat(1_000)}`, headers: { 'content-type': 'text/html' } };
    const client = (await start(page, { status: 200, body: 'hello' }, { status: 500, body: { error: 1 } })).client();
    const error = await catchFailure(UnexpectedAnswerError, client.get(MEMBERS));
    expect(error.status).to.equal(502);
    expect(error.message).to.include('<html>xxx').and.to.have.length.below(400);
    expect((await catchFailure(UnexpectedAnswerError, client.get(MEMBERS))).status).to.equal(200);
    expect((await catchFailure(UnexpectedAnswerError, client.get(MEMBERS))).status).to.equal(500);
  });

  it('follows no redirection, which would take the token along', async () => {
    const client = (await start({ status: 307, headers: { location: '/elsewhere' } })).client();
    await catchFailure(UnreachableError, client.get(MEMBERS));
    expect(stub.seen).to.have.length(1);
  });

  it('says why no answer came', async () => {
    const client = (await start()).client();
    await stub.close();
    const error = await catchFailure(UnreachableError, client.get(MEMBERS));
    expect(error.message).to.match(/^POST \/v1\/tokens: no answer from http:.*ECONNREFUSED/);
    await start();
  });

  it('ends after its time', async () => {
    const client = (await start(() => undefined)).client({ timeoutMs: 50 });
    const error = await catchFailure(UnreachableError, client.get(MEMBERS));
    expect(error.message).to.match(/^GET \/v1\/members: no answer from http:.*timeout/);
  });

  it('ends when its caller no longer wants it', async () => {
    const wanted = new AbortController();
    const client = (
      await start(() => {
        wanted.abort(new Error('no longer wanted'));
      })
    ).client();
    const error = await catchFailure(Error, client.get(MEMBERS, { signal: wanted.signal }));
    expect(error.message).to.equal('no longer wanted');
  });

  it('refuses values that would make another path of it', async () => {
    const client = (await start()).client();
    for (const id of ['', '.', '..']) {
      const error = await catchFailure(Error, client.get('/v1/shipments/{id}', { path: { id } }));
      expect(error.message).to.include('needs a value for id');
    }
    expect(stub.seen).to.deep.equal([]);
  });
});

describe('a request that is sent as it is', () => {
  let stub: StubGateway;
  afterEach(() => stub.close());

  it('carries the token, and gives every answer as it comes', async () => {
    stub = await StubGateway.start(problem(409, 'PLEDGED'));
    const headers = { 'content-type': 'text/plain' };
    const response = await stub.client().fetch(MEMBERS, { method: 'PUT', headers, body: '"x"' });
    expect(response.status).to.equal(409);
    expect(stub.seen).to.have.length(1);
    expect(stub.seen[0]).to.deep.include({ method: 'PUT', path: MEMBERS, body: 'x' });
    expect(stub.seen[0]?.headers).to.include({ authorization: 'Bearer token-1', 'content-type': 'text/plain' });
  });
});
