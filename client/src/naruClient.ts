import { type Answer, toError } from './answers.js';
import { type Caller, call } from './call.js';
import { type Clock, systemClock } from './clock.js';
import { Connection, type SentRequest } from './connection.js';
import { type EventOptions, followEvents, type NaruEvent } from './events/followEvents.js';
import type { Arguments, Asked, BodyOf, ItemOf, ListPath, Page, PathOf } from './operations.js';
import { PATIENCE, type Patience } from './patience.js';
import { bearer, type Credentials, tokenSource } from './session.js';
import { ownPath, type Parts, pathWith } from './urls.js';

/** Longer than a gateway waits for a commit, so that its own answer comes first. */
const TIMEOUT_MS = 120_000;

/** How a client reaches its gateway. */
export interface ClientOptions {
  /** Where the gateway is, for example `https://naru.bank.example`. */
  readonly url: string;
  readonly credentials: Credentials;
  /** How long a call goes on when the gateway asks it to wait: ten times, one minute by default; `waits: 0` for never. */
  readonly patience?: Partial<Patience>;
  /** How long one request may take; two minutes by default. */
  readonly timeoutMs?: number;
  /** The global fetch by default. Another serves proxies, client certificates and tests. */
  readonly fetch?: typeof globalThis.fetch;
  /** The system's by default. */
  readonly clock?: Clock;
}

/**
 * A user at the gateway of its organisation. It signs in when it is needed, keeps the token and renews it before it ends.
 *
 * @example
 * const client = new NaruClient({ url: 'https://naru.bank.example', credentials: { user: 'officer', password } });
 * const check = await client.get('/v1/bills-of-lading/{id}/verification', { path: { id } });
 * if (check.body.verdict === 'VERIFIED') {
 *   await client.put('/v1/financing-claims/{id}', { path: { id: ulid() }, body: { document, input } });
 * }
 */
export class NaruClient {
  readonly url: string;
  readonly #caller: Caller;

  constructor({ url, credentials, patience, timeoutMs = TIMEOUT_MS, clock = systemClock, fetch }: ClientOptions) {
    // Not bound here: a page may put another in its place later.
    const connection = new Connection(url, fetch ?? ((...of) => globalThis.fetch(...of)), timeoutMs);
    this.url = connection.url;
    const tokens = tokenSource(credentials, connection, clock);
    this.#caller = { connection, tokens, clock, patience: { ...PATIENCE, ...patience } };
  }

  /**
   * Signs in now rather than with the first request, to see whether the credentials are right.
   * @returns the access token
   * @throws ProblemError WRONG_CREDENTIALS, CODE_NEEDED, UnreachableError, UnexpectedAnswerError
   */
  async signIn(): Promise<string> {
    return this.#caller.tokens.token();
  }

  /**
   * Reads something.
   * @throws ProblemError NOT_FOUND if it is unknown or not visible to this user; NaruError
   * @example
   * const { body, etag } = await client.get('/v1/letters-of-credit/{id}', { path: { id } });
   */
  async get<P extends PathOf<'get'>>(
    path: P,
    ...[asked]: Arguments<Asked<'get', P>>
  ): Promise<Answer<BodyOf<'get', P>>> {
    return this.#call('GET', path, asked);
  }

  /**
   * Makes a document under an id (a ULID) that the caller makes. The same request can be sent again: it finds the document
   * that is there, and is answered 200 in place of 201.
   * @throws ProblemError INVALID with its issues, CONFLICT if another document has the id; NaruError
   */
  async put<P extends PathOf<'put'>>(
    path: P,
    ...[asked]: Arguments<Asked<'put', P>>
  ): Promise<Answer<BodyOf<'put', P>>> {
    return this.#call('PUT', path, asked);
  }

  /**
   * Takes an action on a document, or asks a question that has a body.
   * @throws ProblemError with the code of the rule that refuses; VERSION_MISMATCH if the document has changed since
   *   `ifMatch`; COMMIT_UNKNOWN if it did not become known in time whether it was committed; PROPOSED if a second user
   *   has to approve it; NaruError
   * @example
   * const { etag } = await client.get('/v1/financing-claims/{id}', { path: { id } });
   * await client.post('/v1/financing-claims/{id}/finance', { path: { id }, ifMatch: etag });
   */
  async post<P extends PathOf<'post'>>(
    path: P,
    ...[asked]: Arguments<Asked<'post', P>>
  ): Promise<Answer<BodyOf<'post', P>>> {
    return this.#call('POST', path, asked);
  }

