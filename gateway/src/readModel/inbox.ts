import { Link, parseAs, rejectUnknown } from '@naru/chaincode/domain';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database/openDatabase.js';
import { NEVER_DUE } from '../database/schema.js';
import type { User } from '../identity/users.js';
import { decidableBy } from '../proposals/proposal.js';
import { Summary } from './summary.js';
import { visibleTo } from './visibility.js';

/** What a user did with an entry. */
export const InboxMark = z.enum(['READ', 'DONE']);
export type InboxMark = z.infer<typeof InboxMark>;

/** The id of an entry: of a document in one version, of an alert, which names its rule, or of a proposal. */
export const EntryId = z.string().regex(/^[0-9A-Za-z_-]{1,200}$/, 'is not the id of an entry');

/** The place of an entry: the most urgent first, then the newest. */
export interface InboxPlace {
  readonly due: string;
  readonly block: number;
  readonly position: number;
  readonly entry: string;
}

/** Something that waits for a user. */
export const InboxEntry = z.strictObject({
  id: z.string().describe('The id of the entry. Another version of the document makes a new one.'),
  kind: z
    .enum(['TASK', 'ALERT', 'PROPOSAL'])
    .describe('ALERT: the id is that of the alert. PROPOSAL: it is `proposal-` and that of the proposal.'),
  document: Link,
  what: z.string().describe('What is to be done, or what the alert says.'),
  actions: z
    .array(z.string())
    .describe('The actions of the document that do it; none if it is done by another document.'),
  due: z.string().nullable().describe('By when: an instant, or a day with its end. Null if there is no last day.'),
  since: z.string().describe('Since when it waits.'),
  mark: InboxMark.nullable().describe('What the user did with the entry; null if nothing.'),
  summary: Summary.nullable(),
});
export type InboxEntry = z.infer<typeof InboxEntry>;

/** An entry with its place in the order of the inbox. */
export interface PlacedEntry {
  readonly entry: InboxEntry;
  readonly place: InboxPlace;
}

/** What the user has not done; only what it has not read; or what it has done, and still waits. */
export const Shown = z.enum(['open', 'new', 'done']);
type Shown = z.infer<typeof Shown>;

/** Which entries a page has. */
export interface InboxQuery {
  readonly limit: number;
  readonly after?: InboxPlace | undefined;
  readonly show: Shown;
  readonly type?: string | undefined;
}

const Row = z.object({
  entry: z.string(),
  kind: InboxEntry.shape.kind,
  type: z.string(),
  id: z.string(),
  what: z.string(),
  actions: z.array(z.string()),
  due: z.string(),
  time: z.string(),
  mark: InboxMark.nullable(),
  summary: Summary.nullable(),
  block: z.coerce.number(),
  position: z.number(),
});

/** An alert that an officer has seen to waits no more, until it is caused again. */
const IS_RAISED = sql<boolean>`not exists (
  select 1 from alert_steps as step
  where step.attempts >= alerts.attempts and step.cause = case
    when alerts.counted = '' then alerts.id
    else alerts.rule || '-' || alerts.type || '-' || alerts.document_id || '-' || alerts.counted end)`;

const ORDER = sql`due, block desc, position desc, each.entry`;

