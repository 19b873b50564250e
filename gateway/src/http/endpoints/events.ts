import { parseAs } from '@naru/chaincode/domain';
import type { z } from 'zod';
import type { User } from '../../identity/users.js';
import type { EventPage } from '../../readModel/eventQueries.js';
import {
  Alert,
  ChangeEvent,
  LAST_POSITION,
  type Position,
  positionId,
  PositionId,
  readPosition,
} from '../../readModel/events.js';
import { components } from '../endpoint/components.js';
import type { Endpoint } from '../endpoint/endpoint.js';
import { type Listener, stream, type StreamEvent, type StreamItem } from '../endpoint/stream.js';
import type { Services } from '../services.js';

const HEARTBEAT_MS = 15_000;

ChangeEvent.register(components, { id: 'ChangeEvent' });

/** Something that streams tell of beside the events of the ledger. */
export interface Reminder {
  /** The kind of the event. */
  readonly event: string;
  readonly schema: z.ZodType;
  /** What one listener is to be told: each call gives what the calls before did not. */
  readonly watch: (user: User, services: Services) => () => Promise<readonly object[]>;
}

/** `GET /v1/events`. */
export function events(reminders: readonly Reminder[]): Endpoint {
  return stream({
    path: '/events',
    tag: 'Queries',
    summary: 'What happens, as it happens',
    description:
      'Server-sent events. With Last-Event-ID nothing of the ledger is missed; without it, the stream starts now. ' +
      'A reminder is not an event of the ledger: it has no id, and a stream that begins again tells of it again.',
    events: {
      document: ChangeEvent,
      alert: Alert,
      ...Object.fromEntries(reminders.map(({ event, schema }) => [event, schema])),
    },
    handle: (listener, services) => {
      const watches = reminders.map(({ event, watch }) => ({ event, untold: watch(listener.user, services) }));
      return follow(startPosition(listener, services), listener, services, async () => {
        const told = await Promise.all(
          watches.map(async ({ event, untold }) => (await untold()).map((data) => ({ event, data }))),
        );
        return told.flat();
      });
    },
  });
}

/** After the last event that the listener got; without one, from now on. @throws TradeError INVALID */
function startPosition({ lastEventId }: Listener, { readModel }: Services): Position {
  if (lastEventId === undefined) return { block: readModel.block, position: LAST_POSITION };
  return readPosition(parseAs(PositionId, lastEventId, '/Last-Event-ID'));
}

async function* follow(
  from: Position,
  { user, signal }: Listener,
  { eventQueries, readModel }: Services,
  remind: () => Promise<readonly StreamEvent[]>,
): AsyncGenerator<readonly StreamItem[]> {
  let position = from;
  yield [{ id: positionId(from) }];
  while (!signal.aborted) {
    const wake = newsOrHeartbeat(readModel, signal);
    const page = await eventQueries.after(user, position);
    if (page === undefined) {
      const reminders = await remind();
      if (reminders.length > 0) yield reminders;
      if (await wake.isQuiet) yield [];
      continue;
    }
    wake.cancel();
    position = page.until;
    if (page.events.length > 0) yield toStreamEvents(page);
  }
}

/** Waits for a block, or until none has come for a while. It listens before the question is put, so none is missed. */
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
function toStreamEvents({ events: page }: EventPage): StreamEvent[] {
  return page.map(({ kind: event, data }, index) => {
    const next = page[index + 1]?.data;
    const isLast = next?.block !== data.block || next.position !== data.position;
    return isLast ? { event, data, id: positionId(data) } : { event, data };
  });
}
