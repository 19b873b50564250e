import { type Kysely, type Migration, sql } from 'kysely';

/** Identifiers sort by their bytes on every server. */
const IDENTIFIER = sql`text collate "C"`;

/** Users, their identities, and what they have sent. */
export const ownTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .createTable('users')
      .addColumn('name', IDENTIFIER, (column) => column.primaryKey())
      .addColumn('password_hash', 'text')
      .addColumn('msp_id', 'text', (column) => column.notNull())
      .addColumn('party', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
      .execute();
    await schema
      .createTable('wallet')
      .addColumn('label', IDENTIFIER, (column) => column.primaryKey())
      .addColumn('sealed', 'bytea', (column) => column.notNull())
      .execute();
    await schema
      .createTable('submissions')
      .addColumn('type', IDENTIFIER, (column) => column.notNull())
      .addColumn('id', IDENTIFIER, (column) => column.notNull())
      .addColumn('transaction_id', 'text', (column) => column.primaryKey())
      .addColumn('user_name', 'text', (column) => column.notNull())
      .addColumn('action', 'text', (column) => column.notNull())
      .execute();
  },
};
