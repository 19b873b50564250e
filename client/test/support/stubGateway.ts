import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { NaruClient, type ClientOptions } from '../../src/index.js';

/** A request as the stub received it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** What the stub answers: a status, a body and headers, or whatever a function does with the response. */
export type Told = Reply | ((response: ServerResponse) => void);
interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const TOKENS = '/v1/tokens';
const LIFETIME_SECONDS = 900;
const JSON_TYPE = 'application/json; charset=utf-8';

/** A gateway that answers what a test tells it to, in that order; the last answer is given again and again. */
export class StubGateway {
  /** Every request but those for tokens. */
  readonly seen: Seen[] = [];
  /** How many tokens were given; they are called token-1, token-2 and so on. */
  tokens = 0;
  /** What a request for a token is answered, in place of a token. */
  refusal: Reply | undefined;
  readonly #told: Told[];
  readonly #server: Server;

  private constructor(told: Told[]) {
    this.#told = told;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(...told: Told[]): Promise<StubGateway> {
    const stub = new StubGateway(told);
    await new Promise<void>((resolve) => stub.#server.listen(0, '127.0.0.1', resolve));
    return stub;
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the stub has no port');
    return `http://127.0.0.1:${address.port}`;
  }

  client(options: Partial<ClientOptions> = {}): NaruClient {
    return new NaruClient({ url: this.url, credentials: { user: 'officer', password: 'secret' }, ...options });
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = request;
    const sent = await text(request);
    const seen = { method, path, headers, body: sent === '' ? undefined : (JSON.parse(sent) as unknown) };
    const told = path === TOKENS ? this.#grant() : this.#next(seen);
    if (typeof told === 'function') told(response);
    else reply(response, told);
  }

  #grant(): Reply {
    if (this.refusal !== undefined) return this.refusal;
    this.tokens += 1;
    return { body: { access_token: `token-${this.tokens}`, token_type: 'Bearer', expires_in: LIFETIME_SECONDS } };
  }

  #next(seen: Seen): Told {
    this.seen.push(seen);
    const [told = {}] = this.#told;
    if (this.#told.length > 1) this.#told.shift();
    return told;
  }
}

function reply(response: ServerResponse, { status = 200, body = {}, headers = {} }: Reply): void {
  response.writeHead(status, { 'content-type': JSON_TYPE, 'x-request-id': 'request-1', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** A problem as a gateway sends it. */
export function problem(status: number, code: string, more: object = {}): Reply & { readonly status: number } {
  const body = {
    type: `/problems/${code}`,
    title: code,
    status,
    detail: 'It is so.',
    code,
    requestId: 'request-1',
  };
  return { status, body: { ...body, ...more }, headers: { 'content-type': 'application/problem+json' } };
}
