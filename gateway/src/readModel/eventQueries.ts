import { isHiddenParty, isVisibleTo, parseAs, TradeRecord } from '@naru/chaincode/domain';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import type { User } from '../identity/users.js';
import { Alert, type ChangeEvent, LAST_POSITION, type LedgerEvent, type Position } from './events.js';
import { visibleTo } from './visibility.js';

const compare = ({ data: one }: LedgerEvent, { data: other }: LedgerEvent): number =>
  one.block - other.block || one.position - other.position;

/** How many blocks with changes are read in one go; each holds a bounded number of transactions. */
const BLOCKS = 20;

/** Events, and how far they go. */
export interface EventPage {
  readonly events: readonly LedgerEvent[];
  /** No event up to here is missing. The next page starts here. */
  readonly until: Position;
}

/** Reads what happened on the ledger, in its order. */
export class EventQueries {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** What the user may know of the next blocks after a position, or undefined if there are none yet. */
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
    const changes = await this.#changes(user, from, until);
    const alerts = await this.#alertsBetween(user, from, until);
    const events: LedgerEvent[] = [
      ...changes.map((data) => ({ kind: 'document', data }) as const),
      ...alerts.map((data) => ({ kind: 'alert', data }) as const),
    ];
    return { events: events.sort(compare), until };
  }

  async #alertsBetween(user: User, from: Position, until: Position): Promise<Alert[]> {
    const rows = await this.#db
      .selectFrom('alerts')
      .selectAll()
      .where(isAfter(from))
      .where('block', '<=', until.block)
      .where(isAbout(user))
      .execute();
    return rows.map(alertOfRow);
  }

  async #changes(user: User, from: Position, until: Position): Promise<ChangeEvent[]> {
    const rows = await this.#db
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
      .where(visibleTo(user, 'versions'))
      .execute();
    return rows.flatMap(({ block, position, record, hidden }) => {
      const parsed = parseAs(TradeRecord, record);
      // Who sees a document now did not always see it: a version is shown to those who were its parties.
      const isHidden = isHiddenParty(user, parsed, { msp: user.msp, party: hidden ?? '' });
      if (!isVisibleTo(user, parsed) && !isHidden) return [];
      const { type, id, version, status, action, time } = parsed;
      return [{ block, position, type, id, version, status, action, time }];
    });
  }
}

function isAfter({ block, position }: Position): RawBuilder<boolean> {
  return sql<boolean>`(block, position) > (${block}::bigint, ${position}::integer)`;
}

/** Whether an alert is about a document that the user sees. */
function isAbout(user: User): RawBuilder<boolean> {
  return visibleTo(user, 'alerts', 'document_id');
}

/** An alert as its readers get it. */
export function alertOfRow({ type, document_id: id, counted: _, ...row }: Selectable<Schema['alerts']>): Alert {
  return parseAs(Alert, { ...row, document: { type, id } });
}