  /**
   * Sends a file, or a part of one. The same again changes nothing, so it is sent until it is answered for good.
   * @throws NaruError, or the reason of the caller's signal
   * @example
   * await client.upload('/v1/imports/{id}/parts/{part}', { path: { id, part: '0' } }, bytes);
   */
  async upload<P extends PathOf<'put'>>(
    path: P,
    asked: Asked<'put', P>,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<Answer<BodyOf<'put', P>>> {
    const headers = { 'content-type': 'application/octet-stream' };
    return call(this.#caller, { ...makeRequest('PUT', path, asked), headers, body: bytes });
  }

  /**
   * Reads a list to its end, page after page, as the items are asked for.
   * @throws NaruError
   * @example
   * for await (const { record } of client.items('/v1/shipments', { query: { status: 'OPEN' } })) show(record.id);
   */
  async *items<P extends ListPath>(path: P, ...[asked]: Arguments<Asked<'get', P>>): AsyncGenerator<ItemOf<P>> {
    let request: SentRequest | undefined = makeRequest('GET', path, asked);
    while (request !== undefined) {
      const { body }: Answer<Page & { readonly items: readonly ItemOf<P>[] }> = await call(this.#caller, request);
      yield* body.items;
      request = body.next === null ? undefined : { ...request, path: ownPath(body.next) };
    }
  }

  /**
   * Follows what happens, as it happens, for as long as the caller listens. A stream that breaks begins again after the
   * last event that came.
   * @throws NaruError if the gateway refuses, or cannot be reached again and again
   * @example
   * for await (const { kind, data, id } of client.events({ after: lastId, signal })) {
   *   await handle(kind, data);
   *   lastId = id; // kept, so that the next start misses nothing
   * }
   */
  events(options: EventOptions = {}): AsyncGenerator<NaruEvent, void, void> {
    return followEvents(this.#caller, options);
  }

  /**
   * Calls an operation that a program knows only when it runs, by its path template. The answer has no type.
   * @throws NaruError
   * @example
   * for (const { method, path } of listOperations()) await client.request(method, path, { path: { id } });
   */
  async request(method: string, path: string, asked: Parts = {}): Promise<Answer<unknown>> {
    return this.#call(method, path, asked);
  }

  /**
   * Sends a request whose good answer is read as it comes, for example a file. Nothing is awaited or repeated.
   * @throws NaruError if it is not answered with a 2xx
   */
  async open(path: string, request: Partial<Omit<SentRequest, 'path'>> = {}): Promise<Response> {
    const response = await this.fetch(path, request);
    if (response.ok) return response;
    const { status, headers } = response;
    throw toError({ method: 'GET', ...request, path }, { status, headers, text: await response.text() });
  }

  /**
   * Sends any request at all, with the token, and gives the answer as it comes: nothing is checked, awaited or repeated.
   * @throws UnreachableError, or what signing in throws
   */
  async fetch(
    path: string,
    { method = 'GET', headers, body, signal }: Partial<Omit<SentRequest, 'path'>> = {},
  ): Promise<Response> {
    const { tokens, connection } = this.#caller;
    const authorization = bearer(await tokens.token());
    return connection.open({
      ...{ method, path, signal, headers: { ...authorization, ...headers } },
      ...(body !== undefined && { body }),
    });
  }

  #call<T>(method: string, template: string, asked: Parts | undefined): Promise<Answer<T>> {
    return call(this.#caller, makeRequest(method, template, asked));
  }
}

function makeRequest(
  method: string,
  template: string,
  { path, query, body, ifMatch, signal }: Parts = {},
): SentRequest {
  return {
    method,
    path: pathWith(template, path, query),
    signal,
    ...(ifMatch !== undefined && { headers: { 'if-match': ifMatch } }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}
