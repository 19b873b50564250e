import { once } from 'node:events';
import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { Session } from '../../identity/authentication.js';
import type { User } from '../../identity/users.js';
import type { Services } from '../services.js';
import { sessionOf, TICKET } from '../session.js';
import type { Description, Endpoint } from './endpoint.js';
import { readQuery } from './readQuery.js';

const RETRY_MS = 1_000;
/** How often it is asked whether the session of a stream is still good. */
const RECHECK_MS = 15_000;
const LAST_EVENT_ID = 'Last-Event-ID';
const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
};

/** One server-sent event. A client that connects again goes on after the last id that it got. */
export interface StreamEvent {
  readonly event: string;
  readonly data: object;
  readonly id?: string;
}

/** Where a client goes on that connects again, without an event. */
interface StreamPosition {
  readonly id: string;
}

export type StreamItem = StreamEvent | StreamPosition;

/** Who listens, after which event, and until when. */
export interface Listener {
  readonly user: User;
  readonly lastEventId: string | undefined;
  readonly signal: AbortSignal;
}

interface StreamOf<Q extends z.ZodType> extends Description {
  readonly path: string;
  /** Its parameters, beside the ticket. */
  readonly query: Q;
  /** The schema of the data of each kind of event. */
  readonly events: Readonly<Record<string, z.ZodType>>;
  /**
   * The events as they come, some at a time. An empty batch keeps the connection alive.
   *
   * @throws TradeError INVALID, before anything is sent, if it cannot go on after the last event
   */
  handle(
    listener: Listener & { readonly query: z.infer<Q> },
    services: Services,
  ): Promise<AsyncIterable<readonly StreamItem[]>>;
}

type Events = Pick<StreamOf<z.ZodType>, 'path' | 'events'>;

/** Makes an endpoint that answers with server-sent events until the session, the client or the gateway ends. */
export function stream<Q extends z.ZodType>(of: StreamOf<Q>): Endpoint;
export function stream(of: StreamOf<z.ZodType>): Endpoint {
  const serve =
    (services: Services): RequestHandler =>
    async (request, response) => {
      if (request.method === 'HEAD') {
        // A stream has no end, and the answer to HEAD has no body: without this it would never come to an end.
        response.writeHead(200, STREAM_HEADERS).end();
        return;
      }
      const session = sessionOf(request);
      const { user } = session;
      const { [TICKET]: _, ...given } = request.query;
      const query = readQuery({ query: given }, of);
      const signal = AbortSignal.any([endOfSession(session, response, services.authentication), services.ending]);
      const batches = await of.handle({ user, query, lastEventId: request.get(LAST_EVENT_ID), signal }, services);
      response.writeHead(200, STREAM_HEADERS);
      response.write(`retry: ${RETRY_MS}\n\n`);
      for await (const batch of batches) {
        if (!response.write(writeEvents(of, batch))) await once(response, 'drain', { signal }).catch(() => undefined);
      }
      response.end();
    };
  return {
    ...of,
    method: 'get',
    isPublic: false,
    answer: z.string(),
    statuses: [200],
    headers: [],
    serve: (services) => [services.load.limitStreams, serve(services)],
  };
}

/** Aborts when the client is gone, when the token ends, and when the session is not good any more. */
function endOfSession(session: Session, response: Response, authentication: Services['authentication']): AbortSignal {
  const ended = new AbortController();
  const recheck = setInterval(() => {
    authentication.isGood(session).then(
      (isGood) => {
        if (!isGood) ended.abort();
      },
      // The database is away: it is asked again.
      () => undefined,
    );
  }, RECHECK_MS);
  response.on('close', () => {
    clearInterval(recheck);
    ended.abort();
  });
  const expiry = AbortSignal.timeout(Math.max(0, session.expires * 1_000 - Date.now()));
  return AbortSignal.any([ended.signal, expiry]);
}

function writeEvents(of: Events, batch: readonly StreamItem[]): string {
  return batch.length === 0 ? ': still here\n\n' : batch.map((item) => writeItem(of, item)).join('');
}

function writeItem(of: Events, item: StreamItem): string {
  const id = item.id === undefined ? '' : `id: ${item.id}\n`;
  return 'event' in item ? `${id}${writeEvent(of, item)}\n` : `${id}\n`;
}

/** How each event is written: an event that many streams tell is checked and written once. */
const WRITTEN = new WeakMap<object, string>();

function writeEvent(of: Events, { event, data }: StreamEvent): string {
  const known = WRITTEN.get(data);
  if (known !== undefined) return known;
  if (of.events[event]?.safeParse(data).success !== true)
    throw new Error(`An event ${event} of ${of.path} departs from its schema.`);
  const written = `event: ${event}\ndata: ${JSON.stringify(data)}\n`;
  WRITTEN.set(data, written);
  return written;
}
