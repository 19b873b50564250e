import type { Request, RequestHandler } from 'express';
import type { Authentication, Session } from '../identity/authentication.js';
import type { Fairness } from './load/fairness.js';
import { RequestProblem } from './problem.js';

const BEARER = /^Bearer ([\w.~+/-]+=*)$/i;

const sessions = new WeakMap<Request, Session>();

/** Lets requests of known users pass, those of each when it is their turn: to look up a user asks the database. */
export function authenticate(authentication: Authentication, fairness: Fairness): RequestHandler {
  const openSession = async (token: string): Promise<Session | undefined> => {
    const bearer = await authentication.identify(token);
    if (bearer === undefined) return undefined;
    await fairness.enter(bearer.name);
    return fairness.count(bearer.name, () => authentication.open(bearer));
  };
  return async (request, _response, next) => {
    const token = BEARER.exec(request.get('Authorization') ?? '')?.[1];
    const session = token === undefined ? undefined : await openSession(token);
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

/** The session of a request that has passed `authenticate`. */
export function sessionOf(request: Request): Session {
  const session = sessions.get(request);
  if (session === undefined) throw new Error('A request has no session: it did not pass authenticate.');
  return session;
}
