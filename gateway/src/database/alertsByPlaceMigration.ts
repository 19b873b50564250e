import { type Migration, sql } from 'kysely';

/** Alerts are read in the order of the ledger: the events after a place, and the latest ones. */
export const alertsByPlace: Migration = {
  async up(db) {
    await sql`create index alerts_by_place on alerts (block, position)`.execute(db);
  },
};
