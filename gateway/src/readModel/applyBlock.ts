import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.js';
import type { BlockTransaction, TransactionBlock } from '../fabric/parseBlock.js';
import { alertsOn } from './alertRules.js';
import { recordsIn, type WrittenRecord } from './recordsIn.js';

const CHECKPOINT = 1;

/** Whose read model it is, and who may be the author of a record. */
export interface Perspective {
  readonly mspId: string;
  readonly members: ReadonlySet<string>;
}

/** Takes a block in, all of it or nothing, and with it the number of the next. */
export async function applyBlock(db: Transaction<Schema>, block: TransactionBlock, view: Perspective): Promise<void> {
  for (const transaction of block.transactions) {
    const { id, position, validationCode } = transaction;
    if (id !== '') {
      await db
        .insertInto('transactions')
        .values({ id, block: block.number, position, validation_code: validationCode })
        .execute();
    }
    for (const written of recordsIn(transaction, view.members)) {
      await insertVersion(db, block.number, transaction, written);
      await replaceDocument(db, block.number, position, written);
      await insertAlerts(db, block.number, position, written, view.mspId);
    }
  }
  await putCheckpoint(db, block.number + 1);
}

/** The next block to read; 0 where none was read yet. */
export async function nextBlock(db: Pick<Transaction<Schema>, 'selectFrom'>): Promise<number> {
  return (await db.selectFrom('checkpoint').select('next_block').executeTakeFirst())?.next_block ?? 0;
}

async function putCheckpoint(db: Transaction<Schema>, next: number): Promise<void> {
  await db
    .insertInto('checkpoint')
    .values({ id: CHECKPOINT, next_block: next })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ next_block: next }))
    .execute();
}

async function insertVersion(
  db: Transaction<Schema>,
  block: number,
  { id: transactionId, position }: BlockTransaction,
  written: WrittenRecord,
): Promise<void> {
  const { record, authentic } = written;
  const { type, id, version } = record;
  const row = {
    block,
    position,
    transaction_id: transactionId,
    type,
    id,
    version,
    authentic,
    record: JSON.stringify(record),
  };
  await db.insertInto('versions').values(row).execute();
}

async function replaceDocument(
  db: Transaction<Schema>,
  block: number,
  position: number,
  written: WrittenRecord,
): Promise<void> {
  const { record, authentic } = written;
  const { type, id, status, content } = record;
  const present = {
    status,
    block,
    position,
    authentic,
    content_version: content.version,
    record: JSON.stringify(record),
  };
  await db
    .insertInto('documents')
    .values({ type, id, indexed_content: 0, ...present })
    .onConflict((conflict) => conflict.columns(['type', 'id']).doUpdateSet(present))
    .execute();
  await replaceEdges(db, record);
}

async function replaceEdges(
  db: Transaction<Schema>,
  { type, id, parties, links, tokens }: WrittenRecord['record'],
): Promise<void> {
  for (const table of ['parties', 'links', 'tokens'] as const) {
    await db.deleteFrom(table).where('type', '=', type).where('id', '=', id).execute();
  }
  // Two members together can write a record that names one party twice.
  const partyRows = unique(parties.map(({ msp, party = '' }) => ({ type, id, msp, party })));
  const linkRows = unique(links.map((to) => ({ type, id, to_type: to.type, to_id: to.id })));
  await db.insertInto('parties').values(partyRows).execute();
  if (linkRows.length > 0) await db.insertInto('links').values(linkRows).execute();
  const tokenRows = tokens.map(({ kind, token }) => ({ type, id, kind, token }));
  if (tokenRows.length > 0) await db.insertInto('tokens').values(tokenRows).execute();
}

function unique<T>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

async function insertAlerts(
  db: Transaction<Schema>,
  block: number,
  position: number,
  written: WrittenRecord,
  mspId: string,
): Promise<void> {
  if (!written.authentic) return;
  const { time } = written.record;
  for (const { rule, severity, reason, about } of await alertsOn(db, written.record, mspId)) {
    const id = [String(block), String(position), rule, about.type, about.id].join('-');
    const row = { id, block, position, rule, severity, reason, type: about.type, document_id: about.id, time };
    await db
      .insertInto('alerts')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
}
