import { type Kysely, type Migration, sql } from 'kysely';

const IDENTIFIER = sql`text collate "C"`;

/** Sessions, second factors, wrong passwords, and what the member's administrators decide. */
export const people: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .alterTable('users')
      .addColumn('administered', 'boolean', (column) => column.notNull().defaultTo(false))
      .execute();
    await createSessions(schema);
    await createSignInTables(schema);
    await createFourEyesTables(schema);
  },
};

type Schema = Kysely<unknown>['schema'];

async function createSessions(schema: Schema): Promise<void> {
  await schema
    .createTable('sessions')
    .addColumn('id', IDENTIFIER, (column) => column.primaryKey())
    .addColumn('family', IDENTIFIER, (column) => column.notNull().unique())
    .addColumn('user_name', IDENTIFIER, (column) => column.notNull())
    .addColumn('refresh_hash', IDENTIFIER, (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('began_ms', 'bigint', (column) => column.notNull())
    .addColumn('used_ms', 'bigint', (column) => column.notNull())
    .addColumn('expires_ms', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('sessions_by_user').on('sessions').columns(['user_name', 'used_ms']).execute();
}

async function createSignInTables(schema: Schema): Promise<void> {
  await schema
    .createTable('sign_in_attempts')
    .addColumn('key', IDENTIFIER, (column) => column.primaryKey())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('until_ms', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('sign_in_attempts_by_end').on('sign_in_attempts').column('until_ms').execute();
  await schema
    .createTable('second_factors')
    .addColumn('user_name', IDENTIFIER, (column) => column.primaryKey())
    .addColumn('secret', 'bytea', (column) => column.notNull())
    .addColumn('confirmed', 'boolean', (column) => column.notNull())
    .addColumn('last_step', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('recovery_codes')
    .addColumn('user_name', IDENTIFIER, (column) => column.notNull())
    .addColumn('hash', IDENTIFIER, (column) => column.notNull())
    .addPrimaryKeyConstraint('recovery_codes_pkey', ['user_name', 'hash'])
    .execute();
}

async function createFourEyesTables(schema: Schema): Promise<void> {
  await schema
    .createTable('four_eyes')
    .addColumn('type', IDENTIFIER, (column) => column.notNull())
    .addColumn('action', IDENTIFIER, (column) => column.notNull())
    .addPrimaryKeyConstraint('four_eyes_pkey', ['type', 'action'])
    .execute();
  await schema
    .createTable('proposals')
    .addColumn('id', IDENTIFIER, (column) => column.primaryKey())
    .addColumn('user_name', IDENTIFIER, (column) => column.notNull())
    .addColumn('party', IDENTIFIER, (column) => column.notNull())
    .addColumn('type', IDENTIFIER, (column) => column.notNull())
    .addColumn('document_id', IDENTIFIER, (column) => column.notNull())
    .addColumn('action', IDENTIFIER, (column) => column.notNull())
    .addColumn('roles', sql`text[]`, (column) => column.notNull())
    .addColumn('body', 'bytea', (column) => column.notNull())
    .addColumn('status', IDENTIFIER, (column) => column.notNull())
    .addColumn('made_ms', 'bigint', (column) => column.notNull())
    .addColumn('expires_ms', 'bigint', (column) => column.notNull())
    .addColumn('decided_by', IDENTIFIER)
    .addColumn('remark', 'text')
    .addColumn('transaction_id', IDENTIFIER)
    .execute();
  await schema.createIndex('proposals_by_status').on('proposals').columns(['status', 'expires_ms', 'id']).execute();
}
