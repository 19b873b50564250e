import { type Migration, sql } from 'kysely';

/** Documents are indexed again: they are found by more of their numbers than before. */
export const numbers: Migration = {
  async up(db) {
    await sql`update documents set indexed_content = 0`.execute(db);
  },
};
