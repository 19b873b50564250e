import { isDeepStrictEqual } from 'node:util';
import { type CreateTableBuilder, type Kysely, type Migration, Migrator, sql } from 'kysely';
import { acts } from './actsMigration.js';
import { alertSteps } from './alertMigration.js';
import { attachments, billNumbers, onBoardDates, vesselsAndVoyages } from './billMigrations.js';
import { hiddenParties, papers, tokenMakers } from './claimMigrations.js';
import { alertsByPlace } from './alertsByPlaceMigration.js';
import { auditLog } from './auditMigration.js';
import type { Schema } from './schema.js';
import { declaredLines } from './declaredLines.js';
import { imports } from './importsMigration.js';
import { idempotencyKeys } from './idempotencyMigration.js';
import { inbox } from './inboxMigration.js';
import { indexedBlock } from './indexedBlockMigration.js';
import { ownTables } from './ownTablesMigration.js';
import { linksOfVersions } from './linksOfVersions.js';
import { numbers } from './numbersMigration.js';
import { proposals } from './proposalsMigration.js';
import { provenanceGraph } from './provenanceMigration.js';
import { secondFactorRoles } from './secondFactorRolesMigration.js';
import { summaries } from './summariesMigration.js';
import { tokenKeys } from './tokenKeyMigration.js';
import { readers } from './readersMigration.js';
import { revokedUsers, sessions } from './userMigrations.js';
import { people } from './peopleMigration.js';
import { webhooks } from './webhooksMigration.js';

/** Identifiers sort by their bytes on every server, so that a page never skips one. */
const IDENTIFIER = sql`text collate "C"`;

function documentKey<T extends string>(table: CreateTableBuilder<T>): CreateTableBuilder<T, 'type' | 'id'> {
  return table
    .addColumn('type', IDENTIFIER, (column) => column.notNull())
    .addColumn('id', IDENTIFIER, (column) => column.notNull());
}

