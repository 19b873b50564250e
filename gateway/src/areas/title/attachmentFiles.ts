import type { Database } from '../../database/openDatabase.js';

/** The largest file of a bill. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** Keeps a file under the bill that names it: whoever attaches the same hash to another bill gets nothing by it. */
export async function keepFile(db: Database, bill: string, sha256: string, bytes: Uint8Array): Promise<void> {
  await db
    .insertInto('attachments')
    .values({ bill, sha256, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A file of a bill, if the own gateway keeps it. */
export async function findFile(db: Database, bill: string, sha256: string): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('attachments')
    .select('bytes')
    .where('bill', '=', bill)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row?.bytes;
}
