import { parseJson, toError } from '../answers.js';
import type { Caller } from '../call.js';
import type { Clock } from '../clock.js';
import { type SentRequest, titleOf } from '../connection.js';
import type { events } from '../generated/openApi.js';
import { NaruError, ProblemError, UnexpectedAnswerError, UnreachableError } from '../errors.js';
import { withToken } from '../session.js';
import { pathWith } from '../urls.js';
import { EventStream, type Message } from './eventStream.js';

/** Something that happened. A later gateway may tell of more kinds: ignore those that are not known. */
export type NaruEvent = { readonly [K in keyof events]: EventOfKind<K> }[keyof events];

interface EventOfKind<K extends keyof events> {
  /** After this id the stream can begin again: nothing is missed, and what shares a transaction may come twice. */
  readonly id: string | undefined;
  readonly kind: K;
  readonly data: events[K];
}

/** The query of the stream, as the OpenAPI document has it. */
export type EventFilter = Readonly<Partial<Record<'kind' | 'type' | 'id' | 'action', string>>>;

/** How events are followed. */
export interface EventOptions {
  /**
   * The `id` of the last event that the caller has, or the number of a block to begin after. Without one the stream starts with what happens from now on, and can
   * miss something if it breaks before its first event has come.
   */
  readonly after?: string | undefined;
  /** Only events of this `kind`, or of documents of this `type`, with this `id`, or that changed by this `action`. */
  readonly only?: EventFilter | undefined;
  /** Ends the stream. */
  readonly signal?: AbortSignal | undefined;
}

const FIRST_RETRY_MS = 1_000;
const MAX_RETRY_MS = 30_000;
/** How often in a row a stream may fail before anything comes. */
const MAX_FAILURES = 10;
/** A gateway says something at least every 15 seconds. */
const SILENCE_MS = 45_000;
/** Last-Event-ID takes the id of an event alone. */
const BLOCK = /^\d+$/;
const OK = 200;
const TOO_MANY_REQUESTS = 429;
const FIRST_SERVER_ERROR = 500;

/** Follows a gateway's events across streams that end or break. @throws NaruError, see {@link NaruClient.events} */
export async function* followEvents(
  caller: Caller,
  { after, only, signal }: EventOptions,
): AsyncGenerator<NaruEvent, void, void> {
  let last = after;
  let retryMs = FIRST_RETRY_MS;
  let failures = 0;
  const isEnded = (): boolean => signal?.aborted === true;
  while (!isEnded()) {
    const stream = new EventStream(last);
    try {
      for await (const message of readMessages(caller, stream, { after: last, only, signal })) {
        failures = 0;
        last = message.id;
        if (message.data !== '') yield parseEvent(message);
      }
    } catch (error) {
      if (isEnded()) return;
      failures += 1;
      if (failures >= MAX_FAILURES || !isTemporary(error)) throw error;
    }
    retryMs = stream.retryMs ?? retryMs;
    await caller.clock.pause(Math.min(retryMs * 2 ** failures, MAX_RETRY_MS), signal).catch(() => undefined);
  }
}

/** The messages of one stream, to its end. @throws NaruError */
async function* readMessages(
  { connection, tokens, clock }: Caller,
  stream: EventStream,
  { after, only, signal }: EventOptions,
): AsyncGenerator<Message, void, void> {
  const ending = new AbortController();
  const isBlock = BLOCK.test(after ?? '');
  const request = {
    ...{ method: 'GET', path: pathWith('/v1/events', {}, { ...only, ...(isBlock && { after }) }) },
    signal: signal === undefined ? ending.signal : AbortSignal.any([signal, ending.signal]),
    headers: { accept: 'text/event-stream', ...(after && !isBlock && { 'last-event-id': after }) },
  };
  const open = (authorization: object): Promise<Response> =>
    connection.open({ ...request, headers: { ...request.headers, ...authorization } });
  try {
    const response = await heard(clock, withToken(tokens, open));
    for await (const piece of readPieces(await requireStream(request, response), clock)) yield* stream.push(piece);
  } catch (error) {
    throw error instanceof NaruError ? error : new UnreachableError(titleOf(request), connection.url, error);
  } finally {
    ending.abort();
  }
}

/** The bytes of a stream that has begun. @throws ProblemError, UnexpectedAnswerError */
async function requireStream(request: SentRequest, response: Response): Promise<ReadableStream<Uint8Array>> {
  const { status, headers, body } = response;
  const isStream = headers.get('content-type')?.startsWith('text/event-stream') === true;
  if (status === OK && isStream && body !== null) return body;
  throw toError(request, { status, headers, text: await response.text() });
}

/** The text of a stream as it comes. */
async function* readPieces(body: ReadableStream<Uint8Array>, clock: Clock): AsyncGenerator<string, void, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await heard(clock, reader.read());
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}

/** What comes, if it comes before the stream must be thought dead. @throws Error */
async function heard<T>(clock: Clock, coming: Promise<T>): Promise<T> {
  const came = new AbortController();
  const silence = clock.pause(SILENCE_MS, came.signal).then(() => {
    throw new Error(`nothing came for ${SILENCE_MS} ms`);
  });
  try {
    return await Promise.race([coming, silence]);
  } finally {
    came.abort();
  }
}

function isTemporary(error: unknown): boolean {
  if (error instanceof UnreachableError) return true;
  if (!(error instanceof ProblemError || error instanceof UnexpectedAnswerError)) return false;
  return error.status === TOO_MANY_REQUESTS || error.status >= FIRST_SERVER_ERROR;
}

/** @throws UnexpectedAnswerError if the data is not JSON */
function parseEvent({ id, event: kind, data }: Message): NaruEvent {
  const event = { id, kind, data: parseJson(data) };
  // Like an answer, an event is believed to be as the OpenAPI document says.
  const isEvent = (told: { readonly data: unknown }): told is NaruEvent =>
    typeof told.data === 'object' && told.data !== null;
  if (isEvent(event)) return event;
  throw new UnexpectedAnswerError('GET /v1/events', OK, data);
}
