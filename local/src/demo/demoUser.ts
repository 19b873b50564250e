import { z } from 'zod';

/** One user of one organisation's gateway, as the demo meets it: over HTTP and in no other way. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What `POST /v1/tokens` answers. */
const TokenAnswer = z.object({ access_token: z.string() });

/** A step of the demo that was answered otherwise than it should be. */
class UnexpectedAnswer extends Error {
  constructor(what: string, expected: number, { status, body }: Answer) {
    super(`${what}: expected ${expected}, got ${status}\n${JSON.stringify(body, null, 2)}`);
    this.name = UnexpectedAnswer.name;
  }
}

/** A signed-in user. Every call says which status it expects, and throws where another comes. */
export class DemoParty {
  readonly name: string;
  readonly #url: string;
  readonly #token: string;

  private constructor(name: string, url: string, token: string) {
    this.name = name;
    this.#url = url;
    this.#token = token;
  }

  static async signIn(name: string, url: string, user: string, password: string): Promise<DemoParty> {
    const answer = await send(`${url}/v1/tokens`, 'POST', { user, password });
    if (answer.status !== 200) throw new UnexpectedAnswer(`${name} signs in`, 200, answer);
    return new DemoParty(name, url, TokenAnswer.parse(answer.body).access_token);
  }

  async get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    return schema.parse(await this.expect(200, 'GET', path));
  }

  async post<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
    return schema.parse(await this.expect(200, 'POST', path, body));
  }

  /** Creates a document; the first time it is 201. */
  async put<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
    return schema.parse(await this.expect(201, 'PUT', path, body));
  }

  /** Calls and returns the body, whatever is expected: a refusal is an answer, too. */
  async expect(status: number, method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await send(this.#url + path, method, body, this.#token);
    if (answer.status !== status) throw new UnexpectedAnswer(`${this.name}: ${method} ${path}`, status, answer);
    return answer.body;
  }
}

async function send(url: string, method: string, body?: unknown, token?: string): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}
