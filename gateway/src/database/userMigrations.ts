import { type Kysely, type Migration, sql } from 'kysely';

/** Identifiers sort by their bytes on every server. */
const IDENTIFIER = sql`text collate "C"`;

/** Users whose certificates were revoked. */
export const revokedUsers: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .createTable('revoked_users')
      .addColumn('name', IDENTIFIER, (column) => column.primaryKey())
      .execute();
  },
};

/** Since when the sessions of each user count. */
export const sessions: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .alterTable('users')
      .addColumn('sessions_from', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
