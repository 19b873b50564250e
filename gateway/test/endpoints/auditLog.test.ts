import { expect } from 'chai';
import supertest from 'supertest';
import { z } from 'zod';
import { AuditEntry } from '../../src/audit/auditEntry.js';
import { verifyLog } from '../../src/audit/verifyLog.js';
import { type GatewayUnderTest, PASSWORD, startGatewayUnderTest } from '../support/gatewayUnderTest.js';
import { newId } from '../support/records.js';

const Page = z.object({ items: z.array(AuditEntry), next: z.string().nullable() });
type Page = z.infer<typeof Page>;
const SECRET = 'a secret in a query';

describe('GET /v1/audit-log', () => {
  let under: GatewayUnderTest;
  let officer: string;
  let auditor: string;
  const id = newId();
  before(async () => {
    under = await startGatewayUnderTest();
    officer = await under.as('bank-officer', 'officer');
    auditor = await under.as('auditor');
  });
  after(() => under.close());

  const gateway = (): ReturnType<typeof supertest> => supertest(under.gateway.url);
  const get = (path: string, as = officer): supertest.Test => gateway().get(path).set('Authorization', as);
  const page = async (query: string): Promise<Page> => Page.parse((await get(`/v1/audit-log?${query}`, auditor)).body);
  /** What is on the log, once it has so many entries: what waits for the log hurries it. */
  async function entries(query: string, count: number): Promise<AuditEntry[]> {
    for (;;) {
      await gateway().post('/v1/stream-tickets').set('Authorization', auditor).send({});
      const { items } = await page(query);
      if (items.length >= count) return items;
    }
  }
  const signIn = (user: string, password: string): supertest.Test =>
    gateway().post('/v1/tokens').send({ user, password });

  it('has who signed in and who failed to, and no name that is no user’s', async () => {
    await signIn('officer', PASSWORD);
    await signIn('officer', 'not this one');
    await signIn('my password is hunter2', 'x');
    const items = await entries('event=SIGN_IN', 3);
    expect(items.map(({ user, outcome, code }) => [user, outcome, code])).to.have.deep.members([
      ['officer', 'DONE', undefined],
      ['officer', 'DENIED', 'WRONG_CREDENTIALS'],
      [undefined, 'DENIED', 'WRONG_CREDENTIALS'],
    ]);
    expect(JSON.stringify(items)).not.to.match(/hunter2|not this one/);
    for (const { address } of items) expect(address).to.match(/127\.0\.0\.1$/);
  });

  it('has who read a document, with its id and the outcome, and nothing of the query', async () => {
    await get(`/v1/shipments/${id}`).set('X-Request-Id', 'request-of-a-test');
    await get(`/v1/search?q=${encodeURIComponent(SECRET)}`);
    const [read] = await entries(`id=${id}`, 1);
    expect(read).to.deep.include({
      ...{ event: 'READ', outcome: 'DENIED', status: 404, code: 'NOT_FOUND' },
      ...{ operation: 'GET /v1/shipments/{id}', type: 'shipment', id, user: 'officer', role: 'bank-officer' },
      request: 'request-of-a-test',
    });
    const all = await entries('user=officer', 3);
    expect(JSON.stringify(all)).not.to.include(SECRET);
  });

  it('has an action before it is submitted, and what came of it', async () => {
    const claim = newId();
    const path = `/v1/financing-claims/${claim}/release`;
    const { status } = await gateway().post(path).set('Authorization', officer).send({});
    const items = await entries(`id=${claim}`, 2);
    expect(items.map(({ outcome, event, operation }) => [outcome, event, operation])).to.deep.equal([
      [status >= 500 ? 'FAILED' : 'DENIED', 'ACTION', 'POST /v1/financing-claims/{id}/release'],
      ['ASKED', 'ACTION', 'POST /v1/financing-claims/{id}/release'],
    ]);
    expect(new Set(items.map(({ request }) => request)).size).to.equal(1);
  });

  it('lets nothing be submitted that it cannot have', async () => {
    const { db } = under.database;
    await db.schema.alterTable('audit_entries').renameTo('away').execute();
    const answer = await gateway().post('/v1/stream-tickets').set('Authorization', officer).send({});
    await db.schema.alterTable('away').renameTo('audit_entries').execute();
    expect([answer.status, under.wire.submitted]).to.deep.equal([500, []]);
  });

  it('is told page by page, the latest first, by kind, user, document and time', async () => {
    const all = await entries('limit=100', 8);
    expect(all.map(({ number }) => number)).to.deep.equal(all.map((_, index) => (all[0]?.number ?? 0) - index));
    const first = await page('user=officer&limit=2');
    expect(first.items).to.have.length(2);
    const second = Page.parse((await get(first.next ?? '', auditor)).body);
    expect(second.items[0]?.number).to.be.lessThan(first.items[1]?.number ?? 0);
    const { time } = all.at(-1) ?? expect.fail('The log is empty.');
    expect((await page(`until=${time}`)).items).to.deep.equal([]);
    expect((await page(`from=${time}&event=SIGN_IN`)).items).to.have.length(3);
    for (const query of ['outcome=GOOD', 'user=%00', 'before=x', 'limit=101', 'colour=red'])
      expect((await get(`/v1/audit-log?${query}`, auditor)).status, query).to.equal(400);
  });

  it('is read by auditors and administrators alone', async () => {
    for (const path of ['/v1/audit-log', '/v1/audit-log/export'])
      for (const role of ['bank-officer', 'shipper', 'carrier-agent', 'customs-officer'] as const)
        expect((await get(path, await under.as(role))).status).to.equal(403);
  });

  it('is exported as it stands, in one chain up to the head in its header, and after any entry', async () => {
    const { text, headers } = await get('/v1/audit-log/export', auditor);
    const lines = text.trimEnd().split('\n');
    const { fault, head } = await verifyLog(lines);
    expect(fault).to.equal(undefined);
    expect(headers['audit-head']).to.equal(`${head.number}:${head.hash}`);
    const rest = (await get('/v1/audit-log/export?after=3', auditor)).text.trimEnd().split('\n');
    expect(rest.slice(0, lines.length - 3)).to.deep.equal(lines.slice(3));
  });

  it('has each exchange of a refresh token, also of one that came again, and none that is nobody’s', async () => {
    const Given = z.object({ refresh_token: z.string() });
    const { refresh_token: first } = Given.parse((await signIn('officer', PASSWORD)).body);
    const refresh = (token: string): supertest.Test =>
      gateway().post('/v1/tokens/refresh').send({ refresh_token: token });
    const known = (await page('event=SIGN_IN')).items.length;
    expect((await refresh('nobody’s')).status).to.equal(401);
    expect((await refresh(first)).status).to.equal(200);
    expect((await refresh(first)).status).to.equal(401);
    const items = await entries('event=SIGN_IN', known + 2);
    const refreshed = items.filter(({ operation }) => operation === 'POST /v1/tokens/refresh');
    expect(refreshed.map(({ user, outcome }) => [user, outcome])).to.deep.equal([
      ['officer', 'DENIED'],
      ['officer', 'DONE'],
    ]);
    expect(JSON.stringify(items)).not.to.include(first);
  });
});
