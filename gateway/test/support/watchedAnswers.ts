import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { AssertionError } from 'chai';
import { z } from 'zod';
import { type Answer, faultsOf, NOT_DESCRIBED } from './describedAnswers.js';

/**
 * Every answer of every gateway that tests start is compared with the OpenAPI document, whatever asked for it: the
 * server's side of each exchange is looked at. What does not fit fails the run at its end, all of it together.
 */

const Exchange = z.object({ request: z.instanceof(IncomingMessage), response: z.instanceof(ServerResponse) });
const FIRST_ERROR = 400;
/** Answered before an operation is found. */
const DESCRIPTION_PATH = '/v1/openapi.json';

/** The descriptions of watched gateways by their ports. */
const descriptions = new Map<number, object>();
const faults = new Set<string>();
let running: string | undefined;

/** From now on compares what a gateway answers with its own description. */
export async function watchAnswers({ port, url }: { readonly port: number; readonly url: string }): Promise<void> {
  const [known] = descriptions.values();
  descriptions.set(port, known ?? z.looseObject({}).parse(await (await fetch(url + DESCRIPTION_PATH)).json()));
}

subscribe('http.server.request.start', (message) => {
  const { request, response } = Exchange.parse(message);
  const { method = '', url: path = '' } = request;
  const description = descriptions.get(request.socket.localPort ?? 0);
  if (description === undefined || !isDescribed(method, path)) return;
  const test = running ?? 'outside of a test';
  const chunks = written(response);
  response.on('finish', () => {
    const { statusCode: status } = response;
    const contentType = response.getHeader('content-type')?.toString();
    const body = bodyOf(contentType, Buffer.concat(chunks).toString());
    for (const fault of faultsIn(description, { method, path, status, contentType, body }))
      faults.add(`${test}\n    ${method} ${path} answers ${status}: ${fault}`);
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
  return contentType?.includes('json') === true ? JSON.parse(text) : text;
}

/** What is refused before there is an operation is a problem like any other. */
function faultsIn(description: object, answer: Answer): string[] {
  const found = faultsOf(description, answer);
  const isNowhere = found[0]?.endsWith(NOT_DESCRIBED) === true && answer.status >= FIRST_ERROR;
  if (!isNowhere) return found;
  const isProblem = answer.contentType?.startsWith('application/problem+json') === true;
  return isProblem ? [] : [`${answer.contentType ?? 'nothing'} is not application/problem+json`];
}
