import { connect, type Socket } from 'node:net';
import { expect } from 'chai';
import { EventStream } from '../support/eventStream.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../support/gatewayUnderTest.js';
import { OpenRequest } from '../support/openRequest.js';
import { outcomeOf, pointersOf, type RawAnswer, send } from '../support/rawRequest.js';
import { newId } from '../support/records.js';

const CONNECTIONS_PER_ADDRESS = 500;
const STREAMS_PER_USER = 10;
const ISSUES = 100;
const FIELDS = 10_000;
const JSON_TYPE = { 'Content-Type': 'application/json' };

describe('a gateway whose clients take all that they can', () => {
  let under: GatewayUnderTest;
  let shipper: string;
  let auditor: string;
  before(async () => {
    under = await startGatewayUnderTest();
    shipper = await under.as('shipper');
    auditor = await under.as('auditor');
  });
  after(() => under.close());

  const path = (): string => `/v1/shipments/${newId()}`;
  const list = (Authorization: string): Promise<RawAnswer> =>
    send(under.gateway.port, { method: 'GET', path: '/v1/shipments', headers: { Authorization } });
  const put = (body: string): Promise<RawAnswer> =>
    send(under.gateway.port, { method: 'PUT', path: path(), body, headers: { ...JSON_TYPE, Authorization: shipper } });
  const fields = (count: number): string => `{${Array.from({ length: count }, (_, index) => `"f${index}":1`).join()}}`;

  describe('by bodies that never end', () => {
    it('answers who has no token before the body comes, and then ends the connection', async () => {
      const open = await OpenRequest.begin(under.gateway.port, `PUT ${path()}`, {});
      expect(await open.status()).to.equal(401);
      await open.closed();
    }).timeout(10_000);

    it('answers a log-in whose body is larger than a user and a password before it comes', async () => {
      const open = await OpenRequest.begin(under.gateway.port, 'POST /v1/tokens', JSON_TYPE);
      expect(await open.status()).to.equal(413);
      await open.closed();
    }).timeout(10_000);

    it('keeps the connection of who sends the rest of what was refused, and serves it', async () => {
      const open = await OpenRequest.begin(under.gateway.port, `PUT ${path()}`, { 'Content-Length': '14' });
      expect(await open.status()).to.equal(401);
      open.send('1}');
      const { status } = await list(shipper);
      expect([status, open.isOpen]).to.deep.equal([200, true]);
      open.end();
    });

    it('lets a user keep so many open as its share is, and still serves others, and the user’s reads', async () => {
      const opened = await Promise.all(
        Array.from({ length: 300 }, () =>
          OpenRequest.begin(under.gateway.port, `PUT ${path()}`, { Authorization: shipper }),
        ),
      );
      // 32 are read and 256 wait.
      const refused = opened.map(async (open) => ({ open, status: await open.status() }));
      const first = await Promise.race(refused);
      expect(first.status).to.equal(429);
      expect([(await list(shipper)).status, (await list(auditor)).status]).to.deep.equal([200, 200]);
      for (const open of opened) open.end();
      await Promise.all(refused);
      let outcome = outcomeOf(await put('{}'));
      while (outcome === '429 TOO_MANY_REQUESTS') outcome = outcomeOf(await put('{}'));
      expect(outcome).to.equal('400 INVALID');
    });
  });

  it('has so many connections from one address and no more', async () => {
    const sockets: Socket[] = [];
    let refused = 0;
    const settled = Array.from({ length: CONNECTIONS_PER_ADDRESS + 50 }, () => {
      const socket = connect(under.gateway.port, '127.0.0.1');
      sockets.push(socket);
      return new Promise<void>((resolve) => {
        socket.on('error', () => undefined);
        socket.once('close', () => {
          refused += 1;
          resolve();
        });
        // A server that keeps it answers what cannot be read.
        socket.once('connect', () => socket.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n'));
        socket.once('data', () => {
          resolve();
        });
      });
    });
    await Promise.all(settled);
    expect(refused).to.be.within(50, 60);
    for (const socket of sockets) socket.destroy();
  });

  it('has so many streams of one user and no more, and those of others', async () => {
    const open = (Authorization: string): Promise<EventStream> =>
      EventStream.open(under.gateway.url, { Authorization });
    const streams = await Promise.all(Array.from({ length: STREAMS_PER_USER }, () => open(shipper)));
    const more = await open(shipper);
    expect([...streams, more].map(({ status }) => status)).to.deep.equal([...streams.map(() => 200), 429]);
    expect(more.headers.get('retry-after')).to.equal('1');
    const others = await open(auditor);
    expect(others.status).to.equal(200);
    streams[0]?.close();
    let again = await open(shipper);
    while (again.status === 429) again = await open(shipper);
    for (const stream of [...streams, others, again]) stream.close();
  });

  describe('by bodies that are dear to check', () => {
    it('does not parse more fields than a document has, in whatever form they are written', async () => {
      expect(outcomeOf(await put(`{"document":${fields(FIELDS + 1)}}`))).to.equal('413 TOO_LARGE');
      expect(outcomeOf(await put(`{"document":${fields(FIELDS + 1).replaceAll(':', ' \n\t:')}}`))).to.equal(
        '413 TOO_LARGE',
      );
      const objects = Array.from({ length: FIELDS + 1 }, () => '{"a":1}').join();
      expect(outcomeOf(await put(`{"document":{"items":[${objects}]}}`))).to.equal('413 TOO_LARGE');
    });

    it('takes colons in texts for what they are', async () => {
      const text = '12:30:00 '.repeat(FIELDS);
      expect(outcomeOf(await put(JSON.stringify({ document: { text } })))).to.equal('400 INVALID');
    });

    it('names the first hundred faults, and says how many it left off', async () => {
      const answer = await put(`{"document":${fields(2_000)}}`);
      expect(pointersOf(answer)).to.have.length(ISSUES);
      expect(JSON.parse(answer.text)).to.have.property('issuesLeftOff').that.is.greaterThan(1_800);
      expect(answer.text.length).to.be.lessThan(20_000);
      const few = await put('{"document":{"a":1}}');
      expect(JSON.parse(few.text)).not.to.have.property('issuesLeftOff');
    });

    it('does not repeat a name that is as long as the body', async () => {
      const answer = await put(JSON.stringify({ document: { ['x'.repeat(500_000)]: 1 } }));
      expect(outcomeOf(answer)).to.equal('400 INVALID');
      expect(answer.text.length).to.be.lessThan(5_000);
    });

    it('answers others in between', async () => {
      // Every container lacks what it needs.
      const utilizedTransportEquipments = Array.from({ length: FIELDS - 10 }, () => ({ a: 1 }));
      const body = JSON.stringify({ document: { utilizedTransportEquipments } });
      const bill = { method: 'PUT', body, headers: { ...JSON_TYPE, Authorization: await under.as('carrier-agent') } };
      let answered = 0;
      for (let count = 0; count < 40; count++) {
        const sent = send(under.gateway.port, { ...bill, path: `/v1/bills-of-lading/${newId()}` });
        void sent.then(
          () => (answered += 1),
          () => undefined,
        );
      }
      for (let count = 0; count < 20; count++) expect((await list(auditor)).status).to.equal(200);
      // All of them keep the process busy for many seconds, and one user has a tenth of the time.
      expect(answered).to.be.lessThan(5);
    });
  });
});
