import { type Kysely, type Migration, sql } from 'kysely';

const IDENTIFIER = sql`text collate "C"`;

/** Files of documents that are to be made, their rows, and which document was made of which client id. */
export const imports: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createImports(db);
    await createRows(db);
  },
};

async function createImports({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('imports')
    .addColumn('id', IDENTIFIER, (column) => column.primaryKey())
    .addColumn('user_name', IDENTIFIER, (column) => column.notNull())
    .addColumn('settings', 'jsonb', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('parts', 'integer', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('columns', 'jsonb')
    .addColumn('rest', 'bytea', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('imports_by_user').on('imports').columns(['user_name', 'id']).execute();
}

async function createRows({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('import_rows')
    .addColumn('import', IDENTIFIER, (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('client_id', IDENTIFIER, (column) => column.notNull())
    .addColumn('input', 'text', (column) => column.notNull())
    .addColumn('body', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('batch', IDENTIFIER)
    .addColumn('document_id', IDENTIFIER)
    .addColumn('faults', 'text')
    .addPrimaryKeyConstraint('import_rows_pkey', ['import', 'number'])
    .execute();
  await schema.createIndex('import_rows_by_status').on('import_rows').columns(['import', 'status', 'number']).execute();
  await schema
    .createIndex('import_rows_by_batch')
    .on('import_rows')
    .columns(['import', 'batch', 'document_id'])
    .execute();
  await schema
    .createTable('imported_documents')
    .addColumn('owner', IDENTIFIER, (column) => column.notNull())
    .addColumn('client_id', IDENTIFIER, (column) => column.notNull())
    .addColumn('document_id', IDENTIFIER, (column) => column.notNull())
    .addPrimaryKeyConstraint('imported_documents_pkey', ['owner', 'client_id'])
    .execute();
}
