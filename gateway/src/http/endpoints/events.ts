import { DocumentType, Link, parseAs, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
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
import { Bell } from '../endpoint/bell.js';
import { components } from '../endpoint/components.js';
import type { Endpoint } from '../endpoint/endpoint.js';
import { BlockNumber } from '../endpoint/parameters.js';
import { type Listener, stream, type StreamEvent, type StreamItem } from '../endpoint/stream.js';
import type { Services } from '../services.js';
import { type Reminder, Reminding } from './reminders.js';

const HEARTBEAT_MS = 15_000;
const CATCH_UP_MS = 1_000;
const MAX_ACTION_CHARS = 64;

ChangeEvent.register(components, { id: 'ChangeEvent' });

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
      return follow(from, listener, services, reminders);
    },
  });
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

const isSame = (asked: unknown, found: unknown): boolean => asked === undefined || asked === found;
const wantsAll = (wanted: Wanted): boolean => Object.values(wanted).every((each) => each === undefined);

/** Whether an event is of what was asked for. An alert is about its document. */
function isWanted({ kind, type, id, action }: Wanted, { event, data }: Pick<StreamEvent, 'event' | 'data'>): boolean {
  // Most streams want all: nothing has to be read for them.
  if (wantsAll({ kind, type, id, action })) return true;
  const said = About.parse(data);
  const { type: ofType, id: ofId } = said.document ?? said;
  const changedBy = 'action' in data ? data.action : undefined;
  return isSame(kind, event) && isSame(type, ofType) && isSame(id, ofId) && isSame(action, changedBy);
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
  services: Services,
  reminders: readonly Reminder[],
): AsyncGenerator<readonly StreamItem[]> {
  const bell = new Bell();
  const { eventFeed } = services;
  const wanted = reminders.filter(({ event }) => (query.kind ?? event) === event);
  const reminding = new Reminding(wanted, { user, signal }, services, bell.ring);
  const end = eventFeed.onNews(bell.ring);
  signal.addEventListener('abort', bell.ring);
  try {
    yield [{ id: positionId(from) }];
    for (let position = from; !signal.aborted;) {
      const page = await eventFeed.after(user, position);
      position = page?.until ?? position;
      const told = page === undefined ? take(reminding, query) : toStreamEvents(page.events, query);
      if (told.length > 0) yield told;
      if (page !== undefined || told.length > 0) continue;
      reminding.look();
      if (!(await bell.rings(HEARTBEAT_MS))) yield [];
    }
  } finally {
    end();
  }
}

const take = (reminding: Reminding, query: Wanted): StreamEvent[] =>
  reminding.take().filter((event) => isWanted(query, event));

/** The id comes with the last event of a transaction, so that a stream that breaks in its middle repeats all of it. */
function toStreamEvents(page: EventPage['events'], query: Wanted): StreamEvent[] {
  const wanted = page.filter(({ kind: event, data }) => isWanted(query, { event, data }));
  return wanted.map(({ kind: event, data }, index) => {
    const next = wanted[index + 1]?.data;
    const isLast = next?.block !== data.block || next.position !== data.position;
    return isLast ? { event, data, id: positionId(data) } : { event, data };
  });
}
