import {
  CollectionState,
  DAY_MS,
  dayOfMoment,
  DEFINITIONS,
  Link,
  OPEN_EXAMINATIONS,
  parseAs,
  PresentationState,
  seesWholeOrganization,
  TradeRecord,
} from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/openDatabase.js';
import { answer, components, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import type { Reminder } from '../../http/endpoints/reminders.js';
import type { User } from '../../identity/users.js';
import { visibleTo } from '../../readModel/visibility.js';

const MAX_DEADLINES = 100;
/** How many days before the last one a stream tells of it. */
const WARNING_DAYS = 2;

const { type: PRESENTATION, title } = DEFINITIONS.presentation;
const COLLECTION = DEFINITIONS['documentary-collection'];
const REFUSED = 'REFUSED';

/** The day by which a notice of refusal is due, or instructions on documents that a drawee refused. */
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
  summary:
    'What waits for the caller, the most urgent first: presentations to decide on, refused collections to instruct',
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

/** What waits for the user, the most urgent first: of presentations the decision, of refused collections the instructions. */
async function readDeadlines(db: Database, user: User): Promise<Deadline[]> {
  const rows = await db
    .selectFrom('documents')
    .select('record')
    .where('authentic', '=', true)
    .where((each) => each.or([isExamined(user), isRefused(user)]))
    .where(visibleTo(user, 'documents'))
    .orderBy(sql`coalesce(record->'state'->>'noticeBy', record->'state'->>'instructBy')`)
    .orderBy('id')
    .limit(MAX_DEADLINES)
    .execute();
  return rows.map(({ record }) => deadlineOf(parseAs(TradeRecord, record)));
}

/** Presentations that the user's bank examines and has neither taken up nor refused. */
function isExamined({ msp }: User): RawBuilder<boolean> {
  return sql<boolean>`type = ${PRESENTATION} and status = any(${[...OPEN_EXAMINATIONS]}::text[])
    and record->'state'->>'bank' = ${msp}`;
}

/** Collections of the user, or with its bank as the remitting one, whose documents wait for instructions. */
function isRefused({ msp, party, role }: User): RawBuilder<boolean> {
  return sql<boolean>`type = ${COLLECTION.type} and status = ${REFUSED}
    and record->'state'->'instructBy' is not null and record->'state'->'disposal' is null
    and (record->'state'->>'remittingBank' = ${msp} or (record->'state'->'principal'->>'msp' = ${msp}
      and (${seesWholeOrganization(role)}::boolean or record->'state'->'principal'->>'party' = ${party})))`;
}

function deadlineOf({ type, id, status, state }: TradeRecord): Deadline {
  const document = { type, id };
  if (type === PRESENTATION)
    return { document, status, due: PresentationState.parse(state).noticeBy, article: 'UCP 600 art. 16(d)' };
  const { instructBy = '' } = CollectionState.parse(state);
  return { document, status, due: instructBy, article: 'URC 522 art. 26(c)(iii)' };
}
