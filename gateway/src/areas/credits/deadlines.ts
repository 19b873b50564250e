import {
  DAY_MS,
  dayOfMoment,
  DEFINITIONS,
  Link,
  OPEN_EXAMINATIONS,
  parseAs,
  PresentationState,
  TradeRecord,
} from '@naru/chaincode/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/openDatabase.js';
import { answer, components, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import type { Reminder } from '../../http/endpoints/events.js';
import type { User } from '../../identity/users.js';
import { visibleTo } from '../../readModel/visibility.js';

const MAX_DEADLINES = 100;
/** How many days before the last one a stream tells of it. */
const WARNING_DAYS = 2;

const { type: PRESENTATION, title } = DEFINITIONS.presentation;

/** The day by which a notice of refusal is due. */
const Deadline = z
  .strictObject({
    document: Link,
    status: text('PRESENTED'),
    due: text('2026-12-08', 'The last day.'),
    article: text('UCP 600 art. 16(d)'),
  })
  .register(components, { id: 'Deadline' });
type Deadline = z.infer<typeof Deadline>;

export const deadlines = endpoint({
  method: 'get',
  path: '/deadlines',
  tag: title,
  summary: 'The presentations that wait for this bank’s decision, the most urgent first',
  answer: answer('Deadlines', { items: z.array(Deadline) }),
  handle: async ({ user }, { db }) => ({ items: await readDeadlines(db, user) }),
});

/** Tells each listener of each deadline once, before it comes. */
export const deadlineReminder: Reminder = {
  event: 'deadline',
  schema: Deadline,
  watch: (user, { db }) => {
    const told = new Set<string>();
    return async () => {
      const horizon = dayOfMoment(Date.now() + WARNING_DAYS * DAY_MS);
      const near = (await readDeadlines(db, user)).filter(({ due }) => due <= horizon);
      const untold = near.filter((deadline) => !told.has(keyOf(deadline)));
      for (const deadline of untold) told.add(keyOf(deadline));
      return untold;
    };
  },
};

function keyOf({ document, due }: Deadline): string {
  return `${document.id}/${due}`;
}

/** The presentations that the user's bank examines and has neither taken up nor refused, the most urgent first. */
async function readDeadlines(db: Database, user: User): Promise<Deadline[]> {
  const rows = await db
    .selectFrom('documents')
    .select('record')
    .where('type', '=', PRESENTATION)
    .where('status', 'in', [...OPEN_EXAMINATIONS])
    .where('authentic', '=', true)
    .where(sql<boolean>`record->'state'->>'bank' = ${user.msp}`)
    .where(visibleTo(user, 'documents'))
    .orderBy(sql`record->'state'->>'noticeBy'`)
    .orderBy('id')
    .limit(MAX_DEADLINES)
    .execute();
  return rows.map(({ record }) => deadlineOf(parseAs(TradeRecord, record)));
}

function deadlineOf({ type, id, status, state }: TradeRecord): Deadline {
  const { noticeBy } = PresentationState.parse(state);
  return { document: { type, id }, status, due: noticeBy, article: 'UCP 600 art. 16(d)' };
}
