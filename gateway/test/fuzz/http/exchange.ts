import { Agent, request } from 'node:http';
import { answerFaults } from '@naru/client/description';
import type { FuzzedRequest } from './requests.js';

/** Node itself refuses a head that is too long (RFC 6585, section 5): the gateway never sees it. */
const HEAD_TOO_LARGE = 431;
/** A block that is asked for may never come. */
const AHEAD = /[?&](atLeastBlock|after)=/;
const UNAVAILABLE = 503;
const FIRST_SERVER_ERROR = 500;
const PATIENCE_MS = 30_000;
const WITHOUT_BODY = ['HEAD', 'OPTIONS'];

/** Sends fuzzed requests over connections that stay open, and judges the answers. */
export class Exchanges {
  readonly #agent: Agent;

  constructor(connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  close(): void {
    this.#agent.destroy();
  }

  /** What is wrong with the answer to a request, in a sentence each. */
  send(port: number, fuzzed: FuzzedRequest): Promise<{ readonly status: number; readonly faults: string[] }> {
    const { method, path, headers = {}, body, isStream } = fuzzed;
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
      const sent = request({
        ...{ agent: this.#agent, host: '127.0.0.1', port, method, path, timeout: PATIENCE_MS },
        headers: { ...headers, ...length },
      });
      sent
        .on('timeout', () => sent.destroy(new Error(`no answer in ${PATIENCE_MS} ms`)))
        .on('error', (error: NodeJS.ErrnoException) => {
          // The server ends a connection that is idle, and may do so just when the next request is on its way.
          if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(this.send(port, fuzzed));
          else reject(error);
        });
      sent
        .on('continue', () => undefined)
        .on('response', (response) => {
          const { statusCode: status = 0, headers: answered } = response;
          const chunks: Buffer[] = [];
          const judge = (): void => {
            const text = Buffer.concat(chunks).toString();
            resolve({ status, faults: findFaults(fuzzed, status, answered['content-type'], text) });
          };
          if (isStream && status === 200) {
            judge();
            response.destroy();
            return;
          }
          response
            .on('data', (chunk: Buffer) => chunks.push(chunk))
            .on('end', judge)
            .on('error', reject);
        });
      sent.end(body);
    });
  }
}

function isFailure(status: number, path: string): boolean {
  return status >= FIRST_SERVER_ERROR && !(status === UNAVAILABLE && AHEAD.test(path));
}

function findFaults(
  { method, path, isStream }: FuzzedRequest,
  status: number,
  contentType: string | undefined,
  text: string,
): string[] {
  if (isFailure(status, path)) return [`${status} ${text}`];
  const isDescribed = path.startsWith('/v1/') && !WITHOUT_BODY.includes(method);
  if (!isDescribed || status === HEAD_TOO_LARGE || (isStream && status === 200)) return [];
  const isJson = /[/+]json/.test(contentType ?? '');
  return answerFaults({ method, path, status, contentType, body: isJson ? JSON.parse(text) : text });
}
