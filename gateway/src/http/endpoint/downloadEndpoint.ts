import { once } from 'node:events';
import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import type { User } from '../../identity/users.js';
import type { Services } from '../services.js';
import { sessionOf } from '../session.js';
import type { Authorise, Description, Endpoint } from './endpoint.js';
import { type ParsedRequest, readRequest, type Shape } from './readRequest.js';

/** A file that is made while it is sent. Its name has no quotes and no line breaks. */
interface Download {
  readonly name: string;
  readonly chunks: AsyncIterable<string | Uint8Array>;
  /** What is to be known of the file, and is no part of it. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface DownloadOf<Q extends z.ZodType> extends Description {
  /** The path under /v1, as OpenAPI writes it. */
  readonly path: string;
  readonly query: Q;
  readonly mediaType: string;
  /** By default every user may ask. */
  readonly authorise?: Authorise;
  /** The names of the headers that say something of the file. */
  readonly headers?: readonly string[];
  readonly handle: (
    request: Pick<ParsedRequest<Shape, Q, z.ZodUndefined>, 'query'> & { readonly user: User },
    services: Services,
  ) => Promise<Download>;
}

const OK = 200;

/** Makes an endpoint that answers with a file of any length, for signed-in users. If it cannot go on, the connection breaks. */
export function downloadEndpoint<Q extends z.ZodType>(of: DownloadOf<Q>): Endpoint;
export function downloadEndpoint(of: DownloadOf<z.ZodType>): Endpoint {
  const { mediaType, headers = [] } = of;
  const schema = { ...of, method: 'get' } as const;
  const serve =
    (services: Services): RequestHandler =>
    async (request, response) => {
      const { user } = sessionOf(request);
      await of.authorise?.(user, services);
      const { query } = readRequest(request, schema);
      const { name, chunks, headers: told = {} } = await of.handle({ query, user }, services);
      response.status(OK).type(mediaType);
      response.set('Content-Disposition', `attachment; filename="${name}"`).set('Cache-Control', 'private, no-store');
      response.set(told);
      try {
        await send(chunks, response);
      } catch (error) {
        services.log.warn({ err: error }, 'A download ended before its end');
        response.destroy();
      }
    };
  return {
    ...schema,
    isPublic: false,
    isRestricted: of.authorise !== undefined,
    answer: z.instanceof(Uint8Array),
    statuses: [OK],
    headers: ['Content-Disposition', ...headers],
    serve: (services) => [services.load.limitRequests, serve(services)],
  };
}

/** Writes as fast as the client reads, and stops when it is gone. */
async function send(chunks: Download['chunks'], response: Response): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => {
    gone.abort();
  });
  for await (const chunk of chunks) {
    if (!response.write(chunk)) await once(response, 'drain', { signal: gone.signal });
    gone.signal.throwIfAborted();
  }
  response.end();
}
