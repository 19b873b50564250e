import { listName, listNamed, type Members, recordKey, startsToCount, type TradeRecord } from '@naru/chaincode/domain';
import { type Insertable, sql, type Transaction } from 'kysely';
import { isOneOf } from '../database/documentKeys.js';
import type { Schema } from '../database/schema.js';
import type { TransactionBlock } from '../fabric/parseBlock.js';
import type { AlertRule } from './alertRule.js';
import { writeAwaited } from './awaited.js';
import { putCheckpoint } from './checkpoint.js';
import { judgeByVouchers } from './vouchers.js';
import type { HiddenParties } from './hiddenParties.js';
import { listLinks } from './keyPolicies.js';
import { listingsOf } from './listings.js';
import { raiseAlerts } from './raiseAlerts.js';
import { type PlacedRecord, readBlock, type ReadTransaction } from './readBlock.js';
import { writeReaders } from './readers.js';
import { rejudge } from './rejudge.js';
import { idsIn } from './tokenLists.js';
import { tokenRows } from './tokenRows.js';
import type { ReadingFault } from './unreadable.js';

const MAX_ROWS = 100;

/** Whose read model it is, who may be the author of a record, and what is worth an alert. */
export interface Perspective {
  readonly mspId: string;
  readonly members: Members;
  readonly alertRules: readonly AlertRule[];
}

/**
 * Reads a block into the tables, and with it the number of the next block: all of it or nothing. What cannot be read is
 * kept by its place and hash, and everything else is read.
 * @param hidden The parties of this organisation that records of the block hide
 * @throws Error if the database is not at this block: it was emptied meanwhile, or another gateway has read the block;
 * OtherChain if the block does not follow the one that was read last
 */
export async function applyBlock(
  db: Transaction<Schema>,
  block: TransactionBlock,
  view: Perspective,
  hidden: HiddenParties = new Map(),
): Promise<void> {
  const { number } = block;
  await putCheckpoint(db, block);
  const read = await readBlock(db, block.transactions, view.members);
  const { transactions } = read;
  const placed = await judgeByVouchers(
    db,
    transactions.flatMap(({ records }) => records),
  );
  await insertAll(db, 'transactions', transactionRows(block));
  await insertAll(
    db,
    'versions',
    placed.map((each) => versionRow(number, each)),
  );
  // Of a record that the block changes more than once, the last version counts.
  const latest = [...new Map(placed.map((each) => [recordKey(each.record), each])).values()];
  await replaceDocuments(db, number, { mspId: view.mspId, placed: latest, hidden });
  for (const each of placed) await insertListings(db, each);
  await insertAll(
    db,
    'unreadable',
    transactions.flatMap((each) => unreadableRows(number, each)),
  );
  await disbelieve(db, listLostKeys(transactions));
  const authentic = [...placed.filter((each) => each.authentic), ...(await rejudge(db, read))];
  for (const each of authentic) await raiseAlerts(db, number, each, view);
}

function transactionRows({ number, transactions }: TransactionBlock): Insertable<Schema['transactions']>[] {
  return transactions
    .filter(({ id }) => id !== '')
    .map(({ id, position, validationCode }) => ({ id, block: number, position, validation_code: validationCode }));
}

function unreadableRows(
  block: number,
  { transaction, unreadableKeys }: ReadTransaction,
): Insertable<Schema['unreadable']>[] {
  const { position, hash, fault } = transaction;
  const found: ReadingFault | undefined = fault ?? (unreadableKeys.length > 0 ? 'RECORD' : undefined);
  return found === undefined ? [] : [{ block, position, hash, fault: found }];
}

