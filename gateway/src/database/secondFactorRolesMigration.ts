import { type Kysely, type Migration, sql } from 'kysely';

/** The roles whose users need a second factor. */
export const secondFactorRoles: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .createTable('second_factor_roles')
      .addColumn('role', sql`text collate "C"`, (column) => column.primaryKey())
      .execute();
  },
};
