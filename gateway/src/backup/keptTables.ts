import { sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import { LEDGER_TABLES } from '../database/schema.js';

/** The database's own, and what says nothing about another database. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  ...LEDGER_TABLES,
  'kysely_migration',
  'kysely_migration_lock',
  'leases',
]);

/** The tables that a backup holds: all that cannot be read from the ledger again. In the order of their names. */
export async function keptTables(db: Pick<Database, 'getExecutor'>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name`.execute(db);
  return rows.map(({ name }) => name).filter((name) => !NOT_KEPT.has(name));
}

/** The names of the migrations that made the tables. */
export async function migrationsOf(db: Pick<Database, 'getExecutor'>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
