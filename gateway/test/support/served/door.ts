import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { z } from 'zod';

const BAD_GATEWAY = 502;
const Address = z.object({ port: z.number() });

/** The gateway to which a request goes, and the access token with which. */
export interface Way {
  readonly port: number;
  readonly authorization: string;
  /** Told which status is answered. */
  readonly answered: (status: number) => void;
}

/**
 * One address for the gateways of all organisations. Who brings its token is given that of whoever may ask; all else
 * passes as it came.
 */
export class Door {
  readonly token = 'Bearer of-whoever-may-ask';
  readonly #agent = new Agent({ keepAlive: true });
  readonly #wayOf: (method: string, path: string) => Way;
  readonly #server = createServer((incoming, outgoing) => {
    this.#forward(incoming, outgoing);
  });

  private constructor(wayOf: (method: string, path: string) => Way) {
    this.#wayOf = wayOf;
  }

  static async open(wayOf: (method: string, path: string) => Way): Promise<Door> {
    const door = new Door(wayOf);
    door.#server.listen(0, '127.0.0.1');
    await once(door.#server, 'listening');
    return door;
  }

  get url(): string {
    return `http://127.0.0.1:${Address.parse(this.#server.address()).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
    this.#agent.destroy();
  }

  #forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method = 'GET', url: path = '/', headers } = incoming;
    const { port, authorization, answered } = this.#wayOf(method, path);
    const own = headers.authorization === this.token ? { authorization } : {};
    const sent = request({
      agent: this.#agent,
      host: '127.0.0.1',
      port,
      method,
      path,
      headers: { ...headers, ...own },
    });
    const fail = (): void => {
      if (!outgoing.headersSent) outgoing.writeHead(BAD_GATEWAY);
      outgoing.end();
    };
    sent.on('error', fail).on('response', (answer) => {
      answered(answer.statusCode ?? BAD_GATEWAY);
      outgoing.writeHead(answer.statusCode ?? BAD_GATEWAY, answer.headers);
      answer.on('error', fail).pipe(outgoing);
    });
    outgoing.on('close', () => sent.destroy());
    incoming.pipe(sent);
  }
}
