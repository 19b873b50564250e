import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** The parts of an answer that can be falsified. */
interface Told {
  readonly status: number;
  readonly body: unknown;
}

/** What is answered in the place of an answer; undefined leaves it as it is. */
export type Falsify = (request: string, told: Told) => Told | undefined;

/** Starts a server that stands before a gateway and changes its answers. */
export async function falseGateway(url: string, falsify: Falsify): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    forward(url, request, response, falsify).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const address = await new Promise<AddressInfo>((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') reject(new Error('a server without a port'));
      else resolve(bound);
    });
  });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${address.port}`, close };
}

async function forward(
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
  falsify: Falsify,
): Promise<void> {
  const { method = '', url: path = '', headers } = request;
  const body = await buffer(request);
  const { authorization, 'content-type': type } = headers;
  const answer = await fetch(url + path, {
    method,
    headers: { ...(authorization && { authorization }), ...(type && { 'content-type': type }) },
    ...(body.length > 0 && { body }),
  });
  const told: Told = { status: answer.status, body: await answer.json() };
  const { status, body: sent } = falsify(`${method} ${path}`, told) ?? told;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(sent));
}
