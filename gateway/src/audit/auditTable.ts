import { type Selectable, sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import { type AuditedEvent, type AuditEntry, type AuditHead, chainTo, NO_ENTRY } from './auditEntry.js';

/** Any number that nothing else in the database locks: one gateway of several adds to the log at a time. */
const LOCK = 4_720_101;

type Row = Selectable<Schema['audit_entries']>;

/** The last entry; of an empty log, what was cut off it. */
export async function readHead(db: Database): Promise<AuditHead> {
  const newest = (table: 'audit_entries' | 'audit_cuts'): Promise<AuditHead | undefined> =>
    db.selectFrom(table).select(['number', 'hash']).orderBy('number', 'desc').limit(1).executeTakeFirst();
  return (await newest('audit_entries')) ?? (await newest('audit_cuts')) ?? NO_ENTRY;
}

/** Adds events behind the last entry, all or none, in one order with those of other gateways. @returns the new head */
export async function appendEvents(db: Database, events: readonly AuditedEvent[]): Promise<AuditHead> {
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${LOCK}::bigint)`.execute(transaction);
    let head = await readHead(transaction);
    const rows: Row[] = [];
    for (const event of events) {
      const entry = chainTo(head, event);
      rows.push(rowOf(entry));
      head = entry;
    }
    await transaction
      .insertInto('audit_entries')
      .expression(sql`select * from json_populate_recordset(null::audit_entries, ${JSON.stringify(rows)}::json)`)
      .execute();
    return { number: head.number, hash: head.hash };
  });
}

function rowOf({ previous: _, user, ...entry }: AuditEntry): Row {
  const { request, role, address, type, id, subject, status, code, ...rest } = entry;
  const optional = { request, user_name: user, role, address, type, id, subject, status, code };
  return { ...rest, ...nulls(optional) };
}

function nulls<T extends object>(fields: T): { [name in keyof T]-?: Exclude<T[name], undefined> | null };
function nulls(fields: object): object {
  return Object.fromEntries(Object.entries(fields).map(([name, value]: [string, unknown]) => [name, value ?? null]));
}

/** A row as its entry is written, whatever it holds: who verifies the log says what is wrong. @param previous The hash before */
export function writeRow({ user_name: user, hash, ...row }: Row, previous: string): Readonly<Record<string, unknown>> {
  const { number, ...fields } = row;
  const stated = Object.entries({ ...fields, user }).filter(([, value]) => value !== null);
  return { number, ...Object.fromEntries(stated), previous, hash };
}
