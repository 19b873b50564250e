import { type Kysely, type Migration, sql } from 'kysely';

const IDENTIFIER = sql`text collate "C"`;

/** Requests that take effect once, by the key that their user gave them. */
export const idempotencyKeys: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .createTable('idempotency_keys')
      .addColumn('user_name', IDENTIFIER, (column) => column.notNull())
      .addColumn('key', IDENTIFIER, (column) => column.notNull())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('new_id', IDENTIFIER, (column) => column.notNull())
      .addColumn('answer', 'bytea')
      .addColumn('made_ms', 'bigint', (column) => column.notNull())
      .addColumn('until_ms', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('idempotency_keys_pkey', ['user_name', 'key'])
      .execute();
    await schema
      .createIndex('idempotency_keys_by_age')
      .on('idempotency_keys')
      .columns(['user_name', 'made_ms'])
      .execute();
  },
};
