import { type Kysely, type Migration, sql } from 'kysely';

const IDENTIFIER = sql`text collate "C"`;

/** What lists say of each document, and the words by which it is found. Documents are indexed again, because none has them yet. */
export const summaries: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('summaries')
      .addColumn('type', IDENTIFIER, (column) => column.notNull())
      .addColumn('id', IDENTIFIER, (column) => column.notNull())
      .addColumn('summary', 'jsonb', (column) => column.notNull())
      .addColumn('words', sql`tsvector`, (column) => column.notNull())
      .addColumn('day', IDENTIFIER, (column) => column.notNull())
      .addColumn('currency', IDENTIFIER)
      .addColumn('amount_minor', 'bigint')
      .addPrimaryKeyConstraint('summaries_pkey', ['type', 'id'])
      .execute();
    await db.schema.createIndex('summaries_by_word').on('summaries').using('gin').column('words').execute();
    await db.schema.createIndex('summaries_by_day').on('summaries').columns(['type', 'day', 'id']).execute();
    await db.schema
      .createIndex('summaries_by_amount')
      .on('summaries')
      .columns(['type', 'currency', 'amount_minor', 'id'])
      .execute();
    await sql`update documents set indexed_content = 0`.execute(db);
  },
};
