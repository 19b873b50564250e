import { DocumentType, Link, parseAs, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
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
import { behind } from '../behind.js';
import { components } from '../endpoint/components.js';
import type { Endpoint } from '../endpoint/endpoint.js';
import { BlockNumber } from '../endpoint/parameters.js';
import { type Listener, stream, type StreamEvent, type StreamItem } from '../endpoint/stream.js';
import type { Services } from '../services.js';

const HEARTBEAT_MS = 15_000;
const CATCH_UP_MS = 1_000;
const MAX_ACTION_CHARS = 64;

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
    query: z.strictObject({
      kind: z
        .enum(['document', 'alert', ...reminders.map(({ event }) => event)])
        .optional()
        .describe('Only events of this kind.'),
      type: DocumentType.optional().describe('Only what is about documents of this type.'),
      id: Ulid.optional().describe('Only what is about the document with this id.'),
      action: z.string().max(MAX_ACTION_CHARS).optional().describe('Only documents that changed by this action.'),
      after: z
        .union([PositionId, BlockNumber])
        .optional()
        .describe('The id of an event, or a block, after which the stream starts. Last-Event-ID comes before it.'),
    }),
    problems: ['BEHIND'],
    handle: async (listener, services) => {
      const from = await startPosition(listener, services);
      return follow(from, listener, services, remind(reminders, listener, services));
    },
  });
}

/** What a listener is to be told beside the events of the ledger: each call gives what the calls before did not. */
function remind(
  reminders: readonly Reminder[],
  { user, query }: Listener & { readonly query: Wanted },
  services: Services,
): () => Promise<StreamEvent[]> {
  const watches = reminders
    .filter(({ event }) => (query.kind ?? event) === event)
    .map(({ event, watch }) => ({ event, untold: watch(user, services) }));
  return async () => {
    const told = await Promise.all(
      watches.map(async ({ event, untold }) => (await untold()).map((data) => ({ event, data }))),
    );
    return told.flat().filter((event) => isWanted(query, event));
  };
}

/** Which events a listener wants. */
interface Wanted {
  readonly kind?: string | undefined;
  readonly type?: string | undefined;
  readonly id?: string | undefined;
  readonly action?: string | undefined;
  readonly after?: string | number | undefined;
}

const About = z.object({ type: z.string().optional(), id: z.string().optional(), document: Link.optional() });

/** Whether an event is of what was asked for. An alert is about its document. */
function isWanted({ kind, type, id, action }: Wanted, { event, data }: Pick<StreamEvent, 'event' | 'data'>): boolean {
  const said = About.parse(data);
  const { type: ofType, id: ofId } = said.document ?? said;
  return (
    (kind ?? event) === event &&
    (type ?? ofType) === ofType &&
    (id ?? ofId) === ofId &&
    (action === undefined || ('action' in data && data.action === action))
  );
}

/**
 * After the last event that the listener got, or what it asks for; without either, from now on.
 * @throws TradeError INVALID; RequestProblem BEHIND if that event is not there yet
 */
async function startPosition(
  { lastEventId, query }: Listener & { readonly query: Wanted },
  services: Services,
): Promise<Position> {
  const { block } = services.readModel;
  const id = lastEventId === undefined ? query.after : parseAs(PositionId, lastEventId, '/Last-Event-ID');
  if (id === undefined) return { block, position: LAST_POSITION };
  const from = typeof id === 'number' ? { block: id, position: LAST_POSITION } : readPosition(id);
  // Another gateway, from which the listener comes, may be a moment ahead.
  if (from.block > block && !(await services.readModel.reached(from.block, CATCH_UP_MS)))
    throw behind(from.block, services.readModel.block);
  return from;
}

async function* follow(
  from: Position,
  { user, signal, query }: Listener & { readonly query: Wanted },
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
    const events = page.events.filter(({ kind: event, data }) => isWanted(query, { event, data }));
    if (events.length > 0) yield toStreamEvents(events);
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
function toStreamEvents(page: EventPage['events']): StreamEvent[] {
  return page.map(({ kind: event, data }, index) => {
    const next = page[index + 1]?.data;
    const isLast = next?.block !== data.block || next.position !== data.position;
    return isLast ? { event, data, id: positionId(data) } : { event, data };
  });
}
