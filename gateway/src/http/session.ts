import type { Request, RequestHandler } from 'express';
import type { Bearer } from '../identity/accessTokens.js';
import type { Authentication, Session } from '../identity/authentication.js';
import type { Fairness } from './load/fairness.js';
import { RequestProblem } from './problem.js';

const BEARER = /^Bearer ([\w.~+/-]+=*)$/i;

const sessions = new WeakMap<Request, Session>();

/** The parameter with which a browser opens a stream: it cannot send a header. */
export const TICKET = 'ticket';

/**
 * Lets requests of known users pass, those of each when it is their turn: to look up a user asks the database.
 * @param takesTicket The path, under where it is mounted, of what a ticket opens as well
 */
export function authenticate(
  authentication: Authentication,
  fairness: Fairness,
  takesTicket: string | undefined,
): RequestHandler {
  const identify = (request: Request): Promise<Bearer | undefined> | Bearer | undefined => {
    const token = BEARER.exec(request.get('Authorization') ?? '')?.[1];
    if (token !== undefined) return authentication.identify(token);
    const { [TICKET]: ticket } = request.query;
    return request.path === takesTicket && typeof ticket === 'string'
      ? authentication.identifyTicket(ticket)
      : undefined;
  };
  const openSession = async (request: Request): Promise<Session | undefined> => {
    const bearer = await identify(request);
    if (bearer === undefined) return undefined;
    await fairness.enter(bearer.name);
    return fairness.count(bearer.name, () => authentication.open(bearer));
  };
  return async (request, _response, next) => {
    const session = await openSession(request);
    if (session === undefined) {
      throw new RequestProblem({
        code: 'UNAUTHENTICATED',
        title: 'Not signed in',
        detail: 'Send a valid access token as Authorization: Bearer; POST /v1/tokens gives one.',
        headers: { 'WWW-Authenticate': 'Bearer' },
      });
    }
    sessions.set(request, session);
    next();
  };
}

/** The session of a request; undefined if it has not passed `authenticate`. */
export const findSession = (request: Request): Session | undefined => sessions.get(request);

/** The session of a request that has passed `authenticate`. */
export function sessionOf(request: Request): Session {
  const session = findSession(request);
  if (session === undefined) throw new Error('A request has no session: it did not pass authenticate.');
  return session;
}

/** Lets a user do nothing else before it has the second factor that its role needs. */
export const requireSecondFactor: RequestHandler = (request, _response, next) => {
  if (sessionOf(request).lacksFactor) {
    throw new RequestProblem({
      code: 'SECOND_FACTOR_NEEDED',
      title: 'Not permitted',
      detail: 'Your role needs a second factor: POST /v1/me/second-factor/enrol, and confirm it.',
    });
  }
  next();
};
