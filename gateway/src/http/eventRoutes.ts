import { once } from 'node:events';
import type { Request, Response } from 'express';
import { Router } from 'express';
import { z } from 'zod';
import { parseAs } from '@naru/chaincode/domain';
import { type Deadline, DeadlineWatch } from '../areas/credits/deadlines.js';
import type { EventPage, LedgerEvent, Position } from '../readModel/eventQueries.js';
import { methodNotAllowed } from './problemHandler.js';
import type { Services } from './services.js';
import { sessionOf } from './session.js';

const HEARTBEAT_MS = 15_000;
const RETRY_MS = 1_000;
const LAST_POSITION = 2_147_483_647;

/** `<block>-<transaction>`: where on the ledger an event stands. */
const EventId = z.string().regex(/^\d{1,15}-\d{1,10}$/, 'is not the id of an event');

/** `GET /v1/events`: what happens, as it happens (server-sent events); resumed by Last-Event-ID without a gap. */
export function eventRoutes(services: Services, ending: AbortSignal): Router {
  return Router()
    .get('/events', async (request, response) => {
      const from = startOf(request, services);
      const gone = new AbortController();
      response.on('close', () => {
        gone.abort();
      });
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
        'X-Accel-Buffering': 'no',
      });
      response.write(`retry: ${RETRY_MS}\n\n`);
      const { expires } = sessionOf(request);
      const expiry = AbortSignal.timeout(Math.max(0, expires * 1_000 - Date.now()));
      await stream(services, request, response, from, AbortSignal.any([gone.signal, ending, expiry]));
      response.end();
    })
    .all('/events', methodNotAllowed('GET'));
}

/** After the last event that the caller has; without one, from now on. @throws TradeError INVALID */
function startOf(request: Request, { readModel }: Services): Position {
  const last = request.get('Last-Event-ID');
  if (last === undefined) return { block: readModel.block, position: LAST_POSITION };
  const [block = '', position = ''] = parseAs(EventId, last, '/Last-Event-ID').split('-');
  return { block: Number(block), position: Math.min(Number(position), LAST_POSITION) };
}

async function stream(
  { eventQueries, documentQueries, readModel }: Services,
  request: Request,
  response: Response,
  from: Position,
  signal: AbortSignal,
): Promise<void> {
  const { user } = sessionOf(request);
  const deadlines = new DeadlineWatch(documentQueries, user);
  let position = from;
  while (!signal.aborted) {
    const wake = newsOrHeartbeat(readModel, signal);
    const page = await eventQueries.after(user, position);
    if (page === undefined) {
      response.write((await deadlines.untold()).map(deadlineText).join(''));
      if (await wake.isQuiet) response.write(': still here\n\n');
      continue;
    }
    wake.cancel();
    position = page.until;
    if (!response.write(textOf(page))) await once(response, 'drain', { signal }).catch(() => undefined);
  }
}

/** Waits for a block; quiet where none comes for a while. It listens before the question is put, so none is missed. */
function newsOrHeartbeat(
  readModel: Services['readModel'],
  signal: AbortSignal,
): { isQuiet: Promise<boolean>; cancel: () => void } {
  let finish: (isQuiet: boolean) => void = () => undefined;
  const isQuiet = new Promise<boolean>((resolve) => {
    finish = resolve;
  });
  const timer = setTimeout(() => {
    finish(true);
  }, HEARTBEAT_MS);
  const heard = (): void => {
    finish(false);
  };
  const end = readModel.onBlock(heard);
  signal.addEventListener('abort', heard);
  const cancel = (): void => {
    clearTimeout(timer);
    end();
    signal.removeEventListener('abort', heard);
  };
  void isQuiet.then(cancel);
  return { isQuiet, cancel };
}

/** The id comes with the last event of a transaction, so that a stream that breaks in its middle repeats all of it. */
function textOf({ events }: EventPage): string {
  return events
    .map((event, index) => {
      const next = events[index + 1];
      const isLast = next?.block !== event.block || next.position !== event.position;
      return eventText(event, isLast);
    })
    .join('');
}

function eventText({ kind, ...event }: LedgerEvent, withId: boolean): string {
  const id = withId ? `id: ${event.block}-${event.position}\n` : '';
  return `${id}event: ${kind}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** It is no event of the ledger, so it has no id: a stream that begins again tells of it again. */
function deadlineText(deadline: Deadline): string {
  return `event: deadline\ndata: ${JSON.stringify(deadline)}\n\n`;
}
