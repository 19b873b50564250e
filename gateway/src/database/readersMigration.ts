import { type Kysely, type Migration, sql } from 'kysely';

const IDENTIFIER = sql`text collate "C"`;

/**
 * Who of this organisation reads which documents, in the orders in which they are listed. It takes the place of `parties`, which
 * had all members and no order. Whatever was read before gets its readers when the gateway starts.
 */
export const readers: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .createTable('readers')
      .addColumn('reader', IDENTIFIER, (column) => column.notNull())
      .addColumn('type', IDENTIFIER, (column) => column.notNull())
      .addColumn('id', IDENTIFIER, (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('block', 'bigint', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('readers_pkey', ['reader', 'type', 'id'])
      .execute();
    await schema.createIndex('readers_by_document').on('readers').columns(['type', 'id']).execute();
    await schema.createIndex('readers_by_status').on('readers').columns(['reader', 'type', 'status', 'id']).execute();
    await schema
      .createIndex('readers_by_change')
      .on('readers')
      .columns(['reader', 'type', 'block', 'position', 'id'])
      .execute();
    await schema
      .createIndex('readers_by_block')
      .on('readers')
      .columns(['reader', 'block', 'position', 'type', 'id'])
      .execute();
    await schema.dropTable('parties').execute();
  },
};
