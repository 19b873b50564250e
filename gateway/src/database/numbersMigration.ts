import { type Migration, sql } from 'kysely';

/** Documents are indexed again: papers of customs are found by their numbers, goods by the chapter and heading of their codes. */
export const numbers: Migration = {
  async up(db) {
    await sql`update documents set indexed_content = 0`.execute(db);
  },
};
