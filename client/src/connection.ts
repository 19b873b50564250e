import { UnreachableError } from './errors.js';

type Fetch = typeof globalThis.fetch;

/** A request before it is authorised. */
export interface SentRequest {
  readonly method: string;
  /** From `/v1` on, with its query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** As JSON, unless the headers name another type. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly signal?: AbortSignal | undefined;
}

/** An answer that has come in whole. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** How a request is called in errors. */
export function titleOf({ method, path }: Pick<SentRequest, 'method' | 'path'>): string {
  return `${method} ${path}`;
}

/** The way to one gateway: sends requests, and knows nothing of what they mean. */
export class Connection {
  readonly url: string;
  readonly #fetch: Fetch;
  readonly #timeoutMs: number;

  constructor(url: string, fetch: Fetch, timeoutMs: number) {
    this.url = url.replace(/\/+$/, '');
    this.#fetch = fetch;
    this.#timeoutMs = timeoutMs;
  }

  /** Sends a request and takes in the whole answer. @throws UnreachableError, or the reason of the caller's signal */
  async exchange(request: SentRequest): Promise<Received> {
    const timeout = AbortSignal.timeout(this.#timeoutMs);
    const signal = request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]);
    try {
      const response = await this.#send({ ...request, signal });
      return { status: response.status, headers: response.headers, text: await response.text() };
    } catch (error) {
      throw this.#unanswered(request, error);
    }
  }

  /** Sends a request whose answer is read as it comes. @throws UnreachableError, or the reason of the caller's signal */
  async open(request: SentRequest): Promise<Response> {
    try {
      return await this.#send(request);
    } catch (error) {
      throw this.#unanswered(request, error);
    }
  }

  #unanswered(request: SentRequest, error: unknown): unknown {
    if (request.signal?.aborted === true) return request.signal.reason;
    return new UnreachableError(titleOf(request), this.url, error);
  }

  #send({ method, path, headers = {}, body, signal }: SentRequest): Promise<Response> {
    return this.#fetch(this.url + path, {
      method,
      headers: { accept: 'application/json', ...(body !== undefined && JSON_BODY), ...headers },
      // A gateway redirects nobody; what does may not have the token.
      redirect: 'error',
      ...(body !== undefined && { body }),
      ...(signal !== undefined && { signal }),
    });
  }
}

const JSON_BODY = { 'content-type': 'application/json' };
