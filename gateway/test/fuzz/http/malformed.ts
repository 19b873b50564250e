import { connect } from 'node:net';
import type { Random } from '../support/random.js';

const PATIENCE_MS = 30_000;
const LONG = 20_000;
const HEAD = 'Host: localhost\r\nContent-Type: application/json\r\n';

/** Bytes that HTTP/1.1 does not allow, or that servers and proxies have read in different ways. */
const FORMS: readonly ((random: Random) => string | Buffer)[] = [
  (random) => random.bytes(random.below(200)),
  (random) => `GET /v1/members HTTP/1.${random.below(10)}\r\n\r\n`,
  () => 'GET /v1/members HTTP/9.9\r\nHost: a\r\n\r\n',
  () => `GET /${'x'.repeat(LONG)} HTTP/1.1\r\n${HEAD}\r\n`,
  () => `GET /v1/members HTTP/1.1\r\n${HEAD}X: ${'x'.repeat(LONG)}\r\n\r\n`,
  () => `GET /v1/members HTTP/1.1\r\n${HEAD}X : y\r\n\r\n`,
  () => `GET /v1/members HTTP/1.1\r\n${HEAD}X: a\r\n folded\r\n\r\n`,
  () => 'GET /v1/members\u0000 HTTP/1.1\r\nHost: a\r\n\r\n',
  () => 'GET http://other.example/v1/members HTTP/1.1\r\nHost: a\r\n\r\n',
  () => 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n',
  () => 'CONNECT 127.0.0.1:1 HTTP/1.1\r\nHost: a\r\n\r\n',
  () => 'GET /v1/events HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  () => `POST /v1/tokens HTTP/1.1\r\n${HEAD}Content-Length: -1\r\n\r\n{}`,
  () => `POST /v1/tokens HTTP/1.1\r\n${HEAD}Content-Length: 99999999999999999999\r\n\r\n{}`,
  () => `POST /v1/tokens HTTP/1.1\r\n${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
  () => `POST /v1/tokens HTTP/1.1\r\n${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  () => `POST /v1/tokens HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}`,
  () => `POST /v1/tokens HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\nx\r\n\r\n`,
  () => `POST /v1/tokens HTTP/1.1\r\n${HEAD}Transfer-Encoding: x\r\n\r\n{}`,
  () => `POST /v1/tokens HTTP/1.1\r\n${HEAD}Content-Length: 100\r\n\r\n{}`,
  (random) => `GET /v1/members HTTP/1.1\r\n${HEAD}\r\n`.repeat(1 + random.below(20)),
  () => '\r\n\r\n\r\n',
];

/**
 * Sends bytes that are not a request, and waits until the connection ends.
 * @returns what is wrong: an answer of a failure, or a connection that stays
 */
export function sendMalformed(port: number, random: Random): Promise<string[]> {
  const bytes = random.pick(FORMS)(random);
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    const timer = setTimeout(() => {
      resolve([`the connection stays open after ${JSON.stringify(bytes.toString().slice(0, 200))}`]);
      socket.destroy();
    }, PATIENCE_MS);
    socket
      .on('data', (chunk: Buffer) => (received += chunk.toString()))
      .on('error', () => undefined)
      .on('close', () => {
        clearTimeout(timer);
        const failure = /HTTP\/1\.1 (5\d\d)/.exec(received)?.[1];
        resolve(failure === undefined ? [] : [`${failure} to ${JSON.stringify(bytes.toString().slice(0, 200))}`]);
      })
      .end(bytes);
  });
}
