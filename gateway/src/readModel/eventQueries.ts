import { type DocumentType, isVisibleTo, parseAs, TradeRecord } from '@naru/chaincode/domain';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import type { User } from '../identity/users.js';
import { visibleTo } from './visibility.js';

/** A place on the ledger: a transaction of a block. */
export interface Position {
  readonly block: number;
  readonly position: number;
}

/** A document that changed. */
export interface ChangeEvent extends Position {
  readonly kind: 'document';
  readonly type: DocumentType;
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly action: string;
  readonly time: string;
}

/** Something that an officer must know of. */
export interface AlertEvent extends Position {
  readonly kind: 'alert';
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly reason: string;
  /** The own document that it is about. */
  readonly document: { readonly type: string; readonly id: string };
  readonly time: string;
}

export type LedgerEvent = ChangeEvent | AlertEvent;

const before = (one: Position, other: Position): number => one.block - other.block || one.position - other.position;

/** Whose job it is to see alerts. */
const ALERTED: ReadonlySet<string> = new Set(['bank-officer', 'auditor']);

/** How many blocks with changes are read in one go; each holds a bounded number of transactions. */
const BLOCKS = 20;
const LAST_POSITION = 2_147_483_647;

/** Events, and how far they go. */
export interface EventPage {
  readonly events: readonly LedgerEvent[];
  /** Nothing before this is missing; the next page starts here. */
  readonly until: Position;
}

/** What happened on the ledger, in its order. */
export class EventQueries {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** What the user may know of the next blocks after a position; undefined where nothing happened there yet. */
  async after(user: User, from: Position): Promise<EventPage | undefined> {
    const blocks = await this.#db
      .selectFrom('versions')
      .select('block')
      .distinct()
      .where(isAfter(from))
      .orderBy('block')
      .limit(BLOCKS)
      .execute();
    const last = blocks.at(-1);
    if (last === undefined) return undefined;
    const until = { block: last.block, position: LAST_POSITION };
    const events = [...(await this.#changes(user, from, until)), ...(await this.#alertsBetween(user, from, until))];
    return { events: events.sort(before), until };
  }

  /** The latest alerts of the user's organisation, the last first; none for those whose job they are not. */
  async latestAlerts(user: User, limit: number, olderThan: Position): Promise<AlertEvent[]> {
    if (!ALERTED.has(user.role)) return [];
    const rows = await this.#db
      .selectFrom('alerts')
      .selectAll()
      .where(sql<boolean>`(block, position) < (${olderThan.block}::bigint, ${olderThan.position}::integer)`)
      .orderBy('block', 'desc')
      .orderBy('position', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(alertEvent);
  }

  async #alertsBetween(user: User, from: Position, until: Position): Promise<LedgerEvent[]> {
    if (!ALERTED.has(user.role)) return [];
    const rows = await this.#db
      .selectFrom('alerts')
      .selectAll()
      .where(isAfter(from))
      .where('block', '<=', until.block)
      .execute();
    return rows.map(alertEvent);
  }

  async #changes(user: User, from: Position, until: Position): Promise<LedgerEvent[]> {
    const rows = await this.#db
      .selectFrom('versions')
      .select(['block', 'position', 'record'])
      .where(isAfter(from))
      .where('block', '<=', until.block)
      .where('authentic', '=', true)
      .where(visibleTo(user, 'versions'))
      .execute();
    return rows.flatMap(({ block, position, record }): LedgerEvent[] => {
      const parsed = parseAs(TradeRecord, record);
      // Who sees a document now did not always see it: a version is shown to those who were its parties.
      if (!isVisibleTo(user, parsed)) return [];
      const { type, id, version, status, action, time } = parsed;
      return [{ kind: 'document', block, position, type, id, version, status, action, time }];
    });
  }
}

function isAfter({ block, position }: Position): RawBuilder<boolean> {
  return sql<boolean>`(block, position) > (${block}::bigint, ${position}::integer)`;
}

/** An alert as its readers are told of it. */
export function alertEvent({ type, document_id: id, ...row }: Selectable<Schema['alerts']>): AlertEvent {
  return { kind: 'alert', ...row, document: { type, id } };
}
