import { parseJson } from '@naru/chaincode/domain';
import { type RequestHandler, type Response, Router } from 'express';
import type { Hearing, MemberService } from '../exchange/memberService.js';
import { readBytes } from './endpoint/readRequest.js';
import type { Load } from './load/load.js';
import type { Services } from './services.js';

const EXACT = { caseSensitive: true, strict: true };
const MAX_DEPTH = 16;

/** Something that this gateway does for others, made of what it stands on. */
export type ServiceOf = (services: Services) => MemberService;

/** Who serves other members' gateways. */
interface Serving {
  readonly services: readonly MemberService[];
  readonly hearing: Hearing;
}

/** What this gateway does for other members' gateways. They sign each request, and need no access token. */
export function memberRoutes({ services, hearing }: Serving, load: Load): Router {
  const router = Router(EXACT);
  for (const service of services)
    router.post(service.path, load.limitLogIns, ...readBytes(service.maxBytes), serve(service, hearing, load));
  return router;
}

function serve(service: MemberService, hearing: Hearing, load: Load): RequestHandler {
  return async (request, response) => {
    const bytes: unknown = request.body;
    const body = Buffer.isBuffer(bytes)
      ? parseJson(bytes, { maxBytes: service.maxBytes, maxDepth: MAX_DEPTH })
      : undefined;
    const answer = await hearing.answer(inTurn(service, load, response), body);
    response.set('Cache-Control', 'no-store');
    if (answer instanceof Uint8Array) response.type('application/octet-stream').end(answer);
    else response.type('json').end(JSON.stringify(answer));
  };
}

/** A member that is known gets a few files at a time. */
function inTurn(service: MemberService, load: Load, response: Response): MemberService {
  if (service.isFile !== true) return service;
  return {
    ...service,
    serve: async (from, request) => {
      await load.takeFile(from.msp, response);
      return service.serve(from, request);
    },
  };
}
