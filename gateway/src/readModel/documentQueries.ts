import { type DocumentType, Link, parseAs, TradeRecord } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import { keysOf } from '../database/keysOf.js';
import type { Database } from '../database/openDatabase.js';
import type { User } from '../identity/users.js';
import { visibleTo } from './visibility.js';

/** One version of a document: who did what, when, in which block. */
export interface VersionSummary {
  readonly version: number;
  readonly action: string;
  readonly status: string;
  readonly author: TradeRecord['author'];
  readonly time: string;
  readonly transactionId: string;
  readonly block: number;
}

/** What a page of documents is asked by. */
export interface PageQuery {
  readonly type: DocumentType;
  readonly status: string | undefined;
  readonly container: string | undefined;
  /** The id after which the page starts: ids are ULIDs, the newest comes first. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** The statuses of a presentation in which the time for a notice runs. */
const OPEN_EXAMINATIONS = ['PRESENTED', 'DISCREPANT', 'WAIVER_REQUESTED'];

/** What the read model can be asked about documents; every answer holds only what the user may know of. */
export class DocumentQueries {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** One more than the limit, where there is a next page. */
  async page(
    user: User,
    { type, status, container, after, limit }: PageQuery,
  ): Promise<{ record: TradeRecord; authentic: boolean }[]> {
    let query = this.#db
      .selectFrom('documents')
      .select(['record', 'authentic'])
      .where('type', '=', type)
      .where(visibleTo(user, 'documents'))
      .orderBy('id', 'desc')
      .limit(limit + 1);
    if (status !== undefined) query = query.where('status', '=', status);
    if (after !== undefined) query = query.where('id', '<', after);
    if (container !== undefined) query = query.where(containing(container));
    const rows = await query.execute();
    return rows.map(({ record, authentic }) => ({ record: parseAs(TradeRecord, record), authentic }));
  }

  /** The documents in which a container number stands. */
  async withContainer(user: User, container: string, limit: number): Promise<Link[]> {
    const rows = await this.#db
      .selectFrom('documents')
      .select(['type', 'id'])
      .where(containing(container))
      .where(visibleTo(user, 'documents'))
      .orderBy('block')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map((row) => parseAs(Link, row));
  }

  /** The documents that link to one of these, or to which these link. */
  async neighbours(user: User, of: readonly Link[], limit: number): Promise<Link[]> {
    if (of.length === 0) return [];
    const keys = keysOf(of);
    const rows = await this.#db
      .selectFrom('documents')
      .select(['type', 'id'])
      .where(visibleTo(user, 'documents'))
      .where(
        sql<boolean>`(documents.type, documents.id) in (
          select to_type, to_id from links where (links.type, links.id) in ${keys}
          union select links.type, links.id from links where (to_type, to_id) in ${keys})`,
      )
      .orderBy('block')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map((row) => parseAs(Link, row));
  }

  /** The presentations that the user's bank examines and has neither honoured nor refused, the most urgent first. */
  async openExaminations(user: User, limit: number): Promise<TradeRecord[]> {
    const rows = await this.#db
      .selectFrom('documents')
      .select('record')
      .where('type', '=', 'presentation')
      .where('status', 'in', OPEN_EXAMINATIONS)
      .where('authentic', '=', true)
      .where(sql<boolean>`record->'state'->>'bank' = ${user.msp}`)
      .where(visibleTo(user, 'documents'))
      .orderBy(sql`record->'state'->>'noticeBy'`)
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(({ record }) => parseAs(TradeRecord, record));
  }

  /** Who did what when, the first first. */
  async versions({ type, id }: Link): Promise<VersionSummary[]> {
    const rows = await this.#db
      .selectFrom('versions')
      .select(['block', 'transaction_id', 'record'])
      .where('type', '=', type)
      .where('id', '=', id)
      .where('authentic', '=', true)
      .orderBy('block')
      .orderBy('position')
      .execute();
    return rows.map(({ block, transaction_id: transactionId, record }) => {
      const { version, action, status, author, time } = parseAs(TradeRecord, record);
      return { version, action, status, author, time, transactionId, block };
    });
  }
}

function containing(container: string): ReturnType<typeof sql<boolean>> {
  return sql<boolean>`exists (
    select 1 from terms
    where terms.type = documents.type and terms.id = documents.id
      and terms.kind = 'container' and terms.value = ${container})`;
}
