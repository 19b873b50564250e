import { type Kysely, type Migration, sql } from 'kysely';

const IDENTIFIER = sql`text collate "C"`;

/** Which user of this organisation sent a transaction, and in which role. The ledger has the user's party alone. */
export const acts: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .createTable('acts')
      .addColumn('transaction_id', IDENTIFIER, (column) => column.primaryKey())
      .addColumn('user_name', IDENTIFIER, (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .execute();
  },
};
