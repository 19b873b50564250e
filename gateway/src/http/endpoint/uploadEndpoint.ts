import type { RequestHandler } from 'express';
import type { z } from 'zod';
import type { User } from '../../identity/users.js';
import type { Services } from '../services.js';
import { sessionOf } from '../session.js';
import { checkAnswer } from './checkAnswer.js';
import type { Answer } from './components.js';
import type { Description, Endpoint } from './endpoint.js';
import { type ParsedRequest, readBytes, readRequest, type Shape } from './readRequest.js';

type Asked<P extends Shape> = Pick<ParsedRequest<P, z.ZodUndefined, z.ZodUndefined>, 'params'> & {
  readonly user: User;
};

interface UploadOf<A extends z.ZodType, P extends Shape> extends Description {
  /** The path under /v1, as OpenAPI writes it. */
  readonly path: string;
  readonly params: P;
  readonly maxBytes: number;
  readonly answer: A;
  /** Rejects what the caller may not send, before the file is read. */
  readonly admit: (request: Asked<P>, services: Services) => Promise<void>;
  readonly handle: (request: Asked<P> & { readonly bytes: Uint8Array }, services: Services) => Promise<Answer<A>>;
}

const OK = 200;

/** Makes an endpoint that takes a file of any media type with PUT, for signed-in users. */
export function uploadEndpoint<A extends z.ZodType, P extends Shape>(of: UploadOf<A, P>): Endpoint;
export function uploadEndpoint(of: UploadOf<z.ZodObject, Shape>): Endpoint {
  const schema = { ...of, method: 'put' } as const;
  const admit =
    (services: Services): RequestHandler =>
    async (request, _response, next) => {
      await of.admit({ params: readRequest(request, schema).params, user: sessionOf(request).user }, services);
      next();
    };
  const serve =
    (services: Services): RequestHandler =>
    async (request, response) => {
      const { block } = services.readModel;
      const sent: unknown = request.body;
      const bytes = Buffer.isBuffer(sent) ? sent : Buffer.alloc(0);
      const { params } = readRequest(request, schema);
      const handled = await of.handle({ params, user: sessionOf(request).user, bytes }, services);
      const answered = checkAnswer(schema, { block, ...handled });
      response.status(OK).set('Cache-Control', 'private, no-store').type('json').end(JSON.stringify(answered));
    };
  return {
    ...schema,
    uploadBytes: of.maxBytes,
    isPublic: false,
    statuses: [OK],
    headers: [],
    serve: (services) => [services.load.limitRequests, admit(services), ...readBytes(of.maxBytes), serve(services)],
  };
}
