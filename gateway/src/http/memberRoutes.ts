import { parseJson } from '@naru/chaincode/domain';
import { type RequestHandler, Router } from 'express';
import type { Hearing, MemberService } from '../exchange/memberService.js';
import { readBytes } from './endpoint/readRequest.js';
import type { Load } from './load/load.js';

const EXACT = { caseSensitive: true, strict: true };
const MAX_DEPTH = 16;

/** Who serves other members' gateways. */
interface Serving {
  readonly services: readonly MemberService[];
  readonly hearing: Hearing;
}

/** What this gateway does for other members' gateways. They sign each request, and need no access token. */
export function memberRoutes({ services, hearing }: Serving, load: Load): Router {
  const router = Router(EXACT);
  for (const service of services)
    router.post(service.path, load.limitLogIns, ...readBytes(service.maxBytes), serve(service, hearing));
  return router;
}

function serve(service: MemberService, hearing: Hearing): RequestHandler {
  return async (request, response) => {
    const bytes: unknown = request.body;
    const body = Buffer.isBuffer(bytes)
      ? parseJson(bytes, { maxBytes: service.maxBytes, maxDepth: MAX_DEPTH })
      : undefined;
    const answer = await hearing.answer(service, body);
    response.set('Cache-Control', 'no-store').type('json').end(JSON.stringify(answer));
  };
}