/** What waits for each user, and what the user did with it. */
export class Inbox {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** A page, the most urgent first and then the newest; and one entry more if there is a next page. */
  async page(user: User, query: InboxQuery): Promise<PlacedEntry[]> {
    const arms = waitingFor(user).map((rows) => this.#cut(user, rows, query));
    const { rows } =
      await sql`select each.*, summaries.summary, marks.mark from (${sql.join(arms, sql` union all `)}) as each
      left join summaries using (type, id)
      left join inbox_marks as marks on marks.user_name = ${user.name} and marks.entry = each.entry
      order by ${ORDER} limit ${query.limit + 1}`.execute(this.#db);
    return rows.map(readEntry);
  }

  /** Marks an entry that waits for the user. @throws TradeError NOT_FOUND */
  async mark(user: User, entry: string, mark: InboxMark): Promise<void> {
    const found =
      await sql`select 1 from (${sql.join(waitingFor(user), sql` union all `)}) as each where entry = ${entry}`.execute(
        this.#db,
      );
    if (found.rows.length === 0) rejectUnknown({ entry });
    await this.#db
      .insertInto('inbox_marks')
      .values({ user_name: user.name, entry, mark, time: new Date().toISOString() })
      .onConflict((conflict) =>
        conflict.columns(['user_name', 'entry']).doUpdateSet((expression) => ({
          mark: expression.ref('excluded.mark'),
          time: expression.ref('excluded.time'),
        })),
      )
      .execute();
  }

  #cut(user: User, rows: RawBuilder<unknown>, { limit, after, show, type }: InboxQuery): RawBuilder<unknown> {
    return sql`(select rows.* from (${rows}) as rows
      where ${isShown(user, show)} and ${type === undefined ? sql`true` : sql`type = ${type}`} and ${isAfter(after)}
      order by ${ORDER_OF_ROWS} limit ${limit + 1})`;
  }
}

/** Conditions of which PostgreSQL knows that nearly all rows meet them: else it sorts all entries. */
function isShown({ name }: User, show: Shown): RawBuilder<boolean> {
  const marked = (which: RawBuilder<boolean>): RawBuilder<boolean> => sql<boolean>`exists (
    select 1 from inbox_marks as marks where marks.user_name = ${name} and marks.entry = rows.entry and ${which})`;
  if (show === 'done') return marked(sql<boolean>`mark = 'DONE'`);
  return sql<boolean>`not ${marked(show === 'new' ? sql<boolean>`true` : sql<boolean>`mark = 'DONE'`)}`;
}

const ORDER_OF_ROWS = sql`rows.due, rows.block desc, rows.position desc, rows.entry`;

/** All that waits for a user, of each kind. */
const waitingFor = (user: User): RawBuilder<unknown>[] => [
  ...['', user.party].map((party) => tasksOf(user, party)),
  alertsOf(user),
  proposalsOf(user),
];

/** What waits for a party, or for any user of the organisation, and that the user can do. */
function tasksOf(user: User, party: string): RawBuilder<unknown> {
  return sql`select entry, 'TASK' as kind, type, id, what, actions, due, block, position, time
    from awaited
    where party = ${party} and (roles = '{}' or ${user.role} = any(roles)) and not_by <> ${user.party}
      and ${visibleTo(user, 'awaited')}
      and exists (select 1 from documents
        where documents.type = awaited.type and documents.id = awaited.id and documents.authentic)`;
}

function alertsOf(user: User): RawBuilder<unknown> {
  return sql`select id as entry, 'ALERT' as kind, type, document_id as id, reason as what, '{}'::text[] as actions,
      ${NEVER_DUE} as due, block, position, time
    from alerts where ${IS_RAISED} and ${visibleTo(user, 'alerts', 'document_id')}`;
}

/** What others have proposed, which no block has. */
function proposalsOf(user: User): RawBuilder<unknown> {
  const instant = (column: string): RawBuilder<unknown> =>
    sql`to_char(to_timestamp(${sql.ref(column)} / 1000.0) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return sql`select 'proposal-' || id as entry, 'PROPOSAL' as kind, type, document_id as id,
      action || ': approve or refuse it' as what, '{}'::text[] as actions, ${instant('expires_ms')} as due,
      0 as block, 0 as position, ${instant('made_ms')} as time
    from proposals
    where status = 'WAITING' and expires_ms > ${Date.now()}::bigint and ${decidableBy(user)}`;
}

function isAfter(after: InboxPlace | undefined): RawBuilder<boolean> {
  if (after === undefined) return sql<boolean>`true`;
  const { due, block, position, entry } = after;
  return sql<boolean>`(rows.due, -rows.block, -rows.position, rows.entry)
    > (${due}, ${-block}::bigint, ${-position}::integer, ${entry})`;
}

function readEntry(row: unknown): PlacedEntry {
  const { entry: id, kind, type, id: documentId, what, actions, due, time, mark, summary, ...at } = Row.parse(row);
  const document = parseAs(Link, { type, id: documentId });
  const entry = { id, kind, document, what, actions, due: due === NEVER_DUE ? null : due, since: time, mark, summary };
  return { entry, place: { due, ...at, entry: id } };
}
