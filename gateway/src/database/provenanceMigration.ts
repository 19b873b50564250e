import { type Kysely, type Migration, sql } from 'kysely';

const IDENTIFIER = sql`text collate "C"`;

/**
 * Documents are followed to others by what names them and by numbers that they share. What an older release has read counts
 * as `ours`, which is only slower. Documents are indexed again: their terms lack days and the numbers of customs.
 */
export const provenanceGraph: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .alterTable('links')
      .addColumn('ours', 'boolean', (column) => column.notNull().defaultTo(true))
      .execute();
    await schema.dropIndex('links_backwards').ifExists().execute();
    await schema
      .createIndex('links_backwards')
      .on('links')
      .columns(['to_type', 'to_id', 'ours', 'type', 'id'])
      .execute();
    await schema
      .createTable('reasons')
      .addColumn('type', IDENTIFIER, (column) => column.notNull())
      .addColumn('id', IDENTIFIER, (column) => column.notNull())
      .addColumn('to_type', IDENTIFIER, (column) => column.notNull())
      .addColumn('to_id', IDENTIFIER, (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('reasons_pkey', ['type', 'id', 'to_type', 'to_id'])
      .execute();
    await sql`insert into links (type, id, to_type, to_id)
      select type, id, type, record -> 'state' ->> 'master' from documents
      where record -> 'state' ->> 'master' is not null
      on conflict do nothing`.execute(db);
    await schema.alterTable('terms').addColumn('day', IDENTIFIER).execute();
    await schema.dropIndex('terms_by_value').ifExists().execute();
    await schema.createIndex('terms_by_value').on('terms').columns(['kind', 'value', 'day', 'type', 'id']).execute();
    await schema.createIndex('terms_by_document').on('terms').columns(['type', 'id', 'kind']).execute();
    await sql`update documents set indexed_content = 0`.execute(db);
  },
};
