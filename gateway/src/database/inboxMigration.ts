import { type Kysely, type Migration, sql } from 'kysely';

const IDENTIFIER = sql`text collate "C"`;

/** What waits for this organisation, and what its users did with it. Whatever was read before gets its entries when the gateway starts. */
export const inbox: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .createTable('awaited')
      .addColumn('entry', IDENTIFIER, (column) => column.primaryKey())
      .addColumn('type', IDENTIFIER, (column) => column.notNull())
      .addColumn('id', IDENTIFIER, (column) => column.notNull())
      .addColumn('party', IDENTIFIER, (column) => column.notNull())
      .addColumn('roles', sql`text[]`, (column) => column.notNull())
      .addColumn('not_by', IDENTIFIER, (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('actions', sql`text[]`, (column) => column.notNull())
      .addColumn('due', IDENTIFIER, (column) => column.notNull())
      .addColumn('block', 'bigint', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('time', 'text', (column) => column.notNull())
      .execute();
    await schema.createIndex('awaited_by_document').on('awaited').columns(['type', 'id']).execute();
    await sql`create index awaited_by_due on awaited (party, due, block desc, position desc, entry)`.execute(db);
    await schema
      .createTable('inbox_marks')
      .addColumn('user_name', IDENTIFIER, (column) => column.notNull())
      .addColumn('entry', IDENTIFIER, (column) => column.notNull())
      .addColumn('mark', 'text', (column) => column.notNull())
      .addColumn('time', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('inbox_marks_pkey', ['user_name', 'entry'])
      .execute();
  },
};
