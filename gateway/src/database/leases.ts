import { sql } from 'kysely';
import type { Database } from './openDatabase.js';

/** The clock of the database: gateways on several machines share it. */
const NOW_MS = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

/**
 * Takes or keeps the right to do some work alone, of several gateways on one database.
 * @returns whether this holder has it, for so many milliseconds from now
 */
export async function takeLease(db: Database, name: string, holder: string, milliseconds: number): Promise<boolean> {
  const until = sql<number>`${NOW_MS} + ${milliseconds}::bigint`;
  const { numInsertedOrUpdatedRows: taken = 0n } = await db
    .insertInto('leases')
    .values({ name, holder, until_ms: until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder, until_ms: until })
        .where(sql<boolean>`leases.holder = ${holder} or leases.until_ms < ${NOW_MS}`),
    )
    .executeTakeFirst();
  return taken > 0n;
}

/** Gives a lease back, so that another gateway need not wait for its end. */
export async function giveLeaseBack(db: Database, name: string, holder: string): Promise<void> {
  await db.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute();
}
