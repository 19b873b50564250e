import { type Kysely, type Migration, sql } from 'kysely';

/** What a proposal is bound to. Nothing was proposed before. */
export const proposals: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .alterTable('proposals')
      .addColumn('digest', sql`text collate "C"`, (column) => column.notNull())
      .addColumn('version', 'integer')
      .addColumn('claimed_ms', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    await schema.createIndex('proposals_by_user').on('proposals').columns(['user_name', 'id']).execute();
  },
};
