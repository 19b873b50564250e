import { isHiddenParty, isVisibleTo, parseAs, TradeRecord } from '@naru/chaincode/domain';
import { type RawBuilder, type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import type { User } from '../identity/users.js';
import { Alert, LAST_POSITION, type LedgerEvent, type Position } from './events.js';
import { readersOf } from './readers.js';
import { readersOfRow, visibleTo } from './visibility.js';

/** How many blocks with events are read in one go; each holds a bounded number of transactions. */
export const BLOCKS = 20;

/** Events, and how far they go. */
export interface EventPage {
  readonly events: readonly LedgerEvent[];
  /** No event up to here is missing. The next page starts here. */
  readonly until: Position;
}

/** An event, and what decides who may know of it. */
export interface SeenEvent {
  readonly event: LedgerEvent;
  /** Who reads the document that it is about, as rows name them. */
  readonly readers: ReadonlySet<string>;
  /** Of a version: its parties, and the one that it hides. Who reads the document of an alert may know of the alert. */
  readonly version?: Version;
}

interface Version extends Pick<TradeRecord, 'parties'> {
  readonly hidden: string;
}

/** Whether a user may know of an event: the rule by which {@link EventQueries.after} reads. */
export function mayKnow(user: User, { readers, version }: Omit<SeenEvent, 'event'>): boolean {
  return readersOf(user).some((reader) => readers.has(reader)) && (version === undefined || wasShown(user, version));
}

/** Who sees a document now did not always see it: a version is shown to those who were its parties. */
function wasShown(user: User, version: Version): boolean {
  return isVisibleTo(user, version) || isHiddenParty(user, version, { msp: user.msp, party: version.hidden });
}

/** Reads what happened on the ledger, in its order. */
export class EventQueries {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** What the user may know of the next blocks after a position, or undefined if there are none yet. */
  async after(user: User, from: Position): Promise<EventPage | undefined> {
    const last = (await this.#nextBlocks(from)).at(-1);
    if (last === undefined) return undefined;
    const until = { block: last, position: LAST_POSITION };
    const versions = await this.#versions(from, until).where(visibleTo(user, 'versions')).execute();
    const alerts = await this.#alerts(from, until)
      .where(visibleTo(user, 'alerts', 'document_id'))
      .execute();
    const shown = versions.map(versionOfRow).filter(({ version }) => wasShown(user, version));
    return { events: inOrder([...shown, ...alerts.map(alertEventOfRow)]).map(({ event }) => event), until };
  }

  /** All events between two positions, whoever may know of them. */
  async between(from: Position, until: Position): Promise<SeenEvent[]> {
    const versions = await this.#versions(from, until).select(readersOfRow('versions', 'id')).execute();
    const alerts = await this.#alerts(from, until).select(readersOfRow('alerts', 'document_id')).execute();
    return inOrder([
      ...versions.map(({ readers, ...row }) => ({ ...versionOfRow(row), readers: new Set(readers) })),
      ...alerts.map(({ readers, ...row }) => ({ ...alertEventOfRow(row), readers: new Set(readers) })),
    ]);
  }

  /**
   * The next blocks with events, of those whose documents are read, too: what a document says can cause an alert. A record
   * that counts only later causes its alert in a block that may have no version.
   */
  async #nextBlocks(from: Position): Promise<number[]> {
    const next = (table: 'versions' | 'alerts'): RawBuilder<unknown> =>
      sql`(select distinct block from ${sql.table(table)} where ${isAfter(from)}
        and block <= (select indexed_block from checkpoint) order by block limit ${BLOCKS})`;
    const { rows } = await sql<{ block: number }>`
      ${next('versions')} union ${next('alerts')} order by block limit ${BLOCKS}`.execute(this.#db);
    return rows.map(({ block }) => block);
  }

  #alerts(from: Position, until: Position): SelectQueryBuilder<Schema, 'alerts', Selectable<Schema['alerts']>> {
    return this.#db
      .selectFrom('alerts')
      .selectAll()
      .where(isAfter(from))
      .where('block', '<=', until.block)
      .orderBy('block')
      .orderBy('position')
      .orderBy('id');
  }

  #versions(from: Position, until: Position): SelectQueryBuilder<Schema, 'versions', VersionRow> {
    return this.#db
      .selectFrom('versions')
      .select(['block', 'position', 'record'])
      .select((of) =>
        of
          .selectFrom('documents')
          .select('hidden_party')
          .whereRef('documents.type', '=', 'versions.type')
          .whereRef('documents.id', '=', 'versions.id')
          .as('hidden'),
      )
      .where(isAfter(from))
      .where('block', '<=', until.block)
      .where('authentic', '=', true)
      .orderBy('block')
      .orderBy('position')
      .orderBy('type')
      .orderBy('id');
  }
}

type VersionRow = Pick<Selectable<Schema['versions']>, 'block' | 'position' | 'record'> & {
  readonly hidden: string | null;
};

function versionOfRow({ block, position, record, hidden }: VersionRow): { event: LedgerEvent; version: Version } {
  const { type, id, version, status, action, time, parties } = parseAs(TradeRecord, record);
  const data = { block, position, type, id, version, status, action, time };
  return { event: { kind: 'document', data }, version: { parties, hidden: hidden ?? '' } };
}

const alertEventOfRow = (row: Selectable<Schema['alerts']>): { event: LedgerEvent } => ({
  event: { kind: 'alert', data: alertOfRow(row) },
});

/** The changes of a transaction come before the alerts that they cause. */
function inOrder<T extends { readonly event: LedgerEvent }>(events: readonly T[]): T[] {
  return events.toSorted(
    ({ event: { data: one } }, { event: { data: other } }) => one.block - other.block || one.position - other.position,
  );
}

function isAfter({ block, position }: Position): RawBuilder<boolean> {
  return sql<boolean>`(block, position) > (${block}::bigint, ${position}::integer)`;
}

/** An alert as its readers get it. */
export function alertOfRow({ type, document_id: id, counted: _, ...row }: Selectable<Schema['alerts']>): Alert {
  return parseAs(Alert, { ...row, document: { type, id } });
}
