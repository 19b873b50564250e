import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const HEADER = 'X-Request-Id';
const ACCEPTABLE = /^[\w-]{8,64}$/;

/** Gives every request an id: the caller's own, if it has only letters, digits, `_` and `-`. */
export const requestId: RequestHandler = (request, response, next) => {
  const own = request.get(HEADER);
  response.set(HEADER, own !== undefined && ACCEPTABLE.test(own) ? own : randomUUID());
  next();
};

export function requestIdOf(response: Response): string {
  return response.get(HEADER) ?? '';
}
