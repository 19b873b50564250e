import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Claims meet by tokens of whatever kind. Entries of parties are indexed again: their terms of an older release lack the
 * keys by which papers name them.
 */
export const papers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropIndex('tokens_by_token').ifExists().execute();
    await db.schema.createIndex('tokens_by_token').on('tokens').columns(['token', 'type']).execute();
    await sql`update documents set indexed_content = 0`.execute(db);
  },
};
