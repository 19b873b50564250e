import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { LedgerFailure } from '../../src/fabric/ledgerFailure.js';
import { BANK_A } from '../support/consortium/cast.js';
import { type MemberGateway, TestConsortium } from '../support/consortium/consortium.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { type RawAnswer, send } from '../support/rawRequest.js';

describeOnEachDatabase('what whoever runs a gateway asks', (kind) => {
  let consortium: TestConsortium;
  let member: MemberGateway;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    member = await consortium.gateway(BANK_A.msp);
    await consortium.settled(await consortium.as(BANK_A));
  });
  afterEach(() => {
    member.wire.cut(undefined);
  });
  const get = (path: string, headers = {}): Promise<RawAnswer> =>
    send(member.gateway.port, { method: 'GET', path, headers });

  it('is whether it lives, whatever the ledger does', async () => {
    member.wire.cut(new LedgerFailure('UNAVAILABLE', 'away'));
    const { status, text } = await get('/health/live');
    expect([status, text]).to.deep.equal([200, '{"status":"live"}']);
  });

  async function readiness(): Promise<RawAnswer> {
    let answer = await get('/health/ready');
    while (/Reading the ledger|Registering the parties/.test(answer.text)) answer = await get('/health/ready');
    return answer;
  }

  it('is whether it serves: its peer answers, the members agree, the read model is up to date', async () => {
    const { status, text } = await readiness();
    expect([status, JSON.parse(text)]).to.deep.equal([
      200,
      {
        status: 'ready',
        conditions: [
          { name: 'peer', holds: true, detail: 'The peer answers.' },
          { name: 'members', holds: true, detail: 'The ledger and the consortium’s data agree.' },
          { name: 'read-model', holds: true, detail: `At block ${consortium.channel.height - 1}.` },
          { name: 'parties', holds: true, detail: 'The parties of the users are in the directory.' },
          { name: 'token-keys', holds: true, detail: 'Epoch 1, sharing 1: it takes 3 of 5 share-holders.' },
        ],
      },
    ]);
  });

  it('is what is missing while it does not serve', async () => {
    member.wire.cut(new LedgerFailure('UNAVAILABLE', 'The peer is away.'));
    const { status, text } = await readiness();
    expect(status).to.equal(503);
    expect(JSON.parse(text)).to.have.property('status', 'not ready');
    expect(text).to.include('{"name":"peer","holds":false,"detail":"The peer is away."}');
  });

  it('is what it counts, in Prometheus’s form, by routes and not by ids', async () => {
    const user = await consortium.as(BANK_A);
    await user.get('/v1/shipments/01KAE5TZ3TC7H3N5QG8Y0E2XVM');
    const { status, headers, text } = await get('/metrics');
    expect([status, headers['content-type']?.split(';')[0]]).to.deep.equal([200, 'text/plain']);
    expect(text).to.include('route="/shipments/:id",status="404"').and.not.to.include('01KAE5TZ3TC7H3N5QG8Y0E2XVM');
    expect(text).to.match(new RegExp(`^naru_read_model_block ${consortium.channel.height - 1}$`, 'm'));
  });

  const MONITORING = fileURLToPath(new URL('../../../../docs/operators/monitoring/', import.meta.url));
  const described = async (): Promise<Map<string, string>> => {
    const { text } = await get('/metrics');
    return new Map([...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => [name, type]));
  };

  for (const file of ['grafana-dashboard.json', 'alert-rules.yaml']) {
    it(`has each figure that ${file} shows`, async () => {
      const types = await described();
      const expressions =
        readFileSync(join(MONITORING, file), 'utf8').match(/(?:"expr":|\bexpr:).*(?:\n {10}\S.*)*/g) ?? [];
      const names = expressions.flatMap((each) => each.match(/\b(?:naru|process|nodejs)_\w+/g) ?? []);
      expect(new Set(names).size).to.be.greaterThan(8);
      for (const name of names) {
        const series = name.replace(/_(bucket|count|sum)$/, '');
        expect(types.has(name) || types.get(series) === 'histogram', name).to.equal(true);
      }
    });
  }

  it('has names by Prometheus’s conventions, and all of its own are on the dashboard', async () => {
    const dashboard = readFileSync(join(MONITORING, 'grafana-dashboard.json'), 'utf8');
    const shown = new Set(dashboard.match(/\bnaru_[a-z_]+/g));
    for (const [name, type] of await described()) {
      if (!name.startsWith('naru_')) continue;
      expect(name.endsWith('_total'), name).to.equal(type === 'counter');
      expect(name, name).not.to.match(/_(ms|millis|milliseconds|minutes|kb|count|sum|bucket)(_|$)/);
      if (type === 'histogram') expect(name).to.match(/_seconds$/);
      if (name !== 'naru_peer_up')
        expect(
          [...shown].some((each) => each.startsWith(name)),
          name,
        ).to.equal(true);
    }
  });

  it('needs no token, and tells nothing of documents', async () => {
    for (const path of ['/', '/health/live', '/health/ready', '/metrics', '/docs', '/v1/openapi.json'])
      expect((await get(path)).status, path).to.equal(200);
  });

  it('is the description of the interface, and a page that loads nothing from elsewhere', async () => {
    const description = await get('/v1/openapi.json');
    expect(description.headers['content-type']).to.match(/^application\/json/);
    expect(JSON.parse(description.text)).to.have.property('openapi', '3.1.0');
    const page = await get('/docs');
    const sources = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source = '']) => source);
    expect(sources).not.to.be.empty;
    for (const source of sources) {
      expect(source).to.match(/^\/(?!\/)|^[\w./-]+$/);
      expect((await get(source)).status, source).to.equal(200);
    }
    expect(page.headers['content-security-policy']).to.include("script-src 'self'");
  });

  it('has nothing else beside it', async () => {
    for (const path of ['/v1', '/docs/assets/', '/docs/assets/../../package.json', '/metrics/x', '/.env'])
      expect((await get(path)).status, path).to.be.oneOf([401, 404]);
  });
});

describeOnEachDatabase('every answer', (kind) => {
  let port: number;
  before(async () => {
    ({ port } = (await (await TestConsortium.shared(kind)).gateway(BANK_A.msp)).gateway);
  });

  it('has an id: the caller’s own if it is a plain one, else one that no other has', async () => {
    const idOf = async (own: string): Promise<string> =>
      String(
        (await send(port, { method: 'GET', path: '/v1/members', headers: { 'X-Request-Id': own } })).headers[
          'x-request-id'
        ],
      );
    expect(await idOf('trace-0001')).to.equal('trace-0001');
    for (const own of ['short', 'a b', 'x'.repeat(65), '<script>'])
      expect(await idOf(own)).to.match(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  it('names it in a problem, too', async () => {
    const headers = { 'X-Request-Id': 'trace-0002' };
    const { text } = await send(port, { method: 'GET', path: '/v1/members', headers });
    expect(JSON.parse(text)).to.have.property('requestId', 'trace-0002');
  });

  it('does not say what made it, and is not to be guessed at or framed', async () => {
    const { headers } = await send(port, { method: 'GET', path: '/health/live' });
    expect(headers).not.to.have.property('x-powered-by');
    expect(headers).not.to.have.property('access-control-allow-origin');
    expect(headers).to.include({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
  });
});