const chain: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await schema
      .createTable('checkpoint')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('next_block', 'bigint', (column) => column.notNull())
      .execute();
    await schema
      .createTable('transactions')
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('block', 'bigint', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('validation_code', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('transactions_pkey', ['block', 'position'])
      .execute();
    await schema.createIndex('transactions_by_id').on('transactions').column('id').execute();
    await documentKey(schema.createTable('versions'))
      .addColumn('block', 'bigint', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('transaction_id', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('authentic', 'boolean', (column) => column.notNull())
      .addColumn('record', 'jsonb', (column) => column.notNull())
      .addPrimaryKeyConstraint('versions_pkey', ['block', 'position', 'type', 'id'])
      .execute();
    await schema.createIndex('versions_by_document').on('versions').columns(['type', 'id', 'block']).execute();
    await schema.createIndex('versions_by_transaction').on('versions').column('transaction_id').execute();
  },
};

const documents: Migration = {
  async up({ schema }: Kysely<unknown>): Promise<void> {
    await documentKey(schema.createTable('documents'))
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('block', 'bigint', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('authentic', 'boolean', (column) => column.notNull())
      .addColumn('content_version', 'integer', (column) => column.notNull())
      .addColumn('indexed_content', 'integer', (column) => column.notNull())
      .addColumn('record', 'jsonb', (column) => column.notNull())
      .addPrimaryKeyConstraint('documents_pkey', ['type', 'id'])
      .execute();
    await documentKey(schema.createTable('parties'))
      .addColumn('msp', 'text', (column) => column.notNull())
      .addColumn('party', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('parties_pkey', ['msp', 'type', 'id', 'party'])
      .execute();
    await documentKey(schema.createTable('links'))
      .addColumn('to_type', IDENTIFIER, (column) => column.notNull())
      .addColumn('to_id', IDENTIFIER, (column) => column.notNull())
      .addPrimaryKeyConstraint('links_pkey', ['type', 'id', 'to_type', 'to_id'])
      .execute();
    await schema.createIndex('links_backwards').on('links').columns(['to_type', 'to_id']).execute();
    await keyed(schema.createTable('tokens'), 'token').execute();
    await schema.createIndex('tokens_by_token').on('tokens').columns(['kind', 'token']).execute();
    await keyed(schema.createTable('terms'), 'value').execute();
    await schema.createIndex('terms_by_value').on('terms').columns(['kind', 'value']).execute();
    await alertsTable(schema).execute();
  },
};

function keyed(table: CreateTableBuilder<string>, value: string): CreateTableBuilder<string> {
  return documentKey(table)
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn(value, IDENTIFIER, (column) => column.notNull());
}

function alertsTable(schema: Kysely<unknown>['schema']): CreateTableBuilder<'alerts'> {
  return schema
    .createTable('alerts')
    .addColumn('id', IDENTIFIER, (column) => column.primaryKey())
    .addColumn('block', 'bigint', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('severity', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('type', IDENTIFIER, (column) => column.notNull())
    .addColumn('document_id', IDENTIFIER, (column) => column.notNull())
    .addColumn('time', 'text', (column) => column.notNull());
}

// prettier-ignore
const READ_BEFORE_BLOCK_HASHES = [
  'checkpoint', 'transactions', 'versions', 'documents', 'parties', 'links', 'tokens', 'terms', 'alerts',
];

/** What an older release has read is emptied: the next start reads it again, with the hashes of the blocks. */
const blockHashes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of READ_BEFORE_BLOCK_HASHES) await sql`delete from ${sql.table(table)}`.execute(db);
    await db.schema
      .alterTable('checkpoint')
      .addColumn('block_hash', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('unreadable')
      .addColumn('block', 'bigint', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('fault', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('unreadable_pkey', ['block', 'position'])
      .execute();
    await db.schema
      .createTable('listings')
      .addColumn('list', IDENTIFIER, (column) => column.notNull())
      .addColumn('id', IDENTIFIER, (column) => column.notNull())
      .addPrimaryKeyConstraint('listings_pkey', ['list', 'id'])
      .execute();
  },
};

const READ_WITH_BLOCK_HASHES = [...READ_BEFORE_BLOCK_HASHES, 'unreadable', 'listings'];

/** What an older release has read is emptied: it believed versions of documents that their creators had not made. */
const creatorsAndAttempts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of READ_WITH_BLOCK_HASHES) await sql`delete from ${sql.table(table)}`.execute(db);
    await db.schema
      .alterTable('alerts')
      .addColumn('counted', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('alerts_by_document').on('alerts').columns(['type', 'document_id']).execute();
  },
};

/** What an older release has read is emptied, since it did not keep the policies of keys. */
const keyPolicies: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of READ_WITH_BLOCK_HASHES) await sql`delete from ${sql.table(table)}`.execute(db);
    const { schema } = db;
    await documentKey(schema.createTable('key_policies'))
      .addColumn('policy', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('key_policies_pkey', ['type', 'id'])
      .execute();
    await schema
      .createTable('register')
      .addColumn('key', IDENTIFIER, (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
    for (const table of ['documents', 'versions'])
      await schema
        .alterTable(table)
        .addColumn('proven', 'boolean', (column) => column.notNull())
        .execute();
  },
};

/** Each migration by the name under which the database remembers it. A migration is never changed once it is released. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-own-tables': ownTables,
  '0002-chain': chain,
  '0003-documents': documents,
  '0004-revoked-users': revokedUsers,
  '0005-block-hashes-and-listings': blockHashes,
  '0006-sessions': sessions,
  '0007-creators-and-attempts': creatorsAndAttempts,
  '0008-key-policies': keyPolicies,
  '0009-vessels-and-voyages': vesselsAndVoyages,
  '0010-bill-numbers': billNumbers,
  '0011-attachments': attachments,
  '0012-on-board-dates': onBoardDates,
  '0013-token-keys': tokenKeys,
  '0014-papers': papers,
  '0015-alert-steps': alertSteps,
  '0016-token-makers': tokenMakers,
  '0017-hidden-parties': hiddenParties,
  '0018-declared-lines': declaredLines,
  '0019-provenance-graph': provenanceGraph,
  '0020-numbers': numbers,
  '0021-links-of-versions': linksOfVersions,
  '0022-presented-numbers': numbers,
  '0023-readers': readers,
  '0024-summaries': summaries,
  '0025-inbox': inbox,
  '0026-webhooks': webhooks,
  '0027-imports': imports,
  '0028-people': people,
  '0029-audit-log': auditLog,
  '0030-indexed-block': indexedBlock,
  '0031-idempotency-keys': idempotencyKeys,
  '0032-second-factor-roles': secondFactorRoles,
  '0033-alerts-by-place': alertsByPlace,
  '0034-acts': acts,
  '0035-proposals': proposals,
};

/** Brings a database to the present schema. @throws Error of the first migration that fails */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  if (await isPresent(db)) return;
  const provider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined)
    throw new Error('The database could not be brought to the present schema.', { cause: error });
}

/** kysely's migrator reads the whole catalogue first, which takes a quarter of a second at every start. */
async function isPresent(db: Kysely<Schema>): Promise<boolean> {
  const table = await sql<{ name: string | null }>`select to_regclass('kysely_migration')::text as name`.execute(db);
  if ((table.rows[0]?.name ?? null) === null) return false;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return isDeepStrictEqual(
    rows.map(({ name }) => name),
    Object.keys(MIGRATIONS),
  );
}
