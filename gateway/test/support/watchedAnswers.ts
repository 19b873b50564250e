import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { answerFaults } from '@naru/client/description';
import { AssertionError } from 'chai';
import { z } from 'zod';
import { DEALINGS_PATH, JOININGS_PATH, SHARES_PATH } from '../../src/tokens/ceremonyPart.js';
import { EVALUATIONS_PATH } from '../../src/tokens/shareHolder.js';

/**
 * Every answer of every gateway that tests start is compared with the OpenAPI document, whatever asked for it: the
 * server's side of each exchange is looked at. What does not fit fails the run at its end, all of it together. After a
 * change of the interface the client must be generated again, because the document is the client's.
 */

const Exchange = z.object({ request: z.instanceof(IncomingMessage), response: z.instanceof(ServerResponse) });
/** The document itself is not described. */
const DESCRIPTION_PATH = '/v1/openapi.json';

/** The ports of watched gateways. */
const ports = new Set<number>();
const faults = new Set<string>();
/** What gateways ask each other is not in the document. */
const FOR_MEMBERS = [
  '/v1/attachment-files',
  ...[EVALUATIONS_PATH, JOININGS_PATH, DEALINGS_PATH, SHARES_PATH, '/token-keys/evaluation-counts'].map(
    (path) => `/v1${path}`,
  ),
];
let running: string | undefined;

/** From now on compares what a gateway answers with the OpenAPI document. */
export function watchAnswers({ port }: { readonly port: number }): void {
  ports.add(port);
}

subscribe('http.server.request.start', (message) => {
  const { request, response } = Exchange.parse(message);
  const { method = '', url: path = '' } = request;
  if (!ports.has(request.socket.localPort ?? 0) || !isDescribed(method, path) || FOR_MEMBERS.includes(path)) return;
  // Node itself refuses a request without a host (RFC 9112, section 3.2): the gateway never sees it.
  if (request.headers.host === undefined) return;
  const test = running ?? 'outside of a test';
  const chunks = written(response);
  response.on('finish', () => {
    const { statusCode: status } = response;
    const contentType = response.getHeader('content-type')?.toString();
    const body = bodyOf(contentType, Buffer.concat(chunks).toString());
    for (const fault of answerFaults({ method, path, status, contentType, body })) faults.add(`${test}\n    ${fault}`);
  });
});

beforeEach(function () {
  running = this.currentTest?.fullTitle();
});

after('all answers are as the OpenAPI document describes them', () => {
  if (faults.size > 0) throw new AssertionError(`Not as described:\n${[...faults].join('\n')}`);
});

const isDescribed = (method: string, path: string): boolean =>
  path.startsWith('/v1/') && path !== DESCRIPTION_PATH && !['HEAD', 'OPTIONS'].includes(method);

/** What is written of a response, as it is written. */
function written(response: ServerResponse): Buffer[] {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  for (const method of ['write', 'end'] as const) {
    const own: unknown = Reflect.get(response, method);
    Reflect.set(response, method, (...of: readonly unknown[]): unknown => {
      keep(of[0]);
      return typeof own === 'function' ? (Reflect.apply(own, response, of) as unknown) : undefined;
    });
  }
  return chunks;
}

function bodyOf(contentType: string | undefined, text: string): unknown {
  // Lines of JSON are a text.
  return contentType !== undefined && /[/+]json\b/.test(contentType) ? JSON.parse(text) : text;
}
