import type { Request, RequestHandler, Response } from 'express';
import type { Authentication, Session } from '../identity/authentication.js';
import { RequestProblem } from './problem.js';

const BEARER = /^Bearer ([\w.~+/-]+=*)$/i;

/** Whom each request comes from. */
const sessions = new WeakMap<Request, Session>();

/** Lets only known users pass. */
export function authenticate(authentication: Authentication): RequestHandler {
  return async (request, _response, next) => {
    const token = BEARER.exec(request.get('Authorization') ?? '')?.[1];
    const session = token === undefined ? undefined : await authentication.authenticate(token);
    if (session === undefined) {
      throw new RequestProblem({
        status: 401,
        code: 'UNAUTHENTICATED',
        title: 'Who are you?',
        detail: 'Send a valid access token as Authorization: Bearer; POST /v1/tokens gives one.',
        headers: { 'WWW-Authenticate': 'Bearer' },
      });
    }
    sessions.set(request, session);
    next();
  };
}

/** Whom a request comes from. It has passed `authenticate`. */
export function sessionOf(request: Request): Session {
  const session = sessions.get(request);
  if (session === undefined) throw new Error('A request came here without its session.');
  return session;
}

/** What a handler answers. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export type Handler = (request: Request, session: Session) => Promise<Reply>;

/** Runs a handler for the user behind the request, and sends what it answers. */
export function answer(handler: Handler): RequestHandler {
  return async (request, response) => {
    const { status = 200, headers = {}, body } = await handler(request, sessionOf(request));
    send(response.status(status).set(headers), body);
  };
}

function send(response: Response, body: unknown): void {
  // Answers are one user's own and of this moment.
  response.set('Cache-Control', 'private, no-store').json(body);
}
