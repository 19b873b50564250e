import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect } from 'chai';
import { type NaruEvent, ProblemError, UnexpectedAnswerError, UnreachableError } from '../../src/index.js';
import { catchFailure } from '../support/catchFailure.js';
import { FakeClock } from '../support/fakeClock.js';
import { problem, StubGateway, type Told } from '../support/stubGateway.js';

const SILENCE_MS = 45_000;
const HEADERS = { 'content-type': 'text/event-stream' };

/** A stream that says something, and ends or stays open. */
const stream =
  (text: string, end: 'ends' | 'breaks' | 'stays' = 'ends'): ((response: ServerResponse) => void) =>
  (response) => {
    response.writeHead(200, HEADERS);
    if (end === 'ends') response.end(text);
    else response.write(text, () => end === 'breaks' && response.destroy());
  };
const event = (id: string, a: number): string => `id: ${id}\nevent: document\ndata: {"a":${a}}\n\n`;

describe('following events', () => {
  let stub: StubGateway;
  let clock: FakeClock;
  const start = async (...told: Told[]): Promise<StubGateway> => (stub = await StubGateway.start(...told));
  beforeEach(() => {
    // Only a test of it lets a stream be silent for too long.
    clock = new FakeClock((milliseconds) => milliseconds === SILENCE_MS);
  });
  afterEach(() => stub.close());
  const asked = (): unknown[] => stub.seen.map(({ headers }) => headers['last-event-id']);

  /** The next events, as many as are wanted. */
  const take = async (events: AsyncIterable<NaruEvent>, count: number): Promise<NaruEvent[]> => {
    const taken: NaruEvent[] = [];
    for await (const next of events) if (taken.push(next) === count) break;
    return taken;
  };

  it('asks only for what is wanted, and begins after a block', async () => {
    await start(stream(event('5-0', 1)), stream(event('6-0', 2), 'stays'));
    await take(stub.client({ clock }).events({ after: '4', only: { kind: 'document' } }), 2);
    expect(stub.seen.map(({ path }) => path)).to.deep.equal([
      '/v1/events?kind=document&after=4',
      '/v1/events?kind=document',
    ]);
    expect(asked()).to.deep.equal([undefined, '5-0']);
  });

  it('gives each with its kind, its data and the id after which to begin again', async () => {
    await start(
      stream(`retry: 10\n\n: still here\n\n${event('5-0', 1)}event: deadline\ndata: {"due":"x"}\n\n`, 'stays'),
    );
    expect(await take(stub.client({ clock }).events(), 2)).to.deep.equal([
      { id: '5-0', kind: 'document', data: { a: 1 } },
      { id: '5-0', kind: 'deadline', data: { due: 'x' } },
    ]);
    expect(stub.seen[0]?.headers).to.include({ accept: 'text/event-stream', authorization: 'Bearer token-1' });
  });

  it('begins again after the last event when a stream ends or breaks', async () => {
    await start(
      stream(`retry: 200\n\n${event('5-0', 1)}`),
      stream(`${event('6-0', 2)}data: {"half":`, 'breaks'),
      stream(event('7-0', 3), 'stays'),
    );
    const events = await take(stub.client({ clock }).events({ after: '4-0' }), 3);
    expect(events.map(({ data }) => data)).to.deep.equal([{ a: 1 }, { a: 2 }, { a: 3 }]);
    expect(asked()).to.deep.equal(['4-0', '5-0', '6-0']);
    expect(clock.pauses).to.deep.equal([200, 400]);
  });

  it('keeps an id that comes without an event', async () => {
    await start(stream('id: 9-0\n\n'), stream(event('9-1', 1), 'stays'));
    await take(stub.client({ clock }).events(), 1);
    expect(asked()).to.deep.equal([undefined, '9-0']);
  });

  it('signs in again when the token has ended', async () => {
    await start(stream(event('5-0', 1)), problem(401, 'UNAUTHENTICATED'), stream(event('6-0', 2), 'stays'));
    await take(stub.client({ clock }).events(), 2);
    expect(stub.seen.at(-1)?.headers).to.include({ authorization: 'Bearer token-2', 'last-event-id': '5-0' });
  });

  it('bridges a gateway that is away, and gives up when it stays away', async () => {
    const away = problem(503, 'LEDGER_UNAVAILABLE');
    await start(away, away, stream(event('5-0', 1)), away);
    const events = stub.client({ clock }).events();
    expect((await events.next()).value).to.deep.include({ id: '5-0' });
    expect((await catchFailure(ProblemError, events.next())).code).to.equal('LEDGER_UNAVAILABLE');
    expect(stub.seen).to.have.length(3 + 10);
    expect(Math.max(...clock.pauses)).to.equal(30_000);
  });

  it('gives up at once when the gateway refuses', async () => {
    await start(problem(400, 'INVALID'));
    await catchFailure(ProblemError, take(stub.client({ clock }).events({ after: 'x' }), 1));
    expect(stub.seen).to.have.length(1);
  });

  it('takes nothing else for a stream', async () => {
    await start({ body: { items: [] } }, stream('data: no JSON\n\n'));
    await catchFailure(UnexpectedAnswerError, take(stub.client({ clock }).events(), 1));
    await catchFailure(UnexpectedAnswerError, take(stub.client({ clock }).events(), 1));
  });

  it('leaves a stream that has gone silent', async () => {
    clock = new FakeClock();
    await start(stream('', 'stays'));
    const error = await catchFailure(UnreachableError, take(stub.client({ clock }).events(), 1));
    expect(error.message).to.equal(`GET /v1/events: no answer from ${stub.url}: nothing came for 45000 ms`);
  });

  for (const how of ['breaks off', 'aborts its signal'])
    it(`closes the connection when its caller ${how}`, async () => {
      const listening = new AbortController();
      let closed: Promise<unknown> | undefined;
      await start((response) => {
        closed = once(response, 'close');
        stream(event('5-0', 1), 'stays')(response);
      });
      for await (const { id } of stub.client({ clock }).events({ signal: listening.signal })) {
        expect(id).to.equal('5-0');
        if (how === 'breaks off') break;
        listening.abort();
      }
      await closed;
    });
});
