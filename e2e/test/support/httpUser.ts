import { z } from 'zod';
import type { LocalSystem } from '@naru/local';

const Token = z.object({ access_token: z.string() });
const JSON_TYPE = 'application/json';

/** What a gateway answered; the body is parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A request beyond method, path and a JSON body. */
export interface Sent {
  /** The bytes of the body. */
  readonly body?: string;
  /** Its Content-Type; JSON unless said. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A signed-in user of one gateway, who looks at every answer for itself. */
export class HttpUser {
  readonly url: string;
  readonly #token: string;

  private constructor(url: string, token: string) {
    this.url = url;
    this.#token = token;
  }

  static async signIn({ users }: Pick<LocalSystem, 'users'>, organization: string, name: string): Promise<HttpUser> {
    const known = users.organizations[organization];
    const password = known?.users[name]?.password;
    if (known === undefined || password === undefined) throw new Error(`${organization} has no user ${name}`);
    return HttpUser.at(known.gateway, name, password);
  }

  /** Signs in at any gateway. */
  static async at(gateway: string, user: string, password: string): Promise<HttpUser> {
    const body = JSON.stringify({ user, password });
    const answer = await send(`${gateway}/v1/tokens`, { method: 'POST', headers: jsonType(), body });
    return new HttpUser(gateway, Token.parse(answer.body).access_token);
  }

  /** Any request at all. */
  async send(method: string, path: string, { body, type = JSON_TYPE, headers = {} }: Sent = {}): Promise<Answer> {
    const authorization = { authorization: `Bearer ${this.#token}` };
    return send(this.url + path, {
      method,
      headers: { ...authorization, ...(body !== undefined && { 'content-type': type }), ...headers },
      ...(body !== undefined && { body }),
    });
  }

  async get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  async put(path: string, body: object): Promise<Answer> {
    return this.send('PUT', path, { body: JSON.stringify(body) });
  }

  async post(path: string, body: object = {}): Promise<Answer> {
    return this.send('POST', path, { body: JSON.stringify(body) });
  }

  /** A body that is expected. @throws Error that shows the answer where it has another status or form */
  async expect<T>(schema: z.ZodType<T>, answering: Promise<Answer>, status = 200): Promise<T> {
    const answer = await answering;
    if (answer.status === status) return schema.parse(answer.body);
    throw new Error(`${this.url} answered ${answer.status}, not ${status}: ${JSON.stringify(answer.body)}`);
  }
}

const jsonType = (): Record<string, string> => ({ 'content-type': JSON_TYPE });

async function send(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const { status, headers } = response;
  if (headers.get('content-type')?.startsWith('text/event-stream') === true) {
    await response.body?.cancel();
    return { status, headers, body: undefined };
  }
  const text = await response.text();
  const isJson = headers.get('content-type')?.includes('json') === true;
  return { status, headers, body: isJson ? JSON.parse(text) : text };
}
