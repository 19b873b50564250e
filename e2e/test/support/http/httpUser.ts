import { NaruClient, type Problem, ProblemError } from '@naru/client';
import type { LocalSystem } from '@naru/local';
import type { z } from 'zod';
import { checkedFetch } from './checkedFetch.js';

const JSON_TYPE = 'application/json';

/** What a gateway answered to a raw request; the body is parsed if it is JSON. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What a raw request holds beside method and path. */
export interface Sent {
  /** A text is sent as it is, anything else as JSON. */
  readonly body?: string | object;
  /** The Content-Type of the body; that of JSON by default. */
  readonly type?: string;
}

/** A user of one gateway: the client's typed calls, and raw requests for whoever would not send those. */
export class HttpUser extends NaruClient {
  /** A user of a system that runs, signed in. */
  static async signIn({ users }: Pick<LocalSystem, 'users'>, organization: string, name: string): Promise<HttpUser> {
    const known = users.organizations[organization];
    const password = known?.users[name]?.password;
    if (known === undefined || password === undefined) throw new Error(`${organization} has no user ${name}`);
    return HttpUser.at(known.gateway, name, password);
  }

  /** A user of any gateway, signed in. */
  static async at(url: string, user: string, password: string): Promise<HttpUser> {
    const client = new HttpUser({ url, credentials: { user, password }, fetch: checkedFetch });
    await client.signIn();
    return client;
  }

  /** Sends any request at all, and does not judge the answer. */
  async send(method: string, path: string, { body, type = JSON_TYPE }: Sent = {}): Promise<RawAnswer> {
    if (body === undefined) return rawAnswer(await this.fetch(path, { method }));
    const text = typeof body === 'object' ? JSON.stringify(body) : body;
    return rawAnswer(await this.fetch(path, { method, headers: { 'content-type': type }, body: text }));
  }

  /** Reads what no typed call reads, by its form. @throws Error if it is not answered 200 */
  async read<T>(schema: z.ZodType<T>, path: string): Promise<T> {
    const { status, body } = await this.send('GET', path);
    if (status === 200) return schema.parse(body);
    throw new Error(`GET ${path} was answered ${status}: ${JSON.stringify(body)}`);
  }
}

async function rawAnswer(response: Response): Promise<RawAnswer> {
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  if (type.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return { status, headers, body: undefined };
  }
  const text = await response.text();
  return { status, headers, body: /[/+]json/.test(type) ? JSON.parse(text) : text };
}

/** The problem by which a call is refused. @throws Error if it is not refused */
export async function refusal(call: Promise<unknown>): Promise<Problem> {
  const error: unknown = await call.then(
    () => new Error('the call was not refused'),
    (reason: unknown) => reason,
  );
  if (error instanceof ProblemError) return error.problem;
  throw error;
}
