import { TradeError, Ulid } from '@naru/chaincode/domain';
import type { Request, Router } from 'express';
import { methodNotAllowed } from './problemHandler.js';
import type { Services } from './services.js';
import { answer, type Handler } from './session.js';

type Ask = (...of: Parameters<Handler>) => Promise<object>;

/** A question by GET or POST whose answer says at which block it stands. */
export function route(router: Router, method: 'get' | 'post', path: string, { readModel }: Services, ask: Ask): void {
  const handler = answer(async (request, session) => {
    const { block } = readModel;
    return { body: { block, ...(await ask(request, session)) } };
  });
  router.route(path)[method](handler).all(methodNotAllowed(method.toUpperCase()));
}

/** The id of a path. @throws TradeError NOT_FOUND where it cannot be one */
export function idOf(request: Request): string {
  const id = Ulid.safeParse(request.params['id']);
  if (id.success) return id.data;
  throw new TradeError({ code: 'NOT_FOUND', message: 'There is no such document.', values: {} });
}
