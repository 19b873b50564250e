import { expect } from 'chai';
import { setImmediate as turn } from 'node:timers/promises';
import supertest from 'supertest';
import { z } from 'zod';
import { Users } from '../../src/identity/users.js';
import { transactionOf } from '../support/fakeWire.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../support/gatewayUnderTest.js';
import { bill, newId, record } from '../support/records.js';
import { expectSignature, WebhookReceiver } from '../support/webhookReceiver.js';

const Made = z.object({ id: z.string(), secret: z.string() });
const Deliveries = z.object({
  items: z.array(z.object({ id: z.string(), status: z.string(), attempts: z.number(), answer: z.string().nullable() })),
});
const Hooks = z.object({
  items: z.array(z.object({ id: z.string(), status: z.string(), reason: z.string().nullable() })),
});
const Body = z.object({ type: z.string(), timestamp: z.string(), data: z.looseObject({ id: z.string() }) });

describe('a webhook', () => {
  let under: GatewayUnderTest;
  let receiver: WebhookReceiver;
  let officer: string;
  before(async () => {
    under = await startGatewayUnderTest({ NARU_WEBHOOK_PRIVATE_HOSTS: '127.0.0.1' });
    officer = await under.as('bank-officer');
  });
  after(() => under.close());
  beforeEach(async () => {
    receiver = await WebhookReceiver.start();
  });
  afterEach(async () => {
    for (const { id } of await hooks()) await post(`/v1/webhooks/${id}/remove`);
    await receiver.stop();
  });

  const gateway = (): ReturnType<typeof supertest> => supertest(under.gateway.url);
  const get = (path: string, as = officer): supertest.Test => gateway().get(path).set('Authorization', as);
  const post = (path: string, as = officer): supertest.Test => gateway().post(path).set('Authorization', as).send({});
  const add = (body: object, as = officer): supertest.Test =>
    gateway().post('/v1/webhooks').set('Authorization', as).send(body);
  const make = async (filter: object = {}): Promise<z.infer<typeof Made>> =>
    Made.parse((await add({ url: receiver.url, filter })).body);
  const hooks = async (): Promise<z.infer<typeof Hooks>['items']> =>
    Hooks.parse((await get('/v1/webhooks')).body).items;
  const deliveries = async (id: string, status: string): Promise<z.infer<typeof Deliveries>['items']> =>
    Deliveries.parse((await get(`/v1/webhooks/${id}/deliveries?status=${status}`)).body).items;
  /** Waits until a question has an answer. */
  async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
    for (;;) {
      const found = await ask();
      if (found !== undefined) return found;
      // The embedded database answers without giving others a turn.
      await turn();
    }
  }
  /** Something that happens, which a bank may see. */
  function happen(made = record({ parties: [{ msp: 'BankAMSP' }] })): string {
    under.wire.block([transactionOf(made)]);
    return made.id;
  }
  /** Makes what waits due now. */
  const hurry = async (id: string, attempts?: number): Promise<void> => {
    const now = { due_ms: 0, ...(attempts !== undefined && { attempts }) };
    await under.database.db.updateTable('webhook_deliveries').set(now).where('webhook', '=', id).execute();
    await post(`/v1/webhooks/${id}/resume`);
  };

  it('gets what happens from then on, signed by the secret that its maker was shown', async () => {
    happen();
    const { secret } = await make();
    const id = happen();
    const [message] = await receiver.until(1);
    if (message === undefined) return expect.fail('nothing came');
    expect(Body.parse(JSON.parse(message.body))).to.deep.include({ type: 'document' });
    expect(Body.parse(JSON.parse(message.body)).data.id).to.equal(id);
    expect(message.signature).to.equal(expectSignature(secret, message));
    expect(JSON.stringify((await get('/v1/webhooks')).body)).not.to.include(secret.slice(6));
  });

  it('gets only what its filter names', async () => {
    await make({ types: ['bill-of-lading'], actions: ['issue'] });
    happen();
    const id = happen(bill({ parties: [{ msp: 'BankAMSP' }] }));
    const [message] = await receiver.until(1);
    expect(Body.parse(JSON.parse(message?.body ?? '')).data.id).to.equal(id);
  });

  it('gets a message again, under the same id, until it has taken it', async () => {
    const { id } = await make();
    receiver.answerNext(500, 302);
    happen();
    for (const attempts of [1, 2]) {
      await until(async () => (await deliveries(id, 'WAITING')).find((each) => each.attempts === attempts));
      await hurry(id);
    }
    const taken = await until(async () => (await deliveries(id, 'DELIVERED'))[0]);
    expect(taken).to.include({ attempts: 3, answer: '204' });
    const messages = await receiver.until(3);
    expect(new Set(messages.map((message) => message.id)).size).to.equal(1);
    expect(new Set(messages.map(({ body }) => body)).size).to.equal(1);
  });

  it('is given up after the last attempt, and can be sent again', async () => {
    const { id } = await make();
    receiver.answerNext(500, 503);
    happen();
    await until(async () => (await deliveries(id, 'WAITING')).find(({ attempts }) => attempts === 1));
    await hurry(id, 10);
    const dead = await until(async () => (await deliveries(id, 'DEAD'))[0]);
    expect(dead).to.include({ attempts: 11, answer: '503' });
    expect((await post(`/v1/webhooks/${id}/deliveries/${dead.id}/replay`)).status).to.equal(200);
    await until(async () => (await deliveries(id, 'DELIVERED'))[0]);
    expect((await post(`/v1/webhooks/${id}/deliveries/none/replay`)).status).to.equal(404);
  });

  it('waits while it is paused, and misses nothing', async () => {
    const { id } = await make();
    await post(`/v1/webhooks/${id}/pause`);
    const missed = [happen(), happen()];
    await post(`/v1/webhooks/${id}/resume`);
    const messages = await receiver.until(2);
    expect(messages.map(({ body }) => Body.parse(JSON.parse(body)).data.id)).to.deep.equal(missed);
  });

  it('is paused if its receiver wants no more, or its user is gone', async () => {
    const { id } = await make();
    receiver.answerNext(410);
    happen();
    const paused = await until(async () => (await hooks()).find(({ status }) => status === 'PAUSED'));
    expect([paused.id, paused.reason]).to.deep.equal([id, 'The receiver answered 410: it wants no more.']);
    const gone = await under.as('bank-officer', 'gone');
    const other = newId();
    await add({ id: other, url: receiver.url }, gone);
    await new Users(under.database.db).remove('gone');
    happen();
    const db = under.database.db;
    const row = await until(() =>
      db.selectFrom('webhooks').selectAll().where('id', '=', other).where('status', '=', 'PAUSED').executeTakeFirst(),
    );
    expect(row.reason).to.equal('The user is no user of this gateway any more.');
    await db.deleteFrom('webhooks').where('id', '=', other).execute();
  });

  it('is its user’s alone, and no auditor has one', async () => {
    const { id } = await make();
    const colleague = await under.as('bank-officer', 'colleague');
    expect(Hooks.parse((await get('/v1/webhooks', colleague)).body).items).to.deep.equal([]);
    for (const path of ['pause', 'resume', 'remove', 'deliveries/1/replay'])
      expect((await post(`/v1/webhooks/${id}/${path}`, colleague)).status, path).to.equal(404);
    expect((await get(`/v1/webhooks/${id}/deliveries`, colleague)).status).to.equal(404);
    const auditor = await under.as('auditor');
    expect((await add({ url: receiver.url }, auditor)).status).to.equal(403);
    expect((await add({ id, url: receiver.url })).status).to.equal(409);
  });

  it('names every field that is wrong', async () => {
    const answer = await add({ url: 'ftp://x', filter: { kinds: ['x'], types: [], actions: ['fly'] }, more: 1 });
    const { issues } = z.object({ issues: z.array(z.object({ pointer: z.string() })) }).parse(answer.body);
    expect([answer.status, issues.map(({ pointer }) => pointer).sort()]).to.deep.equal([
      400,
      ['/filter/actions/0', '/filter/kinds/0', '/filter/types', '/more', '/url'],
    ]);
  });

  it('calls no private address, unless the operator allows it', async () => {
    const strict = await startGatewayUnderTest();
    try {
      const as = await strict.as('bank-officer');
      const { port } = new URL(receiver.url);
      const urls = [
        receiver.url,
        `http://localhost:${port}/`,
        `http://[::1]:${port}/`,
        `http://[::ffff:127.0.0.1]:${port}/`,
      ];
      const ask = supertest(strict.gateway.url);
      for (const url of urls) {
        const { status } = await ask.post('/v1/webhooks').set('Authorization', as).send({ url });
        expect(status, url).to.equal(201);
      }
      const made = record({ parties: [{ msp: 'BankAMSP' }] });
      strict.wire.block([transactionOf(made)]);
      const answers = await until(async () => {
        const rows = await strict.database.db.selectFrom('webhook_deliveries').select('answer').execute();
        const tried = rows.flatMap(({ answer }) => (answer === null ? [] : [answer]));
        return tried.length === urls.length ? tried : undefined;
      });
      for (const answer of answers) expect(answer).to.include('is not at a public address');
      expect(receiver.received).to.deep.equal([]);
    } finally {
      await strict.close();
    }
  });
});
