import { type Kysely, type Migration, sql } from 'kysely';

const indexAgain: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`update documents set indexed_content = 0`.execute(db);
  },
};

/** Documents are indexed again: their terms of an older release lack vessels and voyages. */
export const vesselsAndVoyages = indexAgain;

/** Documents are indexed again: their terms of an older release lack numbers, bookings, parties and UCRs. */
export const billNumbers = indexAgain;

/** Documents are indexed again: their terms of an older release lack the on-board dates. */
export const onBoardDates = indexAgain;

/** The files of bills that the organisation keeps. */
export const attachments: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('attachments')
      .addColumn('bill', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('bytes', 'bytea', (column) => column.notNull())
      .addPrimaryKeyConstraint('attachments_pkey', ['bill', 'sha256'])
      .execute();
  },
};
