import { parseAs } from '@naru/chaincode/domain';
import type { Selectable } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import { AuditEntry, type AuditEvent, type AuditOutcome, type AuditHead, NO_ENTRY } from './auditEntry.js';
import { readHead, writeRow } from './auditTable.js';

/** How many entries of an export are in memory at a time. */
const LINES_AT_A_TIME = 500;

/** Which entries are asked for. */
export interface AuditFilter {
  readonly user?: string | undefined;
  readonly event?: AuditEvent | undefined;
  readonly outcome?: AuditOutcome | undefined;
  readonly type?: string | undefined;
  readonly id?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** Only entries before this one. */
  readonly before?: number | undefined;
  readonly limit: number;
}

type Rows = Selectable<Schema['audit_entries']>[];

/** Reads the audit log. */
export class AuditQueries {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Entries that a filter lets through, the latest first. */
  async page({ limit, ...filter }: AuditFilter): Promise<AuditEntry[]> {
    const { user, event, outcome, type, id, from, until, before } = filter;
    let query = this.#db.selectFrom('audit_entries').selectAll();
    const equal = [
      ['user_name', user],
      ['event', event],
      ['outcome', outcome],
      ['type', type],
      ['id', id],
    ] as const;
    for (const [column, value] of equal) if (value !== undefined) query = query.where(column, '=', value);
    if (from !== undefined) query = query.where('time', '>=', from);
    if (until !== undefined) query = query.where('time', '<', until);
    if (before !== undefined) query = query.where('number', '<', before);
    const rows = await query.orderBy('number', 'desc').limit(limit).execute();
    const hashes = await this.#hashesBefore(rows);
    return rows.map((row) => parseAs(AuditEntry, writeRow(row, hashes.get(row.number - 1) ?? '')));
  }

  /** The hashes of the entries before some. */
  async #hashesBefore(rows: Rows): Promise<ReadonlyMap<number, string>> {
    if (rows.length === 0) return new Map();
    const numbers = rows.map(({ number }) => number - 1);
    const read = (table: 'audit_entries' | 'audit_cuts'): Promise<AuditHead[]> =>
      this.#db.selectFrom(table).select(['number', 'hash']).where('number', 'in', numbers).execute();
    const found = [NO_ENTRY, ...(await read('audit_cuts')), ...(await read('audit_entries'))];
    return new Map(found.map(({ number, hash }) => [number, hash]));
  }

  async head(): Promise<AuditHead> {
    return readHead(this.#db);
  }

  /** Entries after one, in their order, each as a line of JSON, up to where the log stood when it was asked. */
  async *lines(after: number, { number: last }: AuditHead): AsyncIterable<string> {
    let at = await this.#entryAt(after);
    for (;;) {
      const rows = await this.#after(at.number, last);
      let text = '';
      for (const row of rows) {
        text += `${JSON.stringify(writeRow(row, at.hash))}\n`;
        at = row;
      }
      if (rows.length > 0) yield text;
      if (rows.length < LINES_AT_A_TIME) return;
    }
  }

  async #after(number: number, last: number): Promise<Rows> {
    return this.#db
      .selectFrom('audit_entries')
      .selectAll()
      .where('number', '>', number)
      .where('number', '<=', last)
      .orderBy('number')
      .limit(LINES_AT_A_TIME)
      .execute();
  }

  /** The entry of a number; of one that was cut off, the last that was. */
  async #entryAt(number: number): Promise<AuditHead> {
    const cut = await this.#db
      .selectFrom('audit_cuts')
      .select(['number', 'hash'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    const entry = await this.#db
      .selectFrom('audit_entries')
      .select(['number', 'hash'])
      .where('number', '=', number)
      .executeTakeFirst();
    return entry ?? cut ?? NO_ENTRY;
  }
}
