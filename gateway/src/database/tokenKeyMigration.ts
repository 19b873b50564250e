import type { Kysely, Migration } from 'kysely';

/** Shares of token keys, what was evaluated with them, and the requests of other members' gateways that were heard. */
export const tokenKeys: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .createTable('token_secrets')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('sealed', 'bytea', (column) => column.notNull())
      .addColumn('kept_at', 'bigint', (column) => column.notNull())
      .execute();
    await schema
      .createTable('token_evaluations')
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('msp', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('token_evaluations_pkey', ['day', 'msp', 'kind'])
      .execute();
    await schema
      .createTable('heard_requests')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('heard_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
