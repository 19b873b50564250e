import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { User } from '../../identity/users.js';
import type { Services } from '../services.js';
import { sessionOf } from '../session.js';
import type { Description, Endpoint } from './endpoint.js';
import { type ParsedRequest, readRequest, type Shape } from './readRequest.js';

/** A file of an answer. Its name has no quotes and no line breaks. */
interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface FileOf<P extends Shape, Q extends z.ZodType> extends Description {
  /** The path under /v1, as OpenAPI writes it. */
  readonly path: string;
  readonly params?: P;
  readonly query?: Q;
  readonly mediaType: string;
  readonly handle: (
    request: Pick<ParsedRequest<P, Q, z.ZodUndefined>, 'params' | 'query'> & { readonly user: User },
    services: Services,
  ) => Promise<File>;
}

const OK = 200;

/**
 * Makes an endpoint that answers with a file, for signed-in users.
 * @example
 * fileEndpoint({ path: '/bills-of-lading/{id}.pdf', params: { id: DocumentId }, mediaType: 'application/pdf', …,
 *   handle: async ({ params, user }, { documents }) => ({ name: `${params.id}.pdf`, bytes: await draw(…) }) });
 */
export function fileEndpoint<P extends Shape = Readonly<Record<string, never>>, Q extends z.ZodType = z.ZodUndefined>(
  of: FileOf<P, Q>,
): Endpoint;
export function fileEndpoint(of: FileOf<Shape, z.ZodType>): Endpoint {
  const { mediaType } = of;
  const schema = { ...of, method: 'get' } as const;
  const serve =
    (services: Services): RequestHandler =>
    async (request, response) => {
      const { user } = sessionOf(request);
      const { params, query } = readRequest(request, schema);
      const { name, bytes } = await of.handle({ params, query, user }, services);
      response.status(OK).type(mediaType);
      response.set('Content-Disposition', `inline; filename="${name}"`).set('Cache-Control', 'private, no-store');
      response.end(bytes);
    };
  return {
    ...schema,
    isPublic: false,
    answer: z.instanceof(Uint8Array),
    statuses: [OK],
    headers: ['Content-Disposition'],
    serve: (services) => [services.load.limitRequests, serve(services)],
  };
}
