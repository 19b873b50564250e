import { z } from 'zod';
import { sql } from 'kysely';
import type { Database } from '../database/openDatabase.js';
import type { TransactionFault } from '../fabric/parseBlock.js';
import { LAST_POSITION, Position } from './events.js';

/** What of a transaction cannot be read: RECORD if it wrote something else than a record under a record's key. */
export type ReadingFault = TransactionFault | 'RECORD';
const FAULTS = ['ENVELOPE', 'TRANSACTION_ID', 'WRITES', 'RECORD'] as const satisfies ReadingFault[];

/** A transaction of which something cannot be read. */
export const UnreadableTransaction = z.strictObject({
  ...Position.shape,
  hash: z.string().describe('SHA-256 of its bytes in the block, lower-case hexadecimal.'),
  fault: z.enum(FAULTS).describe('What cannot be read: RECORD if something else is under the key of a record.'),
});
export type UnreadableTransaction = z.infer<typeof UnreadableTransaction>;

const NEWEST: Position = { block: Number.MAX_SAFE_INTEGER, position: LAST_POSITION };

/** The transactions of which something cannot be read, the latest first. */
export async function listUnreadable(
  db: Database,
  limit: number,
  { block, position } = NEWEST,
): Promise<UnreadableTransaction[]> {
  const rows = await db
    .selectFrom('unreadable')
    .selectAll()
    .where(sql<boolean>`(block, position) < (${block}::bigint, ${position}::integer)`)
    .orderBy('block', 'desc')
    .orderBy('position', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => UnreadableTransaction.parse(row));
}

/** How many there are. */
export async function countUnreadable(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('unreadable')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
