import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sql, type Transaction } from 'kysely';
import { loadConfig, readEnvironment } from '../config/config.js';
import { isKept, keptSecret, putSecret } from '../config/keptSecret.js';
import { type Database, openDatabase } from '../database/openDatabase.js';
import type { Schema } from '../database/schema.js';
import { type Contents, Line } from './format.js';
import { keptTables, migrationsOf } from './keptTables.js';
import { readSealed } from './sealedLines.js';

const NOT_WHOLE = 'it does not hold what it says';

/**
 * Puts a backup into an empty database and data directory. All of it is read and checked before anything is written, and
 * then it is written in one transaction: it is there whole or not at all. The next start reads the ledger.
 * @returns what the backup says of itself @throws Error with one sentence
 */
export async function restoreBackup(variables: NodeJS.ProcessEnv, file: string): Promise<Contents> {
  const { NARU_WALLET_PASSPHRASE: passphrase, ...environment } = readEnvironment(variables);
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const contents = await readContents(file, passphrase);
  if (contents.about.mspId !== environment.NARU_MSP_ID)
    throw new Error(`The backup ${file} is of ${contents.about.mspId}, not of ${environment.NARU_MSP_ID}.`);
  const { NARU_JWT_SECRET: jwt, NARU_SALT_SECRET: salt, NARU_DATA_DIR: directory } = environment;
  if (salt !== undefined && salt !== contents.secrets.salt)
    throw new Error('NARU_SALT_SECRET is another than the backup’s: nothing is restored.');
  const placed = [
    ...(salt === undefined
      ? placeSecret(join(directory, 'salt-secret'), contents.secrets.salt, 'NARU_SALT_SECRET')
      : []),
    ...(jwt === undefined ? placeSecret(join(directory, 'jwt-secret'), contents.secrets.jwt, 'NARU_JWT_SECRET') : []),
  ];
  try {
    await fillDatabase(variables, contents, readLines(file, passphrase));
  } catch (error) {
    for (const each of placed) rmSync(each, { force: true });
    throw error;
  }
  return contents;
}

async function* readLines(file: string, passphrase: string): AsyncGenerator<Line> {
  for await (const line of readSealed(file, passphrase)) yield Line.parse(JSON.parse(line));
}

/** Reads all of a backup. @throws Error if it is not whole */
async function readContents(file: string, passphrase: string): Promise<Contents> {
  const counts: Record<string, number> = {};
  const said: { about?: Contents['about']; secrets?: Contents['secrets']; end?: Contents['rows'] } = {};
  for await (const line of readLines(file, passphrase)) {
    if (line.kind === 'about') said.about = line;
    else if (line.kind === 'secrets') said.secrets = line;
    else if (line.kind === 'end') said.end = line.rows;
    else counts[line.table] = (counts[line.table] ?? 0) + 1;
  }
  const { about, secrets, end } = said;
  if (about === undefined || secrets === undefined || end === undefined || !hasRows(end, counts))
    throw new Error(`The backup ${file} cannot be used: ${NOT_WHOLE}.`);
  return { about, secrets, rows: end };
}

function hasRows(said: Contents['rows'], counts: Contents['rows']): boolean {
  const some = Object.fromEntries(Object.entries(said).filter(([, count]) => count > 0));
  return isDeepStrictEqual(some, counts);
}

/** @returns the file, if it was made @throws Error if there is another secret already, or it is none that a file holds */
function placeSecret(file: string, secret: string, variable: string): string[] {
  if (!isKept(secret)) throw new Error(`The gateway of the backup was given ${variable}: set it. Nothing was changed.`);
  if (!existsSync(file)) {
    putSecret(file, secret);
    return [file];
  }
  if (keptSecret(file) === secret) return [];
  throw new Error(`${file} holds another secret than the backup: restore into an empty data directory.`);
}

async function fillDatabase(
  variables: NodeJS.ProcessEnv,
  { about, rows }: Contents,
  lines: AsyncIterable<Line>,
): Promise<void> {
  const database = await openDatabase(loadConfig(variables));
  const { db } = database;
  try {
    if (!isDeepStrictEqual(await migrationsOf(db), about.migrations))
      throw new Error('The backup was made by another release: restore it with that one, and update afterwards.');
    await requireEmpty(db);
    await db.transaction().execute(async (transaction) => {
      for await (const line of lines) if (line.kind === 'row') await insert(transaction, line);
      for (const [table, count] of Object.entries(rows))
        if ((await countOf(transaction, table)) !== count) throw new Error(`Not all rows of ${table} were restored.`);
      await advanceSequences(transaction);
    });
  } finally {
    await database.close();
  }
}

async function requireEmpty(db: Database): Promise<void> {
  for (const table of await keptTables(db))
    if ((await countOf(db, table)) > 0)
      throw new Error(`The database has ${table} already: restore into an empty one. Nothing was changed.`);
}

async function countOf(db: Pick<Database, 'getExecutor'>, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from ${sql.table(table)}`.execute(db);
  return rows[0]?.count ?? 0;
}

async function insert(db: Transaction<Schema>, { table, row }: Extract<Line, { kind: 'row' }>): Promise<void> {
  await sql`insert into ${sql.table(table)} overriding system value
    select * from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)`.execute(db);
}

/** What numbers its rows by itself goes on after the last number. */
async function advanceSequences(db: Transaction<Schema>): Promise<void> {
  const { rows } = await sql<{ name: string; column: string; sequence: string }>`
    select table_name as name, column_name as column, pg_get_serial_sequence(quote_ident(table_name), column_name) as sequence
    from information_schema.columns
    where table_schema = current_schema() and pg_get_serial_sequence(quote_ident(table_name), column_name) is not null`.execute(
    db,
  );
  for (const { name, column, sequence } of rows)
    await sql`select setval(${sequence}::regclass, (select coalesce(max(${sql.ref(column)}), 0) + 1 from ${sql.table(name)}), false)`.execute(
      db,
    );
}
