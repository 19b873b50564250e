import type { RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { addressOf } from '../address.js';
import { saySignIn } from '../saidForAudit.js';
import type { Services } from '../services.js';
import { checkAnswer } from './checkAnswer.js';
import { type Absent, type Endpoint, type NoParameters, type ReadonlyDeep, readBody, type Typed } from './endpoint.js';
import { readRequest } from './readRequest.js';

const OK = 200;
/** The largest body that is read from who has no session: a user and a password are short. */
const MAX_PUBLIC_BODY_BYTES = 4_096;

/** What an endpoint without a session is made from. */
interface PublicEndpointOf<A extends z.ZodType, B extends z.ZodType> extends Typed<A, NoParameters, Absent, B> {
  readonly handle: (
    request: {
      readonly body: z.infer<B>;
      readonly address: string;
      /** Says, for the audit log, that a sign-in was tried: as whom, if there is such a user. */
      readonly signsIn: (user: string | undefined) => void;
    },
    services: Services,
  ) => Promise<ReadonlyDeep<z.infer<A>>>;
}

/** Makes an endpoint for everybody, which says nothing about the ledger. */
export function publicEndpoint<A extends z.ZodType, B extends z.ZodType>(of: PublicEndpointOf<A, B>): Endpoint;
export function publicEndpoint(of: PublicEndpointOf<z.ZodType, z.ZodType>): Endpoint {
  const serve =
    (services: Services): RequestHandler =>
    async (request, response) => {
      const { body } = readRequest(request, of);
      const signsIn = (user: string | undefined): void => {
        saySignIn(response, user);
      };
      const answered = checkAnswer(of, await of.handle({ body, address: addressOf(request.ip), signsIn }, services));
      response.set('Cache-Control', 'no-store');
      sendJson(response, answered);
    };
  return {
    ...of,
    isPublic: true,
    statuses: [OK],
    headers: [],
    serve: (services) => [services.load.limitLogIns, ...readBody(of, MAX_PUBLIC_BODY_BYTES), serve(services)],
  };
}

/** Express’s own `json` answers 304 to If-None-Match even if it means another document; nothing here is cached. */
function sendJson(response: Response, body: unknown): void {
  response.type('json').end(JSON.stringify(body));
}
