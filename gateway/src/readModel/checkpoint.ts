import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.js';
import type { TransactionBlock } from '../fabric/parseBlock.js';

/** The id of the one row. */
const CHECKPOINT = 1;

/** How far the ledger was read. */
export interface Checkpoint {
  /** The next block to read; 0 if none was read yet. */
  readonly next: number;
  /** The hash of the block before it; undefined if there is none. */
  readonly hash: string | undefined;
  /** Up to which block the documents that changed are read, too; -1 if none. */
  readonly indexed: number;
}

export async function readCheckpoint(db: Pick<Transaction<Schema>, 'selectFrom'>): Promise<Checkpoint> {
  const row = await db
    .selectFrom('checkpoint')
    .select(['next_block', 'block_hash', 'indexed_block'])
    .executeTakeFirst();
  return { next: row?.next_block ?? 0, hash: row?.block_hash, indexed: row?.indexed_block ?? -1 };
}

/** Writes up to which block documents are read. */
export async function putIndexed(db: Pick<Transaction<Schema>, 'updateTable'>, block: number): Promise<void> {
  await db.updateTable('checkpoint').set({ indexed_block: block }).where('next_block', '>', block).execute();
}

/** The peer's chain is another than the one that was read. */
export class OtherChain extends Error {
  constructor(block: number) {
    super(`Block ${block} of the peer belongs to another chain than the blocks that were read.`);
    this.name = OtherChain.name;
  }
}

/**
 * Writes how far the ledger is read with a block.
 * @throws OtherChain; Error if the database is at another block
 */
export async function putCheckpoint(
  db: Transaction<Schema>,
  { number, hash, previousHash }: TransactionBlock,
): Promise<void> {
  const row = { next_block: number + 1, block_hash: hash };
  if (number === 0) {
    await db
      .insertInto('checkpoint')
      .values({ id: CHECKPOINT, ...row })
      .execute();
    return;
  }
  const read = await readCheckpoint(db);
  if (read.hash !== previousHash && read.next === number) throw new OtherChain(number);
  const { numUpdatedRows } = await db
    .updateTable('checkpoint')
    .set(row)
    .where('next_block', '=', number)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Error(`The database is not at block ${number}.`);
}
