import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { RequestProblem } from './problem.js';
import { sessionOf } from './session.js';

const MINUTE_MS = 60_000;

const tooMany: RequestHandler = () => {
  throw new RequestProblem({
    code: 'TOO_MANY_REQUESTS',
    title: 'Too many requests',
    detail: 'Wait for as long as Retry-After says.',
  });
};

/** Limits the requests of each user. */
export function limitUsers(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => sessionOf(request).user.name,
    handler: tooMany,
  });
}
