import { type Kysely, type Migration, sql } from 'kysely';

/** What officers did about alerts. It is not on the ledger: a rebuild keeps it. */
export const alertSteps: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .createTable('alert_steps')
      .addColumn('cause', sql`text collate "C"`, (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('user_name', 'text', (column) => column.notNull())
      .addColumn('reason_code', 'text')
      .addColumn('remark', 'text')
      .addColumn('time', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('alert_steps_pkey', ['cause', 'number'])
      .execute();
  },
};
