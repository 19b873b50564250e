import { type CreateTableBuilder, type Kysely, type Migration, sql } from 'kysely';

/** Identifiers sort by their bytes on every server. */
const IDENTIFIER = sql`text collate "C"`;

/**
 * The audit log: entries are added and never altered, and only those are deleted before which the log was cut. Triggers
 * stand against oversights and against this program's own faults; against whoever owns the database stands the chain of hashes.
 */
export const auditLog: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await entriesTable(db.schema).execute();
    await db.schema.createIndex('audit_entries_by_time').on('audit_entries').column('time').execute();
    for (const column of ['user_name', 'id'])
      await db.schema
        .createIndex(`audit_entries_by_${column}`)
        .on('audit_entries')
        .columns([column, 'number'])
        .execute();
    await db.schema
      .createTable('audit_cuts')
      .addColumn('number', 'bigint', (column) => column.primaryKey())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('time', 'text', (column) => column.notNull())
      .execute();
    await refuseChanges(db);
  },
};

function entriesTable(schema: Kysely<unknown>['schema']): CreateTableBuilder<'audit_entries'> {
  return schema
    .createTable('audit_entries')
    .addColumn('number', 'bigint', (column) => column.primaryKey())
    .addColumn('time', IDENTIFIER, (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('request', 'text')
    .addColumn('user_name', IDENTIFIER)
    .addColumn('role', 'text')
    .addColumn('address', 'text')
    .addColumn('type', 'text')
    .addColumn('id', IDENTIFIER)
    .addColumn('subject', 'text')
    .addColumn('status', 'integer')
    .addColumn('code', 'text')
    .addColumn('hash', 'text', (column) => column.notNull());
}

async function refuseChanges(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and tg_table_name = 'audit_entries' then
        if exists (select 1 from audit_cuts where number >= old.number) then return old; end if;
      end if;
      raise exception 'the audit log takes additions only: % of % is refused', tg_op, tg_table_name;
    end $$`.execute(db);
  for (const table of ['audit_entries', 'audit_cuts']) {
    const [name, empty] = [sql.id(`${table}_stay`), sql.id(`${table}_stay_whole`)];
    await sql`create trigger ${name} before update or delete on ${sql.table(table)}
      for each row execute function refuse_audit_change()`.execute(db);
    await sql`create trigger ${empty} before truncate on ${sql.table(table)}
      for each statement execute function refuse_audit_change()`.execute(db);
  }
}
