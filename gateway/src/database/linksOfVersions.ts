import { type Migration, sql } from 'kysely';

/** Documents are found by what any version of them links: a declaration by certificates of origin that a correction has left out. */
export const linksOfVersions: Migration = {
  async up(db) {
    await sql`create index versions_by_link on versions using gin ((record -> 'links') jsonb_path_ops)`.execute(db);
  },
};