async function insertListings(db: Transaction<Schema>, { transaction, ...written }: PlacedRecord): Promise<void> {
  const listings = await listingsOf(written, transaction, (name) => idsIn(db, name));
  const rows = listings.map(({ name, id }) => ({ list: listName(name), id }));
  if (rows.length === 0) return;
  // A member can write a list again as it is, and a record can name a token twice.
  await db
    .insertInto('listings')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The keys of records whose last write in the block is not a record. */
function listLostKeys(transactions: readonly ReadTransaction[]): string[] {
  const isLost = new Map<string, boolean>();
  for (const { records, unreadableKeys } of transactions) {
    for (const { record } of records) isLost.set(recordKey(record), false);
    for (const key of unreadableKeys) isLost.set(key, true);
  }
  return [...isLost].flatMap(([key, lost]) => (lost ? [key] : []));
}

/** What was under these keys is no longer there. */
async function disbelieve(db: Transaction<Schema>, keys: readonly string[]): Promise<void> {
  const links = listLinks(keys);
  if (links.length === 0) return;
  await db.updateTable('documents').set({ proven: false, authentic: false }).where(isOneOf(links)).execute();
}

function versionRow(
  block: number,
  { record, proven, authentic, transaction }: PlacedRecord,
): Insertable<Schema['versions']> {
  const { type, id, version } = record;
  const place = { block, position: transaction.position, transaction_id: transaction.id };
  return { ...place, type, id, version, proven, authentic, record: JSON.stringify(record) };
}

/** The last versions of a block, and the parties that they hide. */
interface Latest {
  readonly mspId: string;
  readonly placed: readonly PlacedRecord[];
  readonly hidden: HiddenParties;
}

async function replaceDocuments(
  db: Transaction<Schema>,
  block: number,
  { mspId, placed, hidden }: Latest,
): Promise<void> {
  const records = placed.map(({ record }) => record);
  await upsertDocuments(
    db,
    placed.map((each) => documentRow(block, each)),
  );
  await putHiddenParties(db, hidden);
  await writeReaders(db, records, mspId);
  await writeAwaited(
    db,
    placed.map(({ record, transaction: { position } }) => ({ record, block, position })),
    mspId,
  );
  await weighAgain(db, records);
  await deleteEdges(db, records);
  await insertAll(
    db,
    'links',
    records.flatMap((record) => linkRows(record, mspId)),
  );
  const proven = placed.filter((each) => each.proven);
  await insertAll(
    db,
    'tokens',
    proven.flatMap(({ record }) => tokenRows(record)),
  );
}

/** A document that counts for others only from now on was judged without them: what its content means is judged again. */
async function weighAgain(db: Transaction<Schema>, records: readonly TradeRecord[]): Promise<void> {
  const changed = records.filter(startsToCount);
  if (changed.length === 0) return;
  await db.updateTable('documents').set({ indexed_content: 0 }).where(isOneOf(changed)).execute();
}

function documentRow(
  block: number,
  { record, proven, authentic, transaction }: PlacedRecord,
): Insertable<Schema['documents']> {
  const { type, id, status, content } = record;
  const place = { block, position: transaction.position };
  const row = { type, id, status, ...place, proven, authentic, record: JSON.stringify(record) };
  return { ...row, content_version: content.version, indexed_content: 0 };
}

async function putHiddenParties(db: Transaction<Schema>, hidden: HiddenParties): Promise<void> {
  for (const [key, party] of hidden)
    await db
      .updateTable('documents')
      .set({ hidden_party: party })
      .where(isOneOf(listLinks([key])))
      .execute();
}

function linkRows(record: TradeRecord, mspId: string): Insertable<Schema['links']>[] {
  const { type, id, parties } = record;
  const ours = parties.some(({ msp }) => msp === mspId);
  return listNamed(record).map((to) => ({ type, id, to_type: to.type, to_id: to.id, ours }));
}

async function upsertDocuments(
  db: Transaction<Schema>,
  rows: readonly Insertable<Schema['documents']>[],
): Promise<void> {
  for (const some of chunks(rows)) {
    await db
      .insertInto('documents')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['type', 'id']).doUpdateSet((expression) => ({
          status: expression.ref('excluded.status'),
          block: expression.ref('excluded.block'),
          position: expression.ref('excluded.position'),
          proven: expression.ref('excluded.proven'),
          authentic: expression.ref('excluded.authentic'),
          content_version: expression.ref('excluded.content_version'),
          record: sql<string>`excluded.record`,
        })),
      )
      .execute();
  }
}

async function deleteEdges(db: Transaction<Schema>, records: readonly TradeRecord[]): Promise<void> {
  for (const table of ['links', 'tokens'] as const) {
    await db.deleteFrom(table).where(isOneOf(records)).execute();
  }
}

type BatchTable = 'transactions' | 'unreadable' | 'versions' | 'links' | 'tokens';

async function insertAll<T extends BatchTable>(
  db: Transaction<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  for (const some of chunks(rows)) await db.insertInto(table).values(some).execute();
}

/** A statement takes a limited number of parameters. */
function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / MAX_ROWS) }, (_, index) =>
    rows.slice(index * MAX_ROWS, (index + 1) * MAX_ROWS),
  );
}
