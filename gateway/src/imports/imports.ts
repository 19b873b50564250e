import { canonicalJson, parseAs, reject, rejectUnknown } from '@naru/chaincode/domain';
import { type Selectable, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import type { User } from '../identity/users.js';
import { countRows, type ImportRow, listRows, type Progress, type RowsCut, stageRows } from './importRows.js';
import { readRows } from './rows/readRows.js';
import { ImportSettings, ImportStatus, MAX_ROWS } from './settings.js';

/** How many imports of one user can run, or be received, at a time. */
const MAX_OPEN = 20;
const OPEN: readonly ImportStatus[] = ['RECEIVING', 'RUNNING', 'PAUSED'];

/** A file of documents that are to be made, in the name of a user. */
export interface Import {
  readonly id: string;
  readonly user: string;
  readonly settings: ImportSettings;
  readonly status: ImportStatus;
  /** Why it is paused, if nobody has paused it. */
  readonly reason: string | null;
  /** How many parts of the file have come. */
  readonly parts: number;
  readonly madeAt: string;
}

const Columns = z.array(z.string()).nullable();

/** The imports of this gateway's users. */
export class Imports {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The same import again changes nothing. @throws TradeError CONFLICT if it is another, or the user has too many open */
  async add(user: User, id: string, settings: ImportSettings): Promise<Import> {
    const open = (await this.list(user)).filter((each) => each.id !== id && OPEN.includes(each.status));
    if (open.length >= MAX_OPEN) reject('CONFLICT', `A user has ${MAX_OPEN} open imports at most.`, {});
    await this.#db
      .insertInto('imports')
      .values({
        ...{ id, user_name: user.name, settings: JSON.stringify(settings), status: 'RECEIVING', reason: null },
        ...{ parts: 0, total: 0, columns: 'null', rest: Buffer.alloc(0), made_at: new Date().toISOString() },
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const row = await this.#db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const made = readImport(row);
    if (made.user !== user.name || canonicalJson(made.settings) !== canonicalJson(settings))
      reject('CONFLICT', 'There is another import with this id.', { id });
    return made;
  }

  /** The user's own, the latest first. */
  async list({ name }: Pick<User, 'name'>): Promise<Import[]> {
    const own = this.#db.selectFrom('imports').selectAll().where('user_name', '=', name);
    return (await own.orderBy('id', 'desc').execute()).map(readImport);
  }

  /** @throws TradeError NOT_FOUND if the user has no such import */
  async find({ name }: Pick<User, 'name'>, id: string): Promise<Import> {
    const own = this.#db.selectFrom('imports').selectAll().where('id', '=', id).where('user_name', '=', name);
    const row = await own.executeTakeFirst();
    return row === undefined ? rejectUnknown({ id }) : readImport(row);
  }

  /** The oldest that runs, unless it is one of some. */
  async nextRunning(): Promise<Import | undefined> {
    const running = this.#db.selectFrom('imports').selectAll().where('status', '=', 'RUNNING');
    const row = await running.orderBy('id').limit(1).executeTakeFirst();
    return row && readImport(row);
  }

  progress(id: string): Promise<Progress> {
    return countRows(this.#db, id);
  }

  rows(id: string, cut: RowsCut): Promise<ImportRow[]> {
    return listRows(this.#db, id, cut);
  }

  /**
   * Takes the next part of the file. A part that has come already changes nothing, so that it can be sent again.
   * @param number Counted from 0
   * @throws TradeError CONFLICT if another part is the next, or the file has ended; INVALID if it has too many rows
   */
  async receive(id: string, number: number, bytes: Uint8Array): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      const row = await lockImport(db, id);
      if (number < row.parts) return;
      if (row.status !== 'RECEIVING') reject('CONFLICT', 'The file has ended already.', { status: row.status });
      if (number > row.parts) reject('CONFLICT', 'Send the parts in their order.', { next: row.parts });
      await takeBytes(db, row, Buffer.concat([row.rest, bytes]), false);
      await db
        .updateTable('imports')
        .set({ parts: number + 1 })
        .where('id', '=', id)
        .execute();
    });
  }

  /** Ends the file, and lets the import run. It is no error if it runs. @throws TradeError CONFLICT if it has ended */
  async start(id: string): Promise<void> {
    await this.#db.transaction().execute(async (db) => {
      const row = await lockImport(db, id);
      if (row.status === 'DONE' || row.status === 'STOPPED')
        reject('CONFLICT', 'The import has ended.', { status: row.status });
      // The embedded database gives bytes that are no Buffer, of which the text would be another.
      if (row.status === 'RECEIVING') await takeBytes(db, row, Buffer.from(row.rest), true);
      await db.updateTable('imports').set({ status: 'RUNNING', reason: null }).where('id', '=', id).execute();
    });
  }

  /** @throws TradeError CONFLICT if it is in none of these statuses */
  async setStatus(
    id: string,
    from: readonly ImportStatus[],
    status: ImportStatus,
    reason: string | null,
  ): Promise<void> {
    const { numUpdatedRows } = await this.#db
      .updateTable('imports')
      .set({ status, reason })
      .where('id', '=', id)
      .where('status', 'in', [...from, status])
      .executeTakeFirst();
    if (numUpdatedRows === 0n)
      reject('CONFLICT', `Only an import that is ${from.join(' or ')} can be that.`, { status });
  }
}

type Row = Selectable<Schema['imports']>;

async function lockImport(db: Transaction<Schema>, id: string): Promise<Row> {
  const { rows } = await sql<{ id: string }>`select id from imports where id = ${id} for update`.execute(db);
  if (rows.length === 0) rejectUnknown({ id });
  return db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

async function takeBytes(db: Transaction<Schema>, row: Row, bytes: Buffer, isLast: boolean): Promise<void> {
  const { id, settings, total } = row;
  const known = Columns.parse(row.columns) ?? undefined;
  const parsed = parseAs(ImportSettings, settings);
  const { rows, rest, columns } = readRows(bytes, isLast, parsed, known);
  if (total + rows.length > MAX_ROWS) reject('INVALID', `An import has ${MAX_ROWS} rows at most.`, {});
  await stageRows(db, { id, ...parsed }, total, rows);
  const after = { total: total + rows.length, rest: Buffer.from(rest), columns: JSON.stringify(columns ?? null) };
  await db.updateTable('imports').set(after).where('id', '=', id).execute();
}

function readImport({ id, user_name: user, settings, status, reason, parts, made_at: madeAt }: Row): Import {
  const read = { settings: parseAs(ImportSettings, settings), status: parseAs(ImportStatus, status) };
  return { id, user, reason, parts, madeAt, ...read };
}
