import type { components } from './generated/openApi.js';

/** A problem as RFC 9457 has it, with a stable `code`, the faults of the request and the request's id. */
export type Problem = components['schemas']['Problem'];

/** Whether a body is a problem of a gateway. A proxy may send problems of its own, without a code. */
export function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  const texts = ['code', 'title', 'detail', 'requestId'];
  const fields = new Map<string, unknown>(Object.entries(body));
  return typeof fields.get('status') === 'number' && texts.every((name) => typeof fields.get(name) === 'string');
}
