import { type Kysely, type Migration, sql } from 'kysely';

const IDENTIFIER = sql`text collate "C"`;

/** Where events are sent, and what became of each. A lease says which gateway of several does work that only one may do. */
export const webhooks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .createTable('webhooks')
      .addColumn('id', IDENTIFIER, (column) => column.primaryKey())
      .addColumn('user_name', IDENTIFIER, (column) => column.notNull())
      .addColumn('url', 'text', (column) => column.notNull())
      .addColumn('filter', 'jsonb', (column) => column.notNull())
      .addColumn('secret', 'bytea', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('block', 'bigint', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('webhook_deliveries')
      .addColumn('webhook', IDENTIFIER, (column) => column.notNull())
      .addColumn('id', IDENTIFIER, (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('due_ms', 'bigint', (column) => column.notNull())
      .addColumn('answer', 'text')
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('webhook_deliveries_pkey', ['webhook', 'id'])
      .execute();
    await schema
      .createIndex('webhook_deliveries_by_due')
      .on('webhook_deliveries')
      .columns(['status', 'due_ms', 'webhook', 'id'])
      .execute();
    await schema
      .createTable('leases')
      .addColumn('name', IDENTIFIER, (column) => column.primaryKey())
      .addColumn('holder', IDENTIFIER, (column) => column.notNull())
      .addColumn('until_ms', 'bigint', (column) => column.notNull())
      .execute();
  },
};
