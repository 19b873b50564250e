import type { Kysely, Migration } from 'kysely';

/** Up to which block the documents are read: gateways that do not read blocks themselves learn it here. */
export const indexedBlock: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .alterTable('checkpoint')
      .addColumn('indexed_block', 'bigint', (column) => column.notNull().defaultTo(-1))
      .execute();
  },
};
