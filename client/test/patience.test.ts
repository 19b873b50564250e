import { expect } from 'chai';
import { ProblemError } from '../src/index.js';
import { catchFailure } from './support/catchFailure.js';
import { FakeClock } from './support/fakeClock.js';
import { problem, StubGateway, type Told } from './support/stubGateway.js';

const MEMBERS = '/v1/members';
const ID = '01KAE5TZ3N8Q4W7XK2VJ6M9RDA';
const ACTION = '/v1/financing-claims/{id}/finance';

const busy = (retryAfter: string): Told => ({
  ...problem(503, 'LEDGER_UNAVAILABLE'),
  headers: { 'content-type': 'application/problem+json', 'retry-after': retryAfter },
});
const UNKNOWN: Told = { ...problem(202, 'COMMIT_UNKNOWN'), headers: { location: '/v1/transactions/abc' } };
const transaction = (state: string): Told => ({
  body: { transactionId: 'abc', state, transactionBlock: 9, block: 12 },
});

describe('the patience of a call', () => {
  let stub: StubGateway;
  let clock: FakeClock;
  const start = async (...told: Told[]): Promise<StubGateway> => (stub = await StubGateway.start(...told));
  beforeEach(() => {
    clock = new FakeClock();
  });
  afterEach(() => stub.close());
  const requests = (): string[] => stub.seen.map(({ method, path }) => `${method} ${path}`);

  it('waits for as long as Retry-After says, in seconds or until a time', async () => {
    const until = new Date(clock.now() + 12_000).toUTCString();
    const client = (await start(busy('5'), busy(until), { body: { members: [] } })).client({ clock });
    expect((await client.get(MEMBERS)).status).to.equal(200);
    expect(clock.pauses).to.deep.equal([5_000, 7_000]);
  });

  it('waits when there are too many requests', async () => {
    const tooMany = { ...problem(429, 'TOO_MANY_REQUESTS'), headers: { 'retry-after': '30' } };
    const client = (await start(tooMany, {})).client({ clock });
    await client.get(MEMBERS);
    expect(clock.pauses).to.deep.equal([30_000]);
  });

  it('ends after so many waits, and after so much time', async () => {
    await start(busy('1'));
    const few = stub.client({ clock, patience: { waits: 3 } });
    expect((await catchFailure(ProblemError, few.get(MEMBERS))).code).to.equal('LEDGER_UNAVAILABLE');
    const short = stub.client({ clock, patience: { withinMs: 2_500 } });
    await catchFailure(ProblemError, short.get(MEMBERS));
    const none = stub.client({ clock, patience: { waits: 0 } });
    await catchFailure(ProblemError, none.get(MEMBERS));
    expect(clock.pauses).to.deep.equal([1_000, 1_000, 1_000, 1_000, 1_000]);
  });

  it('does not begin to wait for what would take too long', async () => {
    const client = (await start(busy('3600'))).client({ clock });
    await catchFailure(ProblemError, client.get(MEMBERS));
    expect(clock.pauses).to.deep.equal([]);
  });

  it('does not wait for what another try does not mend', async () => {
    const client = (await start(problem(503, 'TOKENS_UNAVAILABLE'))).client({ clock });
    expect((await catchFailure(ProblemError, client.get(MEMBERS))).code).to.equal('TOKENS_UNAVAILABLE');
    expect(requests()).to.have.length(1);
  });

  it('ends a wait when its caller no longer wants it', async () => {
    const wanted = new AbortController();
    const held = new FakeClock((milliseconds) => {
      // The call waits now.
      setImmediate(() => {
        wanted.abort(new Error('no longer wanted'));
      });
      return milliseconds === 5_000;
    });
    const client = (await start(busy('5'))).client({ clock: held });
    const error = await catchFailure(Error, client.get(MEMBERS, { signal: wanted.signal }));
    expect(error.message).to.equal('no longer wanted');
  });

  describe('when it is not known whether a transaction was committed', () => {
    const finance = { path: { id: ID } };

    it('sends the same PUT again, whose id makes it the same request', async () => {
      const client = (await start(UNKNOWN, UNKNOWN, { body: { block: 9 } })).client({ clock });
      const document = { ucr: '6KR1', seller: 'Hanbit', buyer: 'Nordlicht', descriptionOfGoods: 'Shoes' };
      const body = { document, input: { parties: [] } };
      expect((await client.put('/v1/shipments/{id}', { path: { id: ID }, body })).status).to.equal(200);
      expect(requests()).to.deep.equal(Array(3).fill(`PUT /v1/shipments/${ID}`));
      expect(clock.pauses).to.deep.equal([250, 500]);
    });

    it('asks what became of an action, and answers with its document', async () => {
      const document = { body: { record: { status: 'FINANCED' }, block: 12 }, headers: { etag: '"4"' } };
      const told = [UNKNOWN, transaction('PENDING'), transaction('COMMITTED'), document];
      const client = (await start(...told)).client({ clock });
      const { body, etag } = await client.post(ACTION, finance);
      expect(body).to.deep.equal({
        record: { status: 'FINANCED' },
        block: 12,
        transaction: { id: 'abc', block: 9 },
      });
      expect(etag).to.equal('"4"');
      expect(requests()).to.deep.equal([
        `POST /v1/financing-claims/${ID}/finance`,
        'GET /v1/transactions/abc',
        'GET /v1/transactions/abc',
        `GET /v1/financing-claims/${ID}`,
      ]);
    });

    it('sends an action again whose transaction was found invalid: it wrote nothing', async () => {
      const client = (await start(UNKNOWN, transaction('INVALID'), { body: { block: 9 } })).client({ clock });
      expect((await client.post(ACTION, finance)).body.block).to.equal(9);
      expect(requests().filter((request) => request.startsWith('POST'))).to.have.length(2);
    });

    it('goes on asking while the gateway cannot say', async () => {
      const broken: Told = (response) => response.destroy();
      const told = [UNKNOWN, broken, problem(502, 'LEDGER_ERROR'), transaction('COMMITTED'), { body: { block: 9 } }];
      const client = (await start(...told)).client({ clock });
      expect((await client.post(ACTION, finance)).body.block).to.equal(9);
    });

    it('says so when it does not become known in time', async () => {
      const client = (await start(UNKNOWN, transaction('PENDING'))).client({ clock, patience: { waits: 3 } });
      const { status, code } = await catchFailure(ProblemError, client.post(ACTION, finance));
      expect({ status, code }).to.deep.equal({ status: 202, code: 'COMMIT_UNKNOWN' });
      expect(requests()).to.have.length(4);
    });

    it('does not wait for what a second user has to approve', async () => {
      const proposed = { ...problem(202, 'PROPOSED'), headers: { location: '/v1/proposals/abc' } };
      const client = (await start(proposed)).client({ clock });
      expect((await catchFailure(ProblemError, client.post(ACTION, finance))).code).to.equal('PROPOSED');
      expect(requests()).to.have.length(1);
    });

    it('says so when the gateway does not know the transaction', async () => {
      const client = (await start(UNKNOWN, problem(404, 'NOT_FOUND'))).client({ clock });
      expect((await catchFailure(ProblemError, client.post(ACTION, finance))).code).to.equal('COMMIT_UNKNOWN');
      expect(requests()).to.have.length(2);
    });

    it('does not take its token elsewhere to ask', async () => {
      const elsewhere = { ...problem(202, 'COMMIT_UNKNOWN'), headers: { location: 'https://other.example/v1/' } };
      const client = (await start(elsewhere)).client({ clock });
      const error = await catchFailure(Error, client.post(ACTION, finance));
      expect(error.message).to.include('is not a path of its interface');
    });
  });
});
